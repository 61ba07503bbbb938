/** The accessibility tree of a page as the browser hands it to assistive technology, closed shadow roots and all. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../scripts/launch.ts';

export interface AxNode {
  role: string;
  name: string;
}

/** Firefox's names of roles, as ARIA has them. */
const ROLES: Record<string, string> = {
  pushbutton: 'button',
  statusbar: 'status',
  graphic: 'image',
  'text leaf': 'text',
};

interface Bidi {
  connection: {
    send(
      method: string,
      params: object,
    ): Promise<{ result: { contexts: { context: string }[]; result: { value: string } } }>;
  };
}

/** All nodes in the order of the tree. */
export async function accessibilityTree(session: Session, page: Page): Promise<AxNode[]> {
  await page.bringToFront();
  if (session.kind === 'chrome') {
    const client = await page.createCDPSession();
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const all: AxNode[] = [];
    const walk = (id: string): void => {
      const node = byId.get(id);
      if (!node) return;
      if (!node.ignored) all.push({ role: String(node.role?.value), name: String(node.name?.value ?? '') });
      for (const child of node.childIds ?? []) walk(child);
    };
    if (nodes[0]) walk(nodes[0].nodeId);
    return all;
  }
  // The browser's own window can ask the service that screen readers ask.
  const { connection } = session.browser as unknown as Bidi;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { result } = await connection.send('script.evaluate', {
    target: { context: tree.result.contexts[0]?.context },
    awaitPromise: true,
    expression: `(async () => {
      const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
      const read = () => {
        const all = [];
        const walk = (node) => {
          all.push({ role: service.getStringRole(node.role), name: node.name ?? '' });
          for (let i = 0; i < node.childCount; i++) walk(node.getChildAt(i));
        };
        const top = service.getAccessibleFor(gBrowser.selectedBrowser);
        if (top) walk(top);
        return all;
      };
      // The service builds the tree when it is first asked for.
      let last = -1;
      for (let turn = 0; turn < 40; turn++) {
        const now = read();
        if (now.length > 20 && now.length === last) return JSON.stringify(now);
        last = now.length;
        await new Promise((next) => setTimeout(next, 100));
      }
      return JSON.stringify(read());
    })()`,
  });
  const nodes = JSON.parse(result.result.value) as AxNode[];
  return nodes.map(({ role, name }) => ({ role: ROLES[role] ?? role, name }));
}
