/**
 * "16 of 45 responded, 36%", "93 percent too, 28 of 30": a count of a base and the percentage that it comes to, told in one
 * breath, are one figure in two forms; what the one measures the other does.
 */

import type { Quantity } from '../numbers/quantity.ts';
import type { Bound } from './bound.ts';

/** Lends between neighbours that come to the same share. `masked` has the figures as `#`. */
export function bindSameShares(masked: string, bounds: Bound[]): void {
  bounds.forEach((bound, index) => {
    const before = bounds[index - 1];
    const [a, b] = [before?.slice.quantities.at(-1), bound.slice.quantities[0]];
    if (!before || !a || !b) return;
    const between = masked.slice(a.end, b.start);
    if (!isSame(a, b) && !isApposed(a, b, between, masked.slice(b.end))) return;
    if (/[.;:]\s|—/.test(between) || between.length > 90) return;
    if (before.endpoint && !isOwn(bound)) give(before, bound);
    else if (bound.endpoint && !isOwn(before)) give(bound, before);
  });
}

const isOwn = ({ endpoint }: Bound): boolean => endpoint?.from === 'stated';

function give(giver: Bound, taker: Bound): void {
  const { endpoint, opposite, manner, group, time } = giver;
  if (!endpoint) return;
  taker.endpoint = { ...endpoint, from: endpoint.from === 'inherited' ? 'inherited' : 'construction' };
  taker.opposite = opposite;
  taker.manner = manner;
  if (group && !taker.group)
    taker.group = { ...group, from: group.from === 'inherited' ? 'inherited' : 'construction' };
  if (time && !taker.time)
    taker.time = { ...time, from: time.from === 'inherited' ? 'inherited' : 'construction' };
}

/** "Five babies, 17% of the group" */
function isApposed(a: Quantity, b: Quantity, between: string, after: string): boolean {
  return (
    a.form === 'count' &&
    b.form === 'percent' &&
    /^[^,;:.#]{1,50},\s(?:or\s)?$/.test(between) &&
    /^\sof (?:the|all) (?:group|total|infants|babies|patients|children|cohort|whole)\b/i.test(after)
  );
}

function isSame(a: Quantity, b: Quantity): boolean {
  const [count, share] = a.form === 'of' ? [a, b] : [b, a];
  if (count.form !== 'of' || !count.of || share.upTo !== undefined) return false;
  const exact = (count.value / count.of) * 100;
  // "79 of the 105 …, about three quarters"
  if (share.form === 'fraction' && share.span) return share.span[0] <= exact && exact <= share.span[1];
  if (share.form !== 'percent') return false;
  return Math.abs(Number(exact.toFixed(share.decimals)) - share.value) < 1e-9;
}
