/**
 * Pages that are not on the subject, or only in passing: other drugs, other diseases, other trials, and everything else that
 * has numbers. None of their figures may be judged, and hardly any marked grey.
 */
import { expect, it } from 'vitest';
import { alarmsOf, judged, totalOf } from './judged.ts';

/** Of some 3,600 numbers three in a thousand at most: of other drugs and trials in leukaemia, and of infants' care. */
const GREY_AT_MOST = 10;

it('the negative corpus: no false alarm, no stray match, hardly a grey mark', async () => {
  const articles = await judged('negative');
  expect(alarmsOf(articles)).toEqual([]);
  const total = totalOf(articles);
  expect(total.grey).toBeLessThanOrEqual(GREY_AT_MOST);
  // Articles on the subject among them: silence alone is no success.
  expect(total.right).toBe(total.required);
});
