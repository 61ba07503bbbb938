/** The built extension on the sample articles, in real browsers: what it marks, shows, and leaves alone. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openPopup, type Session } from '../../scripts/launch.ts';
import { settledState } from '../../scripts/page-state.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { ARTICLES, commandLine, KINDS, OFF_SUBJECT, PAGES, spied, spiedTab, start } from './harness.ts';
import { highlighted, pointAt } from './highlights.ts';
import { cardOf, pointed } from './opened.ts';

describe.each(KINDS)('%s', (kind) => {
  let server: PageServer;
  let session: Session;
  let asking: Page;
  let opened: Page[] = [];

  beforeAll(async () => {
    server = await servePages(PAGES);
    session = await start(kind);
    asking = await session.openExtensionPage('popup.html');
  });

  afterAll(async () => {
    await session?.browser.close();
    await server?.close();
  });

  afterEach(async () => {
    for (const page of opened) if (!page.isClosed()) await page.close();
    opened = [];
  });

  /** Opens an article and waits until the extension has done with it. */
  async function open(name: string) {
    const page = await spiedTab(session);
    opened.push(page);
    const url = `${server.origin}/${name}`;
    await page.goto(url);
    const { state, tabId } = await settledState(asking, url);
    await page.bringToFront();
    return { page, state, tabId };
  }

  test.each(ARTICLES)('%s: the highlights are the command line’s findings', async (name) => {
    const { findings, text } = commandLine(name);
    expect(findings.length).toBeGreaterThan(5);
    const { page } = await open(name);
    const there = await highlighted(page, findings);
    expect(there.text).toBe(text);
    const plain = (printed: string) => printed.replace(/\s+/g, ' ');
    expect(there.ranges.map((r) => ({ ...r, text: plain(r.text) }))).toEqual(
      findings.map(({ verdict, text: figure, start, end }) => ({ verdict, text: plain(figure), start, end })),
    );
  });

  test('hovering over a figure opens its card, and moving away closes it', async () => {
    const wrong = commandLine('misstated.html').findings.find(
      (f) => f.verdict === 'misstated' && f.reference,
    );
    const { page } = await open('misstated.html');
    await page.mouse.move(2, 2);
    expect(await cardOf({ session, page })).toMatchObject({ open: false });
    const at = await pointAt(page, 'misstated', wrong?.text ?? '');
    const { text, box } = await pointed({ session, page }, at, { open: true });
    expect(text).toContain(wrong?.text);
    expect(text).toContain(wrong?.reference?.value);
    expect(text).toContain(wrong?.reference?.citation);
    // The figure must stay readable beside its card, and the card inside the window.
    expect(at.y < box.top || at.y > box.bottom || at.x < box.left || at.x > box.right).toBe(true);
    const width = await page.evaluate('innerWidth');
    expect(box.left >= 0 && box.right <= Number(width)).toBe(true);
    await pointed({ session, page }, { x: 2, y: 2 }, { open: false });
  });

  test('the popup lists the command line’s findings, and a click leads to the figure', async () => {
    const { findings } = commandLine('misstated.html');
    const { page, tabId } = await open('misstated.html');
    const popup =
      kind === 'chrome'
        ? await openPopup(session)
        : await session.openExtensionPage(`popup.html?tab=${tabId}`);
    opened.push(popup);
    await popup.waitForSelector('.popup[data-state="checked"] li');
    const listed = await popup.$$eval('li[data-start]', (items) =>
      items.map((item) => ({
        start: Number(item.getAttribute('data-start')),
        end: Number(item.getAttribute('data-end')),
        verdict: item.getAttribute('data-verdict'),
        text: item.querySelector('strong')?.textContent,
      })),
    );
    expect(listed).toEqual(findings.map(({ start, end, verdict, text }) => ({ start, end, verdict, text })));
    const counts = await popup.$$eval('[data-count]', (counts) =>
      counts.map((c) => [c.getAttribute('data-count'), Number(c.querySelector('dd')?.textContent)]),
    );
    const count = (verdict: string) => findings.filter((f) => f.verdict === verdict).length;
    expect(Object.fromEntries(counts)).toEqual({
      misstated: count('misstated'),
      match: count('match'),
      unverified: count('unverified'),
    });
    const last = findings.at(-1);
    await popup.$$eval('li[data-start] button', (buttons) => (buttons.at(-1) as HTMLButtonElement).click());
    // The popup closes itself; the same page in a tab stays.
    if (kind === 'chrome') await expect.poll(() => popup.isClosed(), { timeout: 10_000 }).toBe(true);
    await page.bringToFront();
    await expect.poll(() => cardOf({ session, page }), { timeout: 10_000 }).toMatchObject({ open: true });
    expect((await cardOf({ session, page })).text).toContain(last?.text);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  test('the toolbar icon counts the misstated figures', async () => {
    const { findings } = commandLine('misstated.html');
    const { tabId } = await open('misstated.html');
    const badge = () => asking.evaluate(async (id) => chrome.action.getBadgeText({ tabId: id }), tabId);
    const wrong = findings.filter((f) => f.verdict === 'misstated').length;
    await expect.poll(badge, { timeout: 10_000 }).toBe(`${wrong}`);
  });

  test.each(ARTICLES)('%s: nothing but the host is added, and the page hears nothing', async (name) => {
    const { page, state } = await open(name);
    const first = state.findings[0];
    const at = await pointAt(page, first?.verdict ?? '', first?.text ?? '');
    await pointed({ session, page }, at, { open: true });
    const { before, now, changes, messages } = await spied(page);
    expect(before.length).toBeGreaterThan(1000);
    expect(now).toBe(before);
    expect(changes).toEqual(['childList body  +figurecheck-host -']);
    expect(messages).toEqual([]);
    // The spy does hear: otherwise the line above would prove nothing.
    await page.evaluate("postMessage('heard', '*')");
    await expect.poll(async () => (await spied(page)).messages).toEqual(['heard']);
  });

  test('nothing is injected where the page is not on the subject', async () => {
    const { page, state } = await open(OFF_SUBJECT);
    expect(state.status).toBe('off-subject');
    const { before, now, changes, messages } = await spied(page);
    expect(now).toBe(before);
    expect(changes).toEqual([]);
    expect(messages).toEqual([]);
    expect(
      await page.evaluate("document.querySelector('figurecheck-host') === null && CSS.highlights.size"),
    ).toBe(0);
  });
});
