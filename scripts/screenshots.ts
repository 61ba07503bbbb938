/**
 * Takes the pictures of the README: page, card and popup, in both browsers, light and dark. Run after a change to what
 * is drawn, and look at them: `npm run screenshots`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import { build } from './build.ts';
import { ensureBrowsers } from './install-browser.ts';
import { launch, openPopup, type Session } from './launch.ts';
import { settledState } from './page-state.ts';
import { servePages } from './serve.ts';

const root = join(import.meta.dirname, '..');
const PAGES = join(root, 'tests', 'pages');
const FOLDER = join(root, 'docs', 'screenshots');
const ARTICLE = 'misstated.html';

/** The figure whose card is shown: the second misstated one, which stands in the article's text. */
async function hoverFigure(page: Page): Promise<void> {
  const at = (await page.evaluate(`(() => {
    const ranges = [...(CSS.highlights.get('figurecheck-misstated') ?? [])];
    const found = ranges.find((range) => range.startContainer.parentElement.closest('p')) ?? ranges[0];
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    // High in the window, so that the whole card has room below.
    scrollBy({ top: range.getClientRects()[0].top - 150, behavior: 'instant' });
    const box = range.getClientRects()[0];
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  })()`)) as { x: number; y: number };
  await page.mouse.move(at.x, at.y);
  // The card is drawn in a closed root, where a script cannot look; it opens after a moment's hovering.
  await new Promise((drawn) => setTimeout(drawn, 900));
}

async function picturesOf(session: Session, origin: string, scheme: 'light' | 'dark'): Promise<void> {
  const save = (what: string) => join(FOLDER, `${what}-${session.kind}-${scheme}.png`) as `${string}.png`;
  const asking = await session.openExtensionPage('popup.html');
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1000, height: 760 });
  const url = `${origin}/${ARTICLE}`;
  await page.goto(url);
  const { tabId } = await settledState(asking, url);
  await page.bringToFront();
  await page.evaluate("document.getElementById('cookie-ok')?.click()");
  await page.screenshot({ path: save('page') });
  await hoverFigure(page);
  await page.screenshot({ path: save('card') });
  const popup =
    session.kind === 'chrome'
      ? await openPopup(session)
      : await session.openExtensionPage(`popup.html?tab=${tabId}`);
  if (session.kind === 'firefox') await popup.setViewport({ width: 400, height: 600 });
  await popup.waitForSelector('li[data-start]');
  await popup.screenshot({ path: save('popup') });
}

async function main(): Promise<void> {
  const browsers: FoundBrowser[] = await ensureBrowsers(['chrome', 'firefox']);
  build(['chrome', 'firefox']);
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePages(PAGES);
  try {
    for (const found of browsers)
      for (const scheme of ['light', 'dark'] as const) {
        const session = await launch(found, { headless: true, dark: scheme === 'dark' });
        try {
          await picturesOf(session, server.origin, scheme);
        } finally {
          await session.browser.close();
        }
        console.log(`${found.kind}, ${scheme}: page, card and popup`);
      }
  } finally {
    await server.close();
  }
  console.log(`Pictures in ${FOLDER}. Look at them before they go into the README.`);
}

await main();
