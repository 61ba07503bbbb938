/** Numbers set against each other: their treatments, their units, and a hundred patients as the measure. */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

type Row = [string, string[]];

describe('two treatments behind a pair', () => {
  test.each<Row>([
    [
      'Two-year OS was 93% v 66% with blinatumomab and chemotherapy.',
      ['93% | OS | blinatumomab | 24', '66% | OS | chemotherapy | 24'],
    ],
    [
      'Two-year OS was 93 versus 66 with blinatumomab and chemotherapy, respectively.',
      ['93 | OS | blinatumomab | 24', '66 | OS | chemotherapy | 24'],
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));

  test('two measures of both treatments together', () => {
    expect(
      told('DFS and OS at two years were 82% and 93% with blinatumomab and chemotherapy.').join(),
    ).not.toContain('| chemotherapy');
  });
});

describe('a unit or a sign for both', () => {
  test.each<Row>([
    [
      'Median OS was 7.7 v 4.0 months.',
      ['7.7 | median-OS | blinatumomab', '4.0 months | median-OS | chemotherapy'],
    ],
    [
      'They lived a median 7.7 months on the drug and 4.0 on chemotherapy.',
      ['7.7 months | median-OS | blinatumomab', '4.0 | median-OS | chemotherapy'],
    ],
    ['Three-year OS: 85 v 68.', ['85 | OS | blinatumomab | 36', '68 | OS | chemotherapy | 36']],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));

  test.each<string>([
    'They lived a median 7.7 months on the drug and 134 were on chemotherapy.',
    'OS was worked out for 28 v 20 patients.',
  ])('%s', (copy) => expect(told(copy).join()).not.toMatch(/134 \| median|28 \| OS|20 \| OS/));
});

describe('a hundred as the measure', () => {
  test.each<Row>([
    [
      'Of every hundred babies given blinatumomab, 93 were alive after two years and 82 free of leukaemia.',
      ['93 | OS | blinatumomab | 24', '82 | DFS | blinatumomab | 24'],
    ],
    ['Of 100 infants, 66 were alive at two years.', ['66 | OS | 24']],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));
});

describe('a year’s cases and their part', () => {
  test.each<Row>([
    [
      'In the Netherlands about four babies a year fall ill, three of them with the KMT2A kind.',
      ['four | incidence', 'three | incidence'],
    ],
    ['In the Netherlands it is about three a year with this gene fault.', ['three | incidence']],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));

  test('elsewhere nothing is known', () => {
    expect(told('In Britain it is about three a year.').join()).not.toContain('incidence');
  });
});
