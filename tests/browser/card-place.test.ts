/** Where the card stands: inside the window and never over its own figure, in windows large and small, for every figure. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './harness.ts';
import { cardIs, cardOf, type Opened, openArticle, reveal } from './opened.ts';
import { inRoot } from './root.ts';

/** A figure that runs over the end of a line, one at either edge, and a line of them at the foot. */
const PAGE = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Blinatumomab in infants</title>
<style>body{margin:0;padding:8px;font:16px/1.5 serif}.end{text-align:right}.tall{height:300px}.wide{width:2000px}</style>
<h1>Blinatumomab for infants with KMT2A-rearranged ALL</h1>
<p>81.6% was the two-year disease-free survival of infants given blinatumomab.</p>
<p class="end">Of the infants given blinatumomab, overall survival at two years was 93.3%</p>
<div class="tall"></div>
<p style="width:9em">Two-year overall survival of infants given blinatumomab came to eighty-two per cent in the trial.</p>
<div class="tall"></div>
<p>Two-year disease-free survival of infants given blinatumomab was 86.1%, and overall survival was 85%.</p>
<div class="tall"></div>
<p>Two-year overall survival of infants given blinatumomab was 95%.</p></html>`;

/** 640 × 400 is a window of 1280 × 800 at 200%; 320 × 256 the same at 400%, the least that pages must bear. */
const WINDOWS = [
  [1200, 900],
  [640, 400],
  [320, 568],
  [320, 256],
] as const;

describe.each(KINDS)('%s', (kind) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openArticle(kind, 'place.html', {}, { '/place.html': PAGE });
  });
  afterAll(() => opened?.close());

  test.each(WINDOWS)('%d × %d', async (width, height) => {
    const { page, session, state } = opened;
    await page.setViewport({ width, height });
    expect(state.findings.length).toBeGreaterThan(5);
    for (const [index, { text }] of state.findings.entries()) {
      await reveal(opened, index);
      const { box } = await cardIs(opened, { open: true, printed: text });
      const lines = await figureLines(opened, index);
      const size = await page.evaluate('[document.documentElement.clientWidth, innerHeight]');
      const [right = 0, bottom = 0] = size as number[];
      const where = `${text} in ${width} × ${height}: ${JSON.stringify(box)}`;
      expect(box.left >= 0 && box.top >= 0 && box.right <= right && box.bottom <= bottom, where).toBe(true);
      expect(box.bottom - box.top, where).toBeGreaterThan(60);
      for (const line of lines) {
        const apart =
          box.right <= line.left ||
          box.left >= line.right ||
          box.bottom <= line.top ||
          box.top >= line.bottom;
        expect(apart, `${where} over ${JSON.stringify(line)}`).toBe(true);
      }
      // What does not fit is scrolled to, never across.
      const across =
        "(() => { const c = root.querySelector('.card'); return c.scrollWidth - c.clientWidth; })()";
      expect(await inRoot(session, page, across), where).toBe(0);
    }
  });

  test('the card follows its figure, and goes with it out of the window', async () => {
    const { page } = opened;
    await page.setViewport({ width: 800, height: 600 });
    await reveal(opened, 1);
    const before = await cardIs(opened, { open: true });
    await page.evaluate('scrollBy({ top: 40, behavior: "instant" })');
    const moved = async () => Math.abs((await cardOf(opened)).box.top - before.box.top);
    await expect.poll(moved).toBeGreaterThan(0);
    await page.evaluate('scrollTo({ top: document.body.scrollHeight, behavior: "instant" })');
    await cardIs(opened, { open: false });
  });
});

type Line = { left: number; top: number; right: number; bottom: number };

/** The lines of the nth highlighted figure of the page, in the window. */
async function figureLines({ page }: Opened, index: number): Promise<Line[]> {
  return page.evaluate(`(() => {
    const all = [...CSS.highlights].filter(([name]) => name.startsWith('figurecheck-')).flatMap(([, set]) => [...set]);
    const ranges = all.map((found) => {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      return range;
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return [...ranges[${index}].getClientRects()].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  })()`) as Promise<Line[]>;
}
