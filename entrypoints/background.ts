/**
 * Puts the checker into pages on the subject and the number of misstated figures on the toolbar. It keeps no state of
 * its own: browsers stop it whenever it is idle, and each page knows itself.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../lib/browser.ts';
import { injectChecker, injectGate } from '../lib/inject.ts';
import type { Message, PageState } from '../lib/messages.ts';
import { countWords } from '../lib/report/wording.ts';

const PAGES = ['http://*/*', 'https://*/*'];

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((input: unknown, sender: Runtime.MessageSender) => {
    const message = input as Message;
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    if (message.type === 'gate:on-subject') injectChecker(tabId).catch(() => {});
    else if (message.type === 'page:changed') showCount(tabId, message.state).catch(() => {});
  });

  // Pages that change without loading say so by their address or title; the gate looks again.
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (!change.url && !change.title) return;
    browser.tabs.sendMessage(tabId, { type: 'gate:ask' } satisfies Message).catch(() => {});
  });

  // Tabs that were open before have no gate yet.
  browser.runtime.onInstalled.addListener(async () => {
    for (const { id, discarded } of await browser.tabs.query({ url: PAGES })) {
      if (id !== undefined && !discarded) injectGate(id).catch(() => {});
    }
  });
});

async function showCount(tabId: number, { findings }: PageState): Promise<void> {
  const misstated = findings.filter((finding) => finding.verdict === 'misstated').length;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b7261f' });
  await browser.action.setBadgeText({ tabId, text: misstated > 0 ? String(misstated) : '' });
  await browser.action.setTitle({
    tabId,
    title: misstated > 0 ? `Figurecheck: ${countWords(misstated, 'misstated')}` : 'Figurecheck',
  });
}
