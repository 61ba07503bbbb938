/**
 * Head counts that a trial's size says nothing against: so many of its babies as "needed intensive care", "were given a
 * second drug" or "had been enrolled by June", and so many as were treated before, later or elsewhere. A number of patients
 * smaller than the trial is only its size where the sentence says no more of them than that they took part or had the drug.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isExposedSize } from './exposed-size.ts';

/** "Seventeen patients in the blinatumomab group and 39 in the other had died" */
const BEFELL =
  /^[^.;:,%]{0,60}\b(?:and|versus|against|compared with) [\w-]+ (?:in|on|of|given) [^.;:,%]{0,50}\b(?:died|relapsed|withdrawn|withdrew|discontinued|transplanted|stopped)\b/i;

/** Whether the head count at `index`, held against a trial's size, counts others than all who took part. */
export function isPartialCount(
  setting: Setting,
  index: number,
  { about, reason }: Judgement & { about: Rec },
): boolean {
  const claim = setting.claim(index) as Claim;
  if (isOfOneChild(setting, claim, about) || isBase(setting, index)) return true;
  if (YEARLY.test(setting.rest(claim)) && !/per-year$|^incidence$/.test(about.figure.endpoint)) return true;
  if (about.figure.endpoint === 'planned-enrolment' && HAS.test(setting.before(index))) return true;
  if (about.figure.endpoint === 'planned-countries' && !isOfPlan(setting, claim)) return true;
  if (isExposedSize(setting, index)) return false;
  if (reason !== 'wrong-value' || about.figure.endpoint !== 'enrolled' || claim.inCell) return false;
  // "Her tally: thirteen babies on blinatumomab": no word of a trial.
  if (ON_DRUG.test(setting.rest(claim)) && !claim.saysTrial && !claim.trials) return true;
  const { quantity } = claim;
  const sentence = setting.sentence(claim);
  const [lead, rest] = [setting.before(index), setting.rest(claim)];
  if (APART.test(`${lead}#${rest}`)) return true;
  if (BEFELL.test(rest)) return true;
  if (claim.arm) return false;
  const size = 'count' in about.figure.value ? (about.figure.value.count ?? 0) : 0;
  if (quantity.value > size) return LARGER.test(`${lead}#${rest}`);
  if (BY_THEN.test(sentence)) return true;
  const told = DID.exec(rest);
  return told !== null && !TOOK_PART.test(told[1] ?? '') && !HAD_DRUG.test(told[1] ?? '');
}

/** "BLAST: 78% of 113 had no MRD": so many the share before it was of, and no result. */
function isBase(setting: Setting, index: number): boolean {
  const { quantity, sentence } = setting.claim(index) as Claim;
  const shared = setting.confirmed(index - 1);
  if (quantity.form !== 'number' && quantity.form !== 'count') return false;
  if (shared?.claim.sentence.start !== sentence.start) return false;
  if (!/^\s?(?:%|per cent|percent)?\s?of (?:the |all |these )*$/i.test(setting.before(index))) return false;
  const { n, value } = shared.rec.figure;
  return quantity.value === n || ('of' in value && quantity.value === value.of);
}

/** "The next trial had 36 babies in its first year": no plan. */
const HAS =
  /(?<!\bto )\b(?:had|has|have)(?: (?:now|already|since))?(?: (?:enrol+ed|recruited|treated|taken in|included|got))? $/i;

/**
 * "160 babies in nine countries": a count of countries that is told of the plan, whose own number of patients stands before.
 * "The trial ran in nine countries, and one with 160 is planned" tells none; a number of countries that the trial itself did
 * not have needs no such words.
 */
export function isOfPlan(setting: Setting, claim: Claim): boolean {
  if (claim.endpoint?.value !== 'planned-countries') return false;
  const { records, home } = setting.reference;
  const numberOf = (endpoint: string): number[] =>
    records
      .filter(({ figure, study }) => figure.endpoint === endpoint && study.trial === home)
      .flatMap(numbersOf);
  if (!numberOf('countries').includes(claim.quantity.value)) return true;
  const planned = new RegExp(`\\b(?:${numberOf('planned-enrolment').join('|')})\\b`);
  return planned.test(setting.lead(claim)) && !SO_FAR.test(setting.sentence(claim));
}

/** "The next trial has already opened in nine countries": no plan, either. */
const SO_FAR =
  /\b(?:so far|already|at first|initially|to (?:begin|start) with|first opened|(?:ha(?:s|ve)|is|are) (?:now |been )?open(?:ed)?|by now|currently|until now|as yet)\b/i;

/** "For us it is 1 child a year": those a ward sees, whatever was counted before. */
const YEARLY = /^ (?:\w+ ){0,2}(?:a|per|each|every) (?:year|month|week)\b/i;

/** "One fever, and that was it": what befell one child, where nobody speaks of the trial or its patients. */
function isOfOneChild(setting: Setting, claim: Claim, { figure }: Rec): boolean {
  if (!figure.endpoint.startsWith('SAE-') || claim.inCell) return false;
  // "A girl vomited 15 times in a day"
  if (/^ times\b/.test(setting.rest(claim))) return true;
  if (claim.quantity.value > 2) return false;
  return !OF_PATIENTS.test(`${setting.preceding(claim)} ${setting.sentence(claim)}`);
}

const OF_PATIENTS =
  /\b(?:serious|severe|side[\s-]effects?|adverse|toxicit\w+|events?|SAEs?|babies|infants|children|patients|participants|trial|study|paper|report\w*)\b/i;

const ON_DRUG = /^ (?:babies|infants|children|patients|of them) on (?:the drug|blina\w*)\b/i;

/** "Some 200 infants have been given it worldwide", "was to have included 509", "36 had been registered" */
const LARGER =
  /\b(?:Interfant-21|successor|sequel|worldwide|to date|so far|since then|by now|planned|was to|were to|meant to|target|goal|registered|screened|assessed|considered|eligible|declined|refused|identified|approached|at the same time|(?:are|is|were) diagnosed)\b/i;
/** How many it was at some point before the end. */
const BY_THEN =
  /\b(?:by (?:then|the (?:end|time|middle|summer|autumn|spring|winter)|January|February|March|April|May|June|July|August|September|October|November|December|20\d\d)|at the time of|in the (?:first|second|third)(?: \w+)? (?:years?|months?|half|cohort|stage|phase)|within \w+ months|(?:before|during|despite) the pandemic|(?:best|worst|busiest) year|Interfant-21|so far|up to then|had (?:been|already) (?:enrolled|recruited|treated|included|registered) (?:by|when|at)|(?:first|last|next|initial) #?\s?\w* ?(?:babies|infants|children|patients)|a month|per month|each month|on average|patient number|at any one time)\b/i;
/** "In earlier trials of relapse 10 infants had been given the drug", "a group of 11 infants was given it before transplant" */
const APART =
  /\b(?:in (?:earlier|previous|other|further) (?:trials|studies|series)|a (?:further|group of|series of|handful of)|(?:another|additional|extra) (?:\w+ )?#|off-label|compassionate|before (?:a |the |their )?transplant\w*|for (?:a )?relapse\b(?! or)|difference|just # babies|equals?|amounts? to|roughly # babies|about # babies|(?:is|are|was|were) (?:just|only|about|roughly) #\s*(?:babies|infants|children|patients)?[.,;])/i;
/** What the sentence says that they did, right behind the count. */
const DID =
  /^\s(?:of the )?(?:(?:young|small|sick|newborn|infant|more|other) )?(?:babies|infants|children|patients|of them|participants|newborns|tots|kids)?\s?(?:(?:with|who|in the) [^.;,]{0,40}?)?((?:had|were|was|needed|got|required|went|came|developed|suffered|stayed|received|took|have|has|the|did|started|showed|spent|lived|left|returned|moved|took|is|are|joined|entered)\b[^.;,]*)/i;
/** They took part, or had the drug, in the trial, and the sentence says no more. */
const TOOK_PART =
  /^(?:(?:were|was|have been|has been|had been|had|got|been) )*(?:(?:all|then|also|each|ever|only) )?(?:took part|taken part|taking part|enrol+ed|included|recruited|joined|entered|received|given|got|had|took|treated|studied|tested|randomi[sz]ed|assigned|allocated|participat\w+|involved|part of)(?:(?: (?:in|into|for|to|on|with|the|this|that|a|an|one|its|our|their|new|single|month|4-week|28-day|four-week|course|courses|infusion|of|drug|antibody|blinatumomab|Blincyto|immunotherapy|treatment|therapy|trial|study|pilot|it|plus|and|standard|chemotherapy|chemo|alone|only|group|arm|between|from|during|across|nine|ten|countries|\d{4}|\d+|weeks?|days?|months?|micrograms?|on top of|added to|alongside|protocol|infant|Dutch-led|international|who|were|all|under|year|old|whom))*)\s*$/i;
/** They were given the drug or the chemotherapy, and nothing sets them apart from the others who were. */
const HAD_DRUG =
  /^(?:(?:were|was|have been|had been|had|got|been|who|all) )*(?:treated with|given|received|got|had|took|treated)? ?(?:the |one course of |a course of |an infusion of )*(?:same |standard |usual |intensive )?(?:drug|antibody|blinatumomab|Blincyto|immunotherapy|chemo\w*|it)\b(?!.*\b(?:at home|again|off-label|second|outside|elsewhere|later|early|first year|London|Paris|Utrecht|hospital|ward)\b)/i;
