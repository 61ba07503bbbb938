/**
 * Whose each figure of a list is: "36.4% and 73.9% in rearranged and germline infants", and of two kinds of patients that
 * are told in words of two slots, "germline v high risk: 73.9% v 20.9%".
 */
import type { Mention } from '../mentions.ts';
import { type Bound, filled } from './bound.ts';
import { pairLists } from './respectively.ts';
import type { Slice } from './slices.ts';

const WHO = ['age', 'genetics', 'risk', 'state'] as const;

/** Gives each figure the patients that its rank in a list of them names. */
export function bindWhose(masked: string, slices: Slice[], mentions: Mention[], bounds: Bound[]): void {
  const told = (mention: Mention) =>
    filled(mention.value, 'construction', masked.slice(mention.start, mention.end));
  for (const slot of WHO)
    for (const [index, mention] of pairLists(masked, slices, mentions, slot))
      (bounds[index] as Bound)[slot] = told(mention);
  const kinds = pairLists(masked, slices, mentions, 'genetics', 'risk');
  if (new Set([...kinds.values()].map(({ slot }) => slot)).size < 2) return;
  for (const [index, mention] of kinds) {
    const bound = bounds[index] as Bound;
    // The one kind, and not also the other that its slice names.
    delete bound.genetics;
    delete bound.risk;
    bound[mention.slot as 'genetics' | 'risk'] = told(mention);
  }
}
