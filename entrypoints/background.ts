/**
 * Puts the checker into pages on the subject, judges the texts they send, and puts the number of misstated figures on
 * the toolbar. It keeps nothing that it would miss: browsers stop it whenever it is idle and start it for the next
 * message, and each page knows itself.
 */
import { defineBackground } from 'wxt/utils/define-background';
import { browser, type Runtime } from '../lib/browser.ts';
import { checkInSlices } from '../lib/engine.ts';
import { injectChecker, injectGate } from '../lib/inject.ts';
import type { Message } from '../lib/messages.ts';
import { countWords } from '../lib/report/wording.ts';
import { type Place, stepFrom } from '../lib/steps.ts';
import { readTab } from '../lib/tab.ts';

/** Answers a message. A promise will not do: the checker has no polyfill to tell its rejection from an answer. */
type Answer = (reply: unknown) => void;

const PAGES = ['http://*/*', 'https://*/*'];

export default defineBackground(() => {
  const listen = (input: unknown, sender: Runtime.MessageSender, answer: Answer): true | undefined => {
    const message = input as Message;
    if (message.type === 'page:check') {
      checkInSlices(message.article).then(answer, (fault: unknown) => {
        answer(null);
        throw fault;
      });
      // The answer comes later. Until then the browser keeps this worker running.
      return true;
    }
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    if (message.type === 'gate:on-subject') injectChecker(tabId, sender.frameId).catch(() => {});
    else if (message.type === 'page:changed') showCount(tabId).catch(() => {});
    return undefined;
  };
  // The types know listeners that always answer and such as never do.
  browser.runtime.onMessage.addListener(listen as Runtime.OnMessageListener);

  // The last figure that was gone to; after a rest it is forgotten, and the window says where to begin.
  const gone = new Map<number, Place>();
  browser.commands.onCommand.addListener(async (command, tab) => {
    const id = tab?.id;
    if (id === undefined) return;
    const findings = (await readTab(id).catch(() => undefined))?.findings ?? [];
    const next = stepFrom(findings, gone.get(id), command === 'previous-figure' ? -1 : 1);
    if (!next) return;
    const { start, frame = 0 } = next;
    gone.set(id, { start, frame });
    await browser.tabs.sendMessage(id, { type: 'page:show', start } satisfies Message, { frameId: frame });
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

async function showCount(tabId: number): Promise<void> {
  const findings = (await readTab(tabId))?.findings ?? [];
  const misstated = findings.filter((finding) => finding.verdict === 'misstated').length;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b7261f' });
  await browser.action.setBadgeText({ tabId, text: misstated > 0 ? String(misstated) : '' });
  await browser.action.setTitle({
    tabId,
    title: misstated > 0 ? `Figurecheck: ${countWords(misstated, 'misstated')}` : 'Figurecheck',
  });
}
