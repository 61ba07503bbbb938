/** Shares and multiples in words, with the percent range that the contract lets each of them cover. */
import { describe, expect, test } from 'vitest';
import { findFolds, findFractions } from '../../../lib/read/numbers/quantity-words.ts';

describe('fractions and the range they cover', () => {
  test.each<[string, string, [number, number]]>([
    ['half of the babies', 'half', [45, 55]],
    ['half died', 'half', [45, 55]],
    ['one half of them', 'one half', [45, 55]],
    ['one in two babies', 'one in two', [45, 55]],
    ['five out of ten', 'five out of ten', [45, 55]],
    ['a third of infants', 'a third', [31, 36]],
    ['one-third survived', 'one-third', [31, 36]],
    ['one in three', 'one in three', [31, 36]],
    ['about two-thirds of infants', 'two-thirds', [64, 69]],
    ['two thirds survived', 'two thirds', [64, 69]],
    ['two out of three', 'two out of three', [64, 69]],
    ['three quarters of the babies', 'three quarters', [72, 78]],
    ['three-quarters lived', 'three-quarters', [72, 78]],
    ['three out of every four', 'three out of every four', [72, 78]],
    ['three of every four infants', 'three of every four', [72, 78]],
    ['nine in ten children', 'nine in ten', [88, 92]],
    ['Nine out of ten', 'Nine out of ten', [88, 92]],
    ['nine-tenths of them', 'nine-tenths', [88, 92]],
    ['a quarter of them', 'a quarter', [22.5, 27.5]],
    ['one in four', 'one in four', [22.5, 27.5]],
    ['four in five lived', 'four in five', [77.5, 82.5]],
    ['four-fifths lived', 'four-fifths', [77.5, 82.5]],
    ['7 out of 10 lived', '7 out of 10', [67.5, 72.5]],
    ['two-fifths of them', 'two-fifths', [37.5, 42.5]],
  ])('%s', (text, words, span) => {
    const found = findFractions(text);
    expect(found.map((q) => text.slice(q.start, q.end))).toEqual([words]);
    expect(found[0]?.span).toEqual(span);
  });
});

describe('no fraction', () => {
  test.each([
    'the third trial',
    'a third trial',
    'a third patient died',
    'a fifth course',
    'the fifth day',
    'its third year',
    'Third, the drug',
    'ten in five',
    'in one country',
    'a third block of chemotherapy',
    'a fourth 93 belongs to another trial',
    'a fifth, from Japan, is another',
    'the high-risk half of the trial',
    'a half-hearted try',
    'two in the morning',
    'ninth of ten',
  ])('%s', (text) => {
    expect(findFractions(text)).toEqual([]);
  });
});

describe('multiples', () => {
  test.each<[string, string, number]>([
    ['survival doubled', 'doubled', 2],
    ['doubling survival', 'doubling', 2],
    ['nearly doubled', 'doubled', 2],
    ['a two-fold increase', 'two-fold', 2],
    ['twice as many lived', 'twice', 2],
    ['more than tripled', 'tripled', 3],
    ['a threefold rise', 'threefold', 3],
    ['quadrupled since', 'quadrupled', 4],
    ['halved the risk', 'halved', 0.5],
    ['a 2.5-fold rise', '2.5-fold', 2.5],
    ['1.9 times as high', '1.9 times', 1.9],
    ['three times more likely', 'three times', 3],
  ])('%s', (text, words, value) => {
    const [fold, ...others] = findFolds(text);
    expect(text.slice(fold?.start, fold?.end)).toBe(words);
    expect(fold?.value).toBe(value);
    expect(others).toEqual([]);
  });

  test.each([
    'on the double',
    'a double dose',
    'the double of it',
    'three times a day',
    'The Times',
    'a manifold',
    'two doses',
    'half of them',
    'in two folders',
  ])('none in: %s', (text) => {
    expect(findFolds(text)).toEqual([]);
  });
});
