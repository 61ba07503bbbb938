/**
 * Slots that may be read too widely, and what a claim says without them. They are given up only where the record that is
 * then in question has the very value: "CCG 1953 took in all; TOWER (405 adults) … versus 4.0 months with chemotherapy".
 */
import type { Claim } from '../../read/claim.ts';
import type { Reference } from '../record.ts';
import { said } from './patients.ts';

/** The claim without each slot that its figure's own words may not have meant, one at a time. */
export function withoutLoose(claim: Claim, { home }: Reference): Claim[] {
  const loose: Claim[] = [];
  const { group, risk, endpoint, quantity, trials, age } = claim;
  // "In TOWER (405 adults), survival was 7.7 months, versus 4.0 with chemotherapy": the size is the whole trial's.
  if (endpoint?.value === 'enrolled' && group?.from === 'construction' && !claim.arm) {
    const { group: _, ...rest } = claim;
    loose.push(rest);
  }
  // "Infants with high-risk leukaemia": the disease itself, in a trial that reports no risk apart.
  const ours = trials ? trials.value.includes(home) : age?.value === 'infants';
  if (ours && said(risk) && /^high/.test(risk?.value ?? '') && (quantity.decimals > 0 || said(group))) {
    const { risk: _, ...rest } = claim;
    loose.push(rest);
  }
  // "Responders do better: 23.6 versus 5.7 months": what stands against those who responded is of those who did not.
  if (risk?.value === 'MRD-responders' && risk.from === 'construction' && quantity.decimals > 0) {
    const { group: _, ...rest } = claim;
    loose.push({ ...rest, risk: { ...risk, value: 'MRD-non-responders' } });
  }
  return loose;
}
