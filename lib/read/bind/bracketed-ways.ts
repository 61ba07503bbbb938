/**
 * "Whether with (93%) or without (66%) blinatumomab", "survival with (blue, 93%) and without (grey, 66%) the antibody": the
 * drug is named once, behind both brackets, and the word before each says whose figure it holds.
 */
import { type Bound, filled } from './bound.ts';

const WAYS =
  /\b(with|without)\s\((?:[^()#]*\s)?(?<first>#+)[^()#]*\)(?:,? (?:and|or|but|not|versus|vs?\.?))+ (with|without)\s\((?:[^()#]*\s)?(?<second>#+)[^()#]*\)/dgi;

/** Gives the two figures of such a pair their groups. */
export function bindBracketedWays(masked: string, bounds: Bound[]): void {
  for (const { 1: first, 3: second, indices } of masked.matchAll(WAYS)) {
    if (!first || !second || first.length === second.length) continue;
    give(bounds, indices?.groups?.first?.[0], first);
    give(bounds, indices?.groups?.second?.[0], second);
  }
}

function give(bounds: Bound[], at: number | undefined, way: string): void {
  const bound = bounds.find(({ slice }) => slice.quantities.some(({ start }) => start === at));
  if (!bound) return;
  bound.group = filled(/out/i.test(way) ? 'chemotherapy' : 'blinatumomab', 'construction', way);
  bound.twoGroups = false;
}
