/** Pages are judged in the background, which browsers stop when it is idle: the next text must start it again. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/launch.ts';
import { settledState } from '../../scripts/page-state.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { KINDS, PAGES, start } from './harness.ts';

/** Firefox's own time before it stops an idle background, shortened from half a minute; the first check must fit in it. */
const PREFS = { 'extensions.background.idle.timeout': 5000 };

/** A wrong figure that says in its own sentence what it is. */
const ADDED =
  'Among infants with KMT2A-rearranged ALL who were given blinatumomab, two-year overall survival was 47.3%.';

let server: PageServer;
let session: Session;

afterEach(async () => {
  await session?.browser.close();
  await server?.close();
});

/** Whether the extension's background runs just now. */
async function runs(asking: Page): Promise<boolean> {
  if (session.kind === 'firefox')
    return asking.evaluate('chrome.extension.getBackgroundPage() !== null') as Promise<boolean>;
  return session.browser
    .targets()
    .some((t) => t.type() === 'service_worker' && t.url().startsWith(session.origin));
}

/** Stops the background as Chromium does when it is idle; Firefox does so itself. */
async function stop(): Promise<void> {
  if (session.kind === 'firefox') return;
  const target = session.browser
    .targets()
    .find((t) => t.type() === 'service_worker' && t.url().startsWith(session.origin));
  await (await target?.worker())?.close();
}

describe.each(KINDS)('%s', (kind) => {
  test('a stopped background wakes for a page that changed', async () => {
    server = await servePages(PAGES);
    session = await start(kind, { prefs: PREFS });
    const asking = await session.openExtensionPage('popup.html');
    const url = `${server.origin}/misstated.html`;
    const page = await session.browser.newPage();
    await page.goto(url);
    const { state } = await settledState(asking, url);
    expect(state.status).toBe('checked');
    await stop();
    await expect.poll(() => runs(asking), { timeout: 30_000 }).toBe(false);
    await page.evaluate((text) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      document.querySelector('.intro')?.after(paragraph);
    }, ADDED);
    const texts = async () => (await settledState(asking, url)).state.findings.map((f) => f.text);
    await expect.poll(texts, { timeout: 20_000 }).toContain('47.3%');
  });
});

test('chrome: a page whose extension is gone loses its marks with its next change', async () => {
  server = await servePages(PAGES);
  session = await start('chrome');
  const asking = await session.openExtensionPage('popup.html');
  const url = `${server.origin}/misstated.html`;
  const page = await session.browser.newPage();
  await page.goto(url);
  await settledState(asking, url);
  const marks = () =>
    page.evaluate("[CSS.highlights.size, document.querySelectorAll('figurecheck-host').length]");
  expect(await marks()).toEqual([2, 1]);
  await session.browser.uninstallExtension(new URL(session.origin).host);
  await page.evaluate("document.body.append('.')");
  await expect.poll(marks, { timeout: 10_000 }).toEqual([0, 0]);
});
