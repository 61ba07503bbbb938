/** What another clause speaks of is no matter of a figure's whose own clause says whom it tells of. */
import { expect, test } from 'vitest';
import { claims } from './reading.ts';

const reserve = (copy: string) =>
  claims(copy)
    .filter(({ text }) => text.includes('90.3'))
    .map((claim) => claim.reserve);

test.each<[string, string | undefined]>([
  ['Survival of the infants given blinatumomab was 90.3%, said Dr Kay, who also treats lymphoma.', undefined],
  [
    'Like rituximab, blinatumomab is an antibody; 90.3% of the infants given blinatumomab survived.',
    undefined,
  ],
  ['Survival of the infants on blinatumomab was 90.3%, without the risks of CAR-T.', undefined],
  ['A separate study had failed; 90.3% of the infants given blinatumomab survived.', 'elsewhere'],
  ['Survival of the infants given blinatumomab after CAR-T was 90.3%.', 'other-subject'],
  ['In lymphoma it was tried as well: survival with blinatumomab was 90.3%.', 'other-subject'],
  ['A CAR-T was tested, too: survival of the infants was 90.3%.', 'other-subject'],
  ['In another study, 90.3% of the infants given blinatumomab survived.', 'elsewhere'],
  ['Another study was larger: 90.3% of the infants survived.', 'elsewhere'],
])('%s', (copy, expected) => expect(reserve(copy)).toEqual([expected]));
