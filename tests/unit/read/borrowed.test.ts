/** Numbers that leave out a unit said just before, and numbers that look like it. */
import { expect, test } from 'vitest';
import { withBorrowed } from '../../../lib/read/numbers/borrowed.ts';
import { quantitiesOf } from './reading.ts';

const last = (copy: string) => {
  const found = withBorrowed(quantitiesOf(copy), copy).at(-1);
  return found && `${found.form} ${found.value}`;
};

test.each([
  ['Median survival was 7.7 months; with chemotherapy, four.', 'duration 4'],
  ['Those on it lived a median of 7.7 months; those who drew chemotherapy, 4.0.', 'duration 4'],
  ['Median survival nearly doubled, from four months to 7.7.', 'duration 7.7'],
  ['The median was 38.9 months for responders and 12.5 for everyone else.', 'duration 12.5'],
  ['Median survival was 3 years with it and 2.5 for the controls.', 'duration 30'],
  ['Of the babies 83.3% were alive without leukaemia, where once it was 44.0.', 'percent 44'],
  ['Of the infants on it 83.3% were alive, against 44 for the historical babies.', 'percent 44'],
  ['Survival was 71 per cent for everybody and 82 for those who got as far as the drug.', 'percent 82'],
  ['Survival was 71 per cent; for the others, 60.', 'percent 60'],
])('%s', (copy, expected) => expect(last(copy)).toBe(expected));

test.each([
  ['Survival was 71 per cent in the drug group, which counted 44.', 'number 44'],
  ['The drip ran for 28 days and 12 for the others.', 'number 12'],
  ['Of the babies 83% were alive; the youngest of the others weighed 12.', 'number 12'],
  ['Of the babies 83% were alive, and 12 for whom nothing helped died.', 'number 12'],
  ['In 93% it worked; with the drug, 4 had fever.', 'number 4'],
  ['Survival rose to 93%; the hazard ratio for the others was 12.', 'number 12'],
])('%s', (copy, expected) => expect(last(copy)).toBe(expected));
