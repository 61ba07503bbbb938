/**
 * Figures told after a trial that the records do not hold: "D-ALBA had shown … The ALL2820 trial uses ponatinib. Methods:
 * 200 adults were enrolled". A trial carried over from further up is not theirs.
 */
import { unknownTrials } from '../../read/bind/unknown-trials.ts';
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';

/** So far back, in characters, the unknown trial may have been named. */
const REACH = 600;

/** Whether a trial that nobody here knows was named after the one that the figure at `index` was given to, and before the figure. */
export function isAfterUnknown(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.trials && claim.trials.from !== 'inherited') return false;
  // What tells of no trial goes on about the page's own in the next paragraph.
  const before = claim.trials
    ? setting.textBefore(claim, REACH)
    : `${setting.blockBefore(claim)}${setting.lead(claim)}`;
  const unknown = unknownTrials(before).at(-1);
  if (!unknown) return false;
  const name = claim.trials?.text ?? '';
  return name === '' || before.lastIndexOf(name) < unknown.start;
}
