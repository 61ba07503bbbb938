/** Corrections: the right figure in the article's own style, offered only where the checker would call it right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { inWords, styled, withNumbers, withOne } from '../../../lib/check/tell/in-style.ts';
import { parseGold } from '../../../scripts/gold.ts';
import { check } from './judge.ts';

/** The correction of the figure in double square brackets. */
function corrected(marked: string): string | undefined {
  const start = marked.indexOf('[[');
  const figure = marked.slice(start + 2, marked.indexOf(']]'));
  const text = marked.replace('[[', '').replace(']]', '');
  const finding = check(text).find((f) => f.start === start && f.text === figure);
  if (!finding) throw new Error(`“${figure}” is not found in “${text}”`);
  return finding.correction;
}

const DFS = 'Two-year disease-free survival of infants given blinatumomab was';
const OS = 'Two-year overall survival of infants given blinatumomab was';
const CONTROL = 'Two-year disease-free survival of infants with ALL on chemotherapy alone was';

describe('decimals, decimal mark and unit are the article’s', () => {
  it.each([
    [`${DFS} [[86.1%]].`, '81.6%'],
    [`${DFS} [[86%]].`, '82%'],
    [`${DFS} [[86.1 %]].`, '81.6 %'],
    [`${DFS} [[86 per cent]].`, '82 per cent'],
    [`${DFS} [[86.1 percent]].`, '81.6 percent'],
    [`${DFS} [[86·1%]].`, '81·6%'],
    [`${DFS} [[81.63%]].`, '81.6%'],
    [`${DFS} [[81%]].`, '82%'],
    [`${DFS} [[eighty-six per cent]].`, 'eighty-two per cent'],
    [
      '[[Eighty-six per cent]] of infants given blinatumomab were alive at two years.',
      'Ninety-three per cent',
    ],
    [`${OS} [[82 per cent]].`, '93 per cent'],
  ])('%s → %s', (text, words) => expect(corrected(text)).toBe(words));
});

describe('a hedge before the figure stays true', () => {
  it.each([
    [`${DFS} about [[90%]].`, '82%'],
    [`${DFS} more than [[85%]].`, '81%'],
    [`${DFS} fewer than [[80%]].`, '82%'],
    [`${DFS} at least [[85%]].`, '81%'],
    [`${CONTROL} above [[50.5%]].`, '49.3%'],
  ])('%s → %s', (text, words) => expect(corrected(text)).toBe(words));
});

describe('shares in words stay words', () => {
  it.each([
    ['Of infants given blinatumomab, [[two-thirds]] were disease-free at two years.', 'about four-fifths'],
    ['Of infants given blinatumomab, [[six in ten]] were disease-free at two years.', 'about four in five'],
    [
      'About [[six out of ten]] infants given blinatumomab were disease-free at two years.',
      'four out of five',
    ],
    ['[[Two-thirds]] of the infants given blinatumomab were disease-free at two years.', 'About four-fifths'],
    ['[[Half]] the infants given blinatumomab were disease-free at two years.', 'About four-fifths of'],
    // The hedge is the fault, and it stands outside the figure.
    [
      'Of infants with ALL given chemotherapy alone, more than [[half]] were disease-free at two years.',
      undefined,
    ],
  ])('%s → %s', (text, words) => expect(corrected(text)).toBe(words));
});

describe('counts, durations and doses', () => {
  it.each([
    ['The infant blinatumomab trial treated [[39]] babies.', '30'],
    ['The infant blinatumomab trial treated [[thirty-nine]] babies.', 'thirty'],
    ['After blinatumomab, [[28 of 30]] infants were MRD-negative.', '16 of 30'],
    ['After blinatumomab, [[28 of the 30]] infants were MRD-negative.', '16 of the 30'],
    ['The infants got [[15 milligrams]] of blinatumomab per square metre a day.', '15 micrograms'],
    ['The infants got blinatumomab at [[15 mg/m² a day]].', '15 µg/m² a day'],
    ['In the infant blinatumomab trial, median follow-up was [[26.3 years]].', '26.3 months'],
    ['In the infant blinatumomab trial, median follow-up was [[36.3 months]].', '26.3 months'],
    ['In the infant blinatumomab trial, median follow-up was [[three years]].', 'two years'],
  ])('%s → %s', (text, words) => expect(corrected(text)).toBe(words));
});

describe('differences and intervals', () => {
  it.each([
    ['Blinatumomab raised two-year survival of infants by [[27.5%]].', '27.5 percentage points'],
    [
      'Blinatumomab brought a [[27.5 per cent]] rise in two-year survival of infants.',
      '27.5-percentage-point',
    ],
    [`${OS} 93.3% (95% CI, [[60.8–92.0]]).`, '75.9–98.3'],
    [`${OS} 93.3% (95% CI [[60.8% to 92.0%]]).`, '75.9% to 98.3%'],
  ])('%s → %s', (text, words) => expect(corrected(text)).toBe(words));
});

describe('nothing where no faithful form is published, and for figures that are not misstated', () => {
  it.each([
    // No five-year result exists; the value is right at two years.
    'Five-year overall survival of infants given blinatumomab was [[93.3%]].',
    'Blinatumomab cures [[93%]] of infants with this leukaemia.',
    // The level is given as the gain: the sentence needs other words, not another number.
    'Two-year disease-free survival of infants rose by [[81.6%]] with blinatumomab.',
    'Two-year survival of infants with leukaemia more than [[doubled]] with blinatumomab.',
    `${DFS} [[81.6%]].`,
  ])('%s', (text) => expect(corrected(text)).toBeUndefined());
});

test('numbers in the style of others', () => {
  expect([0, 7, 13, 20, 81, 99, 100, 1.5].map(inWords)).toEqual([
    'zero',
    'seven',
    'thirteen',
    'twenty',
    'eighty-one',
    'ninety-nine',
    undefined,
    undefined,
  ]);
  expect(styled(1440, 0, '2,040')).toBe('1,440');
  expect(styled(81.6, 1, '49,4')).toBe('81,6');
  expect(styled(81.6, 1, 'eighty-six point one')).toBe('eighty-one point six');
  expect(styled(214, 0, 'thirty')).toBe('214');
  expect(
    withNumbers('5/30', [
      [4, 0],
      [30, 0],
    ]),
  ).toBe('4/30');
  expect(
    withNumbers('five', [
      [4, 0],
      [30, 0],
    ]),
  ).toBeUndefined();
  expect(withOne('70–80 per cent', () => '82')).toBe('82 per cent');
});

test('put in its place, a correction is never misstated itself, and hardly ever anything but right', () => {
  const folder = join(import.meta.dirname, '..', '..', 'corpus', 'development');
  const again: Record<string, string[]> = { match: [], misstated: [], unverified: [], unmarked: [] };
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.gold.txt'))) {
    const { text } = parseGold(readFileSync(join(folder, name), 'utf8'), name);
    for (const { correction, start, end, text: figure } of check(text)) {
      if (correction === undefined) continue;
      const there = text.slice(0, start) + correction + text.slice(end);
      const found = check(there).find((f) => f.start >= start && f.end <= start + correction.length);
      again[found?.verdict ?? 'unmarked']?.push(`${name}: ${figure} → ${correction}`);
    }
  }
  expect(again.misstated).toEqual([]);
  expect(again.match?.length).toBeGreaterThan(80);
  expect([...(again.unverified ?? []), ...(again.unmarked ?? [])].length).toBeLessThan(6);
});
