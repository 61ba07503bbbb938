/** What a figure would be, were it a record's: in what form it would stand, and how unlikely its digits are to come by chance. */
import type { Claim } from '../../read/claim.ts';
import type { Quantity } from '../../read/numbers/quantity.ts';
import { countsThese } from '../compare/counted.ts';
import type { Rec } from '../record.ts';

/** A bare number may be a share, a count or a ratio; nothing else changes its form. Fractions in words fit too much. */
export function asForm(
  { quantity, endpoint, hints }: Claim,
  { figure: { value, ...figure } }: Rec,
): Quantity | undefined {
  // "In the first paper, a median of twenty-six months."
  const median = endpoint?.value === figure.endpoint && hints?.near.has('median-OS');
  const lasts =
    quantity.form === 'duration' &&
    (quantity.decimals > 0 || median) &&
    !('count' in value) &&
    !('percent' in value);
  const strange = quantity.unit !== undefined && !lasts && !countsThese(quantity.unit, value);
  if (quantity.form === 'fraction' || strange) return undefined;
  if (quantity.form !== 'number' || 'ratio' in value) return quantity;
  const count = 'count' in value ? value.count : undefined;
  if (count !== undefined && (count === quantity.value || !('percent' in value)))
    return quantity.decimals === 0 ? { ...quantity, form: 'count' } : undefined;
  return 'percent' in value && quantity.value >= SMALLEST_SHARE
    ? { ...quantity, form: 'percent' }
    : undefined;
}

/** A bare "five" is no five per cent. */
const SMALLEST_SHARE = 5.5;

/** "Some 17%" is known for what 17% is, not for what is near it; a bound has no value of its own. */
export function withoutLeeway({ hedge, ...quantity }: Quantity): Quantity {
  return { ...quantity, ...(hedge && hedge !== 'about' && { hedge }) };
}

/** Whether a printed range is a published one, to both its ends. */
export function isSpan({ value, upTo }: Quantity, { figure }: Rec): boolean {
  const [low, high] = 'low' in figure.value ? [figure.value.low, figure.value.high] : (figure.span ?? []);
  return upTo !== undefined && value === low && upTo === high;
}

/** How much a value says by itself, in points. */
export function exactness(quantity: Quantity, rec: Rec, claim: Claim): number {
  // A duration to the decimal is no bare number, whatever its words leave open.
  if (quantity.form === 'duration' && quantity.decimals > 0 && !quantity.hedge) return 2.5;
  let points = claim.bare ? -0.5 : 0;
  if (quantity.hedge && !quantity.span) points -= 0.5;
  if (isSpan(quantity, rec)) return points + 3.5;
  if (quantity.form === 'of') return points + 2.5;
  if (quantity.decimals > 0) return points + 2;
  if (quantity.form === 'percent') return points + ('percent' in rec.figure.value ? 1 : 0);
  if (quantity.value >= 100) return points + 1.5;
  return points + (quantity.value >= 20 ? 1 : quantity.value >= 10 ? 0.5 : 0);
}
