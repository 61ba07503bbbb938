/** Shares in percent, in words, or as x of y, against a published percentage or span. */
import type { Quantity } from '../../read/numbers/quantity.ts';
import type { Rec } from '../record.ts';
import type { Comparison } from './compare.ts';
import { compareHedged, SHARE_ROOM } from './hedged.ts';
import { misrounded, type Published, roundHalfUp, sameNumber } from './rounding.ts';

/** Compares a share with a record whose value is a percentage or a span of percentages. */
export function compareShare(quantity: Quantity, rec: Rec, opposite: boolean): Comparison {
  const { value, n } = rec.figure;
  const span =
    rec.figure.span ?? ('low' in value ? ([value.low, value.high] as [number, number]) : undefined);
  if (quantity.form === 'count' || quantity.form === 'of' || quantity.form === 'number')
    return compareCounted(quantity, rec, opposite);
  if (quantity.form !== 'percent' && quantity.form !== 'fraction') return { outcome: 'apart' };
  if (span && !opposite) return compareSpan(quantity, span);
  if (!('percent' in value)) return { outcome: 'apart' };
  const published = publishedShare(value, opposite);
  const arithmetic = opposite
    ? { arithmetic: `100% − ${value.percent}% = ${roundHalfUp(published.value, 1)}%` }
    : {};
  if (quantity.upTo !== undefined) return compareRange(quantity, published);
  if (quantity.span) return { ...compareWords(quantity, published), ...arithmetic };
  if (quantity.hedge) {
    if (
      (quantity.inclusive || (quantity.hedge !== 'over' && quantity.hedge !== 'under')) &&
      sameNumber(quantity.value, quantity.decimals, published)
    )
      return { outcome: 'agrees', ...arithmetic };
    return {
      outcome: compareHedged(quantity.hedge, quantity.value, published.value, SHARE_ROOM),
      ...arithmetic,
    };
  }
  if (sameNumber(quantity.value, quantity.decimals, published)) return { outcome: 'agrees', ...arithmetic };
  if (misrounded(quantity.value, quantity.decimals, published))
    return { outcome: 'misrounded', ...arithmetic };
  // "17% relapsed or died" is 5 of 30, where the published estimate allows for censoring: true in its way, settled by nothing.
  // A survival with the estimate's own decimals quotes an estimate: "83.3% at two years" is the one at four.
  const quoted = !opposite && quantity.decimals > 0 && quantity.decimals === value.decimals;
  if (published.exact === undefined && n !== undefined && n <= 60 && !quoted)
    if (isCrudeShare(quantity, published.value, n)) return { outcome: 'unsettled' };
  // "38.6%" where 39% of 70 is published: the count that both come from, to a decimal more.
  const base = value.of ?? n;
  const finer = value.decimals === 0 && quantity.decimals === 1 && base !== undefined && base <= 1000;
  if (
    finer &&
    isCrudeShare(quantity, published.value, base) &&
    Math.abs(quantity.value - published.value) <= 0.5
  )
    return { outcome: 'unsettled' };
  return { outcome: 'differs', ...arithmetic };
}

function publishedShare(
  value: { percent: number; decimals: number; count?: number; of?: number },
  opposite: boolean,
): Published {
  const exact =
    value.count !== undefined && value.of !== undefined ? (value.count / value.of) * 100 : undefined;
  const turn = (share: number): number => (opposite ? Number((100 - share).toFixed(6)) : share);
  return {
    value: turn(value.percent),
    decimals: value.decimals,
    ...(exact !== undefined && { exact: turn(exact) }),
  };
}

function isCrudeShare(quantity: Quantity, estimate: number, n: number): boolean {
  const people = [Math.floor((estimate / 100) * n), Math.ceil((estimate / 100) * n)];
  return people.some(
    (k) =>
      roundHalfUp((k / n) * 100, quantity.decimals) === quantity.value &&
      Math.abs((k / n) * 100 - estimate) < 2.5,
  );
}

function compareWords(quantity: Quantity, published: Published): Comparison {
  const [low, high] = quantity.span as [number, number];
  const whole = roundHalfUp(published.value, 0);
  const middle = quantity.value;
  if (quantity.hedge && quantity.hedge !== 'about')
    return { outcome: compareHedged(quantity.hedge, middle, published.value, SHARE_ROOM) };
  if (whole >= low && whole <= high) return { outcome: 'agrees' };
  return {
    outcome:
      whole >= middle - 2 * (middle - low) && whole <= middle + 2 * (high - middle) ? 'loose' : 'differs',
  };
}

function compareRange(quantity: Quantity, published: Published): Comparison {
  const { value: low, upTo: high = low } = quantity;
  return { outcome: published.value >= low && published.value <= high ? 'loose' : 'differs' };
}

function compareSpan(quantity: Quantity, [low, high]: [number, number]): Comparison {
  const inside = (value: number): boolean => value >= low - 1e-9 && value <= high + 1e-9;
  // "78.0%" is a result of somebody's, and no word for "70 to 80%".
  const bounds = [low, high];
  const exact = quantity.decimals > 0 && bounds.every(Number.isInteger) && !bounds.includes(quantity.value);
  if (inside(quantity.value) && inside(quantity.upTo ?? quantity.value))
    return { outcome: exact && quantity.upTo === undefined ? 'loose' : 'agrees' };
  const near = quantity.hedge === undefined ? 0 : 5;
  const touches = (quantity.upTo ?? quantity.value) >= low - near && quantity.value <= high + near;
  return { outcome: touches ? 'loose' : 'differs' };
}

function compareCounted(quantity: Quantity, rec: Rec, opposite: boolean): Comparison {
  const { value } = rec.figure;
  if (!('percent' in value) || value.count === undefined || value.of === undefined) {
    // An estimate cannot be turned into a head count: "141 of 214" for 65.8% is nobody's result.
    return { outcome: 'unsettled' };
  }
  const people = opposite ? value.of - value.count : value.count;
  const base = quantity.of === undefined || quantity.of === value.of;
  if (quantity.value === people && base) return { outcome: 'agrees' };
  if (!base) return { outcome: 'differs' };
  return {
    outcome: quantity.hedge
      ? compareHedged(quantity.hedge, quantity.value, people, {
          about: people * 0.1,
          almost: people * 0.1,
          beyond: people * 0.1,
        })
      : 'differs',
  };
}
