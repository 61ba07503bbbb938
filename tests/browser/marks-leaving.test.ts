/**
 * The extension leaves: switched off on a page, removed, disabled, updated. The marks go, the page is what it was, and
 * its console says nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OUTPUT, type Session } from '../../scripts/launch.ts';
import { KINDS } from './harness.ts';
import { changesToPage, type Live, type LivePage, serialised, startLive, startSpying } from './live.ts';
import { expectMarked, type Figure } from './marks.ts';

const FIGURES: Figure[] = [
  { in: '#first', text: '81.6%' },
  { in: '#second', text: '93.3%' },
  { in: '#third', text: '81.6%' },
];

/** What of the extension can be seen: painted highlights and a host that is drawn. */
const traces = (page: Page) =>
  page.evaluate(`(() => {
    const style = getComputedStyle(document.querySelector('#first'), '::highlight(figurecheck-match)');
    const host = document.querySelector('figurecheck-host');
    const drawn = host !== null && getComputedStyle(host).display !== 'none';
    const ranges = CSS.highlights.get('figurecheck-match')?.size ?? 0;
    return { underlined: ranges > 0 && style.textDecorationLine === 'underline', drawn };
  })()`);

describe.each(KINDS)('%s', (kind) => {
  let live: Live;
  let opened: LivePage;

  beforeEach(async () => {
    live = await startLive(kind);
    opened = await live.open('live/changes.html');
    await opened.settled();
    await expectMarked(live.session, opened.page.mainFrame(), FIGURES);
    expect(await traces(opened.page)).toEqual({ underlined: true, drawn: true });
  });
  afterEach(() => live?.close());

  test('switched off on the page and on again', async () => {
    const { page, complaints } = opened;
    const before = await serialised(page);
    await startSpying(page);
    const { tabId } = await opened.settled();
    const popup = await live.session.openExtensionPage(`popup.html?tab=${tabId}`);
    await (await popup.waitForSelector('.leave'))?.click();
    await popup.waitForSelector('.popup[data-state="off"]');
    // Without waiting for anything: off is off.
    expect(await page.evaluate('CSS.highlights.size')).toBe(0);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    expect(await changesToPage(page)).toEqual([]);
    // It stays off, whatever the page does.
    await page.bringToFront();
    await page.evaluate('steps.rerender(); document.title = "Changed"');
    await new Promise((done) => setTimeout(done, 1500));
    expect(
      await page.evaluate("[CSS.highlights.size, document.querySelectorAll('figurecheck-host').length]"),
    ).toEqual([0, 0]);
    await popup.$eval('.notice button', (button) => (button as HTMLButtonElement).click());
    await page.bringToFront();
    await expectMarked(live.session, page.mainFrame(), FIGURES);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['removed', (session: Session, id: string) => session.browser.uninstallExtension(id)],
    ['disabled', disable],
  ])('%s', async (_how, leave) => {
    const { page, complaints } = opened;
    const before = await serialised(page);
    await leave(live.session, kind === 'chrome' ? new URL(live.session.origin).host : geckoId());
    await page.bringToFront();
    // The editor is back at the page.
    await page.mouse.move(200, 200);
    await page.mouse.move(220, 210);
    await expect.poll(() => traces(page), { timeout: 10_000 }).toEqual({ underlined: false, drawn: false });
    expect(await serialised(page)).toBe(before);
    await page.evaluate('steps.everything()');
    await page.mouse.click(300, 300);
    expect(complaints).toEqual([]);
  });

  test('updated', async () => {
    const { page, complaints } = opened;
    const before = await serialised(page);
    await live.session.browser.installExtension(OUTPUT[kind]);
    await page.bringToFront();
    await page.mouse.move(200, 200);
    // The new copy takes over, and the old one has left nothing beside it.
    await expectMarked(live.session, page.mainFrame(), FIGURES);
    await page.evaluate('steps.above()');
    await page.mouse.move(230, 240);
    await expectMarked(live.session, page.mainFrame(), FIGURES);
    expect(await page.evaluate("document.querySelectorAll('figurecheck-host').length")).toBe(1);
    expect((await serialised(page)).length).toBeGreaterThan(before.length);
    expect(complaints).toEqual([]);
  });
});

/** Disables the extension as the browser's own page of extensions does. */
async function disable({ kind, browser }: Session, id: string): Promise<void> {
  if (kind === 'chrome') {
    const page = await browser.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.management.setEnabled('${id}', false)`);
    await page.close();
    return;
  }
  // The browser's own script world, which the connection may enter, and for which puppeteer has no words.
  const { connection } = browser as unknown as {
    connection: {
      send(method: string, params: object): Promise<{ result: { contexts: { context: string }[] } }>;
    };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
    expression: `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs')
      .AddonManager.getAddonByID('${id}').then((addon) => addon.disable())`,
  });
}

function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(OUTPUT.firefox, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}
