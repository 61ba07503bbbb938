/** A time point or window qualifies a figure; how long something lasted, how old someone is and what day it was do not. */
import { describe, expect, test } from 'vitest';
import type { Quantity } from '../../../lib/read/numbers/quantity.ts';
import { findTimes, headTimes, lengths, toMonths } from '../../../lib/read/numbers/times.ts';

const months = (text: string): number[] => findTimes(text).map((time) => time.months);

describe('times, in months', () => {
  test.each<[string, number[]]>([
    ['two-year disease-free survival', [24]],
    ['Two-year disease-free and overall survival', [24]],
    ['the 2-year OS', [24]],
    ['2-y DFS', [24]],
    ['the 24-month survival rate', [24]],
    ['the five-year survival rate', [60]],
    ['six-year event-free survival', [72]],
    ['the estimated 3-year disease-free survival', [36]],
    ['the four-year cumulative incidence of relapse', [48]],
    ['at the two-year mark', [24]],
    ['survival at two years was', [24]],
    ['at 24 months', [24]],
    ['At 2 years, outcomes', [24]],
    ['after two years', [24]],
    ['within two years', [24]],
    ['within a year of diagnosis', [12]],
    ['by two years after diagnosis', [24]],
    ['two years after diagnosis', [24]],
    ['two years from diagnosis', [24]],
    ['two years on, they were alive', [24]],
    ['two years later', [24]],
    ['24 months after the start of treatment', [24]],
    ['four years after randomisation', [48]],
    ['in the first two years', [24]],
    ['during the first year of treatment', [12]],
    ['within 18 months', [18]],
    ['one year after treatment', [12]],
    ['the one-year survival', [12]],
    ['from 82% at two years to 83% at four years', [24, 48]],
    ['80% within a year of diagnosis and 90% within two', [12, 24]],
    ['80% in the first year and 90% in the first two', [12, 24]],
    ['80% in the first year and 90% in the first two courses', [12]],
    ['80% within a year of diagnosis; of the rest most came inside two.', [12, 24]],
    ['80% within a year of diagnosis and 90% by the second anniversary', [12, 24]],
    ['Four years out, they were alive', [48]],
    ['two years out from diagnosis', [24]],
    ['at 3.5 years', [42]],
    ['a year and a half', []],
    ['alive five years down the line', [60]],
    ['two years out, they were alive', [24]],
    ['half a decade after diagnosis', [60]],
    ['within a decade of diagnosis', [120]],
    ['they survived beyond five years', [60]],
    ['the chance of surviving five years', [60]],
    ['survival through two years', [24]],
    ['they made it to two years', [24]],
    ['after as many as five years', [60]],
    ["alive in five years' time", [60]],
    ['survival at year five was', [60]],
    ['a four-year 83.3% and', [48]],
  ])('%s', (text, expected) => {
    expect(months(text)).toEqual(expected);
  });
});

describe('no time', () => {
  test.each([
    'over a three-year period',
    'over three years',
    'a two-year project',
    'a three-year study',
    'the two-year-old girl',
    'a girl, two years old',
    'children under one year of age',
    'in the first year of life',
    'two years ago',
    'ten years of research',
    'for years',
    'for two years',
    'a median follow-up of 26.3 months',
    'a month of blinatumomab',
    'four weeks of infusion',
    'in 2023',
    'in two countries',
    'at two hospitals',
    'in their first year',
    'after two courses',
    'the five-year plan',
    'the five-year 30-bed plan',
    'two years out of hospital',
    'a decade ago',
    'over the past decade',
    'for a decade',
    'the trial survived five funding rounds',
    'they lived three years on average',
    'they lived 7.7 months',
    'in year 2016',
    'within 24 hours',
    'survival was 93%',
  ])('%s', (text) => {
    expect(months(text)).toEqual([]);
  });
});

describe('times in the manner of notes', () => {
  test.each<[string, number[]]>([
    ['OS 1 y 97%, 2 y 93.3%', [12, 24]],
    ['DFS: 1 year 90%, 2 years 81.6%', [12, 24]],
    ['93.3% (24 mo) and 83.3% (48 months)', [24, 48]],
    ['OS (1 y) 97%; (4 y) 93.3%', [12, 48]],
    ['66.2% (3 yr, KMT2A-r)', [36]],
    ['63% (one year), 49.4% (two), 44.0% (four)', [12, 24, 48]],
    ['Month 12: DFS 90%. Month 24: DFS 82%.', [12, 24]],
    ['Alive – 6 months: 100%; 24 months: 93%', [6, 24]],
    ['At 12, 24 and 48 months DFS was', [12, 24, 48]],
    ['at one, two and four years', [12, 24, 48]],
    ['1-, 2- and 4-year OS', [12, 24, 48]],
    ['the two- versus the four-year rate', [48]],
    ['OS 1/2/4 y: 97/93/93%', [12, 24, 48]],
    ['63% in the first year and 49.4% in the second.', [12, 24]],
    ['63% in the first group and 49.4% in the second.', []],
    ['At four instead of two years', [48, 24]],
    // how old, how long, and whose numbers
    ['aged 2 years: 96%', []],
    ['a median of 26.3 months, 93% were alive', []],
    ['follow-up 26.3 months: 93% alive', []],
    ['In 28 days 93% had no MRD', []],
    ['30 (22 girls)', []],
    ['40% (two) and 60% (three)', []],
  ])('%s', (text, expected) => {
    expect(months(text)).toEqual(expected);
  });
});

describe('where a time stands', () => {
  test.each([
    ['Survival at two years was 93%.', 'at two years'],
    ['The two-year disease-free survival was 82%.', 'two-year'],
    ['Within a year of diagnosis, half died.', 'Within a year of diagnosis'],
    ['Two years after diagnosis, 93% lived.', 'Two years after diagnosis'],
  ])('%s', (text, words) => {
    const [time] = findTimes(text);
    expect(text.slice(time?.start, time?.end).replace(/[\s-]+$/, '')).toBe(words);
  });
});

describe('times in the heads of a table', () => {
  test.each<[string, number[]]>([
    ['Disease-free survival, 2 years', [24]],
    ['OS, 24 months', [24]],
    ['At two years', []],
    ['n = 30', []],
    ['Infants', []],
  ])('%s', (heads, expected) => {
    expect(headTimes(heads, findTimes(heads)).map((time) => time.months)).toEqual(expected);
  });
});

describe('amounts and units', () => {
  test.each<[string | undefined, string, number | undefined]>([
    ['two', 'years', 24],
    ['2', 'yrs', 24],
    ['a', 'year', 12],
    [undefined, 'year', 12],
    ['26.3', 'months', 26.3],
    ['two thirty', 'years', undefined],
  ])('%s %s', (amount, unit, expected) => {
    expect(toMonths(amount, unit)).toBe(expected);
  });
});

describe('a length of time that is no figure says how far an outcome reaches', () => {
  test.each<[string, string, number[]]>([
    ['disease-free for two years', 'year', [24]],
    ['alive for more than two years', 'year', [24]],
    ['infused over two years', 'year', [24]],
    ['infused for two days', 'day', []],
    ['took two years', 'year', []],
  ])('%s', (text, unit, expected) => {
    const start = text.indexOf('two');
    const quantity: Quantity = {
      form: 'duration',
      start,
      end: text.length,
      value: 24,
      decimals: 0,
      inWords: true,
      unit,
    };
    expect(lengths([quantity], text).map((time) => time.months)).toEqual(expected);
  });
});
