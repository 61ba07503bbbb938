/** Rounding (annotation contract, "Rounding"): half up, to the published decimals or to a whole number, never to tens. */
import { describe, expect, it } from 'vitest';
import { misrounded, roundHalfUp, sameNumber } from '../../../lib/check/compare/rounding.ts';

describe('roundHalfUp', () => {
  it.each([
    [81.6, 0, 82],
    [65.8, 0, 66],
    [49.4, 0, 49],
    [66.5, 0, 67],
    [0.5, 0, 1],
    [66.65, 1, 66.7],
    [1.005, 2, 1.01],
    [26.29, 1, 26.3],
  ])('%d to %d decimals is %d', (value, decimals, rounded) =>
    expect(roundHalfUp(value, decimals)).toBe(rounded),
  );
});

describe('sameNumber', () => {
  it.each([
    ['as published', 81.6, 1, { value: 81.6, decimals: 1 }, true],
    ['to a whole number', 82, 0, { value: 81.6, decimals: 1 }, true],
    ['cut off', 81, 0, { value: 81.6, decimals: 1 }, false],
    ['cut off', 65, 0, { value: 65.8, decimals: 1 }, false],
    ['never to tens', 80, 0, { value: 81.6, decimals: 1 }, false],
    ['digits nobody published', 81.63, 2, { value: 81.6, decimals: 1 }, false],
    ['digits that a count gives', 93.3, 1, { value: 93, decimals: 0, exact: 2800 / 30 }, true],
    ['more digits that a count gives', 93.33, 2, { value: 93, decimals: 0, exact: 2800 / 30 }, true],
    ['digits that no count gives', 93.4, 1, { value: 93, decimals: 0, exact: 2800 / 30 }, false],
    ['a printed zero', 44, 0, { value: 44, decimals: 1 }, true],
    ['a printed zero more', 93, 1, { value: 93, decimals: 0 }, true],
    ['to one decimal of two', 0.4, 1, { value: 0.41, decimals: 2 }, true],
  ])('%s: %d (%d decimals) for %o is %s', (_, printed, decimals, published, same) =>
    expect(sameNumber(printed, decimals, published)).toBe(same),
  );
});

describe('misrounded', () => {
  it.each([
    [81, 0, { value: 81.6, decimals: 1 }, true],
    [65, 0, { value: 65.8, decimals: 1 }, true],
    [50, 0, { value: 49.4, decimals: 1 }, true],
    [82, 0, { value: 81.6, decimals: 1 }, false],
    [80, 0, { value: 81.6, decimals: 1 }, false],
    [81.5, 1, { value: 81.6, decimals: 1 }, false],
    [92, 0, { value: 93, decimals: 0 }, false],
  ])('%d (%d decimals) for %o is %s', (printed, decimals, published, is) =>
    expect(misrounded(printed, decimals, published)).toBe(is),
  );
});
