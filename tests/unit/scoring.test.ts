/** Which record a finding names decides what counts as bound: marks name facts, which the data may hold in parts. */
import { expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/index.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { parseGold } from '../../scripts/gold.ts';
import { compare } from '../../scripts/scoring.ts';

test.each([
  ['the part of a fact that the data holds in parts', 'TOWER-N', true],
  ['the record itself', 'TOWER-N-BLINA', true],
  ['another group’s part', 'TOWER-N-CTRL', false],
  ['a fact of another trial', 'E1910-N-RANDOM', false],
])('a finding on a mark that names %s (%s)', (_, id, right) => {
  const gold = parseGold(
    `Blinatumomab in adults. TOWER assigned [[271|match|${id}]] adults to blinatumomab.`,
    'x',
  );
  const [result] = compare(gold, checkArticle(articleFromText(gold.text))).marks;
  expect(result?.found?.reference?.id).toBe('TOWER-N-BLINA');
  expect(result).toMatchObject({ verdictRight: true, recordRight: right });
});
