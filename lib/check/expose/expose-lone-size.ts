/**
 * The only number of patients that an article gives for a trial: "Then came blinatumomab. Thirty-nine babies were given a
 * month of it; 93.3% were alive." Where the page tells the trial's results and its size nowhere else, the babies counted
 * beside them are the trial's, however little the words around the number say.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES, OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isPlaced, tellsWhole } from './tells-whole.ts';

/** Smaller numbers count what befell some of them. */
const SMALLEST = 10;
/** A size is mistaken for one of its own order. */
const TIMES = 3;
/** So many figures away a result is told of the patients counted. */
const REACH = 3;

/** The size of the home trial, where this is the page's only word on it and another number. */
export function exposeLoneSize(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match') return undefined;
  const about = sizeOfHome(setting, index, claim);
  return about && { verdict: 'misstated', reason: 'wrong-value', about };
}

/** The record of the home trial's size that the number stands for, if it does. */
function sizeOfHome(setting: Setting, index: number, claim: Claim): Rec | undefined {
  const { records, home } = setting.reference;
  const inPlay = setting.inPlay(index);
  if (!isHeadCount(claim) || !inPlay.has(home)) return undefined;
  if (claim.trials && !claim.trials.value.includes(home)) return undefined;
  const sentence = setting.sentence(claim);
  if (said(claim.group)?.value === 'chemotherapy') return undefined;
  if (NOT_THE_TRIAL.test(sentence) || PLACE.test(sentence) || isPlaced(sentence)) return undefined;
  const about = setting.judgement(index)?.about;
  if (about?.study.trial !== home || about.figure.endpoint !== 'enrolled') return undefined;
  const size = 'count' in about.figure.value ? (about.figure.value.count ?? 0) : 0;
  const { value } = claim.quantity;
  if (value > TIMES * size || value * TIMES < size) return undefined;
  if (
    setting.tells(about) ||
    records.some((rec) => inPlay.has(rec.study.trial) && numbersOf(rec).includes(value))
  )
    return undefined;
  const results = setting
    .near(index, REACH)
    .filter(
      ({ rec }) => rec.study.trial === home && isResult(rec) && rec.group?.treatment !== 'chemotherapy',
    );
  const told = tellsWhole(`${setting.lead(claim)}#${setting.rest(claim)}`);
  return told && (results.length > 0 || claim.saysTrial) ? about : undefined;
}

/** So many babies, told as a fact, and by the words as the patients of something. */
function isHeadCount({ quantity, endpoint, age, reserve, change, inCell, bare }: Claim): boolean {
  const { form, value, hedge, upTo, unit } = quantity;
  if ((form !== 'count' && form !== 'number') || hedge || upTo !== undefined || value < SMALLEST)
    return false;
  if (reserve || change || inCell || bare || age?.value !== 'infants') return false;
  return endpoint?.value === 'enrolled' && said(endpoint) !== undefined && unit !== 'people';
}

const isResult = ({ figure: { endpoint } }: Rec): boolean =>
  OUTCOMES.has(endpoint) || LOSSES.has(endpoint) || endpoint === 'countries' || endpoint === 'follow-up';

/** Other children than the trial's, or no longer these: those of a year, a place, the next trial, an earlier one. */
export const NOT_THE_TRIAL =
  /\b(?:each|every|per) (?:year|month)\b|\ba year\b|\bInterfant-21\b|\b(?:annual\w*|yearly|next|planned|so far|to date|since then|worldwide|another|other|further|additional|earlier|previous|successor|sequel|follow-up study|elsewhere|hospital|ward|here|Beijing|China|Chinese|Japan\w*|Australia\w*|relaps\w+|refractory|transplant\w*|bridge|CAR|of the|of them|of these|of those|of whom|similar|levels?|samples?|measured|analys\w*|interview\w*|parents|registry|report(?:s|ed)?|review\w*|first years?|pandemic|by then|months? into)\b/i;
/** "Researchers in Memphis treated 11": the trial was run in many places. */
const PLACE = /\b(?:in|from|at) (?!Utrecht|Europe)[A-Z][a-z]{2,}/;
