/** What one slice of a sentence says about its figures, while the slots are being filled. */
import type { Filled, From, Treatment, WhoSlots } from '../claim.ts';
import type { EndpointWords } from '../lexicon.ts';
import type { Form, Quantity } from '../numbers/quantity.ts';
import type { Slice } from './slices.ts';

/** What one slice says; positions are offsets into the sentence. */
export interface Bound extends WhoSlots {
  slice: Slice;
  endpoint?: Filled;
  /** Where the words that name the endpoint stand in the sentence. */
  endpointAt?: number;
  opposite: boolean;
  manner: 'frame' | 'noun' | 'event';
  group?: Filled<Treatment>;
  /** Where the words that name the group stand in the sentence. */
  groupAt?: number;
  time?: Filled<number>;
  /** "Falling from …": the way of a survival through time, not from the old treatment to the new. */
  falling?: boolean;
  /** Two groups stand in the slice and the nearest was taken. */
  twoGroups: boolean;
  /** Trials named in the slice, or in the one before it. */
  trials?: Filled<string[]>;
  /** A head count that the text gives one group alone, or divides between both. */
  arm?: true;
  whole?: true;
  /** A head count of those whom a trial took in, as far as its words tell. */
  taken?: true;
  /** What its words count may be something else: they confirm, and refute nothing. */
  loose?: true;
  /** It is the number in each of the groups. */
  each?: true;
  /** The one trial of the sentence, where it is named behind the last figure. */
  closing?: Filled<string[]>;
  /** What the share is a share of, where the words after the figure say so. */
  denominator?: Filled;
}

const SHARES: ReadonlySet<Form> = new Set(['percent', 'fraction', 'of', 'points', 'fold']);
const COUNTS: ReadonlySet<Form> = new Set(['count', 'of', 'number']);
const FITS: Record<string, ReadonlySet<Form>> = {
  'share-only': SHARES,
  count: COUNTS,
  duration: new Set(['duration', 'number', 'fold']),
  dose: new Set(['dose']),
  ratio: new Set(['number']),
};

/** Whether a number of this form can state this endpoint. */
export function fits(endpoint: EndpointWords | undefined, quantity: Quantity): boolean {
  if (!endpoint) return false;
  if (endpoint.measure !== undefined && endpoint.measure !== 'share')
    return FITS[endpoint.measure]?.has(quantity.form) ?? false;
  return SHARES.has(quantity.form) || COUNTS.has(quantity.form);
}

/** A slot's value with what filled it. */
export function filled<T>(value: T, from: From, text: string): Filled<T> {
  return { value, from, text: text.trim() };
}

/** Whether a slice states a share or a change of one, not a head count. */
export const isShare = (bound: Bound): boolean =>
  bound.slice.quantities.some(
    (q) => q.form === 'percent' || q.form === 'fraction' || q.form === 'points' || q.form === 'fold',
  );

/** "… were.", "… did so", "… did on blinatumomab" */
const AUXILIARY_ALONE =
  /^[^,;]{0,30}?\b(?:(?:were|was|had|have|has|are|do|did|does)(?: so| been)?\s*(?:[.,;]|$)|(?:do|did|does)(?: so)?\s(?:on|with|without|before|after|in (?!fact\b)|under|thanks to|then|now|today|earlier|previously|here)\b)/i;
/** "… and 82% once blinatumomab was added": when it was so is no predicate of the figure's. */
const PREDICATE =
  /^(?!\s(?:once|when|now that|ever since)\b)[^,;]*?\b(?:were|was|are|had|have|has|did|do|remained|stayed|became|got|achieved|reached|without (?!it\b|blinatumomab|the (?:drug|antibody)|immunotherapy)|free of|made it)\b/i;

/** "… and 66% of those who did not": whose it is, and no predicate. */
const WHO_DID_NOT = /\b(?:who|that) (?:did|do|had|have|were|was)(?: not|n['’]t)(?=\s*(?:[.,;:)]|$))/i;

/** "A 27% boost that has stunned doctors": what is said of a gain is no predicate of its figure. */
const GAIN_THAT =
  /^(?:\s[a-z-]+)?\s(?:boost|improvement|increase|rise|gain|jump|leap|surge|uplift|difference|reduction|drop|fall|cut)\s(?:that|which)\s[^,;]*/i;

/**
 * The slice has a predicate of its own after its figure, in words that the lexicon does not know: what another slice
 * lends it is then a guess. "Without it, 65.8% were." says no more than the sentence before.
 */
export function saysMore(masked: string, slice: Slice): boolean {
  const after = masked
    .slice(slice.quantities.at(-1)?.end ?? 0, slice.end)
    .replace(WHO_DID_NOT, '')
    .replace(GAIN_THAT, '');
  return PREDICATE.test(after) && !AUXILIARY_ALONE.test(after);
}

/** The slice ends in a bare auxiliary ("… did so", "… were."): the predicate is the one said before. */
export function isElliptic(masked: string, slice: Slice): boolean {
  return AUXILIARY_ALONE.test(masked.slice(slice.quantities.at(-1)?.end ?? 0, slice.end));
}

/** "DFS was 82%, and 49% in the comparison group": of one measure, named before both, a second breath gives the other group's. */
export function isOtherGroup(masked: string, first: Bound | undefined, second: Bound | undefined): boolean {
  if (!first?.endpoint || !second || first.endpointAt === undefined) return false;
  const [start, end] = [first.slice.quantities[0]?.start ?? 0, first.slice.quantities.at(-1)?.end ?? 0];
  const same = !second.endpoint || second.endpoint.value === first.endpoint.value;
  return (
    same &&
    first.endpointAt < start &&
    second.slice.link === 'list' &&
    /^, and\s/.test(masked.slice(end, second.slice.quantities[0]?.start))
  );
}
