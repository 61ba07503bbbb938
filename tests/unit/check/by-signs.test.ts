/** Figures that no rule knows and all signs together do; and those that have a record's value by chance. */
import { describe, expect, test } from 'vitest';
import { likelihood, type Model } from '../../../lib/check/confirm/signs/model.ts';
import { SIGNS, valuesOf } from '../../../lib/check/confirm/signs/signs.ts';
import signs from '../../../reference-data/signs.json' with { type: 'json' };
import { testLines } from './judge.ts';

const model = signs as unknown as Model;
const INFANTS =
  'Blinatumomab in infants with KMT2A-rearranged ALL: in the infant trial two-year overall survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone.';
const GROWN =
  'Blinatumomab for babies, and for others\\nIn adults the drug has been put to a randomised test. An American trial reported three-year survival of';

describe('what all signs together make plain', () =>
  testLines(`
    ${GROWN} [[85 per cent|match|E1910-OS3-BLINA]], compared with [[68 per cent|match|E1910-OS3-CHEMO]] for chemotherapy alone.
    ${GROWN} [[75 per cent|unverified]], compared with [[58 per cent|unverified]] for chemotherapy alone.
    ${INFANTS}\\nAzacitidine has been tried in them, too: [[two of 31|match|AALL15P1-DLT]] had a dose-limiting toxicity.
    ${INFANTS}\\nAzacitidine has been tried in them, too: [[nine of 31|unverified]] had a dose-limiting toxicity.
    Blinatumomab in infants with ALL\\nAround [[8 in 10|match|PR23-SHARE-KMT2A]] infants with ALL have a change in the gene KMT2A. In children over one it is rare, about [[1%|match|EPI-KMT2A-OVER1]].`));

describe('what has its value by chance', () =>
  testLines(`
    ${INFANTS} She has looked after 30 babies in her career.
    ${INFANTS} The drug is sold in nine countries.
    ${INFANTS} Our ward has three nurses a cot, and four on Sundays.
    ${INFANTS} Tickets cost 44 pounds, and 49 people came.
    ${INFANTS} Of the mothers 54% were under thirty.
    Blinatumomab is given in our town. We have 185 patients.`));

describe('what other words claim', () =>
  testLines(`
    ${INFANTS} Of those transplanted, [[44%|unverified]] were disease-free at four years in Rome.
    ${INFANTS} It was not 49.4% of anything, she said.`));

describe('the model', () => {
  test('asks for signs that there are, each once', () => {
    expect(model.signs).toEqual(Object.keys(SIGNS));
    expect(model.trees.length).toBeGreaterThan(0);
  });

  test('asks for no other: the fit must be made again', () => {
    expect(() => valuesOf({} as never, ['colour of the ink'])).toThrow(/npm run fit/);
  });

  const two: Model = {
    signs: ['a', 'b'],
    enough: 0.5,
    base: -1,
    trees: [
      [0, 2, -1, [1, 5, 1, 4]],
      [1, 5, 0, 0.5],
    ],
  };
  test.each([
    [[0, 0], -2],
    [[0, 9], -1.5],
    [[2, 0], 0],
    [[2, 5], 3.5],
  ])('%j has log-odds of %d', (values, odds) => {
    expect(likelihood(two, values)).toBeCloseTo(1 / (1 + Math.exp(-odds)), 10);
  });
});
