/** Which lines are a figure that the paragraph below explains, and which numbers on a line are something else. */
import { describe, expect, test } from 'vitest';
import { withBigNumbers } from '../../../lib/read/numbers/big-numbers.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';

const linesOf = (text: string): string[] => withBigNumbers(articleFromText(text).blocks).map((b) => b.text);

describe('a figure on a line of its own', () => {
  test.each([
    ['482', 'Children in Interfant-99, the first of its kind.'],
    ['81.6%', 'The share of infants who were alive without the disease.'],
    ['Two thirds', 'Relapses that come in the first year.'],
    ['Twenty in a million', 'That is how many babies fall ill in a year.'],
    ['93 per cent', 'of the babies were alive.'],
  ])('%s', (figure, words) => expect(linesOf(`${figure}\n${words}`)).toEqual(['', `${figure} ${words}`]));

  test.each([
    [
      'a length is no time of what is named below it',
      '4.2 years',
      'The median follow-up.',
      '4.2 years:The median follow-up.',
    ],
    [
      'the numbers of a list are left out',
      '6. 85%',
      'Alive after three years.',
      '85% Alive after three years.',
    ],
    ['so they are with a bracket', '2) 7.7 months', 'Median survival.', '7.7 months:Median survival.'],
  ])('%s', (_what, figure, words, read) => expect(linesOf(`${figure}\n${words}`)).toEqual(['', read]));
});

describe('is left alone', () => {
  test.each([
    ['a place in a list', '4', 'Babies relapse early.'],
    ['a year', '2023', 'Infants come first.'],
    ['what tells of something else', '93.3%', 'James ran the marathon.'],
    ['a heading with a place in a list', '3.', 'Patients come first.'],
    ['words beside it', '30 babies', 'The number that matters.'],
  ])('%s', (_what, figure, words) => expect(linesOf(`${figure}\n${words}`)).toEqual([figure, words]));
});
