/**
 * Articles as outlets print them every day, in which every figure is right: they bear no marks, and whatever is called
 * misstated in them is a false alarm, the worst that the checker can do.
 */
import { expect, it } from 'vitest';
import { judgedWithoutAlarm } from './judged.ts';

/** So many figures of the 818 articles were confirmed when this was written, less a few: silence would raise no alarm, either. */
const CONFIRMED_AT_LEAST = 13000;

const articles = judgedWithoutAlarm('truthful');

it('most figures of the true articles are confirmed', () => {
  expect(articles.length).toBeGreaterThan(780);
  const confirmed = articles.flatMap(({ findings }) => findings.filter((f) => f.verdict === 'match'));
  expect(confirmed.length).toBeGreaterThan(CONFIRMED_AT_LEAST);
});
