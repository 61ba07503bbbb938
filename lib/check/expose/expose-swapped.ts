/**
 * Two groups whose results change places, where the copy names the second one's: "disease-free survival was 44.0%, versus
 * 83.3% for the historical controls", "60.2% (controls 93.3%)", "49% were alive, when with chemotherapy it had been 82%".
 * Each figure by itself is a published one; that each stands where the other belongs is told by the words around the second.
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
  /\b(?:controls?|historical(?:ly)?|comparison (?:group|arm|cohort)|chemo(?:therapy)? (?:alone|only)|(?:with|on|after|for|of|from|under) (?:the |standard |conventional |usual )*chemo(?:therapy)?|without (?:it|the drug|blina\w*|the antibody)|earlier (?:babies|infants|patients|children|group|cohort)|(?:babies|infants|patients|children) (?:before them|from before|treated (?:earlier|before))|before,? it|(?:had been|was) the norm|previously|used to be|the others|Interfant-06)\b/i;
/** What else may say that the first figure is of former patients. */
const OLD = /\b(?:old|older|former\w*|earlier|before|past|history|historic|then|used to|once|previous\w*)\b/i;
const TREATED =
  /\b(?:blina\w*|blincyto|antibod\w*|immunotherapy|drug|medicine|infusion|drip|pilot|trial|study|new|now|today|added|adding|addition|plus|later|since|treated (?:babies|infants|patients|children|group))\b/i;
/** "Without the drug", "the infants of the earlier trial": the other group's name has the drug, or the trial, in it. */
const OTHERS =
  /\bwithout (?:it|the (?:new )?(?:drug|antibody)|blina\w*)|\b(?:earlier|older|previous|historical) (?:trial|study)\b/gi;
const OTHERWISE =
  /\b(?:not|never|wrong\w*|error|instead|swapp\w*|mix\w* up|fell|fall\w*|dropp?\w*|declin\w*|respectively|order|reverse\w*|worse|lower|both|either|range\w*)\b/i;
/** "From 65.8% to 93.3%" has an order of its own. */
const FROM = /\bfrom (?:just |only |about |some )?$/i;
/** Where the second figure's own words begin. */
const BREAK =
  /(?:,|;|\(|—|–|\b(?:versus|vs\.?|v|against|compared (?:with|to)|while|whereas|where|when|and|but|than|double|twice)\b)/i;
const MEDIANS: ReadonlySet<string> = new Set(['median-OS', 'median-RFS']);

/** The misstatement of either figure of such a pair. */
export function exposeSwapped(setting: Setting, index: number): Judgement | undefined {
  for (const first of [index, index - 1, index - 2]) {
    const second = nextResult(setting, first);
    if (second === undefined || (index !== first && index !== second)) continue;
    const pair = swapAt(setting, first, second);
    if (!pair) continue;
    const [treated, control] = pair;
    return index === first
      ? { verdict: 'misstated', reason: 'wrong-arm', about: treated, owner: control }
      : { verdict: 'misstated', reason: 'wrong-arm', about: control, owner: treated };
  }
  return undefined;
}

/** The figure behind the one at `first`, but for a head count or a multiple between: "nearly double the 83.3% of the controls". */
function nextResult(setting: Setting, first: number): number | undefined {
  const form = setting.claim(first)?.quantity.form;
  return [first + 1, first + 2].find((at, step) => {
    const between = setting.claim(first + 1);
    if (step === 1 && between?.endpoint?.value !== 'enrolled' && between?.quantity.form !== 'fold')
      return false;
    return setting.claim(at)?.quantity.form === form;
  });
}

/** The treated group's record and the controls', where the figures at `first` and `second` have each the other's value. */
function swapAt(setting: Setting, first: number, second: number): [Rec, Rec] | undefined {
  const [one, other] = [setting.claim(first), setting.claim(second)];
  if (!one || !other || !isPlain(one) || !isPlain(other) || !isSameResult(one, other)) return undefined;
  if (!setsSecondApart(setting, one, other)) return undefined;
  const { reference } = setting;
  const agrees = (claim: Claim, rec: Rec): boolean =>
    compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';
  for (const treated of reference.records) {
    const { figure, study, group } = treated;
    if (figure.endpoint !== one.endpoint?.value || group?.treatment !== 'blinatumomab') continue;
    if (!setting.inPlay(first).has(study.trial) || (one.time && one.time.value !== figure.months)) continue;
    const control = reference.records.find((rec) => areArms(rec, treated));
    if (!control || agrees(one, treated) || agrees(other, control)) continue;
    if (agrees(one, control) && agrees(other, treated)) return [treated, control];
  }
  return undefined;
}

/** The words around the second figure name the controls, and those around the first do not. */
function setsSecondApart(setting: Setting, one: Claim, other: Claim): boolean {
  const sentence = setting.sentence(one);
  if (one.group?.from === 'stated' && one.group.value === 'chemotherapy') return false;
  if (OTHERWISE.test(sentence) || FROM.test(setting.lead(one))) return false;
  const between = setting.between(one, other);
  const at = BREAK.exec(between)?.index;
  if (at === undefined || /[.!?]\s/.test(between.replace(/\bvs\./gi, ''))) return false;
  const lead =
    setting
      .lead(one)
      .split(/[;:]\s/)
      .at(-1) ?? '';
  const behind = setting.rest(other).split(/[.;:]\s|,\s/)[0] ?? '';
  const own = `${lead} ${between.slice(0, at)}`;
  const theirs = `${between.slice(at)} ${behind}`.replace(OTHERS, 'controls');
  if (CONTROLS.test(own) || OLD.test(own)) return false;
  return CONTROLS.test(theirs) && !TREATED.test(theirs);
}

const isPlain = ({ endpoint, quantity, change, reserve, inCell }: Claim): boolean =>
  (SURVIVALS.has(endpoint?.value ?? '') ? quantity.form === 'percent' : MEDIANS.has(endpoint?.value ?? '')) &&
  !quantity.hedge &&
  !change &&
  !reserve &&
  !inCell;

const isSameResult = (a: Claim, b: Claim): boolean =>
  a.sentence.start === b.sentence.start &&
  a.endpoint?.value === b.endpoint?.value &&
  a.opposite === b.opposite &&
  (a.time?.value === b.time?.value || b.time === undefined);
