/**
 * "Its successor, Interfant-06, was no better: event-free survival came out at 46.4%": one trial is named ahead of the
 * figure and has a result of its own, so that no other trial's is meant, be it told a sentence before.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** What may bring in the other trial, or a time before. */
const AGAINST =
  /\b(?:than|before|unlike|like|predecessor of|success(?:or|ion) (?:of|to)|followed|after(?!\s(?:a|an|\d+|one|two|three|four|five|six)\b)|since|compared|versus|vs|against|while|whereas|then|others?|both|either|each|again|same as|previous\w*|earlier|old(?:er)?)\b/i;

/** Whether the sentence tells the figure at `index` of the one trial that `about` is of, and not of the trial of `rec`. */
export function isToldOfOne(setting: Setting, index: number, about: Rec | undefined, rec: Rec): boolean {
  const claim = setting.claim(index);
  const trial = about?.study.trial;
  const { home } = setting.reference;
  if (claim?.trials?.value.length !== 1 || claim.trials.value[0] !== trial) return false;
  const ofHome = trial === home || rec.study.trial === home;
  if ((ofHome && claim.endpoint?.value !== 'follow-up') || claim.endpoint?.value !== about?.figure.endpoint)
    return false;
  const words = setting.lead(claim);
  return claim.trials.from === 'inherited'
    ? !AGAINST.test(words) && hasNeighbour(setting, index, claim, trial)
    : isNamedAhead(words, claim.trials.text);
}

function isNamedAhead(words: string, name: string): boolean {
  const at = name === '' ? -1 : words.lastIndexOf(name);
  if (at < 0) return false;
  // "Its successor, Interfant-06": what stands before the name says which it is.
  const before = words.slice(Math.max(0, at - 24), at);
  return !AGAINST.test(before) && !AGAINST.test(words.slice(at + name.length));
}

/** The figure just before it, in the same sentence, is that trial's to the decimal, at the same time or at none. */
function hasNeighbour(setting: Setting, index: number, own: Claim, trial: string | undefined): boolean {
  const other = setting.claim(index - 1);
  if (other?.sentence.start !== own.sentence.start || other.quantity.decimals === 0) return false;
  return setting.reference.records.some(
    (rec) =>
      rec.study.trial === trial &&
      (rec.figure.months === undefined || rec.figure.months === own.time?.value) &&
      compare(other.quantity, rec, false).outcome === 'agrees',
  );
}
