/**
 * Pages that are not on the subject, or only in passing: other drugs, other diseases, other trials, and everything else that
 * has numbers. None of their figures may be judged, and hardly any marked grey.
 */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkArticle } from '../../lib/check/index.ts';
import { goldFiles, readCase } from '../../scripts/cases.ts';
import { emptyTally, score, type Tally } from '../../scripts/scoring.ts';

/** Of some 3,600 numbers three in a thousand at most: of other drugs and trials in leukaemia, and of infants' care. */
const GREY_AT_MOST = 10;

it('the negative corpus: no false alarm, no stray match, hardly a grey mark', async () => {
  const total = emptyTally();
  const alarms: string[] = [];
  for (const file of goldFiles([join(import.meta.dirname, 'negative')])) {
    const { gold, article } = await readCase(file);
    const { tally, errors } = score(gold, checkArticle(article));
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    alarms.push(...errors.filter((error) => /^(?:false alarm|stray match)/.test(error)));
  }
  expect(alarms).toEqual([]);
  expect(total.grey).toBeLessThanOrEqual(GREY_AT_MOST);
  // Articles on the subject among them: silence alone is no success.
  expect(total.right).toBe(total.required);
});
