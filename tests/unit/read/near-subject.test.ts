/** Which copy is on the subject though it never calls the disease by its whole name. */
import { describe, expect, test } from 'vitest';
import { isNearSubject } from '../../../lib/read/passage/near-subject.ts';

describe('leukaemia beside infants', () => {
  test.each([
    ['in the next sentence', 'The infants got a drip. After two years 82% were without leukaemia.'],
    ['its measure', 'Disease-free survival? Of thirty babies, most had it.'],
    ['residual disease', 'MRD was gone in 16 of the newborns.'],
  ])('%s', (_what, text) => expect(isNearSubject(text)).toBe(true));
  test.each([
    ['no infants', 'Leukaemia in adults: 85% were alive after three years.'],
    ['far apart', `Leukaemia is rare. ${'Another word. '.repeat(40)}The babies slept.`],
    ['no disease', 'Of 30 babies, 28 slept through.'],
  ])('not: %s', (_what, text) => expect(isNearSubject(text)).toBe(false));
});
