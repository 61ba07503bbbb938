/** Durations, doses and ratios. Months and years convert; a microgram is not a milligram. */
import type { Quantity } from '../../read/numbers/quantity.ts';
import { MONTHS_IN } from '../../read/numbers/time-units.ts';
import type { Comparison } from './compare.ts';
import { compareHedged, roomFor } from './hedged.ts';
import { misrounded, sameNumber } from './rounding.ts';

type Amount = { amount: number; decimals: number; unit: string } | { ratio: number; decimals: number };

/** Compares a figure with a published amount or ratio. */
export function compareAmount(quantity: Quantity, value: Amount): Comparison {
  if ('ratio' in value) {
    if (quantity.form !== 'number') return { outcome: 'apart' };
    return {
      outcome: sameNumber(quantity.value, quantity.decimals, { value: value.ratio, decimals: value.decimals })
        ? 'agrees'
        : 'differs',
    };
  }
  if (quantity.form === 'dose') return compareDose(quantity, value);
  const unit = value.unit.replace(/s$/, '');
  const months = MONTHS_IN[unit];
  if (quantity.form === 'duration' && months !== undefined)
    return compareDuration(quantity, value.amount * months, value.decimals, unit);
  // "three babies a year" against an incidence of 3 patients per year
  if (quantity.form === 'count' || quantity.form === 'number')
    return { outcome: quantity.value === value.amount ? 'agrees' : 'differs' };
  return { outcome: 'apart' };
}

function compareDose(quantity: Quantity, value: { amount: number; unit: string }): Comparison {
  if (!/^µg/.test(value.unit)) return { outcome: 'apart' };
  if (Math.abs(quantity.value - value.amount) < 1e-6) return { outcome: 'agrees' };
  return { outcome: Math.abs(quantity.value / value.amount - 1000) < 1e-6 ? 'unit' : 'differs' };
}

function compareDuration(quantity: Quantity, actual: number, decimals: number, unit: string): Comparison {
  const scale = MONTHS_IN[quantity.unit ?? 'month'] ?? 1;
  const printed = quantity.value / scale;
  // "More than eight months" for 7.7 is no rounding.
  const side = quantity.hedge === 'over' ? actual < quantity.value : actual > quantity.value;
  const bound = quantity.hedge === 'over' || quantity.hedge === 'under';
  // "Almost two years" for 26.3 months
  if (quantity.hedge === 'almost' && actual > quantity.value + 1) return { outcome: 'bound' };
  if (
    bound &&
    side &&
    !quantity.inclusive &&
    quantity.unit === unit &&
    Math.abs(actual - quantity.value) > 1e-6
  )
    return { outcome: 'bound' };
  if (
    sameNumber(Number(printed.toFixed(4)), quantity.decimals, {
      value: Number((actual / scale).toFixed(4)),
      decimals: quantity.unit === unit ? decimals : 4,
    })
  )
    return { outcome: 'agrees' };
  const room = roomFor(quantity.value);
  if (
    quantity.unit === unit &&
    !quantity.hedge &&
    misrounded(printed, quantity.decimals, { value: actual / scale, decimals })
  )
    return { outcome: 'misrounded' };
  // "One month" and "four weeks" are how copy says 28 days: words in another unit are round numbers.
  if (quantity.unit !== unit && Math.abs(actual - quantity.value) <= room.about && quantity.decimals === 0)
    return { outcome: 'agrees' };
  if (quantity.hedge) return { outcome: compareHedged(quantity.hedge, quantity.value, actual, room) };
  // "At a median of 3.5 years" for 43 months: whole and half years are how months are told in passing.
  const halves = quantity.unit === 'year' && unit === 'month' && Number.isInteger(2 * printed);
  if (halves && !quantity.hedge && Math.abs(actual / scale - printed) <= 0.25) return { outcome: 'loose' };
  // The right number with the wrong unit: "7.7 years" for 7.7 months.
  const published = actual / (MONTHS_IN[unit] ?? 1);
  if (quantity.unit === unit || Math.abs(published - printed) >= 0.05) return { outcome: 'differs' };
  // "7.7 years against 4.0": the wrong unit is the other figure's, which lent it.
  return { outcome: quantity.borrowed ? 'agrees' : 'unit' };
}
