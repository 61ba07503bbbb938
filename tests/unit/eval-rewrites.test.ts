/** Rewrites that must not change a meaning: each form from an example, the figure still where it is said to be. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { FIGURE_FORMS } from '../../scripts/eval/rewrites/figure.ts';
import { FRAMES } from '../../scripts/eval/rewrites/frame.ts';
import { measureInvariance, rewritesOf } from '../../scripts/eval/rewrites/invariance.ts';
import { type Passage, rewritten } from '../../scripts/eval/rewrites/passage.ts';
import { shuffled } from '../../scripts/eval/rewrites/random.ts';
import { TYPOGRAPHY } from '../../scripts/eval/rewrites/typography.ts';
import { WORDING } from '../../scripts/eval/rewrites/wording.ts';
import { parseGold } from '../../scripts/gold.ts';

const ALL = [...FIGURE_FORMS, ...TYPOGRAPHY, ...WORDING, ...FRAMES];

/** A one-sentence article with its figure in double square brackets. */
function passageOf(marked: string): Passage {
  const start = marked.indexOf('[[');
  const text = marked.replace('[[', '').replace(']]', '');
  const whole = { start: 0, end: text.length };
  return { text, figure: { start, end: marked.indexOf(']]') - 2 }, sentence: whole, block: whole };
}

function apply(name: string, marked: string): string | undefined {
  const rewrite = ALL.find((r) => r.name === name);
  if (!rewrite) throw new Error(`no rewrite “${name}”`);
  const result = rewritten(passageOf(marked), rewrite);
  if (!result) return undefined;
  const { text, figure } = result;
  return `${text.slice(0, figure.start)}[[${text.slice(figure.start, figure.end)}]]${text.slice(figure.end)}`;
}

test.each([
  ['“per cent”', 'It was [[81.6%]].', 'It was [[81.6 per cent]].'],
  ['number in words, “per cent”', '[[81.6%]] lived.', '[[Eighty-one point six per cent]] lived.'],
  ['middle dot', 'It was [[81.6%]].', 'It was [[81·6%]].'],
  ['no-break space before the unit', 'After [[7.7 months]].', 'After [[7.7\u00A0months]].'],
  ['count in words', 'We saw [[28]] babies.', 'We saw [[twenty-eight]] babies.'],
  ['count in digits', '[[Thirty]] babies.', '[[30]] babies.'],
  ['comma in the thousands', 'In [[1440]] children.', 'In [[1,440]] children.'],
  ['“out of”', '[[28 of 30]] did.', '[[28 out of 30]] did.'],
  ['both numbers in words', '[[9 in 10]] did.', '[[Nine in ten]] did.'],
  ['fraction without a hyphen', 'Some [[two-thirds]].', 'Some [[two thirds]].'],
  ['hyphen U+2010', 'A KMT2A-r [[1]] of 60-9.', 'A KMT2A\u2010r [[1]] of 60-9.'],
  ['en dash in ranges', 'In [[60-92%]].', 'In [[60–92%]].'],
  ['soft hyphens in long words', 'Blinatumomab: [[1]].', 'Blinat\u00ADumomab: [[1]].'],
  ['curly quotes', '"It was [[1]]", she said.', '“It was [[1]]”, she said.'],
  ['two spaces before the figure', 'It was [[1]] x.', 'It was  [[1]] x.'],
  ['zero-width space after the figure', 'It was [[1]] x.', 'It was [[1]]\u200B x.'],
  ['“per cent” for every percent sign', '95% CI, 7% [[1]].', '95% CI, 7 per cent [[1]].'],
  ['American spelling', 'Leukaemia, paediatric: [[1]].', 'Leukemia, pediatric: [[1]].'],
  ['brand name', 'With blinatumomab [[1]].', 'With Blincyto [[1]].'],
  ['brand name', 'The infant blinatumomab trial: [[1]].', undefined],
  ['brand name in brackets', 'Blinatumomab: [[1]].', 'Blinatumomab (Blincyto): [[1]].'],
  ['“2-year”, “2 years”', 'Two-year OS: [[1]].', '2-year OS: [[1]].'],
  ['years in months', 'At two years [[1]].', 'At 24 months [[1]].'],
  ['“vs.”', '[[93%]] versus 66%.', '[[93%]] vs. 66%.'],
  ['“compared to”', '[[93%]] compared with 66%.', '[[93%]] compared to 66%.'],
  ['“DFS” for “disease-free survival”', 'Disease-free survival (DFS) was [[1]] DFS.', 'DFS was [[1]] DFS.'],
  ['“overall survival” for “OS”', 'OS was [[1]].', 'overall survival was [[1]].'],
  ['“ALL” written out', 'Infant ALL: [[1]].', 'Infant acute lymphoblastic leukaemia: [[1]].'],
  ['trailing clause “she said”', 'It was [[93%]].', 'It was [[93%]], she said.'],
  [
    'leading clause “According to the researchers”',
    'Two-year OS was [[1]].',
    'According to the researchers, two-year OS was [[1]].',
  ],
  ['leading clause “According to the researchers”', 'Utrecht says [[1]].', undefined],
  ['direct speech', 'It was [[1]] then.', '“It was [[1]] then,” she said.'],
  ['heading “HEALTH” on top', 'It was [[1]].', 'HEALTH\nIt was [[1]].'],
  ['reference “1,2” glued on', 'It was [[1]] then.', 'It was [[1]] then.1,2'],
  ['reference “1,2” glued on', 'It was [[93%]].', undefined],
  ['reference “ [3]” before the full stop', 'It was [[93%]].', 'It was [[93%]] [3].'],
])('%s: %s', (name, marked, expected) => {
  expect(apply(name, marked)).toBe(expected);
});

test('no two rewrites share a name', () => {
  expect(new Set(ALL.map((r) => r.name)).size).toBe(ALL.length);
});

test('an edit that would cut the figure in two is left out', () => {
  const cut = { group: '', name: '', edits: () => [{ start: 5, end: 9, text: 'x' }] };
  expect(rewritten(passageOf('It was [[81.6%]].'), cut)).toBeUndefined();
});

describe('rewritesOf', () => {
  const passage = passageOf(
    'Two-year OS of infants with blinatumomab was [[93.3%]] in all, versus 65.8% before.',
  );

  test('gives at least forty different texts, and the same ones every time', () => {
    const texts = rewritesOf(passage).map((r) => r.passage.text);
    expect(texts.length).toBeGreaterThanOrEqual(40);
    expect(new Set([passage.text, ...texts]).size).toBe(texts.length + 1);
    expect(rewritesOf(passage).map((r) => r.passage.text)).toEqual(texts);
  });

  test('combines some in pairs', () => {
    expect(rewritesOf(passage).some((r) => r.names.length === 2)).toBe(true);
  });
});

test('shuffled keeps the items and depends on its seed alone', () => {
  const items = Array.from({ length: 50 }, (_, i) => i);
  expect(shuffled(items, 'a')).toEqual(shuffled(items, 'a'));
  expect(shuffled(items, 'a')).not.toEqual(shuffled(items, 'b'));
  expect([...shuffled(items, 'a')].sort((a, b) => a - b)).toEqual(items);
});

test('measureInvariance counts what kept its judgement, and takes no figure that is judged wrong', () => {
  const line = (ids: string) =>
    `Two-year overall survival of infants with KMT2A-rearranged ALL was [[93.3%|match|${ids}]] with blinatumomab, compared with 65.8% in the historical controls.`;
  const of = (source: string) => {
    const gold = parseGold(source, 'x');
    return { gold, article: articleFromText(gold.text) };
  };
  const right = measureInvariance([of(line('NEJM23-OS2-BLINA'))], () => {});
  expect(right.figures).toBe(1);
  expect(right.rewrites.of).toBeGreaterThanOrEqual(40);
  expect(right.rewrites.events).toBeGreaterThan(0.8 * right.rewrites.of);
  expect(measureInvariance([of(line('NEJM23-DFS2-BLINA'))], () => {}).figures).toBe(0);
});
