/**
 * What published pages say, retold: abstracts, subgroup analyses, other groups' series, labels, appraisals, news, each with
 * figures of its own that no record here holds. Whatever is called misstated in them is a false alarm.
 */
import { expect, it } from 'vitest';
import { judgedWithoutAlarm } from './judged.ts';

/** So many figures were confirmed when this was written, less a few: silence would raise no alarm, either. */
const CONFIRMED_AT_LEAST = 410;

const pages = judgedWithoutAlarm('published');

it('figures of the published pages that the records hold are confirmed', () => {
  expect(pages.length).toBeGreaterThan(440);
  const confirmed = pages.flatMap(({ findings }) => findings.filter((f) => f.verdict === 'match'));
  expect(confirmed.length).toBeGreaterThan(CONFIRMED_AT_LEAST);
});
