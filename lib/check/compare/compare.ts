/** Compares a printed figure with one record: interval against interval, after the contract's conversions. */
import type { Quantity } from '../../read/numbers/quantity.ts';
import type { Rec } from '../record.ts';
import { compareAmount } from './compare-amount.ts';
import { compareBound } from './compare-bound.ts';
import { compareCount } from './compare-count.ts';
import { compareShare } from './compare-share.ts';

/**
 * agrees       the same value, exactly or by a stated conversion
 * loose        true, but further off than the wording warrants
 * unsettled    cannot be settled from what is published (a count made from an estimate)
 * misrounded   the value, rounded the wrong way       bound  "more than" a value that is less
 * unit         the number is right and its unit is not
 * differs      another value                          apart  not the same kind of number at all
 */
export type Outcome =
  | 'agrees'
  | 'loose'
  | 'unsettled'
  | 'misrounded'
  | 'bound'
  | 'unit'
  | 'differs'
  | 'apart';

export interface Comparison {
  outcome: Outcome;
  /** The conversion made, in words. */
  arithmetic?: string;
}

/** Compares a figure with a record. `opposite`: the figure counts the record's complement ("died" for survival). */
export function compare(quantity: Quantity, rec: Rec, opposite: boolean): Comparison {
  const { value } = rec.figure;
  if ('percent' in value || ('low' in value && value.unit === '%'))
    return compareShare(quantity, rec, opposite);
  if ('below' in value || 'above' in value) return compareBound(quantity, value, opposite);
  if ('count' in value) return compareCount(quantity, rec);
  if ('amount' in value || 'ratio' in value) return compareAmount(quantity, value);
  return { outcome: 'apart' };
}
