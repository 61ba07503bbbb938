/**
 * Ends of published intervals: "at two years, 60.8 to 92.0", "the lower bound, 75.9%", "a survival of 75.9% is the worst
 * that the data allow", a column of them. An end of an interval is no estimate, and differs from it by its nature.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Whether the figure at `index`, held against `about`, is an end of a published interval, by what stands around it. */
export const isIntervalEnd = (setting: Setting, index: number, about: Rec): boolean =>
  isBound(setting, index) || isOfOwn(setting, index, about) || isOfFollowUp(setting, index, about);

/** "The follow-up ran from 3.2 to 6.0 years": the shortest and the longest. */
function isOfFollowUp(setting: Setting, index: number, { figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (figure.endpoint !== 'follow-up') return false;
  // "Some babies had been followed for just 3.9 months."
  const { quantity } = claim;
  const { value } = figure;
  const range = 'amount' in value ? (value.range ?? []) : [];
  const months = range.map((end) => ('amount' in value && /^year/.test(value.unit) ? 12 * end : end));
  if (quantity.form === 'duration' && months.some((end) => Math.abs(end - quantity.value) < 0.06))
    return true;
  return (
    /\b(?:from|between)\s$/i.test(setting.lead(claim)) &&
    /^\s?(?:years? |months? )?(?:to|and|-|–)\s?\d/i.test(setting.rest(claim))
  );
}

const NAMED = /\b(?:intervals?|CIs?|ranges?|ranging|ranged|limits?|bounds?|margins?|confidence)\b/i;
const JOINED_BEFORE = /(\d[\d.]*)(?:%| per ?cent)?\s*(?:—|-|\bto|\band)\s*(?:about |roughly |some )?$/i;
const JOINED_BEHIND = /^\s*(?:%|per ?cent)?\s*(?:—|-|to\b|and\b)\s*(?:about |roughly |some )?(\d[\d.]*)/i;

/** Two numbers that are the ends of one interval, or one of them where the sentence speaks of intervals. */
function isBound(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const { value, decimals } = claim.quantity;
  const { records } = setting.reference;
  // An interval's ends stand next to each other; "85% with the drug and 72% without (95% CI …)" are two results.
  const joined =
    JOINED_BEFORE.exec(setting.lead(claim)) ?? JOINED_BEHIND.exec(setting.rest(claim)) ?? undefined;
  const both = [Number(joined?.[1]?.replace(/\.$/, '')), value].sort((a, b) => a - b);
  if (decimals > 0 && records.some(({ figure: { ci95 } }) => ci95?.every((end, i) => end === both[i])))
    return true;
  const sentence = setting.sentence(claim);
  if (!NAMED.test(sentence)) return false;
  // "The lower bound, 75.9%, lies above the upper one without it."
  const called = /\b(?:lower|upper)\b[^,;.]{0,20}\b(?:bounds?|limits?|ends?|margins?)\b/i.test(sentence);
  if (!joined && !(called && decimals > 0)) return false;
  // "Stretches from about 61 to 92": a rounded end is known by the word alone.
  const named = /\b(?:intervals?|CIs?|confidence)\b/i.test(sentence);
  return records.some(({ figure }) =>
    figure.ci95?.some((end) => (decimals > 0 ? end === value : named && Math.round(end) === value)),
  );
}

/** What copy says of how far a result may lie from the truth. */
const UNSURE =
  /\b(?:at (?:the )?(?:worst|best|least|most|lowest|highest)|worst|best|least|lowest|highest|as (?:low|high|little|much) as|no (?:lower|higher|less|more|better|worse) than|(?:data|numbers|results|statistic\w*|figures|margins?) (?:\w+ ){0,3}(?:allow|permit|fit|support|leave|are compatible|cannot exclude|overlap)|anywhere|somewhere|fits?|(?:may|might|could) (?:\w+ )?(?:be|lie|have been)|statisticians?|plausible|compatible|consistent|uncertain\w*|lower|upper|true)\b/i;

/** An end of the interval of the result itself, or of what it leaves of a hundred. */
function isOfOwn(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const { value, decimals, form, hedge } = claim.quantity;
  const off = form === 'fraction' ? 2.5 : 0.5 / 10 ** decimals + 0.01;
  const ends = setting.reference.records.some(
    ({ study, figure }) =>
      study === about.study &&
      figure.endpoint === about.figure.endpoint &&
      figure.ci95?.some((end) => [end, 100 - end].some((limit) => Math.abs(limit - value) <= off)),
  );
  if (!ends) return false;
  if (claim.inCell) return decimals > 0 && hedge === undefined;
  return UNSURE.test(setting.sentence(claim));
}
