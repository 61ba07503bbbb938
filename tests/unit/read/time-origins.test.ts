/** A time dates the figure of its own clause: not what comes within a year, follows a report or befell one child. */
import { describe, expect, test } from 'vitest';
import { datingTimes } from '../../../lib/read/numbers/time-origins.ts';
import { findTimes } from '../../../lib/read/numbers/times.ts';
import { told } from './reading.ts';

const dating = (text: string, earlier = ''): number[] =>
  datingTimes(text, findTimes(text), earlier).map(({ months }) => months);

describe('times that date a result', () => {
  test.each<[string, number[]]>([
    ['two years after diagnosis', [24]],
    ['four years after the first infusion', [48]],
    ['two years after joining the trial', [24]],
    ['two years after their leukaemia was found', [24]],
    ['three years after starting blinatumomab', [36]],
    ['two years later 93.3% were alive', [24]],
    ['after two years without a relapse', [24]],
    ['alive at least two years after diagnosis', [24]],
    ['within a year of diagnosis', [12]],
    ['Two years after treatment, 93.3% of the babies were alive', [24]],
    ['the babies were watched for two years after diagnosis', [24]],
    ['Two years on, Interfant-06 had lost a third of its babies', [24]],
  ])('%s', (text, expected) => {
    expect(dating(text)).toEqual(expected);
  });
});

describe('times that date something else', () => {
  test.each([
    'Three years after the paper in the New England Journal, disease-free survival is 83.3%',
    'two years after publication',
    'a year after the last child was treated',
    'six years after the first patient was treated',
    'Four years after the trial opened, 93.3% are alive',
    'within a year of the results',
    'five years after the licence was granted',
    'two years after her diagnosis',
    "two years after Mia's diagnosis",
    'Five years on, Noah is one of the #####',
    'Five years on, Noah goes to school, and 83.3% are free of disease',
    'After three years of recruiting, 93.3% survived',
    'With a follow-up of at least three years after diagnosis, 83.3% are free of disease',
    'All babies have been watched for more than two years: 93.3% are alive',
    'For six years parents had hoped for this: 93.3% survived',
    'After five years without progress in the field, 93.3% were alive',
    'the babies have now been watched for between three and six years after diagnosis',
    'A decade later 93.3% were alive',
    'Interfant-06 began in 2006, and ten years later 93.3% were alive',
    'The curve stays flat after the first year at 93.3%',
  ])('%s', (text) => {
    expect(dating(text)).toEqual([]);
  });

  test('two years later is counted from the time just told', () => {
    expect(dating('DFS was 81.6% at two years and two years later 83.3%')).toEqual([24]);
    expect(dating('36.9% at four years on Interfant-99 and 36.4% at six years on Interfant-06')).toEqual([
      48, 72,
    ]);
    expect(dating('DFS was 81.6% at two years and two years after that 83.3%')).toEqual([24]);
    expect(dating('Another two years later it was 83.3%')).toEqual([]);
    expect(dating('Two years later it was 83.3%.', 'At two years DFS was 81.6%. ')).toEqual([]);
    expect(dating('Ten years later it was 93.3%.', 'The last trial began in 2006. ')).toEqual([]);
    expect(dating('Two years later it was 81.6%.', 'They had one course. ')).toEqual([24]);
  });
});

describe('the clause that a time stands in', () => {
  test.each<[string, string[]]>([
    ['Most relapses come within a year of diagnosis; disease-free survival was 81.6%.', ['81.6% | DFS']],
    ['Infants tend to relapse within a year, and 81.6% stayed free of disease.', ['81.6% | DFS']],
    ['The babies, who had been ill for a month, had a survival of 93.3%.', ['93.3% | OS']],
    ['Because most relapses strike in the first year, a survival of 93.3% is good news.', ['93.3% | OS']],
    ['The first year is the hardest, yet 93.3% survived.', ['93.3% | OS']],
    ['Within a year all relapses had occurred; 93.3% survived.', ['93.3% | OS']],
    ['Survival was 93.3% and has been since the first year.', ['93.3% | OS']],
    ['Survival at five years is not yet known; overall survival now is 93.3%.', ['93.3% | OS']],
    ['At two years 93.3% were alive.', ['93.3% | OS | 24']],
    ['The babies were assessed at two years, and 93.3% were alive.', ['93.3% | OS | 24']],
    ['At two years the gain was clear: 93.3% were alive.', ['93.3% | OS | 24']],
    [
      'Overall survival at two years was 93.3% and disease-free survival 81.6%.',
      ['93.3% | OS | 24', '81.6% | DFS | 24'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text).map((row) => row.replace(/ \| (?:blinatumomab|chemotherapy)/, ''))).toEqual(expected);
  });
});

describe('two times in a list', () => {
  test.each<[string, string[]]>([
    [
      'The two- and four-year disease-free survival rates were 81.6% and 83.3%.',
      ['81.6% | DFS | 24', '83.3% | DFS | 48'],
    ],
    ['Two- and four-year survival was 93.3%.', ['93.3% | OS']],
    [
      'Two-year and four-year disease-free survival was 81.6% in May and 83.3% in June.',
      ['81.6% | DFS', '83.3% | DFS'],
    ],
    [
      'Disease-free survival was 81.6% at two years and at four years 83.3%.',
      ['81.6% | DFS | 24', '83.3% | DFS | 48'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('a second time that leaves out its unit', () => {
  test.each<[string, number[]]>([
    ['47.0% at four years in Interfant-99 and 46.1% at six in Interfant-06', [48, 72]],
    ['81.6% at two years (infants), 96.0% at three (children)', [24, 36]],
    ['54.4% at two (high risk) and 61.2% at four years (low risk)', [24, 48]],
    ['survival after five years is unknown; after four it is 93.3%', [60, 48]],
    ['at two years survival was poor, at six in ten', [24]],
    ['at two years in one trial, at six hospitals', [24]],
  ])('%s', (text, expected) => {
    expect(findTimes(text).map(({ months }) => months)).toEqual(expected);
  });
});
