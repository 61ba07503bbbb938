/** The fit: it learns what it is shown, what depends on two things at once, and the same each time. */
import { expect, test } from 'vitest';
import { likelihood } from '../../lib/check/confirm/signs/model.ts';
import { boost, type Sample } from '../../scripts/fit/boost.ts';

const OPTIONS = { trees: 60, depth: 2, rate: 0.3, smallest: 3, ridge: 1 };
const sample = (values: number[], is: boolean, weight = 1): Sample => ({ values, is, weight });
/** Ten of each corner of a square, and what `is` says of the corner. */
const corners = (is: (a: number, b: number) => boolean): Sample[] =>
  Array.from({ length: 40 }, (_, i) => {
    const [a, b] = [i % 2, (i >> 1) % 2];
    return sample([a, b, i], is(a, b));
  });

function likely(samples: Sample[], values: number[]): number {
  return likelihood({ signs: [], enough: 0.5, ...boost(samples, OPTIONS) }, values);
}

test.each([
  ['the first alone', (a: number) => a === 1],
  ['both', (a: number, b: number) => a === 1 && b === 1],
  ['either, and the other not', (a: number, b: number) => a === 1 && b === 0],
])('%s', (_, is) => {
  for (const a of [0, 1])
    for (const b of [0, 1]) {
      const found = likely(corners(is), [a, b, 20]);
      if (is(a, b)) expect(found).toBeGreaterThan(0.9);
      else expect(found).toBeLessThan(0.1);
    }
});

test('what counts less moves it less', () => {
  const split = (weight: number) => [
    ...Array.from({ length: 10 }, () => sample([1], true)),
    ...Array.from({ length: 10 }, () => sample([1], false, weight)),
    ...Array.from({ length: 10 }, () => sample([0], false)),
  ];
  expect(likely(split(0.1), [1])).toBeGreaterThan(likely(split(1), [1]) + 0.2);
});

test('no leaf is smaller than it may be', () => {
  const one = [...Array.from({ length: 30 }, () => sample([0], false)), sample([1], true), sample([1], true)];
  expect(boost(one, OPTIONS).trees.every((tree) => typeof tree === 'number')).toBe(true);
});

test('the same each time', () => {
  const samples = corners((a, b) => a === b);
  expect(boost(samples, OPTIONS)).toEqual(boost(samples, OPTIONS));
});
