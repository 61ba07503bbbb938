/**
 * Figures without a word for what they measure that an editor should see all the same, as open: "And E1910's 20%?", "a
 * study with 93% and another with 66%". Either the text ties them to a trial that is held, or it speaks of them as of
 * results and their value is one that the page's trials report; any other unnamed percentage is left alone.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Reference } from '../record.ts';
import { said } from './patients.ts';

/** Whether a figure that the text calls nothing belongs to the subject. */
export function isEcho(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  const { form, hedge, decimals } = claim.quantity;
  if (claim.bare || claim.reserve === 'other-subject' || (form !== 'percent' && form !== 'points'))
    return false;
  if (said(claim.trials)?.value.some((trial) => isHeld(trial, reference))) return true;
  // A gain is the difference of two values; by itself no record has it.
  if (
    !claim.spoken ||
    form === 'points' ||
    claim.change ||
    hedge ||
    (claim.quantity.value % 10 === 0 && decimals === 0)
  )
    return false;
  return reference.records.some(
    (rec) =>
      inPlay.has(rec.study.trial) &&
      OUTCOMES.has(rec.figure.endpoint) &&
      compare(claim.quantity, rec, false).outcome === 'agrees',
  );
}

function isHeld(trial: string, reference: Reference): boolean {
  return reference.records.some((rec) => rec.study.trial === trial);
}
