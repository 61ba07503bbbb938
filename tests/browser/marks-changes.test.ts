/**
 * Marks stay right while the page goes on: text replaced, moved, re-rendered, coming late, thrown away. After each step
 * every figure that is there is marked where it then stands, and nothing else is.
 */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './harness.ts';
import { expectOneHost, type Live, type LivePage, startLive } from './live.ts';
import { expectMarked, type Figure, faults } from './marks.ts';

const FIRST: Figure = { in: '#first', text: '81.6%' };
const SECOND: Figure = { in: '#second', text: '93.3%' };
const THIRD: Figure = { in: '#third', text: '81.6%' };
const WRONG: Figure = { in: '#first', text: '49.4%', verdict: 'misstated' };

/** Steps in the order they are made on one page, and what is marked after each. */
const STEPS: [string, Figure[]][] = [
  ['restyle', [FIRST, SECOND, THIRD]],
  ['above', [FIRST, SECOND, THIRD]],
  ['image', [FIRST, SECOND, THIRD]],
  ['font', [FIRST, SECOND, THIRD]],
  ['transition', [FIRST, SECOND, THIRD]],
  ['textBefore', [FIRST, SECOND, THIRD]],
  ['split', [FIRST, SECOND, THIRD]],
  ['move', [FIRST, SECOND, THIRD]],
  ['textInPlace', [WRONG, SECOND, THIRD]],
  ['rerender', [WRONG, SECOND, THIRD]],
  ['hostThrownOut', [WRONG, SECOND, THIRD]],
  ['bodyReplaced', [WRONG, SECOND, THIRD]],
  ['everything', [WRONG, SECOND, THIRD]],
  ['shadow', [WRONG, SECOND, THIRD]],
  ['shadowText', [WRONG, SECOND, THIRD, { in: '#shadow >>> p', text: '81.6%' }]],
  ['route', [{ in: '#route', text: '86.1%', verdict: 'misstated' }]],
  ['offSubject', []],
  ['backOnSubject', [{ in: '#back', text: '81.6%' }]],
];

describe.each(KINDS)('%s', (kind) => {
  let live: Live;
  let opened: LivePage;

  beforeAll(async () => {
    live = await startLive(kind);
  });
  afterAll(() => live?.close());
  afterEach(() => opened?.page.close());

  async function open(path: string): Promise<LivePage> {
    opened = await live.open(path);
    await opened.settled();
    return opened;
  }
  const marked = (figures: Figure[]) => expectMarked(live.session, opened.page.mainFrame(), figures);

  test('through all that pages do', async () => {
    const { page, complaints } = await open('live/changes.html');
    await page.setViewport({ width: 1200, height: 1600 });
    await marked([FIRST, SECOND, THIRD]);
    for (const [step, figures] of STEPS) {
      // The step is named where it fails.
      await page.evaluate(`steps.${step}()`);
      const wrong = () => faults(live.session, page.mainFrame(), figures).then((list) => [step, ...list]);
      await expect.poll(wrong, { timeout: 12_000, interval: 150 }).toEqual([step]);
      if (figures.length > 0) await expectOneHost(page);
    }
    expect(complaints).toEqual([]);
  });

  test('text that comes as one scrolls', async () => {
    const { page } = await open('live/changes.html');
    await page.evaluate('steps.feed()');
    const more: Figure = { in: '#more', text: '81.6%' };
    await marked([FIRST, SECOND, THIRD, more]);
  });

  test('a page that never rests', async () => {
    const { page } = await open('live/changes.html?restless');
    await marked([FIRST, SECOND, THIRD]);
    await page.evaluate('steps.textInPlace()');
    await marked([WRONG, SECOND, THIRD]);
    await page.evaluate('steps.above()');
    await marked([WRONG, SECOND, THIRD]);
  });

  test('a custom element whose script comes late', async () => {
    const { page } = await open('live/changes.html?upgrade');
    await marked([FIRST, SECOND, THIRD]);
    await page.evaluate('steps.upgrade()');
    await marked([FIRST, SECOND, THIRD, { in: 'late-card >>> p', text: '81.6%' }]);
  });

  test('a page that turns to the subject long after it was loaded', async () => {
    opened = await live.open('live/late.html');
    const { state } = await opened.settled();
    expect(state.status).toBe('off-subject');
    // Longer than the gate looks by itself.
    await new Promise((done) => setTimeout(done, 7000));
    await opened.page.click('button');
    await marked([{ in: '#late', text: '81.6%' }]);
  });
});
