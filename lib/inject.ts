/** Puts the extension's scripts and styles into a tab, and takes them out; the background does it unasked, the popup when told to. */
import { browser, type Scripting } from './browser.ts';
import { HOST_STYLE, LINE_STYLE } from './mark/page-style.ts';
import type { Message } from './messages.ts';

/** Puts the gate into a tab that was open before the extension came, with all its frames. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: ['/gate.js'] });
}

/** Puts the checker with the styles of its marks into a frame; where it is already, it reads the page again. */
export async function injectChecker(tabId: number, frame = 0): Promise<void> {
  const target = { tabId, frameIds: [frame] };
  for (const style of stylesFor(target)) {
    // Once, however often it is asked for.
    await browser.scripting.removeCSS(style).catch(() => {});
    await browser.scripting.insertCSS(style);
  }
  await browser.scripting.executeScript({ target, files: ['/checker.js'] });
}

/** Checks a tab because the editor asked, whatever its gate thinks; its frames as their gates think. */
export async function checkTab(tabId: number): Promise<void> {
  await injectGate(tabId).catch(() => {});
  await tell(tabId, { type: 'page:start' });
  await injectChecker(tabId).catch(() => {});
}

/** Takes all marks off a tab, and all that drew them. */
export async function leaveTab(tabId: number): Promise<void> {
  await tell(tabId, { type: 'page:stop' });
  for (const style of stylesFor({ tabId, allFrames: true }))
    await browser.scripting.removeCSS(style).catch(() => {});
}

/** Tells every frame of a tab. */
async function tell(tabId: number, message: Message): Promise<void> {
  await browser.tabs.sendMessage(tabId, message).catch(() => {});
}

function stylesFor(target: Scripting.InjectionTarget): Scripting.CSSInjection[] {
  return [
    { target, css: HOST_STYLE, origin: 'USER' },
    { target, css: LINE_STYLE, origin: 'AUTHOR' },
    // Once more for shadow trees, which in Firefox the page's styles do not reach and the user's do.
    { target, css: LINE_STYLE, origin: 'USER' },
  ];
}
