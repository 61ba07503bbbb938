/**
 * The 95% interval of a share. Wilson's, because most shares here lie near 0 or 1 or rest on few figures, where the
 * textbook interval has no width or leaves the scale (Brown, Cai, DasGupta, Statistical Science 2001).
 */

/** The 97.5% point of the normal distribution. */
const Z = 1.959964;

/** A count of events out of trials. */
export interface Share {
  events: number;
  of: number;
}

/** The interval's ends, as shares between 0 and 1; undefined where there is nothing to count. */
export function wilson({ events, of }: Share): { low: number; high: number } | undefined {
  if (of === 0) return undefined;
  const p = events / of;
  const spread = Z * Math.sqrt((p * (1 - p)) / of + Z ** 2 / (4 * of ** 2));
  const middle = p + Z ** 2 / (2 * of);
  const scale = 1 + Z ** 2 / of;
  return {
    low: events === 0 ? 0 : (middle - spread) / scale,
    high: events === of ? 1 : (middle + spread) / scale,
  };
}

/** One decimal in percent; two where one would print a small share as nothing. */
function percent(share: number): string {
  const value = 100 * share;
  return value > 0 && value < 0.1 ? value.toFixed(2) : value.toFixed(1);
}

/**
 * "97.2% (95.8–98.1), 700 of 720". For no events the upper bound in words: "0 of 720 (at most 0.5%)". "–" where there
 * is nothing to count.
 */
export function withInterval(share: Share): string {
  const interval = wilson(share);
  if (!interval) return '–';
  const counted = `${share.events} of ${share.of}`;
  if (share.events === 0) return `${counted} (at most ${percent(interval.high)}%)`;
  return `${percent(share.events / share.of)}% (${percent(interval.low)}–${percent(interval.high)}), ${counted}`;
}
