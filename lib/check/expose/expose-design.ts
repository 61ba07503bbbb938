/**
 * What the home trial gave and where it ran, told in a sentence of its own: "Twelve countries took part", "The babies
 * received two courses of blinatumomab", "The infusion lasted eight weeks". Copy gives such numbers in passing and of any
 * patients, so a count is held against the trial only where the sentence says it of all its babies and says no more.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const BABIES = '(?:babies|infants|newborns|children|patients)';
const ALL_OF_THEM = `(?:(?:all|each|every one) of (?:the|these) ${BABIES}|(?:the|these|all|all the|all these|the 30|the thirty|all 30|all thirty) ${BABIES}|(?:each|every) (?:baby|infant))`;
const DRUG = '(?:blinatumomab|the (?:drug|antibody|immunotherapy|medicine)|immunotherapy)';
const COUNTRIES = '\\s(?:countries|nations)';
const END = '\\s*(?:[.,;!]|$)';

/** What stands before the figure in its sentence and what behind it, for each way of telling. */
const TOLD: Record<string, [before: string, behind: string][]> = {
  countries: [
    ['', `${COUNTRIES} (?:took part|participated)(?: in (?:the|this) (?:trial|study))?${END}`],
    [`${ALL_OF_THEM} (?:came|were|are drawn|were drawn) from `, `${COUNTRIES}${END}`],
  ],
  courses: [
    [
      `${ALL_OF_THEM} (?:received|got|had|were given|was given) (?:just |only )?`,
      `\\s(?:courses|cycles) of ${DRUG}${END}`,
    ],
  ],
  'infusion-length': [
    [`(?:the|this) (?:continuous )?(?:infusion|drip) (?:lasted|took|ran for|went on for) `, END],
    [`${DRUG} was (?:infused|given|administered)(?: continuously)? for `, END],
    [
      `${ALL_OF_THEM} (?:received|got|had|were given|was given) (?:one|a|a single) `,
      ` course of ${DRUG}${END}`,
    ],
  ],
  dose: [['(?:the )?(?:daily )?dose (?:was|of|is) ', END]],
};
/** Doses per square metre that other patients had or that were tried before: a first week of 5, 30 in the first study of children. */
const OTHERS_DOSES = [5, 10, 20, 30];
/** Weeks and not hours: a bag, a line and a dressing have lengths of their own. */
const SHORTEST = 14 / 30;
const MOST_COUNTRIES = 40;
/** "The protocol before it enrolled 651 babies. Eighteen countries took part": another trial is told of. */
const OTHERS_TRIAL =
  /\b(?:earlier|before|previous\w*|controls?|comparison|histor\w*|next|successor|follow-up study|another|Interfant|protocols?)\b/i;

/** The home trial's record, where the sentence tells it of all its babies and has another number. */
export function exposeDesign(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const own = setting.judgement(index);
  if (!claim || own?.verdict !== 'unverified' || own.why !== 'not-pinned' || !own.about) return undefined;
  const { about } = own;
  const kind = claim.endpoint?.from === 'stated' ? claim.endpoint.value : '';
  const forms = TOLD[kind];
  if (!forms || about.figure.endpoint !== kind || !isOfHome(setting, index, claim)) return undefined;
  if (claim.reserve || claim.quantity.hedge || claim.quantity.upTo !== undefined || !isLikely(claim, kind))
    return undefined;
  if (
    claim.group?.value === 'chemotherapy' ||
    OTHERS_TRIAL.test(`${setting.preceding(claim)} ${setting.sentence(claim)}`)
  )
    return undefined;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  const told = forms.some(
    ([before, behind]) =>
      new RegExp(`^["“'‘\\s]*${before}$`, 'i').test(lead) && new RegExp(`^${behind}`, 'i').test(rest),
  );
  if (!told || compare(claim.quantity, about, false).outcome !== 'differs') return undefined;
  return { verdict: 'misstated', reason: 'wrong-value', about };
}

/** An article on the infants' trial alone: what is told of no other trial and no other patients is its own. */
function isOfHome(setting: Setting, index: number, { trials, age, state }: Claim): boolean {
  const { home, blinatumomab } = setting.reference;
  const inPlay = setting.inPlay(index);
  if (!inPlay.has(home) || [...inPlay].some((trial) => trial !== home && blinatumomab.has(trial)))
    return false;
  return age?.value === 'infants' && !state && (!trials || trials.value.every((trial) => trial === home));
}

function isLikely({ quantity, text }: Claim, kind: string): boolean {
  if (kind === 'countries') return quantity.value <= MOST_COUNTRIES;
  if (kind === 'infusion-length') return quantity.value >= SHORTEST;
  if (kind === 'dose') return /(?:m2|m²|square)/i.test(text) && !OTHERS_DOSES.includes(quantity.value);
  return true;
}
