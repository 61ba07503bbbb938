/** Head counts and event counts, and shares of a known number of people. */
import type { Quantity } from '../../read/numbers/quantity.ts';
import type { Rec } from '../record.ts';
import type { Comparison } from './compare.ts';
import { compareHedged, roomFor } from './hedged.ts';
import { sameNumber } from './rounding.ts';

/** Compares a figure with a record that is a count, perhaps of a known number. */
export function compareCount(quantity: Quantity, rec: Rec): Comparison {
  const { value } = rec.figure;
  if (!('count' in value) || 'percent' in value) return { outcome: 'apart' };
  if (quantity.form === 'percent' || quantity.form === 'fraction')
    return compareShareOfCount(quantity, value.count, value.of);
  if (quantity.form !== 'count' && quantity.form !== 'of' && quantity.form !== 'number')
    return { outcome: 'apart' };
  const base = value.of ?? rec.figure.n;
  const sameBase = quantity.of === undefined || base === undefined || quantity.of === base;
  if (quantity.hedge && sameBase && quantity.value !== value.count)
    return { outcome: compareHedged(quantity.hedge, quantity.value, value.count, roomFor(quantity.value)) };
  return { outcome: quantity.value === value.count && sameBase ? 'agrees' : 'differs' };
}

function compareShareOfCount(quantity: Quantity, count: number, of: number | undefined): Comparison {
  if (of === undefined) return { outcome: 'apart' };
  const exact = (count / of) * 100;
  const arithmetic = `${count} of ${of} is ${exact.toFixed(1)}%`;
  if (quantity.span && (!quantity.hedge || quantity.hedge === 'about')) {
    const [low, high] = quantity.span;
    return { outcome: exact >= low && exact <= high ? 'agrees' : 'differs', arithmetic };
  }
  if (sameNumber(quantity.value, quantity.decimals, { value: exact, decimals: 0, exact }))
    return { outcome: 'agrees', arithmetic };
  if (quantity.hedge)
    return {
      outcome: compareHedged(quantity.hedge, quantity.value, exact, { about: 2.5, almost: 5, beyond: 10 }),
      arithmetic,
    };
  return { outcome: 'differs', arithmetic };
}
