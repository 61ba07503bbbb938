/**
 * Where the extension's badges are. They are in a closed shadow root, which no script of the page can look into: the
 * debugger can in Chromium, and WebDriver BiDi in Firefox, whose serialised nodes include closed roots when asked.
 */
import type { Frame, Protocol } from 'puppeteer-core';
import type { Session } from '../../scripts/launch.ts';

export interface Badge {
  /** As a screen reader says it. */
  label: string;
  shown: boolean;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const READ = `function () {
  return JSON.stringify(Array.from(this.children, (badge) => {
    const { left, top, right, bottom } = badge.getBoundingClientRect();
    const style = getComputedStyle(badge);
    const shown = style.opacity === '1' && style.pointerEvents !== 'none' && right > left;
    return { label: badge.getAttribute('aria-label'), shown, left, top, right, bottom };
  }));
}`;

function findLayer(node: Protocol.DOM.Node): Protocol.DOM.Node | undefined {
  const { attributes = [] } = node;
  const names = attributes[attributes.indexOf('class') + 1] ?? '';
  if (attributes.includes('class') && names.split(' ')[0] === 'badges') return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = findLayer(child);
    if (found) return found;
  }
  return undefined;
}

async function inChromium(frame: Frame): Promise<string | undefined> {
  const host = await frame.$('figurecheck-host');
  if (!host) return undefined;
  const { client } = frame as unknown as {
    client: { send(method: string, params: object): Promise<never> };
  };
  const objectId = host.remoteObject().objectId ?? '';
  const described: Protocol.DOM.DescribeNodeResponse = await client.send('DOM.describeNode', {
    objectId,
    depth: -1,
    pierce: true,
  });
  const layer = findLayer(described.node);
  if (!layer) return undefined;
  const { object }: Protocol.DOM.ResolveNodeResponse = await client.send('DOM.resolveNode', {
    backendNodeId: layer.backendNodeId,
  });
  const called: Protocol.Runtime.CallFunctionOnResponse = await client.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    functionDeclaration: READ,
    returnByValue: true,
  });
  return called.result.value;
}

/** A node as WebDriver BiDi serialises it. */
interface BidiNode {
  sharedId?: string;
  value?: { attributes?: Record<string, string>; children?: BidiNode[]; shadowRoot?: BidiNode | null };
}

/** The connection that puppeteer talks BiDi over; it has no public way to serialise a closed root. */
interface Bidi {
  connection: {
    send(method: string, params: object): Promise<{ result: { result: BidiNode & { value?: unknown } } }>;
  };
}

async function inFirefox(session: Session, frame: Frame): Promise<string | undefined> {
  const { connection } = session.browser as unknown as Bidi;
  const target = { context: (frame as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    expression: "document.querySelector('figurecheck-host')",
    target,
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 2, includeShadowTree: 'all' },
  });
  const parts = (result.result as BidiNode).value?.shadowRoot?.value?.children ?? [];
  const layer = parts.find((part) => part.value?.attributes?.class?.split(' ')[0] === 'badges');
  if (!layer?.sharedId) return undefined;
  const called = await connection.send('script.callFunction', {
    functionDeclaration: READ,
    this: { sharedId: layer.sharedId },
    target,
    awaitPromise: false,
  });
  return called.result.result.value as unknown as string;
}

/** The badges in a frame, in their order; none where the extension has drawn nothing. */
export async function badgesIn(session: Session, frame: Frame): Promise<Badge[]> {
  const read = session.kind === 'chrome' ? await inChromium(frame) : await inFirefox(session, frame);
  return read === undefined ? [] : (JSON.parse(read) as Badge[]);
}
