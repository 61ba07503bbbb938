/** "About", "almost", "more than", "less than": a hedge widens or turns a figure, and only the figure it stands before. */
import { describe, expect, test } from 'vitest';
import { hedgeOf } from '../../../lib/read/numbers/hedges.ts';
import type { Hedge } from '../../../lib/read/numbers/quantity.ts';
import { quantitiesOf } from './reading.ts';

describe('the hedge of a figure', () => {
  test.each<[string, Hedge]>([
    ['about 93%', 'about'],
    ['around 93%', 'about'],
    ['roughly two-thirds', 'about'],
    ['approximately half', 'about'],
    ['some 30 infants', 'about'],
    ['an estimated 20 cases', 'about'],
    ['~93%', 'about'],
    ['\u2248 93%', 'about'],
    ['circa 66%', 'about'],
    ['almost half', 'almost'],
    ['nearly doubled', 'almost'],
    ['nearly a third', 'almost'],
    ['just under 50%', 'almost'],
    ['close to 82%', 'almost'],
    ['not quite 50%', 'almost'],
    ['more than 80%', 'over'],
    ['over nine in ten', 'over'],
    ['above 40%', 'over'],
    ['at least 90 per cent', 'over'],
    ['upwards of 90%', 'over'],
    ['> 80%', 'over'],
    ['\u2265 80%', 'over'],
    ['no fewer than 28 infants', 'over'],
    ['more than a third', 'over'],
    ['less than 60%', 'under'],
    ['fewer than four in ten', 'under'],
    ['under 50 percent', 'under'],
    ['below 40%', 'under'],
    ['up to 64 percent', 'under'],
    ['at most 40%', 'under'],
    ['< 40%', 'under'],
    // the commoner words of newspapers
    ['survival now tops 90%', 'over'],
    ['it is higher than 90%', 'over'],
    ['it has passed 90%', 'over'],
    ['it crossed the 90 per cent barrier', 'over'],
    ['it is above the 90% mark', 'over'],
    ['it has gone through the 90% barrier', 'over'],
    ['it has broken through the 90% mark', 'over'],
    ['it was above 66%, a figure never seen', 'over'],
    ['it is north of 90%', 'over'],
    ['it has gone past 90%', 'over'],
    ['a good 90% of them', 'over'],
    ['a minimum of 90%', 'over'],
    ['90% or more of them', 'over'],
    ['90 per cent-plus', 'over'],
    ['90-plus per cent', 'over'],
    ['90%+ of the babies', 'over'],
    ['30-odd babies', 'over'],
    ['95% or so were alive', 'about'],
    ['95%, give or take, were alive', 'about'],
    ['on the order of 95%', 'about'],
    ['it was barely 50%', 'about'],
    ['a little short of 95%', 'almost'],
    ['just shy of 95%', 'almost'],
    ['not far off 95%', 'almost'],
    ['approaching 95%', 'almost'],
    ['it fell short of 50%', 'under'],
    ['it did not reach 50%', 'under'],
    ['it never once reached 50%', 'under'],
    ['no higher than 50%', 'under'],
    ['50% at most', 'under'],
    // denied bounds
    ['it never got past 66%', 'under'],
    ['it has not fallen below 90%', 'over'],
    ['it never fell short of 90%', 'over'],
  ])('%s', (text, hedge) => {
    expect(quantitiesOf(text)[0]?.hedge).toBe(hedge);
  });
});

describe('no hedge', () => {
  test.each([
    'survival was 93%',
    'from 49.4% on',
    'exactly 28 of 30',
    'a drug about which 93% agree',
    'more babies than before: 93%',
    'only 66%',
    'just 18%',
    'it moved around. 93% lived',
    'the sum of 30 infants',
    'in the past 66% lived',
    'moreover 66% lived',
    '66%, or so it seemed, were alive',
    '66% and more babies relapsed',
    // a result told of, and not a line
    'well above the 66% on chemotherapy',
    'more than the 66 per cent of earlier years',
    'lower than the two-thirds of earlier trials',
    'an improvement over 66%',
    'well above 66%, the figure for chemotherapy alone',
    'more than 66%, which was the rate in earlier years',
    'a gain of many points over 66%',
  ])('%s', (text) => {
    expect(quantitiesOf(text)[0]?.hedge).toBeUndefined();
  });

  test.each([
    'It was 93%, higher than 66% on chemotherapy.',
    'Of them 93% lived, far more than 66% on chemotherapy.',
  ])('of one result set against another: %s', (text) => {
    expect(quantitiesOf(text).at(-1)?.hedge).toBeUndefined();
  });
});

test('a hedge stands before its own figure alone', () => {
  expect(quantitiesOf('about 66% before and 93% now').map((q) => q.hedge)).toEqual(['about', undefined]);
});

test.each<[string, Hedge, boolean]>([
  ['at least ', 'over', true],
  ['no fewer than ', 'over', true],
  ['up to ', 'under', true],
  ['as many as ', 'under', true],
  ['more than ', 'over', false],
  ['less than ', 'under', false],
  ['over ', 'over', false],
  ['never over ', 'under', true],
  ['a good ', 'over', true],
])('"%s" is %s; it holds for the number itself: %s', (words, hedge, itself) => {
  expect(hedgeOf(words, words.length, words.length)).toEqual(itself ? { hedge, inclusive: true } : { hedge });
});
