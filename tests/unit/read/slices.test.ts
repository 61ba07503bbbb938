/** What stands in a figure's slice binds it and what stands in another's does not, so the cuts must be right. */
import { describe, expect, test } from 'vitest';
import { type Slice, slice } from '../../../lib/read/bind/slices.ts';
import { findMentions } from '../../../lib/read/mentions.ts';
import { figuresOf, lexicon } from './reading.ts';

function cut(text: string): Slice[] {
  const { figures, masked } = figuresOf(text);
  return slice(masked, figures, findMentions(masked, lexicon));
}

/** Each slice's figures and link. */
const links = (text: string): string[] =>
  cut(text).map((one) => `${one.quantities.map((q) => text.slice(q.start, q.end)).join(' + ')}: ${one.link}`);

describe('how slices hang together', () => {
  test.each<[string, string[]]>([
    ['Survival was 93%.', ['93%: first']],
    ['Survival rose from 66% to 93%.', ['66%: first', '93%: from-to']],
    [
      'It rose from 66% in children who had chemotherapy to 93% in those treated.',
      ['66%: first', '93%: from-to'],
    ],
    ['It rose to 93% from 66%.', ['93%: first', '66%: to-from']],
    ['It was 93%, compared with 66% before.', ['93%: first', '66%: compare']],
    ['It was 93% versus 66%.', ['93%: first', '66%: compare']],
    ['It was 93% vs. 66%.', ['93%: first', '66%: compare']],
    ['It was 93%, against 66% before.', ['93%: first', '66%: compare']],
    ['It was 93%, well above the 66% on chemotherapy.', ['93%: first', '66%: compare']],
    ['It was 93%, and so above the 90% mark.', ['93%: first', '90%: and']],
    ['More lived with the drug (93%) than without it (66%).', ['93%: first', '66%: compare']],
    ['Of those older than one (93%) and younger (66%) it was told.', ['93%: first', '66%: and']],
    ['It was 93%, up from 66%.', ['93%: first', '66%: compare']],
    ['Compared with 66% before, survival was 93%.', ['66%: first', '93%: compare']],
    ['They were 81.6% and 93.3%, respectively.', ['81.6%: first', '93.3%: list']],
    ['They were 16%, 12% and 2%.', ['16%: first', '12%: list', '2%: list']],
    ['It was 93% with the drug; without it 66% lived.', ['93%: first', '66%: and']],
    ['It was 93% with the drug, while 66% lived without it.', ['93%: first', '66%: and']],
    ['It was 93% at first and later 90% were alive.', ['93%: first', '90%: and']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });
});

describe('a count and its share are one slice', () => {
  test.each<[string, string[]]>([
    ['Twenty-eight of 30 (93%) lived.', ['Twenty-eight of 30 + 93%: first']],
    ['Sixteen (53%) lived.', ['Sixteen + 53%: first']],
    ['Sixteen (53%) of 30 infants lived.', ['Sixteen + 53%: first']],
    ['It was 93% (28 of 30).', ['93% + 28 of 30: first']],
    ['It was 78% (88/113).', ['78% + 88/113: first']],
    ['Twenty-eight of 30, or 93%, lived.', ['Twenty-eight of 30 + 93%: first']],
  ])('%s', (text, expected) => {
    expect(links(text)).toEqual(expected);
  });

  test.each(['It was 93% (66% before).', 'Of 93%, 66% lived.', 'It was 93% in 2023 and 66% in 2016.'])(
    'two shares are two: %s',
    (text) => {
      expect(cut(text)).toHaveLength(2);
    },
  );
});

describe('a head count may be the base of a share', () => {
  test.each([
    ['17% of the 30 infants relapsed.', '30'],
    ['Of the 30 infants, 93% lived.', undefined],
    ['30 infants lived in nine countries.', undefined],
    ['Some 93% lived.', undefined],
  ])('%s', (text, base) => {
    const found = cut(text).find((one) => one.base)?.base;
    expect(found && text.slice(found.start, found.end)).toBe(base);
  });
});

describe('where the cut falls', () => {
  test.each([
    ['It was 93% with the drug; without it 66% lived.', 'without it'],
    ['It was 93% with the drug, compared with 66% on chemotherapy alone.', 'compared with'],
    ['More lived with the drug (93%) than on chemotherapy (66%).', 'on chemotherapy'],
    ['Disease-free survival was 82%, and overall survival 93%.', 'overall survival'],
    ['It was 93% with the drug, while on chemotherapy 66% lived.', 'on chemotherapy'],
    ['It was 81.6% (95% CI, 60.8-92.0) with the drug and 49.4% (42.5-56.0) without.', '49.4%'],
  ])('%s', (text, words) => {
    const [first, second] = cut(text) as [Slice, Slice];
    expect(first.end).toBe(second.start);
    expect(text.slice(0, first.end)).not.toContain(words);
    expect(text.slice(second.start)).toContain(words);
  });
});

test.each([
  'Two-year DFS and OS were 81.6% and 93.3%, compared with 49.4% and 65.8%, respectively.',
  'Of 30 infants, 28 (93%) lived; of 214, 66% did.',
  'From 66% to 93%.',
])('slices cover the sentence in order: %s', (text) => {
  const slices = cut(text);
  expect(slices[0]?.start).toBe(0);
  expect(slices.at(-1)?.end).toBe(text.length);
  for (const [i, one] of slices.entries()) if (i > 0) expect(one.start).toBe(slices[i - 1]?.end);
});
