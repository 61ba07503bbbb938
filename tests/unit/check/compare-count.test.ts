/** Head counts and event counts (annotation contract, "Counts"): a crude share of a known n is its count. */
import { expect, it } from 'vitest';
import { compareCount } from '../../../lib/check/compare/compare-count.ts';
import { figure, record } from './records.ts';

it.each([
  ['30 infants', 'NEJM23-N', 'agrees'],
  ['thirty children', 'NEJM23-N', 'agrees'],
  ['39 babies', 'NEJM23-N', 'differs'],
  ['about 30 infants', 'NEJM23-N', 'agrees'],
  ['some 200 patients', 'NEJM23-CTRL-N', 'agrees'],
  ['more than 200 patients', 'NEJM23-CTRL-N', 'agrees'],
  ['more than 100 patients', 'NEJM23-CTRL-N', 'loose'],
  ['at least 214 patients', 'NEJM23-CTRL-N', 'agrees'],
  ['more than 220 patients', 'NEJM23-CTRL-N', 'bound'],
  ['4 of 30', 'NEJM23-RELAPSES', 'agrees'],
  ['4 of 28', 'NEJM23-RELAPSES', 'differs'],
  ['four infants', 'NEJM23-RELAPSES', 'agrees'],
  ['13.3%', 'NEJM23-RELAPSES', 'agrees'],
  ['13%', 'NEJM23-RELAPSES', 'agrees'],
  ['17%', 'NEJM23-RELAPSES', 'differs'],
  ['about 13%', 'NEJM23-RELAPSES', 'agrees'],
  ['one in eight', 'NEJM23-RELAPSES', 'agrees'],
  ['nine countries', 'PR23-COUNTRIES', 'agrees'],
  ['30 countries', 'PR23-COUNTRIES', 'differs'],
  ['10 events', 'NEJM23-SAE-N', 'agrees'],
  ['50%', 'NEJM23-SAE-N', 'apart'],
  ['26.3 months', 'NEJM23-N', 'apart'],
] as const)('%s for %s: %s', (printed, id, outcome) =>
  expect(compareCount(figure(printed), record(id)).outcome).toBe(outcome),
);

it('says how a share of a count was made', () =>
  expect(compareCount(figure('13.3%'), record('NEJM23-RELAPSES')).arithmetic).toBe('4 of 30 is 13.3%'));
