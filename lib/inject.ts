/** Puts the extension's scripts and styles into a tab; the background does it unasked, the popup when told to. */
import { browser } from './browser.ts';
import { PAGE_STYLE } from './mark/page-style.ts';

/** Puts the gate into a tab that was open before the extension came. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
}

/** Puts in the checker with the styles of its marks; where it is already, it reads the page again. */
export async function injectChecker(tabId: number): Promise<void> {
  // User origin: no rule of the page comes before ours.
  const style = { target: { tabId }, css: PAGE_STYLE, origin: 'USER' as const };
  await browser.scripting.removeCSS(style).catch(() => {});
  await browser.scripting.insertCSS(style);
  await browser.scripting.executeScript({ target: { tabId }, files: ['/checker.js'] });
}
