/**
 * Runs a function inside the extension's closed shadow root, which no script of the page can reach: through the
 * debugger in Chromium, and in Firefox through WebDriver BiDi, whose serialised nodes include closed roots when asked.
 */
import type { Page, Protocol } from 'puppeteer-core';
import type { Session } from '../../scripts/launch.ts';

/** A node as WebDriver BiDi serialises it. */
interface BidiNode {
  sharedId?: string;
  value?: { shadowRoot?: BidiNode | null };
}

/** The connection that puppeteer talks BiDi over; it has no public way to serialise a closed root. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: { value?: unknown } } }> };
}

function hostIn(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  if (node.localName === 'figurecheck-host') return node;
  for (const child of node.children ?? []) {
    const found = hostIn(child);
    if (found) return found;
  }
  return undefined;
}

async function inChromium(page: Page, code: string): Promise<string | undefined> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const [ours] = hostIn(root)?.shadowRoots ?? [];
    if (!ours) return undefined;
    const { object } = await client.send('DOM.resolveNode', { backendNodeId: ours.backendNodeId });
    const call = { objectId: object.objectId ?? '', functionDeclaration: code, returnByValue: true };
    const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', call);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value;
  } finally {
    await client.detach();
  }
}

async function inFirefox(session: Session, page: Page, code: string): Promise<string | undefined> {
  const { connection } = session.browser as unknown as Bidi;
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const found = await connection.send('script.evaluate', {
    expression: "document.querySelector('figurecheck-host')",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const root = (found.result.result as BidiNode).value?.shadowRoot;
  if (!root?.sharedId) return undefined;
  const called = await connection.send('script.callFunction', {
    functionDeclaration: code,
    this: { sharedId: root.sharedId },
    target,
    awaitPromise: false,
  });
  if (called.result.result === undefined) throw new Error(JSON.stringify(called.result));
  return called.result.result.value as string;
}

/**
 * The value of an expression in which `root` is our shadow root, as JSON carries it; undefined where the extension has
 * drawn nothing.
 */
export async function inRoot<T>(session: Session, page: Page, expression: string): Promise<T | undefined> {
  const code = `function () { const root = this; return JSON.stringify(${expression}); }`;
  const read =
    session.kind === 'chrome' ? await inChromium(page, code) : await inFirefox(session, page, code);
  return read === undefined || read === null ? undefined : (JSON.parse(read) as T);
}
