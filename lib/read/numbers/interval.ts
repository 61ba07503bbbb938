/** The 95% interval printed with a figure: where its two numbers stand. "(24 to 30 months)" after a share is no interval. */
import type { Quantity } from './quantity.ts';

export interface PrintedInterval {
  low: number;
  high: number;
  /** Decimals printed, of the end that has more. */
  decimals: number;
  /** Offsets of the two numbers with their percent signs, without brackets and label. */
  start: number;
  end: number;
}

const NUMBERS = /(\d+(?:[.,]\d+)?)\s?%?\s?(-|to|,|and)\s?(\d+(?:[.,]\d+)?)(?:\s?%)?(?=[)\]]?$)/;

/** The interval attached to a figure; `text` is the sentence's plain text. Without a label it must be closed and look like an interval. */
export function printedInterval(quantity: Quantity, text: string): PrintedInterval | undefined {
  if (!quantity.interval) return undefined;
  const { low, high, start, end } = quantity.interval;
  const words = text.slice(start, end);
  const numbers = NUMBERS.exec(words);
  if (!numbers || low >= high) return undefined;
  const [whole, first = '', joint = '', last = ''] = numbers;
  const decimals = Math.max(decimalsOf(first), decimalsOf(last));
  const labelled = /^95/.test(words);
  // "81.6% (24, 36 and 48 months)", "93% (2016–2021)": numbers of another kind in the same brackets.
  const closed = /[)\]]$/.test(words) || /^\s?[;,)\]]/.test(text.slice(end));
  if (!labelled && (!closed || high > 100 || (decimals === 0 && !/-|to/.test(joint)))) return undefined;
  const from = start + numbers.index;
  return { low, high, decimals, start: from, end: from + whole.length };
}

function decimalsOf(number: string): number {
  return number.split(/[.,]/)[1]?.length ?? 0;
}
