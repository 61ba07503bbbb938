/** Numbers in digits and words: their value and the decimals that were printed, and what is no number. */
import { describe, expect, test } from 'vitest';
import { NUMBER, parseNumber } from '../../../lib/read/numbers/numbers.ts';

/** The first number in a text, as matched. */
const first = (text: string): string | undefined => text.match(new RegExp(`\\b${NUMBER}\\b`, 'i'))?.[0];

describe('digits', () => {
  test.each([
    ['30', 30, 0],
    ['0', 0, 0],
    ['81.6', 81.6, 1],
    ['81.60', 81.6, 2],
    ['0.42', 0.42, 2],
    ['.42', 0.42, 2],
    ['49,4', 49.4, 1],
    ['1,440', 1440, 0],
    ['20,000', 20000, 0],
    ['1,000,000', 1000000, 0],
  ])('%s', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ value, decimals, inWords: false });
  });
});

describe('words', () => {
  test.each([
    ['four', 4, 0],
    ['Thirty', 30, 0],
    ['nineteen', 19, 0],
    ['twenty-eight', 28, 0],
    ['fifteen and a half', 15.5, 1],
    ['seventy eight', 78, 0],
    ['ninety-three', 93, 0],
    ['a hundred', 100, 0],
    ['two hundred', 200, 0],
    ['two hundred and fourteen', 214, 0],
    ['two hundred fourteen', 214, 0],
    ['four hundred and eighty-two', 482, 0],
    ['eighty-one point six', 81.6, 1],
    ['ninety-three point three', 93.3, 1],
    ['zero point four two', 0.42, 2],
  ])('%s', (text, value, decimals) => {
    expect(parseNumber(text)).toEqual({ value, decimals, inWords: true });
  });
});

describe('no number', () => {
  test.each(['two thirty', 'thirty twelve', 'four five', 'nineteen two', 'six point twelve', 'many'])(
    '%j',
    (text) => {
      expect(parseNumber(text)).toBeUndefined();
    },
  );
});

describe('where a number is found in a sentence', () => {
  test.each([
    ['of 81.6% of them', '81.6'],
    ['enrolled 1,440 children', '1,440'],
    ['the 30, all treated', '30'],
    ['It was 93. Then', '93'],
    ['twenty-eight of them', 'twenty-eight'],
    ['Two hundred and fourteen infants', 'Two hundred and fourteen'],
    ['sixteen and twelve', 'sixteen'],
    ['at sixty-five point eight per cent', 'sixty-five point eight'],
  ])('"%s"', (text, number) => {
    expect(first(text)).toBe(number);
  });

  test.each(['the tenth baby', 'someone else', 'often', 'weighty', 'a drug'])('not in "%s"', (text) => {
    expect(first(text)).toBeUndefined();
  });
});
