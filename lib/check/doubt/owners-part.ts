/**
 * "Marrow relapses did best: 97 per cent were alive at four years": the value is that of a part of the trial's patients, and the
 * words behind which it stands name that part, in a wording that the reader does not know. And of "the former at three years,
 * the latter at four" each figure has its own time.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Words of a label that name no part: what all of a trial's patients are. */
const COMMON =
  /^(?:patients|children|infants|adults|years|under|without|newly|diagnosed|first|relapsed?|acute|another|other|standard|average|their|whose)$/i;
const EACH_ITS_TIME = /\bthe (?:former|latter|first|second)\b[^.;]*\bthe (?:latter|former|second|first)\b/i;

/** Whether the figure at `index`, called wrong, is that part's, or has a time of its own. */
export function isOwnersPart(
  setting: Setting,
  index: number,
  { reason, about, owner }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason === 'wrong-timepoint') return EACH_ITS_TIME.test(setting.sentence(claim));
  if (reason !== 'wrong-population' || !owner?.population.subgroup) return false;
  if (owner.study.trial !== about.study.trial) return false;
  const words = `${setting.preceding(claim)} ${setting.sentence(claim)}`.toLowerCase();
  return (owner.population.label.match(/[a-z]{5,}/gi) ?? []).some(
    (word) =>
      !COMMON.test(word) &&
      !about.population.label.toLowerCase().includes(word.toLowerCase()) &&
      new RegExp(`\\b${word.toLowerCase()}`).test(words),
  );
}
