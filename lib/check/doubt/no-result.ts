/**
 * Numbers that look like a trial's result and are none: the count of a place, of several things at once, a number told
 * before, the end of an interval, a gain. What such a number differs from does not make it wrong.
 */
import type { Claim } from '../../read/claim.ts';
import { hintsIn } from '../../read/hints.ts';
import type { Lexicon } from '../../read/lexicon.ts';
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isIntervalEnd } from './interval-ends.ts';
import { isOfLacking } from './lacking.ts';
import { isNoSize } from './no-size.ts';
import { isOfOtherAnalysis } from './other-analysis.ts';
import { isOfOtherBase } from './other-base.ts';
import { isOfOwnSeries } from './own-series.ts';
import { ownWords } from './own-words.ts';
import { isOfPart } from './parts-told.ts';
import { isOfThePast, isTrend } from './past.ts';
import { isOfSpan } from './spans.ts';
import { isOfStrangers } from './strangers.ts';
import { isSupposed } from './supposed.ts';
import { isTimesAnother } from './times-another.ts';
import { isToldAgain } from './told-again.ts';
import { isToldOfOthers } from './told-of-others.ts';
import { isGain } from './worked-out.ts';

/** Whether the figure at `index`, judged as misstated, is no result of the record that it was held against. */
export function isNoResult(
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
  lexicon: Lexicon,
): boolean {
  return (
    isNoSize(setting, index, judgement) ||
    isToldAgain(setting, index, judgement.about) ||
    isOfStrangers(setting, index, judgement) ||
    isOfThePast(setting, index, judgement.about) ||
    isTrend(setting, index) ||
    isOfPart(setting, index, judgement.about) ||
    isSupposed(setting, index) ||
    isOfSpan(setting, index, judgement.about) ||
    isOfLacking(setting, index, judgement.about, judgement.owner) ||
    isTimesAnother(setting, index) ||
    isSpread(setting, index) ||
    isDutchCure(setting, index) ||
    isSaidAgain(setting, index) ||
    isMedian(setting, index) ||
    isShareOfBase(setting, index) ||
    isFormula(setting, index) ||
    isByOrder(setting, index) ||
    isIntervalEnd(setting, index, judgement.about) ||
    isOfOwnSeries(setting, index) ||
    isOfOtherBase(setting, index, judgement.about) ||
    isToldOfOthers(setting, index, judgement.about, lexicon) ||
    isOfOtherAnalysis(setting, index, judgement.about) ||
    isBase(setting, index) ||
    isGain(setting, index) ||
    isDifference(setting, index) ||
    isSum(setting, index, judgement.about, setting.reference, lexicon)
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

/** "Of 86 patients, 70 …; the median in the 86 was 22.3 months": the same number once more, and no new result. */
function isSaidAgain(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (!/\b(?:the|these|those|all|that|this) (?:same |remaining )?$/i.test(setting.before(index)))
    return false;
  // "Of that half": told before; "I know that half of them relapse": told now.
  if (claim.quantity.form === 'fraction')
    return /(?:^|[,;:(—] ?|\b(?:of|in|for|from|among|with|to|and|but) )(?:that|this) $/i.test(
      setting.before(index),
    );
  if (claim.quantity.form !== 'count' && claim.quantity.form !== 'number') return false;
  const told = `${setting.preceding(claim)} ${setting.sentence(claim).slice(0, claim.start - claim.sentence.start)}`;
  return new RegExp(`(?<![\\d.,])${claim.text.split(/\s/)[0]}(?![\\d%]|[.,]\\d)`).test(told);
}

/** "In 314/396 tested (79.3%)", "four out of the thirty, which is 13.3%": the count once more, whatever it counts; it is judged as the count is. */
function isShareOfBase(setting: Setting, index: number): boolean {
  const { quantity } = setting.claim(index) as Claim;
  const share = shareBefore(setting, index);
  if (quantity.form !== 'percent' || share === undefined) return false;
  if (Math.abs(share - quantity.value) > 0.51 / 10 ** quantity.decimals) return false;
  return (
    /(?:\(|\b(?:which|that)(?: is|['’]s)|\bor|=|,)\s*(?:about |some |roughly )?$/i.test(
      setting.before(index),
    ) && setting.judgement(index - 1)?.verdict !== 'misstated'
  );
}

/** "78 per cent of the 113 who could be assessed", "a quarter to gain": whom a share is of, and what is still to come. */
function isBase(setting: Setting, index: number): boolean {
  const { quantity, endpoint } = setting.claim(index) as Claim;
  // "That was 12 of the 30 …": a published count of all, whatever measure an earlier sentence lent it.
  const { records, home } = setting.reference;
  const named = endpoint?.text && setting.after(index).trimStart().startsWith(endpoint.text);
  if (quantity.of !== undefined && endpoint?.from !== 'stated' && !named)
    return records.some(
      ({ study, figure: { value } }) =>
        study.trial === home && 'of' in value && value.of === quantity.of && value.count === quantity.value,
    );
  const heads = quantity.form === 'count' || quantity.form === 'number';
  if (heads && endpoint?.value !== 'enrolled' && quantity.decimals === 0)
    return /(?:%|\bper ?cent) of (?:the |these |those |all )+$/i.test(
      setting.lead(setting.claim(index) as Claim),
    );
  if (BEATEN.test(setting.before(index))) return true;
  return /^ (?:left |still )?to (?:gain|lose|win|spare)\b/i.test(setting.after(index));
}

/** "With blinatumomab survival beat 65.8% by far": what it was held against. */
const BEATEN =
  /\b(?:beat|beats|beating|better(?:s|ed|ing)|outd(?:oes|id|oing)|improv(?:es?|ed|ing) (?:up)?on)\s(?:the |that |those )?$/i;

/** What the count before a figure comes to, as per cent of the base told with either. */
function shareBefore(setting: Setting, index: number): number | undefined {
  const own = setting.claim(index) as Claim;
  const [base, count] = [setting.claim(index - 1), setting.claim(index - 2)];
  // "Four children relapsed, and that's 13.3 percent of 30"
  const told = Number(/^ of (?:the )?(\d+)\b(?! ?%|[.,]\d)/.exec(setting.rest(own))?.[1]);
  if (told && base?.sentence.start === own.sentence.start && base.quantity.form === 'count')
    return (100 * base.quantity.value) / told;
  if (base?.sentence.start !== own.sentence.start) return undefined;
  if (base.quantity.of) return (100 * base.quantity.value) / base.quantity.of;
  if (count?.sentence.start !== own.sentence.start) return undefined;
  const joined = /\b(?:of|among) (?:the |all |these |those )?$/i.test(setting.before(index - 1));
  return joined ? (100 * count.quantity.value) / base.quantity.value : undefined;
}

/** "1 – DFS = 16.7%", "more than low-level disease": what the words make of a measure is another one. */
function isFormula(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const before = setting.sentence(claim).slice(0, claim.start - claim.sentence.start);
  return (
    /\b(?:1|100) ?%? ?[-—] ?(?:[DERP]FS|OS|survival)\b[^.;,]*$/i.test(before) ||
    /^,?[^.;,]*(?<!\b(?:no|not|never) )\b(?:more|higher|worse|greater) than (?:an? )?(?:low|little|minimal|trace)/i.test(
      setting.after(index),
    )
  );
}

/** "Half were still free of relapse after 23.6 months": a median in other words. */
function isMedian(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.quantity.form !== 'fraction' || claim.quantity.value !== 50) return false;
  const told = /(\d+(?:\.\d+)?) months\b/.exec(setting.sentence(claim))?.[1];
  const months = told === undefined ? claim.time?.value : Number(told);
  return setting.reference.records.some(
    ({ study, figure: { value } }) =>
      months !== undefined &&
      'amount' in value &&
      value.unit === 'months' &&
      Math.abs(value.amount - months) < 0.05 &&
      (!claim.trials || claim.trials.value.includes(study.trial)),
  );
}

/** "The first of these numbers had not changed: still 93 in 100. The second was 83": which is which only the order tells. */
function isByOrder(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.trials?.from !== 'stated' && WHICH_TRIAL.test(setting.sentence(claim))) return true;
  return claim.endpoint?.from !== 'stated' && BY_ORDER.test(setting.sentence(claim));
}

/** "In the first one it was 34 per cent": of two trials told before. */
const WHICH_TRIAL =
  /\b(?:in|by|for|with|at) the (?:first|second|third|former|latter|other)(?:(?: [a-z]+){0,2} (?:one|trial|study|of (?:them|these|those|the (?:two|three)))\b|(?=[,;:])|,? (?:it|they|that) )/i;

const BY_ORDER =
  /\b(?:the )?(?:first|second|third|former|latter)(?: (?:of|among) (?:these|those|the (?:two|three))(?: \w+)?| (?:number|figure|share|rate|one|result))? (?:is|was|were|had|has|have|stood|stands|stayed|remain(?:ed|s)|rose|fell|went|goes|did|came|moved|becomes?|became|turn(?:s|ed))\b/i;

/** "83.3% against 44%, a difference of 39 points": worked out rightly from two figures of its sentence, which are judged themselves. */
function isDifference(setting: Setting, index: number): boolean {
  const { quantity, sentence } = setting.claim(index) as Claim;
  if (quantity.form !== 'points') return false;
  const shares: number[] = [];
  for (let at = index - 1; setting.claim(at)?.sentence.start === sentence.start; at--) {
    const { form, value } = (setting.claim(at) as Claim).quantity;
    if (form === 'percent' || form === 'number') shares.push(value);
  }
  const off = 0.5 / 10 ** quantity.decimals + 0.01;
  return shares.some((a, i) =>
    shares.slice(i + 1).some((b) => Math.abs(Math.abs(a - b) - quantity.value) <= off),
  );
}

/** "A reduction of between 56% and 59%, whichever of the three you take": several results at once. */
function isSpread(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  return claim.change !== undefined && claim.quantity.upTo !== undefined;
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
