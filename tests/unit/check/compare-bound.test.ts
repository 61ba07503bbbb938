/** Records that are bounds (annotation contract, "Hedges"): only the same bound agrees. */
import { expect, it } from 'vitest';
import { compareBound } from '../../../lib/check/compare/compare-bound.ts';
import { figure } from './records.ts';

const BELOW_40 = { below: 40, unit: '%' } as const;
const ABOVE_60 = { above: 60, unit: '%' } as const;

it.each([
  ['below 40%', BELOW_40, 'agrees'],
  ['fewer than four in ten', BELOW_40, 'agrees'],
  ['less than 50%', BELOW_40, 'loose'],
  ['under 30%', BELOW_40, 'differs'],
  ['above 40%', BELOW_40, 'bound'],
  ['more than half', BELOW_40, 'bound'],
  ['over 35%', BELOW_40, 'loose'],
  ['36.4%', BELOW_40, 'loose'],
  ['40%', BELOW_40, 'loose'],
  ['47%', BELOW_40, 'differs'],
  ['more than 60%', ABOVE_60, 'agrees'],
  ['more than half', ABOVE_60, 'loose'],
  ['less than 60%', ABOVE_60, 'bound'],
  ['40 infants', BELOW_40, 'apart'],
] as const)('%s for %o: %s', (printed, bound, outcome) =>
  expect(compareBound(figure(printed), bound, false).outcome).toBe(outcome),
);

it('does not turn a bound round', () =>
  expect(compareBound(figure('more than 60%'), BELOW_40, true).outcome).toBe('apart'));
