/**
 * Asks the extension what it knows of a tab, through a page of the extension itself, as the popup does. Tests and
 * `npm start` wait for this answer rather than for a time to pass.
 */
import type { Page } from 'puppeteer-core';
import type { PageState } from '../lib/messages.ts';

export interface TabState {
  tabId: number;
  state: PageState;
}

/**
 * One look: the tab at this address and its state; undefined while neither checker nor gate has an answer. It runs in the
 * extension's page and goes there as text: the loader would wrap each function in a helper that is not there.
 */
async function look(extensionPage: Page, url: string): Promise<TabState | undefined> {
  return extensionPage.evaluate(`(async () => {
    const tabs = await chrome.tabs.query({});
    const tabId = tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id;
    if (tabId === undefined) return undefined;
    const [frame] = await chrome.scripting
      .executeScript({ target: { tabId }, func: () => globalThis.figurecheck?.state() })
      .catch(() => []);
    const state = frame?.result;
    if (state) return state.status === 'reading' ? undefined : { tabId, state };
    const gate = await chrome.tabs
      .sendMessage(tabId, { type: 'gate:ask' }, { frameId: 0 })
      .catch(() => undefined);
    if (gate && !gate.onSubject) return { tabId, state: { status: 'off-subject', findings: [] } };
    return undefined;
  })()`) as Promise<TabState | undefined>;
}

/** Waits until the page at this address has been checked, or found to be off the subject. */
export async function settledState(extensionPage: Page, url: string, attempts = 200): Promise<TabState> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const found = await look(extensionPage, url);
    if (found) return found;
    await new Promise((next) => setTimeout(next, 100));
  }
  throw new Error(`${url}: the extension did not finish checking this page`);
}
