/** The same copy is judged once, wherever its blocks stand; and what the frames of a tab know adds up. */
import { expect, test, vi } from 'vitest';
import { rememberJudged } from '../../entrypoints/checker/judged.ts';
import { checkWhole } from '../../lib/check/index.ts';
import type { PageState } from '../../lib/messages.ts';
import type { Article, Block, BlockKind } from '../../lib/read/article.ts';

vi.mock('../../lib/browser.ts', () => ({ browser: {} }));
const { sumUp } = await import('../../lib/tab.ts');

const TITLE = 'Blinatumomab in infants with KMT2A-rearranged ALL';
const FIRST = 'With blinatumomab, two-year disease-free survival was 81.6%.';
const SECOND = 'With blinatumomab, two-year overall survival was 47.3%.';

function articleOf(...lines: [BlockKind, string][]): Article {
  let start = 0;
  const blocks = lines.map(([kind, text]): Block => {
    const block = { kind, text, start };
    start += text.length + 1;
    return block;
  });
  return { text: blocks.map(({ text }) => text).join('\n'), blocks };
}

function judge() {
  const ask = vi.fn(async (article: Article) => ({ ...checkWhole(article), took: 1 }));
  return { ask, judged: rememberJudged(ask) };
}
const fresh = () => false;
const COPY: [BlockKind, string][] = [
  ['heading', TITLE],
  ['paragraph', FIRST],
  ['paragraph', SECOND],
];

test('a ticker beside the copy moves the findings and asks nobody', async () => {
  const { ask, judged } = judge();
  expect((await judged(articleOf(...COPY), fresh)).findings).toHaveLength(2);
  const [title, first, second] = COPY as [(typeof COPY)[0], (typeof COPY)[0], (typeof COPY)[0]];
  const later = articleOf(['furniture', 'Ten minutes ago'], title, first, ['furniture', 'Share'], second);
  const { findings, notes } = await judged(later, fresh);
  expect(ask).toHaveBeenCalledTimes(1);
  expect({ findings, notes }).toEqual(checkWhole(later));
  expect(notes[0]?.figures[0]).toMatchObject({ text: '81.6%', start: later.text.indexOf('81.6%') });
  for (const { text, start, end } of findings) expect(later.text.slice(start, end)).toBe(text);
});

test.each<[string, [BlockKind, string][]]>([
  [
    'another word',
    [
      ['heading', TITLE],
      ['paragraph', FIRST.replace('disease', 'event')],
      ['paragraph', SECOND],
    ],
  ],
  [
    'another order',
    [
      ['heading', TITLE],
      ['paragraph', SECOND],
      ['paragraph', FIRST],
    ],
  ],
  [
    'a heading made a paragraph',
    [
      ['paragraph', TITLE],
      ['paragraph', FIRST],
      ['paragraph', SECOND],
    ],
  ],
  ['a line more', [...COPY, ['paragraph', 'It was the TOWER trial.']]],
])('%s is judged anew', async (_what, lines) => {
  const { ask, judged } = judge();
  await judged(articleOf(...COPY), fresh);
  const changed = articleOf(...lines);
  expect((await judged(changed, fresh)).findings).toEqual(checkWhole(changed).findings);
  expect(ask).toHaveBeenCalledTimes(2);
});

test('what was given up half-way is not taken for an answer', async () => {
  const { ask, judged } = judge();
  ask.mockResolvedValueOnce({ findings: [], notes: [], took: 0 });
  await judged(articleOf(...COPY), () => true);
  expect((await judged(articleOf(...COPY), fresh)).findings).toHaveLength(2);
});

test('the page itself comes first, and the frame that knows most speaks for the tab', () => {
  const finding = {
    text: '93%',
    start: 1,
    end: 4,
    verdict: 'match' as const,
    message: '',
    before: '',
    after: '',
  };
  const state = (status: PageState['status'], count = 0): PageState => ({
    status,
    findings: Array.from({ length: count }, () => finding),
    notes: count > 0 ? [{ kind: 'no-time', message: '', figures: [finding] }] : [],
  });
  expect(sumUp([{ frame: 3, state: undefined }])).toBeUndefined();
  const tab = sumUp([
    { frame: 7, state: state('checked', 1) },
    { frame: 0, state: state('checked', 1) },
    { frame: 5, state: state('off-subject') },
  ]);
  expect(tab?.status).toBe('checked');
  expect(tab?.findings.map((one) => one.frame)).toEqual([undefined, 7]);
  expect(tab?.notes?.map((one) => one.frame)).toEqual([undefined, 7]);
  expect(
    sumUp([
      { frame: 0, state: state('off-subject') },
      { frame: 2, state: state('no-figures') },
    ])?.status,
  ).toBe('no-figures');
});
