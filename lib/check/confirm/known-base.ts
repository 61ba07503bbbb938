/**
 * How many patients a result beside it was measured in: "42.3% in 115 babies", "among nine infants it was 15%", or the
 * column "n" of its table's row. A trial's parts have sizes that no report tells as a figure of its own.
 */
import type { Claim } from '../../read/claim.ts';
import { said } from '../judge/patients.ts';
import type { Knows } from './known-here.ts';

/** What may stand between a result and those it was measured in. */
const CLAUSE = /^[^.;!?\n]{1,70}$/;
const OF = /\b(?:in|among|of|for|from|the|these|those|only|just|all|with|n ?=) ?$|^\W*$/i;
/** "Of the 113 who could be assessed": a part that the words make, and no size. */
const PART = /^\s(?:[a-z]+\s)?(?:who|whom|that|evaluable|assess\w+)\b/i;
const HEADS = /^(?:infants?|bab(?:y|ies)|children|patients?|adults?|people|kids)$/i;

/** The result beside the figure whose record has as many patients. */
export const baseOf: Knows = (setting, index) => {
  const claim = setting.claim(index) as Claim;
  if (!countsHeads(claim) || PART.test(setting.after(index))) return undefined;
  for (const at of [index - 1, index + 1, index + 2]) {
    const result = setting.claim(at);
    // A misstated result says whose it is as well.
    const { about, verdict } = setting.judgement(at) ?? {};
    if (!result || !about || verdict === 'unverified' || about.figure.n !== claim.quantity.value) continue;
    const between = setting.between(claim, result);
    if (claim.inCell ? /^[^\n]*$/.test(between) : CLAUSE.test(between) && OF.test(setting.before(index)))
      return about;
  }
  return undefined;
};

/** A bare number of patients, told of no event of theirs. */
function countsHeads({ quantity: { form, unit, hedge, decimals, value }, endpoint, inCell }: Claim): boolean {
  if (hedge || decimals > 0 || value < 5) return false;
  if (said(endpoint) && endpoint?.value !== 'enrolled') return false;
  const heads = form === 'count' && HEADS.test(unit ?? '');
  return heads || (form === 'number' && unit === undefined && (!inCell || endpoint?.value === 'enrolled'));
}
