/**
 * The sizes of trials: how many patients one took in. To the last digit such a number is known where the passage names the
 * trial, however little its words say ("TOWER, then. 405 patients …"); a smaller one where its words count those taken in.
 */
import type { Claim } from '../../read/claim.ts';
import type { Quantity } from '../../read/numbers/quantity.ts';
import { said } from '../judge/patients.ts';
import type { Rec, Reference } from '../record.ts';

/** A decimal, or a number of three digits that nobody rounded: seldom two things in one trial. */
export const isTelling = ({ value, decimals, hedge, span }: Quantity): boolean =>
  decimals > 0 || (value >= 100 && !hedge && !span);

/** Whether the claim may be the number of patients of the one trial that its passage names, to the last of three digits. */
export function isSize(claim: Claim, rec: Rec): boolean {
  return isTelling(claim.quantity) && mayBeSize(claim, rec);
}

/** Whether the claim's words count those whom a trial took in: the one that its passage names, or else the page's own. */
export function isTakenIn(claim: Claim, rec: Rec, { home }: Reference): boolean {
  return claim.taken === true && mayBeSize(claim, rec, claim.trials ? undefined : home);
}

function mayBeSize({ endpoint, group, quantity, trials, each }: Claim, rec: Rec, home?: string): boolean {
  // "Blinatumomab versus chemotherapy in 271 adults" gives one group's number for the whole.
  const total = endpoint?.value === 'enrolled' || group?.from === 'inherited';
  if (isOneOfTwo(rec) && total && !said(group) && !each) return false;
  if (each && !isOneOfTwo(rec)) return false;
  const { form, unit, decimals } = quantity;
  const heads = form === 'count' || (form === 'number' && unit === undefined);
  const one = trials ? trials.value.length === 1 && trials.value[0] : home;
  return rec.figure.endpoint === 'enrolled' && heads && decimals === 0 && one === rec.study.trial;
}

/**
 * The size of one of a trial's groups, where the whole is another number: not the only group that it had, nor the one that
 * got the drug where the trial counts nobody else as its own (its controls were treated before).
 */
export function isOneOfTwo({ group, study }: Rec): boolean {
  if (group === undefined || group.treatment === 'any') return false;
  const whole = study.figures.some(
    ({ endpoint, group: id }) =>
      endpoint === 'enrolled' && study.groups.find((own) => own.id === id)?.treatment === 'any',
  );
  return whole || group.treatment !== 'blinatumomab';
}

/** Every number of patients that a record prints: its count, what that is out of, and the size of its group. */
export function numbersOf({ figure: { value, n }, group }: Rec): number[] {
  const count = 'count' in value ? [value.count, 'of' in value ? value.of : undefined] : [];
  return [...count, n, group?.n].filter((number) => number !== undefined);
}
