/**
 * Figures plainly taken from elsewhere. Remissions and follow-ups are told of every trial in passing, and in many ways; of
 * one trial that is named, such a number is wrong where another trial or measure has it, or where it slipped a digit.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Rec, Reference } from '../record.ts';
import { said } from './patients.ts';

/** So many words that nobody explains may stand beside it. */
const UNKNOWN = 2;

/** "In D-ALBA complete remission was reached by 81%": whether a share of remissions that no record of the named trial has is another trial's on the page, another measure's, or a slip. */
export function isLentRemission(
  claim: Claim,
  candidates: Rec[],
  { records }: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const { endpoint, trials, quantity, risk, reserve } = claim;
  if (endpoint?.value !== 'CR' || endpoint.from !== 'stated' || reserve || risk || claim.change) return false;
  if (trials?.from !== 'stated' || trials.value.length !== 1 || claim.unknown > UNKNOWN) return false;
  if (quantity.form !== 'percent' || quantity.hedge || quantity.upTo !== undefined || claim.opposite)
    return false;
  const isOwn = (rec: Rec): boolean => trials.value.includes(rec.study.trial);
  const own = candidates.filter(isOwn);
  if (own.length === 0 || own.some((rec) => rec.group?.treatment === 'chemotherapy')) return false;
  if (own.some((rec) => isSlipped(claim, rec))) return true;
  return records.some(
    (rec) =>
      !own.includes(rec) &&
      'percent' in rec.figure.value &&
      rec.population.subgroup === undefined &&
      (isOwn(rec)
        ? rec.figure.endpoint.startsWith('MRD')
        : inPlay.has(rec.study.trial) && rec.figure.endpoint.startsWith('CR')) &&
      compare(quantity, rec, false).outcome === 'agrees',
  );
}

/** "In study 20120215 the median follow-up was 26.3 months": to its decimal it is another trial's. */
export const isLent = (
  { trials, quantity }: Claim,
  { records }: Reference,
  inPlay: ReadonlySet<string>,
): boolean =>
  trials?.value.length === 1 &&
  quantity.decimals > 0 &&
  quantity.hedge === undefined &&
  records.some(
    (rec) =>
      rec.figure.endpoint === 'follow-up' &&
      !trials.value.includes(rec.study.trial) &&
      // Where the trial was named before, the other one must not be on the page at all.
      (said(trials) !== undefined || (quantity.value > 10 && !inPlay.has(rec.study.trial))) &&
      compare(quantity, rec, false).outcome === 'agrees',
  );

/** "82.9%" for 92.9: one digit of three, or two in the wrong order; or the decimal cut off. */
function isSlipped({ quantity }: Claim, { figure: { value } }: Rec): boolean {
  if (!('percent' in value) || value.percent === undefined || value.decimals === 0) return false;
  if (quantity.decimals === 0) return quantity.value === Math.floor(value.percent);
  const [a, b] = [quantity.value, value.percent].map((number) => number.toFixed(1).replace('.', ''));
  if (a === undefined || b === undefined || a.length !== b.length || a.length < 3) return false;
  return [...a].filter((digit, index) => digit !== b[index]).length === 1;
}
