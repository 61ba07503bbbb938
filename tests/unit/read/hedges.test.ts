/** "About", "almost", "more than", "less than": a hedge widens or turns a figure, and only the figure it stands before. */
import { describe, expect, test } from 'vitest';
import { type Hedge, hedgeBefore, holdsItself } from '../../../lib/read/numbers/quantity.ts';
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
  ])('%s', (text) => {
    expect(quantitiesOf(text)[0]?.hedge).toBeUndefined();
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
])('"%s" is %s; it holds for the number itself: %s', (words, hedge, itself) => {
  expect(hedgeBefore(words, words.length)).toBe(hedge);
  expect(holdsItself(words, words.length)).toBe(itself);
});
