/** Copying on a page of plain http, where browsers give scripts no clipboard of their own. */
import { afterEach, expect, test } from 'vitest';
import type { Session } from '../../scripts/launch.ts';
import { settledState } from '../../scripts/page-state.ts';
import { KINDS, start } from './harness.ts';
import { cardIs, type Opened, press, reveal } from './opened.ts';
import { type ProxyLog, SITE, startProxy } from './proxy.ts';

let proxy: ProxyLog;
let session: Session;

afterEach(async () => {
  await session?.browser.close();
  await proxy?.close();
});

test.each(KINDS)(
  '%s: the correction is on the clipboard, and the page’s own listeners hear nothing of it',
  async (kind) => {
    proxy = await startProxy();
    session = await start(kind, proxy.options);
    const asking = await session.openExtensionPage('popup.html');
    const page = await session.browser.newPage();
    await page.goto(`${SITE}/misstated.html`);
    expect(await page.evaluate('isSecureContext')).toBe(false);
    const settled = await settledState(asking, `${SITE}/misstated.html`);
    await page.bringToFront();
    await page.evaluate(`document.getElementById('cookie-ok')?.click();
    heard = 0; document.addEventListener('copy', () => heard++);`);
    const opened = { session, asking, page, ...settled } as Opened;
    await reveal(
      opened,
      settled.state.findings.findIndex((finding) => finding.text === '86.1%'),
    );
    await cardIs(opened, { open: true, printed: '86.1%' });
    await press(opened, 'Copy correction');
    await cardIs(opened, { text: expect.stringContaining('Copied') as unknown as string });
    expect(await page.evaluate('heard')).toBe(0);
    // An address field takes what is pasted as it is.
    await page.evaluate(
      "document.querySelector('input').type = 'text'; document.querySelector('input').focus()",
    );
    await page.keyboard.down('Control');
    await page.keyboard.press('v');
    await page.keyboard.up('Control');
    await expect.poll(() => page.evaluate("document.querySelector('input').value")).toBe('81.6%');
  },
);
