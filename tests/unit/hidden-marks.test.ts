/** What is remembered of hidden marks: the page without noise, the figure with its words, and never too much. */
import { describe, expect, test } from 'vitest';
import {
  type HiddenMarks,
  MOST_MARKS,
  MOST_PAGES,
  markKey,
  marksOf,
  pageKey,
  withMark,
  withoutPage,
} from '../../lib/hidden-marks.ts';

describe('one page', () => {
  const page = pageKey('https://news.example/baby-leukaemia?id=7');
  test.each([
    'https://news.example/baby-leukaemia?id=7#comments',
    'https://news.example/baby-leukaemia?utm_source=mail&id=7&fbclid=abc',
  ])('%s', (address) => expect(pageKey(address)).toBe(page));
  test.each([
    'https://news.example/baby-leukaemia?id=8',
    'https://news.example/baby-leukaemia',
    'https://other.example/baby-leukaemia?id=7',
    'https://news.example/baby-leukaemia?id=7#/edit/2',
  ])('another: %s', (address) => expect(pageKey(address)).not.toBe(page));
});

test('a mark is its figure and the words around it, wherever they stand', () => {
  const key = (text: string, figure: string) => {
    const start = text.indexOf(figure);
    return markKey({ text }, start, start + figure.length);
  };
  const sentence = 'At two years, overall survival among infants was 93% with blinatumomab and chemotherapy.';
  const known = key(sentence, '93%');
  expect(
    key(
      `A new first paragraph stands far before it.\n\n${sentence}`.replace('with blina', 'with\u00a0blina'),
      '93%',
    ),
  ).toBe(known);
  expect(key(sentence.replace('93%', '94%'), '94%')).not.toBe(known);
  expect(key(sentence.replace('overall', 'disease-free'), '93%')).not.toBe(known);
});

test('nothing kept can be read', () => {
  const kept = withMark([], pageKey('https://cms.example/drafts/secret'), markKey({ text: 'was 93%' }, 4, 7));
  expect(JSON.stringify(kept)).not.toMatch(/secret|example|93/);
});

test('marks are added to their page, and forgotten with it', () => {
  const two = withMark(withMark(withMark([], 'a', 'x'), 'b', 'y'), 'a', 'z');
  expect(marksOf(two, 'a')).toEqual(['x', 'z']);
  expect(marksOf(withMark(two, 'a', 'x'), 'a')).toEqual(['z', 'x']);
  expect(marksOf(withoutPage(two, 'a'), 'a')).toEqual([]);
  expect(marksOf(withoutPage(two, 'a'), 'b')).toEqual(['y']);
});

test('the store stays small: the pages hidden on longest ago go first', () => {
  let all: HiddenMarks = [];
  for (let i = 0; i < MOST_PAGES + 5; i++) all = withMark(all, `page ${i}`, 'mark');
  all = withMark(withMark(all, 'page 5', 'again'), 'one more', 'mark');
  expect(all).toHaveLength(MOST_PAGES);
  expect(marksOf(all, 'page 5')).toEqual(['mark', 'again']);
  expect(marksOf(all, 'page 6')).toEqual([]);
  for (let i = 0; i < MOST_MARKS + 5; i++) all = withMark(all, 'full', `${i}`);
  expect(marksOf(all, 'full')).toHaveLength(MOST_MARKS);
  expect(marksOf(all, 'full')[0]).toBe('5');
});
