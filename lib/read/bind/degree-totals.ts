/**
 * What degrees of residual disease come to, told after their counts: "16 had none and 12 very few; together that is 93%",
 * "That's 28", "Which leaves two".
 */
import { findQuantities } from '../numbers/quantities.ts';
import type { Quantity } from '../numbers/quantity.ts';

const HEDGE = '(?:(?:just|only|about|around|some|exactly|already)\\s)*';
const TOGETHER =
  '(?:together|combined|taken together|altogether|all told|in (?:all|total|sum)|added (?:up|together))';
const IS =
  "(?:(?:that|this|which|they|these|it)(?:'s| is| was| are| were| makes?| made| gives?| comes? to| came to| adds? up to)|mak(?:es|ing))";
/** "together that is #", "in all, #", "#" after "which makes together" */
const ADDED = new RegExp(`\\b${TOGETHER},?\\s(?:${IS}\\s)?${HEDGE}$|\\b${IS}\\s${TOGETHER}\\s${HEDGE}$`, 'i');
/** "That's 28.": a count that opens and closes its sentence can hardly be anything else. */
const OPENS = new RegExp(`^["']?(?:so\\s)?${IS}\\s${HEDGE}$`, 'i');
const LEAVES = new RegExp(
  `(?:^|[,;]\\s)["']?(?:(?:which|that|this)\\s(?:left|leaves)|leaving)\\s${HEDGE}$`,
  'i',
);
const CLOSES =
  /^(?:\s(?:of (?:them|the (?:30|thirty))|babies|infants|children|patients|others))*["']?\s*(?:[.,;!?)]|$)/i;

/** What a figure tells that follows the counts of those without residual disease and of those with little; `text` may have its figures as `#`. */
export function totalOf(text: string, { start, end, form }: Quantity): string | undefined {
  const head = text.slice(0, start);
  const closes = CLOSES.test(text.slice(end));
  const counts = form === 'count' || form === 'number';
  if (ADDED.test(head) || (counts && closes && OPENS.test(head))) return 'MRD-negative-or-low';
  return counts && closes && LEAVES.test(head) ? 'MRD-high' : undefined;
}

/** The last two counts of a text, in order: those that a total would add up. */
export function lastCounts(text: string): Quantity[] {
  return findQuantities(text, [])
    .filter(({ form, decimals }) => (form === 'count' || form === 'number') && decimals === 0)
    .slice(-2);
}
