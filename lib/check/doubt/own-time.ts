/**
 * Times that are none of the figure's, or that no record of the trial looks at: how long it was followed, when a curve took
 * its last step, a year told with its own number, the time of a figure that another one goes beyond. A result called wrong
 * for such a time is not.
 */
import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

type About = Judgement & { about: Rec };

/** Whether the figure at `index` is held against a record for a time that is not its own. */
export const isOfOwnTime = (setting: Setting, index: number, judgement: About): boolean =>
  isOfFollowUp(setting, index, judgement) ||
  isOfUnheldYear(setting, index, judgement) ||
  isOfCurve(setting, index, judgement) ||
  isOfUnheldPair(setting, index, judgement) ||
  isEarlierCount(setting, index, judgement) ||
  isToldOfNext(setting, index, judgement);

/** "The second death, at 14 months, brought survival to 93.3%", "a plateau of 83.3% after 20 months", "90% at nine months, later 81.6%" */
const CURVE =
  /\b(?:plateau\w*|curves?|steps?|stabilis\w*|stabiliz\w*|settle[sd]?|dip(?:s|ped)?|flatten\w*|level(?:s|led)? (?:off|out)|(?:last|first|second|third|fourth|fifth|no|one more) (?:further )?(?:events?|deaths?|relapses?))\b/i;
/** "OS dropped to 96.7% at four months and 93.3% at 14": results are given for whole years, steps for months. */
const DROP = /\b(?:drop(?:s|ped)?|f[ae]lls?|fell|sank|sinks?)\b/i;
const THEN = /\b(?:later|then|afterwards|finally|eventually)\s(?:to\s)?$/i;

function isOfCurve(setting: Setting, index: number, { reason, about }: About): boolean {
  const claim = setting.claim(index) as Claim;
  // "The curve drops twice, to 96.7% and to 93.3%": its last step is the result, and the others lie above it.
  if (CURVE.test(setting.sentence(claim)) || /\bdrops? twice\b/.test(setting.lead(claim))) {
    const next = setting.confirmed(index + 1);
    if (next?.rec === about && next.claim.sentence.start === claim.sentence.start)
      return claim.quantity.value > next.claim.quantity.value;
  }
  if (reason !== 'wrong-timepoint') return false;
  if (DROP.test(setting.sentence(claim)) && (claim.time?.value ?? 0) % 12 !== 0) return true;
  return (
    CURVE.test(setting.sentence(claim)) || (claim.time?.from !== 'stated' && THEN.test(setting.lead(claim)))
  );
}

/** "Relapse: 7% (1 y)": fewer than in the end, when fewer had had the time for it. What was counted up to the end refutes no share of a year. */
function isEarlierCount(setting: Setting, index: number, { reason, about }: About): boolean {
  const { time, quantity } = setting.claim(index) as Claim;
  const { months, value, n } = about.figure;
  if (reason !== 'wrong-value' || months !== undefined || time === undefined) return false;
  if (!LOSSES.has(about.figure.endpoint) || !('count' in value) || !n || value.count === undefined)
    return false;
  const share = quantity.form === 'percent' ? quantity.value : (100 * quantity.value) / n;
  return time.value < 24 && share < (100 * value.count) / n;
}

/** "At 18 months 94% v 85% were alive": one of two groups at a time of which nothing is held; the other has no record's value. */
function isOfUnheldPair(setting: Setting, index: number, { reason }: About): boolean {
  const claim = setting.claim(index) as Claim;
  if (reason !== 'wrong-timepoint' || claim.time === undefined) return false;
  return [index - 1, index + 1].some((at) => {
    const [other, judgement] = [setting.claim(at), setting.judgement(at)];
    if (!other || judgement?.verdict === 'match' || judgement?.reason === 'wrong-timepoint') return false;
    if (other.sentence.start !== claim.sentence.start || other.time?.value !== claim.time?.value)
      return false;
    const between = at < index ? setting.between(other, claim) : setting.between(claim, other);
    return /^(?:%| per ?cent)? (?:v|vs\.?|versus|and|against|compared with) $/i.test(between);
  });
}

/** "Relapse: 13% (2 y), 13.3% (4 y)": the result of the later time is told beside, in other digits, and right. */
function isToldOfNext(setting: Setting, index: number, { reason, about, owner }: About): boolean {
  if (reason !== 'wrong-timepoint') return false;
  const { quantity, sentence } = setting.claim(index) as Claim;
  return [index - 1, index + 1].some((at) => {
    const other = setting.claim(at);
    return (
      other?.sentence.start === sentence.start &&
      other.quantity.value !== quantity.value &&
      setting.confirmed(at)?.rec === (owner ?? about)
    );
  });
}

/** "After 4.2 years 83.3% are free of disease": how long the trial's patients were followed, and no point in time. */
function isOfFollowUp(setting: Setting, index: number, { reason, about }: About): boolean {
  const months = setting.claim(index)?.time?.value;
  if (reason !== 'wrong-timepoint' || months === undefined) return false;
  return setting.reference.records.some(
    ({ study, figure: { endpoint, value } }) =>
      study.trial === about.study.trial &&
      endpoint === 'follow-up' &&
      'amount' in value &&
      Math.abs(value.amount * (value.unit === 'years' ? 12 : 1) - months) < 0.05,
  );
}

/** "97% survived one year and 93% two years", "…; by two years 34% had": the time lent to a figure is not the one it says. */
const OWN_TIME =
  /\b(?:(?:two|three|four|five|six|[2-6]) (?:years?|months?)|by (?:the|their) (?:second|fourth|sixth)|year (?:two|three|four|five|six|[2-6]))\b/i;

/** "One year: 97% alive" */
const AT_YEAR =
  /(?:^|[.;]\s)["“‘(]*(?:at |after |by )?(one|three|five|six|1|3|5|6) years?(?: on| in| later| out)?: $/i;

function isOfUnheldYear(
  setting: Setting,
  index: number,
  { reason, about: { study, figure } }: About,
): boolean {
  const { time, trials, quantity } = setting.claim(index) as Claim;
  if (
    time === undefined &&
    figure.months !== undefined &&
    AT_YEAR.test(setting.lead(setting.claim(index) as Claim))
  )
    return true;
  // "For babies under one the five-year survival is 58%": no trial is named that looked at six years.
  const { background } = setting.reference;
  if (reason === 'wrong-timepoint' && !trials && background.has(study.trial) && quantity.decimals === 0)
    return true;
  if (reason !== 'wrong-timepoint' || !time || time.from === 'stated') return false;
  const words = `${setting.before(index)}#${setting.after(index)}`;
  return OWN_TIME.test(words.replace(time.text, ' '));
}
