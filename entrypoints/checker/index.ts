/**
 * Put into pages on the subject: reads the page, has its figures judged, marks them, and answers the popup. It goes on
 * for as long as the page stands, and reads again when the page changes. Each frame of a page has a checker of its own.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Message } from '../../lib/messages.ts';
import { type Session, startSession } from './session.ts';

/** Where the other scripts of the extension find the session of their frame. */
interface World {
  figurecheck?: Session;
}

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.figurecheck?.isAlive()) {
    world.figurecheck.readAgain();
    return;
  }
  const tell = () => {
    // A frame that goes tells so too: by then the extension may have gone before it.
    if (chrome.runtime?.id)
      chrome.runtime.sendMessage({ type: 'page:changed' } satisfies Message).catch(() => {});
  };
  const session = startSession(tell);
  world.figurecheck = session;
  const listen = (message: Message): undefined => {
    if (message.type === 'page:show') session.reveal(message.start);
    else if (message.type === 'page:show-hidden') session.showHidden();
    else if (message.type === 'page:stop') {
      session.stop();
      chrome.runtime.onMessage.removeListener(listen);
      removeEventListener('pagehide', tell);
    }
  };
  chrome.runtime.onMessage.addListener(listen);
  addEventListener('pagehide', tell);
});
