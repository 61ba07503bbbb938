/** What the popup has to say of the tab in front: the page's own state, or why there is none. */
import { browser } from '../../lib/browser.ts';
import type { GateAnswer, Message, PageState, PageStatus } from '../../lib/messages.ts';
import { readTab } from '../../lib/tab.ts';
import { type Kind, type Look, lookAt } from './look.ts';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** How long a tab may keep its answer where access was withdrawn, in milliseconds. */
const PATIENCE = 500;

/** `forbidden`: the browser lets no extension in. `stale`: open since before the extension. `withdrawn`: access taken away. */
export type PopupStatus = PageStatus | Exclude<Kind, 'page' | 'closed'> | 'forbidden' | 'stale' | 'withdrawn';

export interface TabState extends Omit<PageState, 'status'> {
  tabId: number | undefined;
  status: PopupStatus;
  /** Pictures on the page whose text nobody reads. */
  pictures: number;
}

/** The tab in the popup's address, where it is opened as a page of its own. */
export function namedTab(): number | undefined {
  return Number(new URLSearchParams(location.search).get('tab')) || undefined;
}

/** The tab that the popup is about. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return namedTab() ?? tab?.id;
}

/** Asks a tab for its state. */
export async function askTab(tabId: number | undefined): Promise<TabState> {
  const say = (status: PopupStatus, pictures = 0): TabState => ({ tabId, status, pictures, findings: [] });
  if (tabId === undefined) return say('forbidden');
  const access = await browser.permissions.contains(PAGES);
  // Without access to all pages this one may still be open to us, or Chromium may keep the question for ever.
  const { kind, pictures } = await (access ? lookAt(tabId) : Promise.race([lookAt(tabId), closedSoon()]));
  if (kind === 'closed') return say(access ? 'forbidden' : 'withdrawn');
  if (kind === 'pdf' || kind === 'picture') return say(kind);
  const page = await readTab(tabId).catch(() => undefined);
  // An editor that draws its text still has menus and a title for the checker to find nothing in.
  if (kind === 'drawn' && page?.status !== 'checked') return say(kind);
  if (page) return { tabId, pictures, ...page };
  const gate = await ask<GateAnswer>(tabId, { type: 'gate:ask' });
  if (!gate) return say('stale');
  return say(gate.onSubject ? 'reading' : 'off-subject', pictures);
}

function closedSoon(): Promise<Look> {
  return new Promise((look) => setTimeout(look, PATIENCE, { kind: 'closed', pictures: 0 }));
}

/** Asks the reader to give access back; must be called from a click. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Whether the tab holds text that no extension can read, though a person can. */
export function isUnreadable(status: PopupStatus): boolean {
  return status === 'pdf' || status === 'picture' || status === 'drawn';
}

/** Shows the marks again that the editor has hidden, in every frame of the page. */
export async function showHidden(tabId: number): Promise<void> {
  await browser.tabs.sendMessage(tabId, { type: 'page:show-hidden' } satisfies Message).catch(() => {});
}

/** Sends a message to a frame of the tab, else to the page itself; undefined where nobody answers. */
export async function ask<Reply>(tabId: number, message: Message, frameId = 0): Promise<Reply | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId })) as Reply | null) ?? undefined;
  } catch {
    return undefined;
  }
}
