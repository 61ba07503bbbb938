/**
 * Degrees of residual disease told in one breath: "MRD was negative in 16 (53%), low in 12 (40%) and high in 2 (7%)",
 * "16 were negative and 12 low". The words that say which degree stand bare beside the count; that MRD is meant was said before.
 */
import { type Bound, filled } from './bound.ts';
import type { Quantity } from './quantity.ts';

const MRD = /\bMRD\b|residual disease/i;
const DEGREE: Record<string, string> = {
  negative: 'MRD-negative',
  undetectable: 'MRD-negative',
  low: 'MRD-low',
  high: 'MRD-high',
};
const WORD = '(negative|undetectable|low|high)';
const BEFORE = new RegExp(`(?<!\\bor (?:had )?)\\b${WORD} in (?:only |just |another |a further )?$`, 'i');
const AFTER = new RegExp(
  `^(?:\\s\\([^)]*\\))?\\s(?:(?:were|was|had|as)\\s)?${WORD}(?=\\s*(?:[.,;:)]|$|and\\b|in the rest))`,
  'i',
);

/** Whether a bare number counts one degree of residual disease. */
export function isDegree(quantity: Quantity, text: string): boolean {
  return quantity.decimals === 0 && degreeOf(text, quantity.start, quantity.end) !== undefined;
}

/** Gives figures the degree that stands bare beside them. `masked` has the figures as `#`. */
export function bindDegrees(masked: string, bounds: Bound[]): void {
  for (const bound of bounds) {
    const first = bound.slice.quantities[0];
    const degree = first && degreeOf(masked, first.start, first.end);
    const endpoint = degree && DEGREE[degree];
    if (!endpoint || (bound.endpoint && !/^(?:MRD|enrolled)/.test(bound.endpoint.value))) continue;
    bound.endpoint = filled(endpoint, 'construction', degree);
    bound.opposite = false;
    bound.manner = 'frame';
  }
}

function degreeOf(text: string, start: number, end: number): string | undefined {
  const before = text.slice(0, start);
  if (!MRD.test(before)) return undefined;
  return (BEFORE.exec(before)?.[1] ?? AFTER.exec(text.slice(end))?.[1])?.toLowerCase();
}
