/**
 * Nothing leaves the machine: with every request going through our own proxy, a whole session with the extension asks
 * for the articles that the test opens and for nothing else.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { openPopup, type Session } from '../../scripts/launch.ts';
import { settledState } from '../../scripts/page-state.ts';
import { ARTICLES, KINDS, OFF_SUBJECT, start } from './harness.ts';
import { pointAt } from './highlights.ts';
import { pointed } from './opened.ts';
import { MAKERS, type ProxyLog, SITE, startProxy } from './proxy.ts';

let proxy: ProxyLog;
let session: Session;

afterEach(async () => {
  await session?.browser.close();
  await proxy?.close();
});

describe.each(KINDS)('%s', (kind) => {
  test('no request but for the pages that were opened, and what the browser asks its maker', async () => {
    proxy = await startProxy();
    session = await start(kind, proxy.options);
    const asking = await session.openExtensionPage('popup.html');
    for (const name of [...ARTICLES, OFF_SUBJECT]) {
      const page = await session.browser.newPage();
      await page.goto(`${SITE}/${name}`);
      const { state, tabId } = await settledState(asking, `${SITE}/${name}`);
      await page.bringToFront();
      const first = state.findings[0];
      if (first) {
        const at = await pointAt(page, first.verdict, first.text);
        await pointed({ session, page }, at, { open: true });
        const popup =
          kind === 'chrome'
            ? await openPopup(session)
            : await session.openExtensionPage(`popup.html?tab=${tabId}`);
        await popup.waitForSelector('li[data-start]');
        await popup.close();
      }
      await page.close();
    }
    const own = [...ARTICLES, OFF_SUBJECT].map((name) => `${SITE}/${name}`);
    const asked = proxy.asked.filter((url) => url !== `${SITE}/favicon.ico` && !MAKERS.test(url));
    expect([...new Set(asked)].sort()).toEqual(own.sort());

    // The proxy does see what a page asks of others: otherwise the line above would prove nothing.
    const page = await session.browser.newPage();
    await page.goto(`${SITE}/${OFF_SUBJECT}`);
    await page.evaluate("fetch('http://elsewhere.example/x').catch(() => {})");
    await page.evaluate("fetch('https://elsewhere.example/y').catch(() => {})");
    expect(proxy.asked).toEqual(
      expect.arrayContaining(['http://elsewhere.example/x', 'CONNECT elsewhere.example:443']),
    );
  });
});
