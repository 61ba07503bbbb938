/** What the popup has to say of the tab in front: the page's own state, or why there is none. */
import { browser } from '../../lib/browser.ts';
import type { GateAnswer, Message, PageState, PageStatus } from '../../lib/messages.ts';
import { readTab } from '../../lib/tab.ts';

const PAGES = { origins: ['http://*/*', 'https://*/*'] };

/** `forbidden`: the browser lets no extension in. `stale`: open since before the extension. `withdrawn`: access taken away. */
export type PopupStatus = PageStatus | 'forbidden' | 'stale' | 'withdrawn';

export interface TabState {
  tabId: number | undefined;
  status: PopupStatus;
  findings: PageState['findings'];
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
  const say = (status: PopupStatus): TabState => ({ tabId, status, findings: [] });
  if (tabId === undefined) return say('forbidden');
  if (!(await isReadable(tabId)))
    return say((await browser.permissions.contains(PAGES)) ? 'forbidden' : 'withdrawn');
  const page = await readTab(tabId).catch(() => undefined);
  if (page) return { tabId, ...page };
  const gate = await ask<GateAnswer>(tabId, { type: 'gate:ask' });
  if (!gate) return say('stale');
  return say(gate.onSubject ? 'reading' : 'off-subject');
}

/** Asks the reader to give access back; must be called from a click. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(PAGES);
}

/** Sends a message to a frame of the tab, else to the page itself; undefined where nobody answers. */
export async function ask<Reply>(tabId: number, message: Message, frameId = 0): Promise<Reply | undefined> {
  try {
    return ((await browser.tabs.sendMessage(tabId, message, { frameId })) as Reply | null) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether scripts may run in the tab, and whether it holds a page rather than a viewer. */
async function isReadable(tabId: number): Promise<boolean> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => document.contentType,
    });
    return frame?.result !== 'application/pdf';
  } catch {
    return false;
  }
}
