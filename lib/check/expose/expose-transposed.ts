/**
 * "194 were enrolled" of a trial of 149: the digits of a trial's size in another order. A head count may be of anything, but
 * one of three digits that has just those of the trial's own size, where the words call it its size, is a slip.
 */
import type { Claim } from '../../read/claim.ts';
import { isTransposed } from '../judge/pinned-counts.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** Smaller numbers share their digits by chance. */
const SMALLEST = 100;
const PLANNED =
  /\b(?:plan\w*|aim\w*|target\w*|hop\w*|expect\w*|will|next|screened|assessed|approached|wards?|beds?)\b/i;

/** The trial's own size, where the text has its digits in the wrong order. */
export function exposeTransposed(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !countsTrial(claim) || PLANNED.test(setting.sentence(claim))) return undefined;
  if (setting.judgement(index)?.verdict === 'match') return undefined;
  const trial = claim.trials?.value[0];
  const sizes = setting.reference.records.filter(
    ({ study, group, figure }) =>
      (study.trial === trial || group?.drawnFrom === trial) && figure.endpoint === 'enrolled',
  );
  const counts = setting.reference.records
    .filter(({ study }) => study.trial === trial)
    .map(({ figure: { value } }) => ('count' in value ? value.count : undefined));
  if (counts.includes(claim.quantity.value)) return undefined;
  const about = sizes.find((rec) => isTransposed(claim, rec));
  return about && { verdict: 'misstated', reason: 'wrong-value', about };
}

function countsTrial({ endpoint, taken, quantity, trials, reserve, risk, change }: Claim): boolean {
  if (quantity.form !== 'count' && quantity.form !== 'number') return false;
  if (quantity.value < SMALLEST || quantity.hedge || quantity.decimals > 0 || quantity.of !== undefined)
    return false;
  const enrolled = endpoint?.value === 'enrolled' && (endpoint.from !== 'inherited' || taken);
  return enrolled === true && trials?.value.length === 1 && !reserve && !risk && !change;
}
