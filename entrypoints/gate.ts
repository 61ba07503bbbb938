/**
 * On every page: is it about the subject? If so the background puts the checker in, and the gate is done. If not,
 * nothing stays but three passive listeners.
 *
 *   page loads ────────────┐
 *   address, title change ─┼─► ask, then look again a few times if the page changed ─► never a standing observer
 *   (background asks)      │
 *   someone types ─────────┴─► ask, at most every two seconds
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { GateAnswer, Message } from '../lib/messages.ts';
import { isPageOnSubject } from '../lib/page/gate.ts';

/** When to look again at a page that is still filling, in milliseconds. */
const AGAIN = [500, 1500, 4000];
const BETWEEN_KEYS = 2000;

export default defineUnlistedScript(() => {
  const world = globalThis as { figurecheckGate?: boolean };
  if (world.figurecheckGate) return;
  world.figurecheckGate = true;

  const leave = new AbortController();
  let found = false;
  let typedAt = 0;
  let round = 0;

  /** Asks the question; true when the page is on the subject. */
  function ask(): boolean {
    if (!chrome.runtime?.id) leave.abort();
    else if (!found && isPageOnSubject(document)) {
      found = true;
      chrome.runtime.sendMessage({ type: 'gate:on-subject' } satisfies Message).catch(() => {});
    }
    return found || leave.signal.aborted;
  }

  /** Asks now, and again soon where the page has changed by then. */
  function lookForAWhile(): void {
    const mine = ++round;
    let changed = true;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    const look = (turn: number): void => {
      const wait = AGAIN[turn];
      observer.disconnect();
      if (mine !== round || (changed && ask()) || wait === undefined) return;
      changed = false;
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      setTimeout(look, wait, turn + 1);
    };
    look(0);
  }

  function typed(): void {
    if (found || performance.now() - typedAt < BETWEEN_KEYS) return;
    typedAt = performance.now();
    ask();
  }

  chrome.runtime.onMessage.addListener((message: Message, _sender, answer: (reply: GateAnswer) => void) => {
    if (message.type !== 'gate:ask') return false;
    if (!found) lookForAWhile();
    answer({ onSubject: found });
    return true;
  });
  addEventListener('focusin', typed, { passive: true, signal: leave.signal });
  addEventListener('input', typed, { passive: true, signal: leave.signal });
  lookForAWhile();
});
