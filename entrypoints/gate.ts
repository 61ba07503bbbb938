/**
 * On every page: is it about the subject? If so the background puts the checker in, and the gate is done. If not,
 * nothing stays but four passive listeners.
 *
 *   page loads ────────────┐
 *   address, title change ─┴─► ask, then look again a few times if the page changed ─► never a standing observer
 *   (background asks)
 *   someone scrolls, clicks ► look a few times whether more has come
 *   someone types ────────────► ask, at most every two seconds
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
  let typing = false;
  let round = 0;
  let looking = false;

  /** Asks the question; true when the page is on the subject. */
  function ask(): boolean {
    if (!chrome.runtime?.id) leave.abort();
    else if (!found && isPageOnSubject(document)) {
      found = true;
      chrome.runtime.sendMessage({ type: 'gate:on-subject' } satisfies Message).catch(() => {});
    }
    return found || leave.signal.aborted;
  }

  /** Asks now where the page has changed, and again soon where it has by then. */
  function lookForAWhile(changed = true): void {
    const mine = ++round;
    looking = true;
    const observer = new MutationObserver(() => {
      changed = true;
      observer.disconnect();
    });
    const look = (turn: number): void => {
      const wait = AGAIN[turn];
      observer.disconnect();
      if (mine !== round) return;
      looking = wait !== undefined && !(changed && ask());
      if (!looking || wait === undefined) return;
      changed = false;
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      setTimeout(look, wait, turn + 1);
    };
    look(0);
  }

  /** Asks at once, and again for what was typed meanwhile. */
  function typed(): void {
    if (found || typing) return;
    typing = true;
    ask();
    setTimeout(() => {
      typing = false;
      ask();
    }, BETWEEN_KEYS);
  }

  function more(): void {
    if (!found && !looking) lookForAWhile(false);
  }

  chrome.runtime.onMessage.addListener((message: Message, _sender, answer: (reply: GateAnswer) => void) => {
    // Sent away, it has no more to ask.
    if (message.type === 'page:stop') found = true;
    if (message.type === 'page:start') {
      found = false;
      lookForAWhile();
    }
    if (message.type !== 'gate:ask') return false;
    if (!found) lookForAWhile();
    answer({ onSubject: found });
    return true;
  });
  const passive = { passive: true, capture: true, signal: leave.signal };
  addEventListener('focusin', typed, passive);
  addEventListener('input', typed, passive);
  addEventListener('scrollend', more, passive);
  addEventListener('click', more, passive);
  lookForAWhile();
});
