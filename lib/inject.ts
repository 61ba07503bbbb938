/** Puts the extension's scripts and styles into a tab; the background does it unasked, the popup when told to. */
import { browser, type Scripting } from './browser.ts';
import { HOST_STYLE, LINE_STYLE } from './mark/page-style.ts';

/** Puts the gate into a tab that was open before the extension came. */
export async function injectGate(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: ['/gate.js'] });
}

/** Puts in the checker with the styles of its marks; where it is already, it reads the page again. */
export async function injectChecker(tabId: number): Promise<void> {
  await insert({ target: { tabId }, css: HOST_STYLE, origin: 'USER' });
  await insert({ target: { tabId }, css: LINE_STYLE, origin: 'AUTHOR' });
  await browser.scripting.executeScript({ target: { tabId }, files: ['/checker.js'] });
}

/** Inserts a style sheet once, however often it is asked for. */
async function insert(style: Scripting.CSSInjection): Promise<void> {
  await browser.scripting.removeCSS(style).catch(() => {});
  await browser.scripting.insertCSS(style);
}
