/**
 * The two ends of a change: "two-year survival rose from 66% to 97%", "MRD negativity went from 72% to 97%". Where one end is
 * confirmed, the other is what the trial has for the same measure on the other side of the treatment: the other group's
 * result, or that of the look before the course or after it.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { isOfThePast } from '../doubt/past.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';

const CHANGED =
  /\b(?:ris(?:e|es|en|ing)|rose|improv\w*|increas\w*|climb\w*|jump\w*|went|go(?:es|ing)|gone|lift\w*|boost\w*|leapt?|doubl\w*|shot|soar\w*|push\w*|took|rais\w*)\b/i;
const FROM = /\bfrom\s+$/i;
/** To the other end, past no more than when or with what the first was. */
const TO =
  /^(?:\s(?:before(?:hand)?(?: (?:the |it\b)?\w*)?|previously|with(?:out)? \w+(?: alone)?|on \w+(?: alone)?))?,?\s+to\s+(?:only |just )?$/i;
/** What comes behind the second end and tells it of others, or of another time. */
const OTHERWISE =
  /^[^.;]*\b(?:later|eventually|then|hop\w*|goal|target|if|would|could|years? (?:later|ago)|decades?|boys|girls|sub(?:group|set)|(?:in|among|of) those|who|some (?:centres?|hospitals))\b/i;

/** The record of the other end, which the figure misses. */
export function exposeRisen(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isPlain(claim)) return undefined;
  for (const at of [index - 1, index + 1]) {
    const partner = setting.confirmed(at);
    if (!partner || !isPlain(partner.claim) || !isOneChange(claim, partner)) continue;
    const [first, second] = [Math.min(index, at), Math.max(index, at)];
    if (!isFromTo(setting, first, second)) continue;
    const about = otherEnd(setting, partner, at < index);
    if (!about || isOfThePast(setting, first, about)) continue;
    return missed(setting, claim, about);
  }
  return undefined;
}

/** A plain share or a median, which may have its unit behind the other end. */
function isPlain({ quantity: { form, hedge, upTo }, reserve, change, bare, risk }: Claim): boolean {
  if (reserve || change || bare || hedge || upTo !== undefined || said(risk)) return false;
  return form === 'percent' || form === 'number' || form === 'duration';
}

/** One measure, told of one trial at no two times. */
function isOneChange({ endpoint, sentence, trials, time }: Claim, { claim, rec }: Neighbour): boolean {
  if (claim.sentence.start !== sentence.start || endpoint?.value !== rec.figure.endpoint) return false;
  if (claim.time?.value !== time?.value) return false;
  // Without its time a survival may be any year's.
  if (SURVIVALS.has(endpoint.value) && !said(time)) return false;
  return trials?.value.join() === claim.trials?.value.join();
}

function isFromTo(setting: Setting, first: number, second: number): boolean {
  const [a, b] = [setting.claim(first), setting.claim(second)];
  if (!a || !b || !FROM.test(setting.before(first)) || !TO.test(setting.between(a, b))) return false;
  return CHANGED.test(setting.sentence(a)) && !OTHERWISE.test(setting.rest(b));
}

/** What stands at the other end of a change that ends, or starts, with this record. */
function otherEnd({ reference }: Setting, { rec }: Neighbour, after: boolean): Rec | undefined {
  const isAfter = ({ figure, group }: Rec): boolean =>
    figure.when === undefined ? group?.treatment === 'blinatumomab' : !/^before\b/.test(figure.when);
  const others = reference.records.filter(
    (other) =>
      areArms(other, rec) ||
      (other.study.id === rec.study.id &&
        other.figure.endpoint === rec.figure.endpoint &&
        other.group?.treatment === rec.group?.treatment &&
        other.population === rec.population &&
        other.figure.months === rec.figure.months &&
        other.figure.when !== rec.figure.when),
  );
  const fit = others.filter((other) => isAfter(other) === after && isAfter(rec) !== after);
  return fit.length === 1 ? fit[0] : undefined;
}

/** Nothing of the kind that the trial reports is the value. */
function missed({ reference }: Setting, { quantity, ...claim }: Claim, about: Rec): Judgement | undefined {
  const unit = 'percent' in about.figure.value ? ('percent' as const) : quantity.form;
  const end: Claim = {
    ...claim,
    quantity: quantity.form === 'number' ? { ...quantity, form: unit } : quantity,
  };
  const outcome = (rec: Rec): string => compare(end.quantity, rec, turned(end, rec)).outcome;
  if (outcome(about) !== 'differs') return undefined;
  const owned = reference.records.some(
    (rec) =>
      rec.study.trial === about.study.trial &&
      (OUTCOMES.has(rec.figure.endpoint) || rec.figure.endpoint.startsWith('median-')) &&
      outcome(rec) === 'agrees',
  );
  return owned ? undefined : { verdict: 'misstated', reason: 'wrong-value', about };
}
