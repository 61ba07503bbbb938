/** Results that copy never means without saying so: those of the rarer disease, and the survival of a trial it does not name. */
import type { Claim } from '../../read/claim.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { said } from './patients.ts';

/** Whether a record needs words to lead to it that the text does not give: its value alone says nothing for it. */
export function isUntold(claim: Claim, rec: Rec, { background }: Reference): boolean {
  if (said(claim.trials) || said(claim.genetics)?.value === 'KMT2A-germline') return false;
  if (rec.population.genetics === 'KMT2A-germline' && !claim.genetics) return true;
  return (
    background.has(rec.study.trial) && OUTCOMES.has(rec.figure.endpoint) && !claim.trials && !said(claim.time)
  );
}
