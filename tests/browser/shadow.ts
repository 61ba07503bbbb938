/**
 * Looks into the extension's closed shadow root, which no script of the page can: through the debugger in Chromium, and
 * in Firefox through WebDriver BiDi, whose serialised nodes include closed roots when asked.
 */
import type { Page, Protocol } from 'puppeteer-core';
import type { Session } from '../../scripts/launch.ts';

export interface Card {
  open: boolean;
  text: string;
  box: { left: number; top: number; right: number; bottom: number };
}

const READ = `function () {
  const { left, top, right, bottom } = this.getBoundingClientRect();
  return JSON.stringify({ open: this.matches(':popover-open'), text: this.innerText, box: { left, top, right, bottom } });
}`;

function find(node: Protocol.DOM.Node, id: string): Protocol.DOM.Node | undefined {
  const at = node.attributes?.indexOf('id') ?? -1;
  if (at >= 0 && node.attributes?.[at + 1] === id) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = find(child, id);
    if (found) return found;
  }
  return undefined;
}

function host(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'figurecheck-host') return node;
  for (const child of node.children ?? []) {
    const found = host(child);
    if (found) return found;
  }
  return undefined;
}

async function inChromium(page: Page): Promise<string | undefined> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const ours = host(root);
    const card = ours && find(ours, 'card');
    if (!card) return undefined;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: card.backendNodeId });
    const call = { objectId: object.objectId ?? '', functionDeclaration: READ, returnByValue: true };
    return (await client.send('Runtime.callFunctionOn', call)).result.value;
  } finally {
    await client.detach();
  }
}

/** A node as WebDriver BiDi serialises it. */
interface BidiNode {
  sharedId?: string;
  value?: {
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

function findBidi(node: BidiNode | null | undefined, id: string): BidiNode | undefined {
  if (node?.value?.attributes?.id === id) return node;
  for (const child of [node?.value?.shadowRoot, ...(node?.value?.children ?? [])]) {
    const found = child ? findBidi(child, id) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The connection that puppeteer talks BiDi over; it has no public way to serialise a closed root. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: BidiNode & { value?: unknown } } }>;
  };
}

async function inFirefox(session: Session, page: Page): Promise<string | undefined> {
  const { connection } = session.browser as unknown as Bidi;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    expression: "document.querySelector('figurecheck-host')",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 3, includeShadowTree: 'all' },
  });
  const card = findBidi(result.result, 'card');
  if (!card?.sharedId) return undefined;
  const called = await connection.send('script.callFunction', {
    functionDeclaration: READ,
    this: { sharedId: card.sharedId },
    target,
    awaitPromise: false,
  });
  return called.result.result.value as unknown as string;
}

/** The evidence card as it now is; closed and empty where the extension has drawn nothing. */
export async function card(session: Session, page: Page): Promise<Card> {
  const read = session.kind === 'chrome' ? await inChromium(page) : await inFirefox(session, page);
  return read === undefined
    ? { open: false, text: '', box: { left: 0, top: 0, right: 0, bottom: 0 } }
    : (JSON.parse(read) as Card);
}
