/**
 * "A larger study looked at disease-free survival at three years. It was 96.0% with blinatumomab": what "it" is was named in
 * the sentence before, without a figure, and not by the last figure. What such a figure was held against is another measure.
 */
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';

const MEASURES: [endpoint: string, name: RegExp][] = [
  ['DFS', /\bdisease[- ]free survival\b|\bDFS\b/i],
  ['EFS', /\bevent[- ]free survival\b|\bEFS\b/i],
  ['RFS', /\brelapse[- ]free survival\b|\bRFS\b/i],
  ['OS', /\boverall survival\b|\bOS\b/i],
];
const TAKES_UP =
  /^["']?(?:It|This|That|The (?:figure|rate|share|result|number|percentage)s?|They) (?:was|were|is|are|stood|came)\b/;

/** "7.7 months versus 7.3 months of remission": a length has its measure behind it. */
const DURATION = /^ of (?:\w+ )?(remission|response|treatment|therapy|follow-up|observation|chemotherapy)\b/i;
const ofMeasure = (endpoint: string, word: string): boolean =>
  /^(?:remission|response)$/i.test(word) && endpoint === 'median-DOR';

/** Whether the sentence of the figure at `index` takes up another measure than the one that it was read as. */
export function isOfMeasureBefore(setting: Setting, index: number): boolean {
  if (isOfLater(setting, index) || isRemissionUndated(setting, index)) return true;
  const claim = setting.claim(index) as Claim;
  const { endpoint } = claim;
  const of = DURATION.exec(setting.rest(claim))?.[1];
  if (endpoint?.value.startsWith('median') && of) return !ofMeasure(endpoint.value, of);
  if (!endpoint || endpoint.from === 'stated' || !TAKES_UP.test(setting.sentence(claim))) return false;
  const before = setting.preceding(claim);
  const named = MEASURES.filter(([, name]) => name.test(before));
  return named.length > 0 && named.every(([id]) => id !== endpoint.value);
}

/** "In low risk 61.2 v 49.5%, OS 90.4 v 79.6%": what is named for the pair that follows was not lent to this one. */
function isOfLater(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const { endpoint } = claim;
  if (!endpoint || endpoint.from === 'stated' || setting.judgement(index)?.reason !== 'wrong-endpoint')
    return false;
  const rest = setting.rest(claim);
  const at = endpoint.text === '' ? -1 : rest.indexOf(endpoint.text);
  // "16 more had only traces; after two years 81.6% …": without a break before it, the name is the figure's own.
  if (!/[\d,;:(]/.test(rest.slice(0, at))) return false;
  return at > 0 && !setting.lead(claim).includes(endpoint.text) && /\d/.test(rest.slice(at));
}

/**
 * "D-ALBA: 98% in remission, 95% alive at 18 months", "54% were relapse-free at 18 months; of those transplanted 67% were in
 * remission": how many reached remission, and the time, which made it a survival, is the other figure's.
 */
function isRemissionUndated(setting: Setting, index: number): boolean {
  const { endpoint, time, start, end } = setting.claim(index) as Claim;
  if (!/\bin (?:\w+ )?remission$/i.test(endpoint?.text ?? '') || !time || time.from === 'stated')
    return false;
  if (time.text === '' || setting.claim(index)?.inCell) return false;
  const [before, after] = [setting.claim(index - 1), setting.claim(index + 1)];
  const claim = setting.claim(index) as Claim;
  const own = `${setting.before(index).split(/;\s/).at(-1)}${setting.after(index)}`;
  if (own.includes(time.text)) return false;
  const later = setting.rest(claim).includes(time.text);
  if (later) return after !== undefined && after.start > end && after.endpoint?.from === 'stated';
  // "At two years 93% were alive and 70% in remission": a time told ahead is that of both.
  return before !== undefined && before.end < start && setting.before(index).includes(`${time.text};`);
}

/**
 * "Then there is alive and in remission. That was 82%. It was a bit under 50% before": the figure before was read as another
 * measure, and turned out to be a record's of its owner's; this one takes its measure from there. `rest`: after the doubts.
 */
export function isOfRereadMeasure(setting: Setting, rest: Setting, index: number): boolean {
  const [claim, before] = [setting.claim(index), setting.claim(index - 1)];
  const { reason, owner } = setting.judgement(index) ?? {};
  if (!claim || !before || reason !== 'wrong-endpoint' || claim.endpoint?.from === 'stated') return false;
  const now = rest.judgement(index - 1);
  return (
    setting.blockStart(claim) === setting.blockStart(before) &&
    setting.judgement(index - 1)?.reason === 'wrong-endpoint' &&
    now?.verdict === 'match' &&
    now.about?.study.trial === owner?.study.trial &&
    now.about?.figure.endpoint === owner?.figure.endpoint
  );
}
