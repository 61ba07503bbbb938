/** The popup on pages that have nothing to list: why, and what can be done, end to end. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/launch.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { commandLine, KINDS, OFF_SUBJECT, PAGES, start } from './harness.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const html = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><title>Blinatumomab</title><body>${body}</body></html>`;

/** The smallest PDF: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const EXTRA = {
  '/german.html': html(
    'de',
    '<p>Blinatumomab hat bei Säuglingen mit akuter lymphatischer Leukämie (ALL) die Überlebensrate nach zwei Jahren von 66 auf 93 Prozent erhöht, und das ist für die Familien der kleinen Patienten eine sehr gute Nachricht.</p>',
  ),
  '/no-figures.html': html('en', '<p>Blinatumomab is an antibody given to infants with leukaemia.</p>'),
  '/drawn.html': html('en', '<p>Blinatumomab for infants</p><canvas width="1100" height="800"></canvas>'),
  '/charts.html': html(
    'en',
    '<p>Blinatumomab for infants with leukaemia.</p><img src="chart.png" width="500" height="300" alt="Survival"><img src="chart.png" width="16" height="16" alt="">',
  ),
  '/chart.png': readFileSync(join(PAGES, '..', '..', 'public', 'icon', '128.png')),
  '/paper.pdf': PDF,
};

const WRONG = 'Two-year disease-free survival of infants given blinatumomab was 86.1%.';

/** Firefox grants what a page of the extension asks for without its question. */
const PREFS = { 'extensions.webextOptionalPermissionPrompts': false };

describe.each(KINDS)('%s', (kind) => {
  let server: PageServer;
  let session: Session;
  let asking: Page;
  let opened: Page[] = [];

  beforeAll(async () => {
    server = await servePages(PAGES, EXTRA);
    session = await start(kind, { prefs: PREFS });
    asking = await session.openExtensionPage('popup.html');
  });
  afterAll(async () => {
    await session?.browser.close();
    await server?.close();
  });
  afterEach(async () => {
    for (const page of opened) await page.close();
    opened = [];
  });

  /** Opens a page in a tab and says which tab it is. */
  async function open(name: string): Promise<number> {
    const before = (await asking.evaluate(
      'chrome.tabs.query({}).then((all) => all.map((tab) => tab.id))',
    )) as number[];
    const page = await session.browser.newPage();
    opened.push(page);
    // A viewer's page never says that it has loaded.
    await page.goto(`${server.origin}/${name}`, { timeout: 10_000 }).catch(() => {});
    const after = (await asking.evaluate(
      'chrome.tabs.query({}).then((all) => all.map((tab) => tab.id))',
    )) as number[];
    return after.find((id) => !before.includes(id)) ?? -1;
  }

  async function popupOf(tabId: number, state: string): Promise<Page> {
    const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
    opened.push(popup);
    await popup.waitForSelector(`.popup[data-state="${state}"]`, { timeout: 15_000 });
    return popup;
  }

  const textOf = (popup: Page) => popup.$eval('.popup', (element) => element.textContent);

  test.each([
    [OFF_SUBJECT, 'off-subject', 'does not mention blinatumomab', false],
    ['german.html', 'not-english', 'not in English', false],
    ['no-figures.html', 'no-figures', 'states no figures', false],
    ['charts.html', 'no-figures', 'The picture on this page is not read', false],
    ['drawn.html', 'drawn', 'Google Docs', true],
    ['chart.png', 'picture', 'not pictures of text', true],
    ['paper.pdf', 'pdf', 'viewer of its own', true],
  ])('%s: %s', async (name, state, words, paste) => {
    const popup = await popupOf(await open(name), state);
    await expect.poll(() => textOf(popup), { timeout: 10_000 }).toContain(words);
    expect(await popup.$$('textarea')).toHaveLength(paste ? 1 : 0);
    expect(await popup.$$('li[data-start]')).toHaveLength(0);
  });

  test('what cannot be read can be pasted: it is checked like a page, and a click selects the figure', async () => {
    const popup = await popupOf(await open('drawn.html'), 'drawn');
    await popup.type('textarea', WRONG);
    await popup.waitForSelector('li[data-verdict="misstated"]');
    expect(await textOf(popup)).toContain('81.6% (95% CI 60.8–92.0)');
    await popup.click('li[data-start] button');
    const chosen =
      '(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector("textarea"))';
    expect(await popup.evaluate(chosen)).toBe('86.1%');
  });

  test('pages of the browser are closed to extensions', async () => {
    const popup = await popupOf(999_999, 'forbidden');
    expect(await textOf(popup)).toContain('keeps extensions out');
  });

  test('axe finds nothing to mend in the popup', async () => {
    for (const [name, state] of [
      ['misstated.html', 'checked'],
      ['drawn.html', 'drawn'],
    ] as const) {
      const popup = await popupOf(await open(name), state);
      await popup.evaluate(AXE);
      const { violations } = (await popup.evaluate('axe.run()')) as AxeResults;
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('access withdrawn, and given back: pages opened meanwhile are checked when the editor says so', async () => {
    const { findings } = commandLine('misstated.html');
    await withdraw(session, asking);
    const [first, second] = [await open('misstated.html'), await open('misstated.html')];
    const popup = await popupOf(first, 'withdrawn');
    expect(await textOf(popup)).toContain('Give access');
    if (kind === 'firefox') {
      await popup.click('.notice button');
      await popup.waitForSelector('.popup[data-state="checked"]');
    } else await giveBack(session);
    const stale = await popupOf(second, 'stale');
    expect(await textOf(stale)).toContain('since before Figurecheck was installed or updated');
    await stale.click('.notice button');
    await stale.waitForSelector('.popup[data-state="checked"]');
    expect(await stale.$$('li[data-start]')).toHaveLength(findings.length);
  });
});

/** Takes access to all pages away, as the browser's own settings do. */
async function withdraw(session: Session, asking: Page): Promise<void> {
  if (session.kind === 'chrome') return setAccess(session, 'ON_CLICK');
  expect(await asking.evaluate("chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] })")).toBe(
    true,
  );
}

/** Chromium asks in a bubble that no test can click: its settings give the access back. */
function giveBack(session: Session): Promise<void> {
  return setAccess(session, 'ON_ALL_SITES');
}

async function setAccess(session: Session, hostAccess: string): Promise<void> {
  const settings = await session.browser.newPage();
  await settings.goto('chrome://extensions');
  const extensionId = new URL(session.origin).host;
  await settings.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess })})`,
  );
  await settings.close();
}
