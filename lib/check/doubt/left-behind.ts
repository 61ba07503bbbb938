/**
 * Results of a trial that was told of last, and not by name: where the confirmed figures before this one are all another
 * trial's, and nothing in its own words brings the page's trial back, it is that trial's, or nobody's that is held.
 */
import type { Claim } from '../../read/claim.ts';
import { said } from '../judge/patients.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** So many confirmed figures before this one say which trial the copy is at. */
const BEFORE = 3;

/** Whether the copy had left the home trial, to whose record `about` the figure at `index` was held. */
export function isLeftBehind(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const { home } = setting.reference;
  if (about.study.trial !== home || claim.trials || claim.saysTrial || claim.inCell) return false;
  if (said(claim.group) || said(claim.age) || said(claim.genetics)) return false;
  const last: string[] = [];
  for (let at = index - 1; at >= 0 && last.length < BEFORE; at--) {
    const other = setting.confirmed(at);
    if (other) last.push(other.rec.study.trial);
  }
  const [trial] = last;
  return last.length === BEFORE && trial !== home && last.every((one) => one === trial);
}
