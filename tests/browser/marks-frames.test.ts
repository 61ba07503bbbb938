/**
 * Frames and fields: each frame's text is marked in the frame, whatever site it is of; popup and toolbar sum them up.
 * Text areas cannot be marked: their findings are in the popup, and a click leads to the words.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './harness.ts';
import { type Live, type LivePage, startLive } from './live.ts';
import { expectMarked, type Figure } from './marks.ts';

const UP: Figure = { in: '#up', text: '81.6%' };
const DOWN: Figure = { in: '#down', text: '86.1%', verdict: 'misstated' };

const MARKED: Record<string, Figure[]> = {
  same: [UP, DOWN],
  cross: [UP, DOWN],
  srcdoc: [UP],
  sandboxed: [UP],
  written: [UP],
  other: [],
};

describe.each(KINDS)('%s', (kind) => {
  let live: Live;
  let opened: LivePage;
  let popup: Page | undefined;

  beforeAll(async () => {
    live = await startLive(kind);
  });
  afterAll(() => live?.close());
  afterEach(async () => {
    await popup?.close();
    popup = undefined;
    await opened?.page.close();
  });

  async function openPopup(): Promise<Page> {
    const { tabId } = await opened.settled();
    popup = await live.session.openExtensionPage(`popup.html?tab=${tabId}`);
    return popup;
  }
  const listed = (page: Page) =>
    page.$$eval('li[data-verdict]', (items) =>
      items.map((item) => item.querySelector('strong')?.textContent),
    );
  const frameOf = async (id: string) => {
    const frame = await (await opened.page.$(`#${id}`))?.contentFrame();
    if (!frame) throw new Error(`no frame ${id}`);
    return frame;
  };
  const toolbar = async () => {
    const { tabId } = await opened.settled();
    return live.asking.evaluate(async (id) => chrome.action.getBadgeText({ tabId: id }), tabId);
  };

  test('every frame is marked, and summed up', async () => {
    opened = await live.open('live/frames.html');
    await opened.page.setViewport({ width: 1200, height: 1400 });
    await expectMarked(live.session, opened.page.mainFrame(), [{ in: '#top', text: '93.3%' }]);
    for (const [id, figures] of Object.entries(MARKED))
      await expectMarked(live.session, await frameOf(id), figures);
    await expect.poll(toolbar, { timeout: 10_000 }).toBe('2');

    const list = await openPopup();
    await expect.poll(() => listed(list), { timeout: 10_000 }).toHaveLength(8);
    expect((await listed(list))[0]).toBe('93.3%');
    // A click on the last finding leads to its frame and figure.
    await list.$$eval('li[data-verdict="misstated"] button', (all) =>
      (all.at(-1) as HTMLButtonElement).click(),
    );
    const scrolled = async () =>
      Promise.all(
        ['same', 'cross'].map(async (id) => Number(await (await frameOf(id)).evaluate('scrollY')) > 0),
      );
    await expect.poll(async () => (await scrolled()).filter(Boolean).length, { timeout: 10_000 }).toBe(1);

    await opened.page.bringToFront();
    await opened.page.evaluate("document.querySelector('#same').remove()");
    await expect.poll(toolbar, { timeout: 10_000 }).toBe('1');
    await expect.poll(() => listed(list), { timeout: 10_000 }).toHaveLength(6);
    expect(opened.complaints.filter((line) => !/sandbox/i.test(line))).toEqual([]);
  });

  test('a text area is read as it is typed into, listed, and left as it is', async () => {
    opened = await live.open('live/fields.html');
    const { page } = opened;
    const list = await openPopup();
    await expect.poll(() => listed(list), { timeout: 10_000 }).toEqual(['81.6%']);
    await page.bringToFront();
    await page.focus('#second');
    await page.keyboard.type(
      'In infants with KMT2A-rearranged ALL given blinatumomab, two-year overall survival was 47.3%.',
    );
    await expect.poll(() => listed(list), { timeout: 10_000 }).toEqual(['81.6%', '47.3%']);
    await list.$$eval('li[data-verdict="match"] button', (all) => (all[0] as HTMLButtonElement).click());
    const chosen = () =>
      page.evaluate(
        "(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd))(document.querySelector('#draft'))",
      );
    await expect.poll(chosen, { timeout: 10_000 }).toBe('81.6%');
    expect(
      await page.evaluate('[CSS.highlights.size, document.querySelectorAll("figurecheck-host").length]'),
    ).toEqual([0, 0]);
    expect(await page.evaluate("document.querySelector('#draft').value.length")).toBe(105);
    expect(opened.complaints).toEqual([]);
  });
});
