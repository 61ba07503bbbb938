/**
 * The project's own sample articles: every mark of their gold files is right, and nearly every wrong variant made
 * from them is noticed. The same measure runs on outside articles through scripts/score.ts.
 */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/index.ts';
import { goldFiles, readCase } from '../../scripts/cases.ts';
import { score } from '../../scripts/scoring.ts';
import { measureVariants, TARGET } from '../../scripts/variants.ts';

const files = goldFiles([join(import.meta.dirname, '..', 'pages')]);

test.each(files)('%s: every required mark right, no false alarm, no stray match', async (file) => {
  const { gold, article } = await readCase(file);
  const { tally, errors } = score(gold, checkArticle(article));
  expect(errors).toEqual([]);
  expect(tally.record).toBe(tally.required);
});

describe('wrong variants of the sample articles', async () => {
  const measured = await measureVariants(files);

  test.each(measured)('$kind: at least 95% of $figures found misstated', ({ figures, found, misses }) => {
    // Printed when it fails, so that the misses need no second run.
    const missed = `\n${misses.join('\n')}`;
    expect(figures, 'the sample articles must yield variants of every kind').toBeGreaterThan(5);
    expect(found / figures, missed).toBeGreaterThanOrEqual(TARGET);
  });
});
