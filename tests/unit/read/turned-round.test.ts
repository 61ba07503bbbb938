/** Shares of those of whom the predicate does not hold. */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

describe('all but', () => {
  test.each<[string, string]>([
    ['All but 9 per cent of the babies survived.', '9 per cent | not OS'],
    ['All except some 9 per cent of the babies were alive.', '9 per cent | not OS'],
    ['All but 9 per cent of the babies were not alive.', '9 per cent | OS'],
    ['All in all 9 per cent of the babies survived.', '9 per cent | OS'],
    ['All but a few had fevers; 90 per cent survived.', '90 per cent | OS'],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));
});

describe('relapses that come late', () => {
  test.each<[string, string]>([
    ['Only 10 per cent of relapses come after two years.', '10 per cent | not relapse-timing | 24'],
    [
      'Just one in ten relapses comes later than two years after diagnosis.',
      'one in ten | not relapse-timing | 24',
    ],
    ['Of all relapses 90 per cent come within two years.', '90 per cent | relapse-timing | 24'],
    ['Most relapses come early: 90 percent in the first two years.', '90 percent | relapse-timing | 24'],
    ['After two years 90 per cent of relapses have come.', '90 per cent | relapse-timing | 24'],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));
});
