/** One browser with one article open and checked, and what tests of the card do with it. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import type { LaunchOptions, Session } from '../../scripts/launch.ts';
import { settledState, type TabState } from '../../scripts/page-state.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { PAGES, start } from './harness.ts';
import { inRoot } from './root.ts';

export interface Opened extends TabState {
  session: Session;
  server: PageServer;
  /** A page of the extension, to ask it through. */
  asking: Page;
  page: Page;
  close(): Promise<void>;
}

/** Lets tests read the clipboard in Firefox without its question. */
const PREFS = { 'dom.events.testing.asyncClipboard': true };

/** Starts a browser and opens an article, or a page of that address whose HTML is given. */
export async function openArticle(
  kind: BrowserKind,
  name: string,
  options: Partial<LaunchOptions> = {},
  extra: Record<string, string | Uint8Array> = {},
): Promise<Opened> {
  const server = await servePages(PAGES, extra);
  const session = await start(kind, { ...options, prefs: { ...PREFS, ...options.prefs } });
  const asking = await session.openExtensionPage('popup.html');
  const page = await session.browser.newPage();
  const url = `${server.origin}/${name}`;
  await page.goto(url);
  const settled = await settledState(asking, url);
  await page.bringToFront();
  // What hangs over the article's foot would be in the way of the figures.
  await page.evaluate("document.getElementById('cookie-ok')?.click()");
  return {
    session,
    server,
    asking,
    page,
    ...settled,
    async close() {
      await session.browser.close();
      await server.close();
    },
  };
}

/** A page in front and its browser. */
type Shown = Pick<Opened, 'session' | 'page'>;

export interface CardState {
  open: boolean;
  /** The figure that the card is about, as it prints it. */
  printed: string;
  text: string;
  /** What in our root has the focus: a class of a badge, the words on a button or link. */
  focus: string | null;
  box: { left: number; top: number; right: number; bottom: number };
}

const CARD = `(() => {
  const card = root.querySelector('.card');
  const { left, top, right, bottom } = card.getBoundingClientRect();
  const at = root.activeElement;
  return {
    open: card.matches(':popover-open'),
    printed: card.querySelector('.printed dd')?.textContent ?? '',
    text: card.innerText,
    focus: at ? (at.matches('.badge') ? 'badge ' + at.dataset.index : at.getAttribute('aria-label') ?? at.innerText) : null,
    box: { left, top, right, bottom },
  };
})()`;

/** The evidence card as it now is. */
export async function cardOf({ session, page }: Shown): Promise<CardState> {
  const state = await inRoot<CardState>(session, page, CARD);
  return (
    state ?? {
      open: false,
      printed: '',
      text: '',
      focus: null,
      box: { left: 0, top: 0, right: 0, bottom: 0 },
    }
  );
}

/** Waits for the card to be like this. */
export async function cardIs(opened: Opened, like: Partial<CardState>): Promise<CardState> {
  await expect.poll(() => cardOf(opened), { timeout: 10_000 }).toMatchObject(like);
  return cardOf(opened);
}

/**
 * Moves the pointer to a place and waits for the card to be like this. The hand trembles by a pixel, as hands do: a
 * browser at the end of its strength may swallow a single move.
 */
export async function pointed(
  shown: Shown,
  { x, y }: { x: number; y: number },
  like: Partial<CardState>,
): Promise<CardState> {
  const { mouse } = shown.page;
  await mouse.move(x, y, { steps: 3 });
  let tremble = 0;
  const look = async () => {
    tremble = 1 - tremble;
    await mouse.move(x + tremble, y);
    return cardOf(shown);
  };
  await expect.poll(look, { timeout: 10_000, interval: 400 }).toMatchObject(like);
  return cardOf(shown);
}

/** Opens the card of the nth finding, as the popup does. */
export async function reveal({ asking, tabId, state }: Opened, index: number): Promise<void> {
  const message = { type: 'page:show', start: state.findings[index]?.start };
  await asking.evaluate(`chrome.tabs.sendMessage(${tabId}, ${JSON.stringify(message)}).then(() => {})`);
}

/** The middle of a button of the card, by its words. */
export async function buttonAt({ session, page }: Opened, words: string): Promise<{ x: number; y: number }> {
  const at = await inRoot<{ x: number; y: number } | null>(
    session,
    page,
    `(() => {
      const all = [...root.querySelectorAll('.card button, .card a')];
      const button = all.find((one) => (one.getAttribute('aria-label') ?? one.textContent).startsWith(${JSON.stringify(words)}));
      button?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const box = button?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    })()`,
  );
  if (!at) throw new Error(`the card has no button “${words}”`);
  return at;
}

/** Clicks a button of the card. */
export async function press(opened: Opened, words: string): Promise<void> {
  const { x, y } = await buttonAt(opened, words);
  await opened.page.mouse.click(x, y);
}

/** What the clipboard holds. */
export async function clipboard({ session, server, page }: Opened): Promise<string> {
  if (session.kind === 'chrome')
    await session.browser.defaultBrowserContext().overridePermissions(server.origin, ['clipboard-read']);
  return (await page.evaluate('navigator.clipboard.readText()')) as string;
}
