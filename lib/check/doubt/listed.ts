/**
 * What figures beside it have is no reading of a figure: a list of events tells each of them once ("four fevers, four
 * infections, four bouts of vomiting": the last four are no fevers), and "the other 40%" are none of those just told.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isOfPlan } from './not-counted.ts';

const THE_OTHER = /\b(?:the (?:other|remaining)|another|a further)\s$/i;

/** Whether a record is an event's that one of the figures `told` beside it has already. */
export const isListed = (rec: Rec, told: readonly (Rec | undefined)[]): boolean =>
  rec.figure.endpoint.startsWith('SAE-') && told.includes(rec);

/** Whether a record is that of a figure beside the one at `index`, which can be no other's. */
export function isToldBeside(rec: Rec, setting: Setting, index: number): boolean {
  const told = setting.beside(index).map((other) => other.rec);
  if (isListed(rec, told)) return true;
  const claim = setting.claim(index) as Claim;
  // "A larger study is to follow with 160 babies in nine countries": the number beside it is the plan's.
  if (rec.figure.endpoint === 'countries' && isOfPlan(setting, claim)) return true;
  const others = THE_OTHER.test(setting.lead(claim));
  return others && setting.near(index, 4).some((other) => other.rec === rec);
}
