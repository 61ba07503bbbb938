/** Records that are themselves bounds: "three-year event-free survival is below 40%". */
import type { Quantity } from '../../read/numbers/quantity.ts';
import type { Comparison } from './compare.ts';

type Bound = { below: number; unit: '%' } | { above: number; unit: '%' };

/** Compares a figure with a published bound: only the same bound agrees, and what the bound implies is loose. */
export function compareBound(quantity: Quantity, bound: Bound, opposite: boolean): Comparison {
  if (opposite || (quantity.form !== 'percent' && quantity.form !== 'fraction')) return { outcome: 'apart' };
  const [limit, side] = 'below' in bound ? [bound.below, 'under' as const] : [bound.above, 'over' as const];
  const printed = quantity.upTo ?? quantity.value;
  if (quantity.hedge === side) {
    if (Math.abs(printed - limit) < 0.5) return { outcome: 'agrees' };
    const implied = side === 'under' ? printed > limit : printed < limit;
    return { outcome: implied ? 'loose' : 'differs' };
  }
  const opposed = side === 'under' ? 'over' : 'under';
  if (quantity.hedge === opposed && (side === 'under' ? printed >= limit : printed <= limit))
    return { outcome: 'bound' };
  const holds = side === 'under' ? printed < limit : printed > limit;
  return { outcome: holds || Math.abs(printed - limit) < 0.5 ? 'loose' : 'differs' };
}
