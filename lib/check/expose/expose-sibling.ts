/**
 * "In average-risk patients the rates were 97.5% and 84.2%": a pair in words that call it nothing, after a pair of the two
 * groups. One of the two is known by its value; the other is the other group's result of the same patients.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const JOINED =
  /^\s*(?:\([^()]*\)\s*)?,?\s*(?:and|versus|vs\.?|v\.?|against|as against|compared (?:with|to)|\/|&)\s+$/i;
/** So many figures back the pair is looked for whose order this one takes over. */
const REACH = 8;
/** Words that may stand before such a pair without saying what it is. */
const SAYS_NOTHING =
  /\b(?:the|in|for|among|of|with|those|these|at|and|but|it|they|that|this|its|corresponding|respective|same|rates?|figures?|numbers?|shares?|percentages?|results?|values?|estimates?|was|were|is|are|had|been|stood|came|out|to|respectively|patients|children|infants|babies|adults|groups?|stratum|strata|relapse|part|half|while|whereas|disease|leuk\w+|kids|risk)\b/gi;

/** The other group's record of a bare pair's confirmed figure, which this one misses. */
export function exposeSibling(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isBare(claim)) return undefined;
  for (const at of [index - 1, index + 1]) {
    const partner = setting.confirmed(at);
    if (!partner || !isBare(partner.claim) || !SURVIVALS.has(partner.rec.figure.endpoint)) continue;
    if (partner.claim.sentence.start !== claim.sentence.start) continue;
    if (!sameWho(claim, partner.claim) || partner.claim.quantity.decimals === 0) continue;
    const [first, second] = at < index ? [partner.claim, claim] : [claim, partner.claim];
    if (!JOINED.test(setting.between(first, second))) continue;
    const words = wordsBefore(setting, Math.min(index, at), first);
    if (words !== '') continue;
    if (!/^\s*(?:,?\s*respectively)?\s*(?:[.;,):]|$)/i.test(setting.rest(second))) continue;
    const order = orderBefore(setting, Math.min(index, at), partner.rec);
    const own = at < index === (order === 'treated-first') ? 'chemotherapy' : 'blinatumomab';
    const about = setting.reference.records.find((rec) => areArms(rec, partner.rec));
    if (!order || !about || about.group?.treatment !== own) continue;
    return missed(setting, claim, about);
  }
  return undefined;
}

/** A plain share, with no measure, group or time of its own. */
const isBare = ({ endpoint, group, time, quantity, reserve, change }: Claim): boolean =>
  endpoint?.from !== 'stated' &&
  !said(group) &&
  !said(time) &&
  !reserve &&
  !change &&
  quantity.form === 'percent' &&
  !quantity.hedge &&
  quantity.upTo === undefined;

const sameWho = (a: Claim, b: Claim): boolean =>
  a.risk?.value === b.risk?.value &&
  a.genetics?.value === b.genetics?.value &&
  a.trials?.value.join() === b.trials?.value.join();

/** What the pair's clause says before it beyond whose the pair is. */
function wordsBefore(setting: Setting, index: number, { risk, genetics, trials }: Claim): string {
  const words = setting.before(index);
  const clause = words.slice(words.search(/[^;]*$/));
  return leftOf(clause, [risk, genetics, trials]);
}

/** Whether words say nothing beyond what fills these slots. */
export const saysNothing = (words: string, slots: readonly Slot[]): boolean => leftOf(words, slots) === '';

type Slot = { text: string } | undefined;

function leftOf(words: string, slots: readonly Slot[]): string {
  return slots
    .reduce((left, slot) => (slot?.text ? left.replace(slot.text, ' ') : left), words)
    .replace(SAYS_NOTHING, ' ')
    .replace(/[^\p{L}\d]+/gu, '');
}

/** In which order the last pair of the same measure and trial gave the two groups. */
function orderBefore(setting: Setting, index: number, { study, figure }: Rec): string | undefined {
  for (let at = index - 1; at > index - REACH; at--) {
    const [first, second] = [setting.confirmed(at - 1)?.rec, setting.confirmed(at)?.rec];
    if (!first || !second || !areArms(first, second) || first.figure.endpoint !== figure.endpoint) continue;
    if (first.study.trial !== study.trial || first.figure.months !== figure.months) return undefined;
    return first.group?.treatment === 'blinatumomab' ? 'treated-first' : 'control-first';
  }
  return undefined;
}

function missed({ reference }: Setting, claim: Claim, about: Rec): Judgement | undefined {
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  if (outcome(about) !== 'differs') return undefined;
  const owned = reference.records.some(
    (rec) => rec.study.trial === about.study.trial && outcome(rec) === 'agrees',
  );
  return owned ? undefined : { verdict: 'misstated', reason: 'wrong-value', about };
}
