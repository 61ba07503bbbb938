/** How things stand today, which is no number of the trial's own: where the drug is used by now, how far the next study has come. */
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';

/** "Babies in 18 countries now get the drug", "a trial in 27 countries was under way": where it is used today, or tested next. */
export function isWhereUsed(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.endpoint?.value !== 'countries' || claim.trials?.from === 'stated') return false;
  const clause =
    setting
      .sentence(claim)
      .split(/[;:]\s/)
      .find((part) => part.includes(claim.text)) ?? '';
  return /\b(?:now|today|nowadays|currently|already|since|by now|approved|licensed|sold|marketed|available|adopted|belong|earlier (?:babies|infants|children|patients)|controls?|(?:was|is|were|are|got) (?:then |already )?(?:under ?way|ongoing|running|in preparation|being (?:set up|prepared)))\b/i.test(
    clause,
  );
}

/** "The next study has enrolled 50 babies so far": under way, and not what was planned. */
export function isSoFar(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  return (
    claim.endpoint?.value === 'planned-enrolment' &&
    /\b(?:so far|to date|already|by now|up to now|(?:has|have|had) (?:now |already )?(?:enrol+ed|recruited|included|treated|taken in|signed up))\b/i.test(
      setting.sentence(claim),
    )
  );
}
