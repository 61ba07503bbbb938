/**
 * Two groups whose results change places, where the copy names the second one's alone: "disease-free survival was 44.0%,
 * versus 83.3% for the historical controls", "60.2% (controls 93.3%)". Each figure by itself is a published one; that each
 * stands where the other belongs is told by the group that stands right beside the second.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const CONTROLS =
  '(?:(?:the|those|infants|babies|patients|children|given|treated|who|had|got|received|with|on|of|from|in|only|just) )*(?:historical|earlier|previous|former|older|usual|standard|conventional|matched)?\\s?(?:Interfant-06 )?(?:controls?|chemotherapy|chemo|(?:control|comparison|historical|chemotherapy) (?:group|arm|cohort|patients|infants|babies))(?: alone| only)?';
/** The second figure's group right behind it … */
const BEHIND = new RegExp(
  `^(?: ?%| per ?cent)?(?: ?\\([^()]*\\))? (?:for|in|of|among|with|on|from) ${CONTROLS}(?=\\s*(?:[.;:)]|$)|,? (?:at|after|and|who)\\b)`,
  'i',
);
/** … or right before it. */
const BEFORE = new RegExp(
  `(?:[(,;] ?|\\b(?:and|while|whereas|versus|against) )(?:in |with |for |among |of )?${CONTROLS}(?:,|:|=| had| was| were| at| it was)? $`,
  'i',
);
/** What joins the two into a comparison. */
const JOINED =
  /(?:\b(?:versus|vs\.?|v|against|compared (?:with|to)|while|whereas|and|but|double|twice|than|that of|as opposed to|rather than) (?:the |only |just |those |as many as )*|\((?:[^()#\d]*)?|[,;] [^#\d]*)$/i;
const TREATED = /\b(?:blina\w*|blincyto|antibod\w*|immunotherapy|the (?:new )?(?:drug|medicine|infusion))\b/i;
const OTHERWISE =
  /\b(?:not|never|wrong\w*|error|instead|swapp\w*|mix\w* up|fell|fall|dropp?\w*|declin\w*|respectively|order|reverse\w*|worse|lower than)\b/i;

/** The misstatement of either figure of such a pair. */
export function exposeSwapped(setting: Setting, index: number): Judgement | undefined {
  for (const [first, second] of [
    [index, index + 1],
    [index - 1, index],
  ] as const) {
    const pair = swapAt(setting, first, second);
    if (!pair) continue;
    const [treated, control] = pair;
    return index === first
      ? { verdict: 'misstated', reason: 'wrong-arm', about: treated, owner: control }
      : { verdict: 'misstated', reason: 'wrong-arm', about: control, owner: treated };
  }
  return undefined;
}

/** The treated group's record and the controls', where the figures at `first` and `second` have each the other's value. */
function swapAt(setting: Setting, first: number, second: number): [Rec, Rec] | undefined {
  const [one, other] = [setting.claim(first), setting.claim(second)];
  if (!one || !other || !isPlain(one) || !isPlain(other) || !isSameResult(one, other)) return undefined;
  if (one.group?.from === 'stated' && one.group.value === 'chemotherapy') return undefined;
  const between = setting.between(one, other);
  const behind = setting.after(second);
  if (/[.!?]\s/.test(between.replace(/\bvs\./g, '')) || OTHERWISE.test(setting.sentence(one)))
    return undefined;
  if (TREATED.test(between.split(/[,;(]/).at(-1) ?? '') || TREATED.test(behind)) return undefined;
  const named = BEHIND.test(behind) && JOINED.test(between);
  if (!named && !BEFORE.test(between)) return undefined;
  const { reference } = setting;
  const agrees = (claim: Claim, rec: Rec): boolean =>
    compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';
  for (const treated of reference.records) {
    const { figure, study, group } = treated;
    if (!SURVIVALS.has(figure.endpoint) || figure.endpoint !== one.endpoint?.value) continue;
    if (group?.treatment !== 'blinatumomab' || !setting.inPlay(first).has(study.trial)) continue;
    if (one.time && one.time.value !== figure.months) continue;
    const control = reference.records.find((rec) => areArms(rec, treated));
    if (
      control &&
      agrees(one, control) &&
      agrees(other, treated) &&
      !agrees(one, treated) &&
      !agrees(other, control)
    )
      return [treated, control];
  }
  return undefined;
}

const isPlain = ({ endpoint, quantity, change, reserve, inCell }: Claim): boolean =>
  endpoint !== undefined && quantity.form === 'percent' && !quantity.hedge && !change && !reserve && !inCell;

const isSameResult = (a: Claim, b: Claim): boolean =>
  a.sentence.start === b.sentence.start &&
  a.endpoint?.value === b.endpoint?.value &&
  a.opposite === b.opposite &&
  (a.time?.value === b.time?.value || b.time === undefined);
