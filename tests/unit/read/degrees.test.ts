/** Degrees of residual disease that stand bare beside a count, and words that only look like them. */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

type Row = [string, string[]];

describe('degrees', () => {
  test.each<Row>([
    [
      'MRD was negative in 16 (53%), low in 12 (40%) and high in 2 (7%).',
      [
        '16 | MRD-negative',
        '53% | MRD-negative',
        '12 | MRD-low',
        '40% | MRD-low',
        '2 | MRD-high',
        '7% | MRD-high',
      ],
    ],
    ['MRD was measured: 16 were negative and 12 low.', ['16 | MRD-negative', '12 | MRD-low']],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));
});

describe('no degrees', () => {
  test.each<string>([
    'Toxicity was low in 12 and high in 2.',
    'The dose was low in 12 babies.',
    'Fever was high in 2 of them.',
  ])('%s', (copy) => expect(told(copy).join()).not.toContain('MRD'));

  test('"negative or low in 28" is no low MRD', () => {
    expect(told('MRD was negative in 16 and negative or low in 28 (93%).').join()).not.toContain('MRD-low');
  });
});

describe('degrees in plain words', () => {
  test.each<Row>([
    [
      'Sixteen babies had no leukaemia cells at all, twelve had a little and two had more.',
      ['Sixteen | MRD-negative', 'twelve | MRD-low', 'two | MRD-high'],
    ],
    [
      'In 16 infants no leukaemia cells were found; in another 12 there was next to nothing.',
      ['16 | MRD-negative', '12 | MRD-low'],
    ],
    ['No leukaemia cells were found in 16 infants.', ['16 | MRD-negative']],
    ['28 of 30 had no leukaemia cells or very few. In 16 none were found.', ['16 | MRD-negative']],
    [
      '28 of the babies had no leukaemia cells or very few, leaving two who did not get down to that level.',
      ['two | MRD-high'],
    ],
    ['28 babies had no leukaemia cells or very few; in two it was higher.', ['two | MRD-high']],
    ['16 had no leukaemia cells. Another 12 were down to a trace.', ['12 | MRD-low']],
    ['After it 28 babies had few or no leukaemia cells.', ['28 | MRD-negative-or-low']],
    [
      'No leukaemia cells or very few were left in 28. In 16 of them the labs could not find a single one.',
      ['16 | MRD-negative'],
    ],
    [
      'We look with a very sensitive test. Sixteen had nothing we could detect. Another twelve had a whisper, and two had more than we would like.',
      ['Sixteen | MRD-negative', 'twelve | MRD-low', 'two | MRD-high'],
    ],
    [
      'No leukaemia cells were found in 16; in the other 12 the test found a trace.',
      ['16 | MRD-negative', '12 | MRD-low'],
    ],
    ['28 had little or no residual disease. In 16 there was nothing to find at all.', ['16 | MRD-negative']],
    [
      'Leukaemia cells were looked for: 16 babies in the trial had none the labs could find, and 12 were close.',
      ['16 | MRD-negative', '12 | MRD-low'],
    ],
    [
      'Sixteen had no detectable leukaemia and twelve next to none.',
      ['Sixteen | MRD-negative', 'twelve | MRD-low'],
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expect.arrayContaining(expected)));

  test.each<string>([
    'In 16 wards not a single bed was free; 12 others had only a few.',
    'Two of the babies did not get that far.',
    'In sixteen of them the police could not find a single clue.',
    'Sixteen had nothing we could fault.',
    'Sixteen families had nothing; twelve had a little.',
    'Twelve of the hospitals were close.',
  ])('%s', (copy) => expect(told(copy).join()).not.toContain('MRD'));
});

describe('what the degrees come to, or leave', () => {
  const COUNTS = 'Sixteen had no leukaemia cells and twelve had very few';
  test.each<Row>([
    [`${COUNTS}; together that is 93%.`, ['93% | MRD-negative-or-low']],
    [`${COUNTS}: 28 in all, or combined 93%.`, ['93% | MRD-negative-or-low']],
    [`${COUNTS}. That's 28.`, ['28 | MRD-negative-or-low']],
    [`${COUNTS}. That makes 26 babies.`, ['26 | MRD-negative-or-low']],
    [`${COUNTS}. Which leaves two.`, ['two | MRD-high']],
    [`${COUNTS}, leaving two babies.`, ['two | MRD-high']],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expect.arrayContaining(expected)));

  test.each<[string, string]>([
    // The share of those told of last.
    [`${COUNTS}; that is 40%.`, 'MRD-negative-or-low'],
    ['Four had a fever and four an infection. That makes 8.', 'MRD'],
    ['Sixteen came from Italy and twelve from Spain. Which leaves two.', 'MRD'],
  ])('%s', (copy, never) => expect(told(copy).at(-1)).not.toContain(never));
});
