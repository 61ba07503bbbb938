/**
 * Claims of figures that are no result of a group: dates, votes, age limits, drug levels. They are bound by the names in
 * their own clause alone; nothing is lent to them, and they lend nothing.
 */

import type { Place } from '../bind/to-claim.ts';
import type { Claim, Filled } from '../claim.ts';
import type { SlotName } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';

/** What is heard in their sentences. */
export const SLOTS: ReadonlySet<SlotName> = new Set([
  'dated',
  'regulator',
  'phase',
  'endpoint',
  'study',
  'age',
  'genetics',
  'state',
  'subject',
  'other',
  'denial',
  'unreal',
  'subgroup',
  'elsewhere',
]);

/** The drug, or a word that stands for it. */
const IT =
  /\b(?:it|its|the (?:drug|medicine|agent|antibody|treatment|immunotherapy|therapy|indication|licen[cs]e|label)|(?:this|the same|that) use|consolidation use)\b/i;

/** Whether a sentence speaks of blinatumomab, by name or as "the drug". */
export function saysDrug(text: string, mentions: Mention[]): boolean {
  return IT.test(text) || mentions.some((m) => m.slot === 'subject' && m.value === 'drug');
}

/** A sentence's plain text, its offset in the block's, and where the block stands. */
export interface Sited {
  text: string;
  offset: number;
  place: Place;
}

/**
 * A claim of one figure. `own`: the mentions of its clause, `mentions`: of its sentence; `slot` says whether a trial or
 * a regulator answers for it.
 */
export function plainClaim(
  quantity: Quantity,
  endpoint: Filled,
  slot: 'study' | 'regulator',
  own: Mention[],
  mentions: Mention[],
  { text, offset, place }: Sited,
): Claim {
  const at = (index: number): number => place.block.start + (place.plain.source[offset + index] as number);
  const from = at(quantity.start);
  const until = at(quantity.end - 1) + 1;
  const quote = (m: Mention): string => text.slice(m.start, m.end);
  const claim: Claim = {
    quantity,
    text: place.block.text.slice(from - place.block.start, until - place.block.start),
    start: from,
    end: until,
    endpoint,
    opposite: false,
    manner: 'event',
    unknown: 0,
    saysTrial: false,
    onSubject: true,
    sentence: { start: at(0), end: at(text.trimEnd().length - 1) + 1 },
  };
  const only = (name: SlotName): Filled | undefined => {
    const all = own.filter((m) => m.slot === name);
    const [first] = all;
    return first && all.every((m) => m.value === first.value)
      ? { value: first.value, from: 'stated', text: quote(first) }
      : undefined;
  };
  for (const name of ['age', 'genetics'] as const) {
    const filled = only(name);
    if (filled) claim[name] = filled;
  }
  // "Consolidation" says when in the treatment, unless the state of the disease is told.
  const state = own.some((m) => m.slot === 'state') ? only('state') : only('phase');
  if (state) claim.state = state;
  const near = own.some((m) => m.slot === slot) ? own : mentions;
  const all = near.filter((m) => m.slot === slot);
  const before = all.filter((m) => m.end <= quantity.start);
  // Of trials the one named last before the figure, or after it in its clause; regulators are all of them.
  const inClause = all.filter((m) => !/[,;:—]/.test(text.slice(quantity.end, m.start)));
  const named = slot === 'regulator' ? all : before.length > 0 ? before.slice(-1) : inClause;
  if (named.length > 0)
    claim.trials = {
      value: [...new Set(named.map((m) => m.value))],
      from: 'stated',
      text: quote(named[0] as Mention),
    };
  // A country stands for its regulator there, and for other patients elsewhere.
  const placed = slot === 'regulator' ? 'place' : '';
  if (mentions.some((m) => m.slot === 'elsewhere' && m.value !== placed)) claim.reserve = 'elsewhere';
  else if (own.some((m) => m.slot === 'subgroup')) claim.reserve = 'subgroup';
  else if (mentions.some((m) => m.slot === 'unreal' && m.start < quantity.start)) claim.reserve = 'unreal';
  return claim;
}
