/** What one slice of a sentence says about its figures, while the slots are being filled. */
import type { Filled, From, Treatment } from './claim.ts';
import type { EndpointWords } from './lexicon.ts';
import type { Form, Quantity } from './quantity.ts';
import type { Slice } from './slices.ts';

/** What one slice says; positions are offsets into the sentence. */
export interface Bound {
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
  /** Two groups stand in the slice and the nearest was taken. */
  twoGroups: boolean;
  age?: Filled;
  genetics?: Filled;
  risk?: Filled;
  state?: Filled;
  /** Trials named in the slice, or in the one before it. */
  trials?: Filled<string[]>;
  /** What the share is a share of, where the words after the figure say so. */
  denominator?: Filled;
}

const SHARES: ReadonlySet<Form> = new Set(['percent', 'fraction', 'of', 'points', 'fold']);
const COUNTS: ReadonlySet<Form> = new Set(['count', 'of', 'number']);
const FITS: Record<string, ReadonlySet<Form>> = {
  'share-only': SHARES,
  count: COUNTS,
  duration: new Set(['duration', 'number']),
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
