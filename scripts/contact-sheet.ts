/**
 * One picture of everything that is drawn, to be looked at after a change to it: the card and the popup in both
 * browsers, light, dark, in forced colours, narrow and zoomed. `npm run contact-sheet` puts it in .output/contact-sheet/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind, FoundBrowser } from './browsers.ts';
import { build } from './build.ts';
import { ensureBrowsers } from './install-browser.ts';
import { type LaunchOptions, launch } from './launch.ts';
import { settledState } from './page-state.ts';
import { servePages } from './serve.ts';

const root = join(import.meta.dirname, '..');
const FOLDER = join(root, '.output', 'contact-sheet');
const ARTICLE = 'misstated.html';

interface Look {
  name: string;
  width: number;
  height: number;
  /** Device pixels to a pixel: a browser zoomed to 200% has half the window at twice the scale. */
  scale?: number;
  forced?: boolean;
  options?: Partial<LaunchOptions>;
  only?: BrowserKind;
}

const LOOKS: Look[] = [
  { name: 'light', width: 900, height: 700 },
  { name: 'dark', width: 900, height: 700, options: { dark: true } },
  {
    name: 'forced colours',
    width: 900,
    height: 700,
    forced: true,
    options: { prefs: { 'ui.useAccessibilityTheme': 1, 'browser.display.document_color_use': 2 } },
  },
  { name: 'narrow, 320', width: 320, height: 568 },
  { name: 'zoomed to 200%', width: 640, height: 450, scale: 2 },
  {
    name: 'text alone at 200%',
    width: 640,
    height: 700,
    only: 'firefox',
    options: { prefs: { 'ui.textScaleFactor': 200, 'browser.display.os-zoom-behavior': 2 } },
  },
];

/** Figures whose cards are shown: a wrong value, a wrong unit, a match. */
const FIGURES = ['86.1%', '27.5 per cent', '49.4%'];

const settled = () => new Promise((drawn) => setTimeout(drawn, 700));

async function forceColours(page: Page): Promise<void> {
  const client = await page.createCDPSession();
  await client.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
}

/** Takes the pictures of one browser in one look, and says where they are. */
async function take(found: FoundBrowser, look: Look, origin: string): Promise<string[]> {
  const session = await launch(found, { headless: true, ...look.options });
  const files: string[] = [];
  const shoot = async (page: Page, what: string) => {
    const path = join(
      FOLDER,
      `${found.kind}-${look.name}-${what}.png`.replace(/[ ,%]+/g, '-'),
    ) as `${string}.png`;
    await page.screenshot({ path });
    files.push(path);
  };
  const prepare = async (page: Page, width: number, height: number) => {
    await page.setViewport({ width, height, deviceScaleFactor: look.scale ?? 1 });
    if (look.forced && found.kind === 'chrome') await forceColours(page);
  };
  try {
    const asking = await session.openExtensionPage('popup.html');
    const page = await session.browser.newPage();
    await prepare(page, look.width, look.height);
    const url = `${origin}/${ARTICLE}`;
    await page.goto(url);
    const { state, tabId } = await settledState(asking, url);
    await page.bringToFront();
    await page.evaluate("document.getElementById('cookie-ok')?.click()");
    for (const figure of FIGURES) {
      const start = state.findings.find((finding) => finding.text === figure)?.start;
      const message = JSON.stringify({ type: 'page:show', start });
      await asking.evaluate(`chrome.tabs.sendMessage(${tabId}, ${message}).then(() => {})`);
      await settled();
      await shoot(page, figure);
    }
    const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
    await prepare(popup, 400, 580);
    await popup.waitForSelector('li[data-start]');
    await settled();
    await shoot(popup, 'popup');
  } finally {
    await session.browser.close();
  }
  return files;
}

/** Puts the pictures on one sheet, a row a look. */
async function lay(found: FoundBrowser, rows: { title: string; files: string[] }[]): Promise<string> {
  const path = join(FOLDER, 'sheet.png') as `${string}.png`;
  const html = rows.map(({ title, files }) => {
    const images = files.map((file) => `<img src="data:image/png;base64,${readFileSync(file, 'base64')}">`);
    return `<h2>${title}</h2><div>${images.join('')}</div>`;
  });
  const session = await launch(found, { headless: true, bare: true });
  const page = await session.browser.newPage();
  await page.setViewport({ width: 1900, height: 600 });
  await page.setContent(
    `<style>body{background:#777;font:16px sans-serif;color:#fff}img{height:440px;margin:0 8px 8px 0;background:#fff}</style>${html.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await session.browser.close();
  return path;
}

async function main(): Promise<void> {
  const browsers = await ensureBrowsers(['chrome', 'firefox']);
  build(['chrome', 'firefox']);
  mkdirSync(FOLDER, { recursive: true });
  const server = await servePages(join(root, 'tests', 'pages'));
  const rows: { title: string; files: string[] }[] = [];
  try {
    for (const look of LOOKS)
      for (const found of browsers)
        if (!look.only || look.only === found.kind) {
          rows.push({ title: `${found.kind}, ${look.name}`, files: await take(found, look, server.origin) });
          console.log(rows.at(-1)?.title);
        }
  } finally {
    await server.close();
  }
  const [first] = browsers;
  if (first) console.log(`Look at ${await lay(first, rows)}`);
}

await main();
