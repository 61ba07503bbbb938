/**
 * Marks stand at their figures however a page lays them out: split, wrapped, turned, scrolled away, covered, revealed
 * later, right to left, zoomed. One page holds all of it; every step holds every mark on it.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './harness.ts';
import { changesToPage, type Live, type LivePage, serialised, startLive, startSpying } from './live.ts';
import { expectMarked, type Figure, faults, underlinedPixels } from './marks.ts';

/** The page as it opens: every figure that must be marked, in no order. */
const OPENED: Figure[] = [
  { in: '#plain', text: '81.6%' },
  { in: '#split', text: '81.6%' },
  { in: '#lines', text: 'two thirds', verdict: 'misstated' },
  { in: '#columns', text: '81.6%' },
  { in: '#columns', text: '93.3%' },
  { in: '#turned', text: '93.3%' },
  { in: '#caption', text: '81.6%' },
  { in: '#table', text: '93.3%' },
  { in: '#scroller', text: '93.3%' },
  { in: '#scroller', text: '81.6%', unseen: true },
  { in: '#side', text: '81.6%', unseen: true },
  { in: '#stack', text: '81.6%', unseen: true },
  { in: '#through', text: '81.6%' },
  { in: '#rtl', text: '81.6%' },
  { in: '#details', text: '81.6%', unseen: true },
  { in: '#classed', text: '81.6%', unseen: true },
  { in: '#faint', text: '81.6%', unseen: true },
  { in: '#shadow >>> p', text: '81.6%' },
  { in: '#shadow >>> #inner >>>', text: '93.3%' },
  { in: '#slotted', text: '93.3%' },
  { in: '#fixed', text: '81.6%' },
];

/** Those that are not read until the page shows them. */
const LATER: Figure[] = [
  { in: '#hidden', text: '81.6%' },
  { in: '#styled', text: '81.6%' },
];

type Change = 'seen' | 'unseen' | 'gone';

/** The page as it opens, as changes. */
const UNREAD: Record<string, Change> = { '#hidden': 'gone', '#styled': 'gone' };

/** Those figures, with some of them now seen or now unseen. */
function now(changes: Record<string, Change>): Figure[] {
  return [...OPENED, ...LATER].flatMap((figure) => {
    const change = changes[`${figure.in} ${figure.text}`] ?? changes[figure.in];
    if (change === 'gone') return [];
    return change ? { ...figure, unseen: change === 'unseen' } : figure;
  });
}

/** Scrolls a part of the page to the middle of the window. */
function show(page: Page, selector: string): Promise<unknown> {
  return page.evaluate(
    `document.querySelector('${selector}').scrollIntoView({ block: 'center', behavior: 'instant' })`,
  );
}

describe.each(KINDS)('%s', (kind) => {
  let live: Live;
  let opened: LivePage | undefined;

  beforeAll(async () => {
    live = await startLive(kind);
  });
  afterAll(() => live?.close());
  afterEach(() => opened?.page.close());

  /** Opens the page in a window that holds all of it, or in one of another size. */
  async function open(variant = '', { width = 1200, height = 2600 } = {}): Promise<Page> {
    opened = await live.open(`live/layouts.html${variant}`);
    await opened.page.setViewport({ width, height });
    await opened.settled();
    return opened.page;
  }

  /** What is wrong with the marks of one part of the page. */
  const faultsIn = async (page: Page, part: string, unseen = false) => {
    const figures = OPENED.map((figure) => (figure.in === part ? { ...figure, unseen } : figure));
    const all = await faults(live.session, page.mainFrame(), figures);
    return all.filter((fault) => fault.startsWith(part));
  };

  const marked = (figures: Figure[]) =>
    expectMarked(live.session, (opened as LivePage).page.mainFrame(), figures);

  test('whatever the layout, in narrow windows too, the page untouched', async () => {
    const page = await open();
    await marked(OPENED);
    const before = await serialised(page);
    await startSpying(page);
    await page.setViewport({ width: 400, height: 3600 });
    await marked(OPENED);
    expect(await serialised(page)).toBe(before);
    expect(await changesToPage(page)).toEqual([]);
    expect(opened?.complaints).toEqual([]);
  });

  test('the underlines are painted, in shadow roots too', async () => {
    const page = await open();
    await marked(OPENED);
    await page.evaluate("document.querySelector('#slotted').remove()");
    for (const part of ['#plain', '#table', '#shadow'])
      expect(await underlinedPixels(page, part), part).toBeGreaterThan(30);
    expect(await underlinedPixels(page, '#later')).toBe(0);
    // Both of its figures: each stands in a root of its own.
    await page.evaluate("document.querySelector('#shadow').shadowRoot.querySelector('p').remove()");
    expect(await underlinedPixels(page, '#shadow')).toBeGreaterThan(30);
  });

  test.each(['rtl', 'scaled', 'zoomed', 'wide'])('the whole page %s', async (variant) => {
    const page = await open(`?${variant}`);
    const [width, height] = (await page.evaluate(
      '[document.documentElement.scrollWidth, document.documentElement.scrollHeight]',
    )) as [number, number];
    // Where lines start at the right, the end of an overlong one is what shows first. What lies over a figure outside
    // the window cannot be asked.
    const changed = { rtl: '#side', wide: '#stack' }[variant];
    const changes: Record<string, Change> = changed ? { [changed]: 'seen' } : {};
    await marked(now({ ...UNREAD, ...changes }));
    // The badges make no page longer or wider.
    expect(
      await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.scrollHeight]'),
    ).toEqual([width, height]);
  });

  test('what is scrolled, opened, uncovered or covered', async () => {
    const page = await open('', { width: 1200, height: 2600 });
    const shown: Record<string, Change> = { ...UNREAD };
    await marked(OPENED);
    const step = async (script: string, key: string, change: Change) => {
      await page.evaluate(script);
      shown[key] = change;
      if (key === '#scroller 81.6%') shown['#scroller 93.3%'] = 'unseen';
      await marked(now(shown));
    };
    await step("document.querySelector('#scroller').scrollTop = 900", '#scroller 81.6%', 'seen');
    await step("document.querySelector('#side').scrollLeft = 900", '#side', 'seen');
    await step("document.querySelector('#details').open = true", '#details', 'seen');
    await step("document.querySelector('#classed').className = ''", '#classed', 'seen');
    await step("document.querySelector('#faint').className = ''", '#faint', 'seen');
    await step("document.querySelector('#hidden').hidden = false", '#hidden', 'seen');
    await step("document.querySelector('#styled').style.display = ''", '#styled', 'seen');
    await step("document.querySelector('.over').className = 'gone'", '#stack', 'seen');
    await step("document.querySelector('#stack div').className = 'over'", '#stack', 'unseen');
    await step("document.querySelector('#hidden').hidden = true", '#hidden', 'gone');
    await step("document.querySelector('#details').open = false", '#details', 'unseen');
    expect(opened?.complaints).toEqual([]);
  });

  test('under a sticky header, and beside text that stays in the window', async () => {
    const page = await open('', { width: 1200, height: 900 });
    const at = (selector: string) =>
      page.evaluate(
        `scrollTo({ top: scrollY + document.querySelector('${selector}').getBoundingClientRect().top - 12, behavior: 'instant' })`,
      );
    await at('#through p');
    await expect.poll(() => faultsIn(page, '#through', true), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => faultsIn(page, '#fixed'), { timeout: 15_000 }).toEqual([]);
    await page.evaluate('scrollBy({ top: -200, behavior: "instant" })');
    await expect.poll(() => faultsIn(page, '#through'), { timeout: 15_000 }).toEqual([]);
    await expect.poll(() => faultsIn(page, '#fixed'), { timeout: 15_000 }).toEqual([]);
  });

  test.each([0.5, 3])('the browser’s zoom at %d', async (factor) => {
    const page = await open('', { width: 1200, height: 900 });
    const { tabId } = await (opened as LivePage).settled();
    await live.asking.evaluate(async (id, zoom) => chrome.tabs.setZoom(id, zoom), tabId, factor);
    await expect.poll(() => page.evaluate('devicePixelRatio')).toBeCloseTo(factor, 1);
    await show(page, '#through');
    await expect.poll(() => faultsIn(page, '#through'), { timeout: 15_000 }).toEqual([]);
    await live.asking.evaluate(async (id) => chrome.tabs.setZoom(id, 0), tabId);
  });
});
