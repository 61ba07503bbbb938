/** Where a reason to hold back is none for a value that is known by itself, and for which records it is lifted. */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import { isPlacedFact, tellsPlan } from './facts.ts';
import { isTelling } from './sizes.ts';

/** Whether the figure may be known by its value, whatever holds the reader back from its words. */
export function isLifted(claim: Claim): boolean {
  const { reserve, group } = claim;
  if (reserve === undefined || reserve === 'subgroup') return true;
  // "With chemotherapy only, in an earlier study, it was 49 in 100": that may be the study which the controls come from.
  if (reserve === 'elsewhere' && group?.value === 'chemotherapy') return true;
  // "In a later analysis, the five-year rates were 82.4% …": to the decimal, after the one trial that was named.
  if (reserve === 'elsewhere' && claim.trials?.value.length === 1 && claim.quantity.decimals > 0) return true;
  return isRepeated(claim) || isPlacedSize(claim) || tellsPlan(claim) || isPlacedFact(claim);
}

/** Whether what lifts the reserve leads to this record; `size`: it is the size of the passage's trial. */
export function leadsTo(claim: Claim, { figure }: Rec, size: boolean): boolean {
  if (isPlacedSize(claim) && !size) return false;
  if (isPlacedFact(claim) && figure.endpoint !== claim.endpoint?.value) return false;
  return claim.reserve !== 'unreal' || isRepeated(claim) || figure.endpoint.startsWith('planned');
}

/** "From 65.8 to 93.3? That is a rise of 42%." A question repeats a result to the decimal. */
const isRepeated = ({ reserve, bare, quantity }: Claim): boolean =>
  reserve === 'unreal' && bare === true && quantity.decimals > 0;

/** "An American group ran E1910. It enrolled 488": another group's trial is one of ours all the same, where its size is. */
const isPlacedSize = ({ reserve, trials, taken, quantity, endpoint }: Claim): boolean =>
  reserve === 'elsewhere' &&
  trials?.value.length === 1 &&
  (taken === true || (isTelling(quantity) && endpoint?.value === 'enrolled'));
