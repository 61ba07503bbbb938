/**
 * How many countries the home trial ran in, and what the next trial is to be, in an article that tells of the home trial:
 * whether the clause looks ahead says which of the two it means. What is sold or approved in so many countries is neither.
 */
import type { Claim } from '../../read/claim.ts';
import { said } from '../judge/patients.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import type { Knows } from './known-here.ts';

const AHEAD =
  /\b(?:next|following|successor|new(?! England)|newer|bigger|larger|second|follow-on|plan(?:s|ned|ning)?|will|hop(?:es?|ing)|aim(?:s|ing)?|wants?|going to|(?:is|are|was|were) to|meant to|due to|set to|to (?:recruit|enrol|enroll|include|treat|take)|Interfant-21|lined up|upcoming|future|another|other|is (?:under way|underway|recruiting))\b/i;
const MARKET =
  /\b(?:sold|sale|sells?|approved|licen[cs]ed|available|market\w*|reimburs\w*|paid for|offices?|employ\w*|members|visitors|readers|runners|donors|families|patients from|speakers|delegates|studies from)\b/i;
const TRIAL =
  /\b(?:trial|trialled|study|took part|taken part|treated|enrolled|recruited|tested|joined|infants?|babies|tots)\b/i;
const COUNTRIES = /^(?:countries|nations)$/i;
/** What may follow a number of patients. */
const PATIENTS =
  /^\s*(?:[.,;:!?)"”’]|$|(?:more\s|such\s|of them\s)?(?:babies|infants|children|patients|kids|tots|newborns)\b|(?:in|from|across|with)\b|is (?:under way|underway|recruiting|running|open)\b)/i;

/** "Thirty babies, nine countries" */
export const placesOf: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome || !COUNTRIES.test(claim.quantity.unit ?? '') || claim.quantity.hedge)
    return undefined;
  // "Interfant-06 treated infants in nine countries" is not true for that.
  if (said(claim.trials) && !claim.trials?.value.includes(setting.reference.home)) return undefined;
  const told = clauseOf(setting, claim);
  const sentence = setting.sentence(claim);
  if (
    MARKET.test(told) ||
    !(
      TRIAL.test(sentence) ||
      TRIAL.test(setting.preceding(claim) || setting.lineBefore(claim)) ||
      claim.unknown <= 1
    )
  )
    return undefined;
  return recOf(setting, claim, looksAhead(setting, claim) ? 'planned-countries' : 'countries');
};

/** "A successor, Interfant-21, hopes to treat 160." */
export const ofPlan: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome) return undefined;
  const { form, value, decimals, hedge } = claim.quantity;
  if ((form !== 'count' && form !== 'number') || value < 100 || decimals > 0 || hedge) return undefined;
  if (!PATIENTS.test(setting.rest(claim)) || !looksAhead(setting, claim)) return undefined;
  return recOf(setting, claim, 'planned-enrolment');
};

/** The clause looks ahead, or takes up a sentence that does: "It is to recruit 160 babies." */
function looksAhead(setting: Setting, claim: Claim): boolean {
  const clause = clauseOf(setting, claim);
  if (AHEAD.test(clause)) return true;
  // "A bigger study. A hundred and sixty babies."
  const preceding = setting.preceding(claim);
  if (/^\W*$/.test(setting.lead(claim)) && preceding.length < 40 && AHEAD.test(preceding)) return true;
  const takesUp = /^\W*(?:it|they|that one|this one|the one)\b/i.test(setting.sentence(claim));
  return takesUp && AHEAD.test(preceding);
}

/** The figure's clause: "and a bigger one is planned" says nothing of the trial before it. */
function clauseOf(setting: Setting, claim: Claim): string {
  const before =
    setting
      .lead(claim)
      .split(/[;:]\s|,\s(?:and|but|while)\s/)
      .at(-1) ?? '';
  const after = setting.rest(claim).split(/[;:]\s|,\s(?:and|but|while)\s/)[0] ?? '';
  return `${before}#${after}`;
}

function recOf({ reference }: Setting, { quantity }: Claim, endpoint: string): Rec | undefined {
  return reference.records.find(
    ({ figure: { value, ...figure }, study }) =>
      study.trial === reference.home &&
      figure.endpoint === endpoint &&
      'count' in value &&
      value.count === quantity.value,
  );
}
