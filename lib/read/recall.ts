/** "Those figures were 65.8% and 49.4%": a list that points back to a list takes its endpoints rank by rank. */
import type { Bound } from './bound.ts';
import type { Claim } from './claim.ts';
import type { Passage } from './context.ts';
import type { Mention } from './mentions.ts';
import type { Run } from './respectively.ts';

/** The shares of a sentence, where they state different endpoints. */
export function pairOf(claims: Claim[]): Claim[] | undefined {
  const shares = claims.filter(
    (claim) => claim.endpoint && (claim.quantity.form === 'percent' || claim.quantity.form === 'fraction'),
  );
  const endpoints = new Set(shares.map((claim) => claim.endpoint?.value));
  return shares.length > 1 && endpoints.size === shares.length ? shares : undefined;
}

/** Gives the figures of a list without endpoints those of the list before, where the sentence points back. */
export function recallPair(bounds: Bound[], runs: Run[], mentions: Mention[], passage: Passage): void {
  const pair = passage.pair;
  if (!pair || !mentions.some((m) => m.slot === 'anaphora')) return;
  for (const run of runs) {
    if (run.length !== pair.length || run.some((index) => bounds[index]?.endpoint)) continue;
    for (const [rank, index] of run.entries()) {
      const bound = bounds[index] as Bound;
      const { endpoint, opposite, manner, time } = pair[rank] as Claim;
      if (!endpoint) continue;
      bound.endpoint = { ...endpoint, from: 'construction' };
      bound.opposite = opposite;
      bound.manner = manner;
      if (!bound.time && time) bound.time = { ...time, from: 'inherited' };
    }
  }
}
