/**
 * Articles as outlets print them every day, in which every figure is right: they bear no marks, and whatever is called
 * misstated in them is a false alarm, the worst that the checker can do.
 */
import { expect, it } from 'vitest';
import { judged } from './judged.ts';

/** So many figures of the 450 articles were confirmed when this was written, less a few: silence would raise no alarm, either. */
const CONFIRMED_AT_LEAST = 3500;

it('true articles: nothing is called misstated, and most is confirmed', async () => {
  const articles = await judged('truthful');
  expect(articles.length).toBeGreaterThan(250);
  const alarms = articles.flatMap(({ errors }) => errors.filter((error) => error.startsWith('false alarm')));
  expect(alarms).toEqual([]);
  const confirmed = articles.flatMap(({ findings }) => findings.filter((f) => f.verdict === 'match'));
  expect(confirmed.length).toBeGreaterThan(CONFIRMED_AT_LEAST);
});
