/**
 * Put into pages on the subject: reads the page, has its figures judged, marks them, and answers the popup. It goes on
 * for as long as the page stands, and reads again when the page changes.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message, PageState } from '../../lib/messages.ts';
import { type Session, startSession } from './session.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as { figurecheck?: Session };
  if (world.figurecheck?.isAlive()) {
    world.figurecheck.readAgain();
    return;
  }
  const session = startSession((state) => {
    chrome.runtime.sendMessage({ type: 'page:changed', state } satisfies Message).catch(() => {});
  });
  world.figurecheck = session;

  chrome.runtime.onMessage.addListener((message: Message, _sender, answer: (state?: PageState) => void) => {
    if (message.type === 'page:state') answer(session.state());
    else if (message.type === 'page:show') answer(void session.reveal(message.start));
    else if (message.type === 'page:show-hidden') answer(void session.showHidden());
    else return false;
    return true;
  });
});
