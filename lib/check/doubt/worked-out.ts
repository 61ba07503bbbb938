/**
 * Numbers worked out from the figures beside them: "up 42 per cent, from 65.8 to 93.3", "a fifth of the 34.2%", "100 – 83.3
 * = 16.7", "11 of 30 needed none". They are right where the figures that they come from are, whatever they seem to measure.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Whether the figure at `index` follows from others by an operation that its sentence shows. */
export const isWorkedOut = (
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean =>
  isSumShown(setting, index) ||
  isSumOfParts(setting, index) ||
  CALLED_RELATIVE.test(setting.rest(setting.claim(index) as Claim)) ||
  isRelative(setting, index) ||
  isNegatedCount(setting, index, judgement) ||
  isLaterPart(setting, index, judgement.about);

/** "65% is the relative gain" */
const CALLED_RELATIVE = /^,?\s(?:is|was|being|would be)\s(?:(?:only|just|merely|a|an|the)\s)*relative\b/i;

/** "100 – 13.3 = 86.7", "5 × 16.7": an operation is shown on one side of the number. */
function isSumShown(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  const sign = '[-—+×x*÷/=≈~]|minus|plus|times|divided by|less|subtracted from|equals|makes|gives|leaves';
  const isOperation = /(?:=|≈|\b(?:minus|subtract\w*|divided by|multiplied by|equals)\b|\b100 ?%? ?[-—])/i;
  if (!isOperation.test(setting.sentence(claim))) return false;
  return (
    new RegExp(`[\\d%)]\\s?(?:${sign})\\s?$`, 'i').test(lead) ||
    new RegExp(`^\\s?%?\\s?(?:${sign})\\s?[(\\d]`, 'i').test(rest)
  );
}

/** "28 patients (93%) were MRD-negative (n=16) or had low MRD (n=12)": those in brackets are the parts of the sum before them. */
function isSumOfParts(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const { form, value } = claim.quantity;
  const sum = form === 'percent' ? setting.claim(index - 1)?.quantity.value : value;
  const parts = [...setting.rest(claim).matchAll(/\(n\s?=\s?(\d+)\)/g)].map(([, n]) => Number(n));
  return parts.length >= 2 && parts.reduce((total, part) => total + part) === sum;
}

const MORE =
  /\b(?:up|rose|risen|rise|increas\w*|more|better|higher|above|gain\w*|improv\w*|went up|jump\w*|grew|growth|down|fell|fall|less|fewer|lower|cut|reduc\w*|drop\w*|as (?:many|much|high|likely)|times|fold|of (?:the|that)|to an?|ratio|relative|tripl\w*|doubl\w*|halv\w*)\b/i;

/** "65 per cent more", "up 42%", "a fifth of the 34.2%", where two figures of the sentence come to it. */
function isRelative(setting: Setting, index: number): boolean {
  const { quantity, sentence } = setting.claim(index) as Claim;
  if (quantity.form !== 'percent' && quantity.form !== 'fraction' && quantity.form !== 'number') return false;
  if (!MORE.test(setting.sentence(setting.claim(index) as Claim))) return false;
  const others: number[] = [];
  for (let i = index - 6; i <= index + 6; i++) {
    const other = setting.claim(i);
    if (i === index || !other || other.sentence.start !== sentence.start) continue;
    if (other.quantity.form === 'percent' || other.quantity.form === 'number')
      others.push(other.quantity.value);
  }
  const off = quantity.form === 'fraction' ? 1.5 : 0.51 / 10 ** quantity.decimals + 0.15;
  const isNear = (value: number): boolean => Math.abs(value - quantity.value) <= off;
  return others.some((a, i) =>
    others.some(
      (b, j) =>
        i !== j && a > 0 && b > 0 && (isNear((100 * (b - a)) / a) || (a > b && isNear((100 * b) / a))),
    ),
  );
}

/** "11 of 30 needed no immunoglobulins", "29 of the 30 did not die in remission": those whom it did not happen to. */
function isNegatedCount(setting: Setting, index: number, { about }: Judgement & { about: Rec }): boolean {
  const claim = setting.claim(index) as Claim;
  const { value } = about.figure;
  if (!('count' in value) || value.count === undefined) return false;
  const base = claim.quantity.of ?? ('of' in value ? value.of : undefined) ?? about.figure.n;
  if (base === undefined || about.figure.endpoint === 'enrolled') return false;
  const told = claim.quantity.form === 'percent' ? (claim.quantity.value * base) / 100 : claim.quantity.value;
  if (Math.abs(base - value.count - told) > 0.2) return false;
  return /\b(?:no|not|never|without|none|nor|neither|free of|un\w+|\w+n't|spared|managed|avoided|did without)\b/i.test(
    setting.after(index),
  );
}

/** "Only a tenth of relapses come after two years": the rest of those that come before. */
function isLaterPart(setting: Setting, index: number, about: Rec): boolean {
  if (about.figure.endpoint !== 'relapse-timing') return false;
  const [before, after] = [setting.before(index), setting.after(index)];
  // "Three years after diagnosis, and when it does come back, 94% of relapses happen within two years"
  const clause = `${before.split(/[,;:]\s/).at(-1)} # ${after.split(/[,;:.]\s/)[0]}`;
  return /\b(?:after|later|beyond|past|more than|remaining|rest|other)\b/i.test(clause);
}

/** "32.2 percentage points for disease-free survival and 27.5 for overall survival": the second is a gain, too. */
export function isGain(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (!claim.change && GAIN_OF.test(setting.lead(claim))) return true;
  const gain = setting.claim(index - 1);
  return (
    /^[\d.,]+$/.test(claim.text) &&
    !claim.endpoint?.value.startsWith('HR') &&
    gain?.sentence.start === claim.sentence.start &&
    gain.quantity.form === 'points'
  );
}

/** "The relative gain in disease-free survival, 65%" */
const GAIN_OF =
  /\b(?:relative|absolute) (?:gain|improvement|increase|benefit|reduction|rise)\b[^.;#\d]{0,50}$/i;
