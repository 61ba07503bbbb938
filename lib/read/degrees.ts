/**
 * Degrees of residual disease told in one breath: "MRD was negative in 16 (53%), low in 12 (40%) and high in 2 (7%)",
 * "16 were negative and 12 low", "sixteen had none, twelve a little, two had more". The words that say which degree
 * stand bare beside the count; that MRD is meant was said before, in this sentence or of the figure before it.
 */
import { type Bound, filled } from './bound.ts';
import type { Quantity } from './quantity.ts';

const MRD =
  /\bMRD\b|residual disease|\b(?:leuk(?:ae|e)mi(?:a|c)|cancer(?:ous)?|malignant) cells?\b|\btraces? of (?:the )?(?:leuk(?:ae|e)mia|disease|cancer)\b/i;
/** About two sentences. */
const REACH = 160;
const DEGREES: [degree: string, words: string][] = [
  ['MRD-negative', 'negative|undetectable|none(?: at all)?|nothing(?: at all)?|completely clear'],
  [
    'MRD-low',
    'low|(?:very |a )?(?:few|little)|hardly any|next to (?:nothing|none)|almost (?:nothing|none)|(?:faint |slight |tiny )?traces?|a (?:trace|(?:very )?small number|tiny (?:bit|amount|number))',
  ],
  [
    'MRD-high',
    'high|more(?: than that)?|a lot|plenty|not get (?:that|so|as) (?:far|low)|not reach (?:it|that)',
  ],
];
const WORD = `(${DEGREES.map(([, words]) => words).join('|')})`;
const BARE = '(negative|undetectable|low|high)';
const BEFORE = new RegExp(
  `(?<!\\bor (?:had )?)\\b${BARE} in (?:only |just |another |a further |the (?:other |remaining )?)?$`,
  'i',
);
/** What may stand between a count and its degree: "of thirty babies had only …", "others, there was". */
const UNTIL =
  '(?:\\s\\([^)]*\\))?(?:\\sof (?:the\\s)?(?:thirty|30|them|these))?(?:\\s(?:infants|babies|children|patients|others?|more|further))*,?(?:\\s(?:(?:were|was|had|have|as|did|showed|with|that|there|only|just|still|left)\\s?){1,4})?';
const AFTER = new RegExp(
  `^${UNTIL}(?<=[\\s,])${WORD}(?=\\s*(?:[.,;:)]|$|and\\b|in the rest|left\\b|of it))`,
  'i',
);
const SPACED = new RegExp(`^(?:\\s\\([^)]*\\))?\\s${BARE}(?=\\s*(?:[.,;:)]|$|and\\b|in the rest))`, 'i');

/** Whether a bare number may count one degree of residual disease. */
export function isDegree(quantity: Quantity, text: string): boolean {
  if (quantity.decimals > 0) return false;
  const said = MRD.test(text.slice(0, quantity.start));
  return (
    degreeOf(text, quantity.start, quantity.end) !== undefined && (said || isInThose(text, quantity.start))
  );
}

/** "In twelve there was next to nothing." */
function isInThose(text: string, start: number): boolean {
  return /(?:^|[,;]\s|\band\s)in (?:only |just |another |the (?:other |remaining ))?$/i.test(
    text.slice(0, start),
  );
}

/** Whether the words just before a sentence speak of residual disease. */
export const speaksOfMrd = (before: string): boolean => MRD.test(before.slice(-REACH));

/** Gives figures the degree that stands bare beside them. `masked` has the figures as `#`; `said`: residual disease was spoken of before. */
export function bindDegrees(masked: string, bounds: Bound[], said: boolean): void {
  const isMrd = (told: { endpoint?: { value: string } } | undefined): boolean =>
    told?.endpoint?.value.startsWith('MRD') ?? false;
  for (const [index, bound] of bounds.entries()) {
    const first = bound.slice.quantities[0];
    const before = bounds[index - 1];
    const told = (before ? isMrd(before) : said) || MRD.test(masked.slice(0, first?.start ?? 0));
    if (!first || !told) continue;
    const degree = degreeOf(masked, first.start, first.end);
    const endpoint =
      degree && DEGREES.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(degree))?.[0];
    if (!endpoint || (bound.endpoint && !/^(?:MRD|enrolled)/.test(bound.endpoint.value))) continue;
    bound.endpoint = filled(endpoint, 'construction', degree);
    bound.opposite = false;
    bound.manner = 'frame';
  }
}

function degreeOf(text: string, start: number, end: number): string | undefined {
  const after = text.slice(end);
  return (
    BEFORE.exec(text.slice(0, start))?.[1] ??
    AFTER.exec(after)?.[1] ??
    SPACED.exec(after)?.[1]
  )?.toLowerCase();
}
