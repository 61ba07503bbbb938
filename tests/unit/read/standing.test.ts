/** Whether a page is on the subject, or names it in passing; and which cards around an article are not read at all. */
import { describe, expect, test } from 'vitest';
import { isTeaser } from '../../../lib/read/passage/teasers.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { readPageContext } from '../../../lib/read/read.ts';
import { claimsOf, lexicon } from './reading.ts';

const elsewhere = (copy: string): boolean => readPageContext(articleFromText(copy), lexicon).elsewhere;

describe('a page about something else', () => {
  test.each([
    ['led by another disease', 'A new hope in lymphoma\nHalf responded.\nBlinatumomab works alike.'],
    ['led by another drug', 'Obe-cel in adults: most responded.\nSome had had blinatumomab.'],
    [
      'a list that holds the drug',
      'Come and work with us\nPay is good.\nWe test blinatumomab, too.\nApply now.',
    ],
  ])('%s', (_what, copy) => expect(elsewhere(copy)).toBe(true));
});

describe('a page on the subject', () => {
  test.each([
    ['in its headline', 'Blinatumomab for babies\nThey lived.\nIt was new.\nOthers got CAR-T.'],
    ['beside another drug', 'Blinatumomab after CAR-T\nBoth were given.\nIn lymphoma, too.'],
    ['named late, spoken of before', 'A new hope\nThe babies lived.\nIt is blinatumomab.\nParents are glad.'],
    ['named twice', 'A new hope\nIt worked.\nIt is blinatumomab.\nBlincyto is its brand.'],
    ['short', 'A new hope\nIt worked.\nIt is blinatumomab.'],
  ])('%s', (_what, copy) => expect(elsewhere(copy)).toBe(false));
});

test('its figures are on the subject only where the passage turns to it', () => {
  const read = claimsOf(
    articleFromText(
      'New drugs for lymphoma\nSurvival was 70%.\nIn lymphoma 40% relapse. Blinatumomab is for leukaemia. Survival of babies on blinatumomab was 93%.',
    ),
  );
  expect(read.map(({ text, onSubject }) => [text, onSubject])).toEqual([
    ['70%', false],
    ['40%', false],
    ['93%', true],
  ]);
});

describe('a card with a reading time', () => {
  test.each([
    '30 infants christened | 2 min',
    'Survival of oysters · 4 min read',
    'Half relapse | 12-minute read',
  ])('%s', (line) => expect(isTeaser(line)).toBe(true));
  test.each(['The infusion took 2 min', 'Survival | 93%', 'Bags were changed after 4 min | 93%', 'Read on'])(
    'and not: %s',
    (line) => expect(isTeaser(line)).toBe(false),
  );
});
