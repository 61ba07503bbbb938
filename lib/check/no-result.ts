/**
 * Numbers that look like a trial's result and are none: the count of a part, of a place, of several things at once, the
 * end of an interval, a gain. What such a number differs from does not make it wrong.
 */
import type { Claim } from '../read/claim.ts';
import { hintsIn } from '../read/hints.ts';
import type { Lexicon } from '../read/lexicon.ts';
import { compare } from './compare.ts';
import type { Judgement } from './judgement.ts';
import { ownWords } from './own-words.ts';
import type { Rec, Reference } from './record.ts';
import type { Setting } from './setting.ts';

/** Whether the figure at `index`, judged as misstated, is no result of the record that it was held against. */
export function isNoResult(
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
  lexicon: Lexicon,
): boolean {
  return (
    isArmOfList(setting, index, judgement) ||
    isOfPart(setting, index) ||
    isOfNext(setting, index) ||
    isOfWhole(setting, index, judgement) ||
    isLocal(setting, index) ||
    isDutchCure(setting, index) ||
    isYearly(setting, index) ||
    isOtherwiseCounted(setting, index) ||
    isBound(setting, index, setting.reference) ||
    isGain(setting, index) ||
    isSum(setting, index, judgement.about, setting.reference, lexicon)
  );
}

/** "One study, n = 30, historical control": a head count beside a group is not the group's. */
function isArmOfList(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  return (
    reason === 'wrong-arm' && claim.endpoint?.value === 'enrolled' && /^n\s*=/i.test(claim.endpoint.text)
  );
}

/** "Phase 1 of the study included 49 patients". */
const OF_STAGE =
  /\b(?:phase|part|stage|cohort|stratum|step) (?:\d|I{1,3}V?|one|two|three|A|B|C)\b(?! (?:trial|study|studies))(?: \(\w+\))?(?: (?:of|in|had|took|includ\w+|enrol\w+|treated|was|were|gave|saw|recruited|comprised)\b|,)[^.;#]*$/i;
/** "Both were assessed in 110 patients", "data were available for 113": so many as one result was measured in. */
const ASSESSED =
  /\b(?:(?:both|these|they|survival|responses?|remissions?|end\s?points?|outcomes?|data|MRD|samples?|toxicity|genotypes?|measurements?)\b[^.;]{0,60}\b(?:assess(?:ed|able)|analy[sz]ed|evaluated|evaluable|measured|available|based|known|calculated|determined|obtained|missing)|(?:analys[ei]s|set|dataset)\b[^.;]{0,40}\b(?:includ(?:ed|es)|compris(?:ed|es)|cover(?:ed|s)|based|rests?|drew))\b(?: (?:in|for|from|on|of|among|only|all|just|a|total))*\s*$/i;

/** "Its phase 1 part (n = 49)" is no count of the whole. */
function isOfPart(setting: Setting, index: number): boolean {
  const { endpoint } = setting.claim(index) as Claim;
  if (endpoint?.value !== 'enrolled') return false;
  const words = setting.before(index);
  if (OF_STAGE.test(words) || ASSESSED.test(words)) return true;
  return /\b(?:part|phase|stage|portion|cohorts?|stratum|strata|subset|subgroup|set|half)\b[^.;,]{0,25}\(\s*(?:n\s*=\s*)?$/i.test(
    words,
  );
}

/** "Interfant-99 was followed by a trial with 651 infants", "the two together treated 1133": the number is not, or not only, that of the trial named. */
function isOfNext(setting: Setting, index: number): boolean {
  const { endpoint } = setting.claim(index) as Claim;
  if (endpoint?.value !== 'enrolled') return false;
  return /\b(?:followed by|gave way to|succeeded by|followed up (?:by|in)|together|combined|between them|taken together)\b[^.;]*$/i.test(
    setting.before(index),
  );
}

/** "The control group of AALL1731, a trial of 1,440 children": the trial is counted, not the group named before it. */
function isOfWhole(setting: Setting, index: number, { reason, owner }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  if (
    claim.endpoint?.value !== 'enrolled' ||
    reason !== 'wrong-arm' ||
    owner?.group?.treatment === 'blinatumomab'
  )
    return false;
  const words = setting.sentence(claim).slice(0, claim.start - claim.sentence.start);
  const at = claim.group ? words.lastIndexOf(claim.group.text) : -1;
  return (
    owner?.group?.treatment !== 'chemotherapy' &&
    /\b(?:trial|study|protocol|programme|program|randomi[sz]ed|in which|which|enrolled)\b|\(/i.test(
      at < 0 ? words : words.slice(at),
    )
  );
}

/** "Of four Dutch infants with ALL a year, three have the rearrangement": so many fall ill, and are no trial's patients. */
function isYearly(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  return (
    (claim.endpoint?.value === 'dutch-patients' || claim.endpoint?.value === 'enrolled') &&
    /\b(?:(?:each|every|a|per) year|annual(?:ly)?|yearly)\b/i.test(setting.sentence(claim))
  );
}

/** "All but two had little disease left"; "the death rate was one sixth of that of the earlier infants", "a third as many": the others are told of, or so many times another. */
function isOtherwiseCounted(setting: Setting, index: number): boolean {
  if (
    /\b(?:all|every(?:one|body)|none|nobody) (?:but|bar|except(?: for)?|save(?: for)?)(?: these| those)?\s*$/i.test(
      setting.before(index),
    )
  )
    return true;
  return /^\s*(?:of (?:that|what|the (?:earlier|previous|former|old|usual|control group's) (?:rate|level|figure|risk|number))\b|as (?:high|many|likely|much|often|large|big)\b|the (?:rate|level|risk|figure|size|number) (?:of|in|seen|among)\b)/i.test(
    setting.after(index),
  );
}

/** "One in five had been cured before, half afterwards": Dutch physicians' words on the protocol of 1999, which no other patients' results refute. */
function isDutchCure(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const { records } = setting.reference;
  return (
    claim.endpoint?.value === 'cure-rate' &&
    /\b(?:Dutch|Netherlands|Holland)\b/.test(setting.sentence(claim)) &&
    records.some(
      (rec) =>
        rec.figure.endpoint === 'cure-rate' && compare(claim.quantity, rec, false).outcome === 'agrees',
    )
  );
}

/** "We know of one baby treated here": a count of the speaker's own. */
function isLocal(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.saysTrial || claim.trials?.from === 'stated') return false;
  if (claim.quantity.form !== 'count' && claim.quantity.form !== 'number') return false;
  return /\b(?:(?:treated|cared for|seen|looked after|diagnosed) here|we (?:know|have heard) of|(?:in|at|on) (?:our|this|my) (?:own )?(?:hospital|unit|ward|clinic|centre|center|city|town|region|country|practice)|of (?:ours|mine)|(?:our|my) (?:own )?(?:patients|babies|infants|children))\b/i.test(
    setting.sentence(claim),
  );
}

/** "The intervals are 60.8–92.0 and 42.5–56.0 per cent": the end of a published interval or range is no estimate. */
function isBound(setting: Setting, index: number, { records }: Reference): boolean {
  const claim = setting.claim(index) as Claim;
  const { value, decimals } = claim.quantity;
  if (
    !/\b(?:intervals?|CIs?|ranges?|ranging|ranged|limits?|bounds?|margins?|confidence)\b/i.test(
      setting.sentence(claim),
    )
  )
    return false;
  const joined =
    /(?:–|-|\bto|\band)\s*$/i.test(setting.before(index)) ||
    /^\s*(?:%|per ?cent)?\s*(?:–|-|to\b|and\b)/i.test(setting.after(index));
  return decimals > 0 && joined && records.some(({ figure }) => figure.ci95?.includes(value));
}

/** "32.2 percentage points for disease-free survival and 27.5 for overall survival": the second is a gain, too. */
function isGain(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const gain = setting.claim(index - 1);
  return (
    /^[\d.,]+$/.test(claim.text) &&
    gain?.sentence.start === claim.sentence.start &&
    gain.quantity.form === 'points'
  );
}

/** "The other eight events were fevers and infections": two counts told as one. */
function isSum(
  setting: Setting,
  index: number,
  about: Rec,
  { records }: Reference,
  lexicon: Lexicon,
): boolean {
  const { quantity } = setting.claim(index) as Claim;
  const countOf = ({ figure: { value } }: Rec): number => ('count' in value ? (value.count ?? 0) : 0);
  if (quantity.form !== 'count' && quantity.form !== 'number') return false;
  const { before, after } = ownWords(setting, index);
  const own = `${before} # ${after}`;
  if (!/\b(?:and|or|plus)\b/i.test(own)) return false;
  const hints = hintsIn(own, lexicon);
  const told = records.filter(
    ({ study, figure, group }) =>
      study.id === about.study.id &&
      figure.months === undefined &&
      group?.treatment === about.group?.treatment &&
      hints.has(figure.endpoint),
  );
  return told.some((a, i) =>
    told
      .slice(i + 1)
      .some(
        (b) =>
          a.figure.endpoint !== b.figure.endpoint &&
          countOf(a) > 0 &&
          countOf(b) > 0 &&
          countOf(a) + countOf(b) === quantity.value,
      ),
  );
}
