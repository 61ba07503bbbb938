/**
 * Whether another value under the same hedge is wrong. "More than 80%" stays true as "more than 60%", only less to the
 * point, and the contract then says `unverified`; the variant generators must not count that as an error missed.
 */
import { publishedAs } from './rightness.ts';

const NOT_PAST = /\bno (?:more|less|fewer) than\s+$/i;
const UPWARD = /\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?)\s+$/i;
const DOWNWARD =
  /\b(?:less than|fewer than|under|below|almost|nearly|up to|as few as|close to|approaching)\s+$/i;
const LOOSE = /\b(?:about|around|roughly|some|approximately)\s+$|[~≈]\s*$/i;
const AFTERWARDS = /^\s+(?:or|and) (?:more|over|higher|above|less|fewer|below|under|so)\b|^\+/i;

/** Which way the words before a figure bound it; undefined where they do not. */
export function boundBefore(before: string): 'up' | 'down' | undefined {
  if (NOT_PAST.test(before)) return undefined;
  if (UPWARD.test(before)) return 'up';
  return DOWNWARD.test(before) ? 'down' : undefined;
}

/**
 * True where a figure changed from `printed` to `changed` (percent, counts or the record's unit) is wrong between the
 * words before and after it: beyond the published value on the hedge's own side, or far off where it has no side.
 */
export function wrongUnderHedge(
  ids: string[],
  before: string,
  after: string,
  printed: number,
  changed: number,
): boolean {
  if (NOT_PAST.test(before) || AFTERWARDS.test(after)) return false;
  const published = publishedAs(ids, printed) ?? printed;
  const side = boundBefore(before);
  if (side === 'up') return changed > published + 0.5;
  if (side === 'down') return changed < published - 0.5;
  return !LOOSE.test(before) || Math.abs(changed - published) >= Math.max(6, 0.25 * published);
}
