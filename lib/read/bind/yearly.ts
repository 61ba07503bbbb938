/**
 * How many fall ill in a year, told without saying it again: "four babies a year in the Netherlands, three of them with the
 * rearrangement", "it is about three a year with this gene fault". The part is counted in the year and the place of the whole.
 */

import type { Mention } from '../mentions.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { type Bound, filled } from './bound.ts';

const A_YEAR =
  /^\s(?:(?:new |such )?(?:cases?|ones)\s)?(?:a|per|each|every) year\b|^\s(?:annually|yearly)\b/i;
const COUNTRY = /\b(?:Netherlands|Dutch|Holland)\b/;
const GENE =
  '(?:KMT2A|MLL|the (?:[a-z]+ )?(?:rearrangement|fault|change|kind|type|form)|(?:this|that|a|such a) (?:gene(?:tic)? )?(?:rearrangement|fault|change|kind|type|form|defect))';
const PART = new RegExp(
  `^(?:\\s(?:babies|infants|cases))?(?:\\sof (?:them|these|those|which|whom))?\\s(?:with|have|has|had|having|carry|carrying|of)\\s(?:a |the )?${GENE}`,
  'i',
);
/** So far back, in characters, the country may have been named. */
const REACH = 160;

/** Whether a bare number tells how many a year fall ill in the country whose number is known, or how many of these have the gene. */
export function isYearly({ value, decimals, end }: Quantity, text: string, earlier: string): boolean {
  const after = text.slice(end);
  if (decimals > 0 || value > 20 || !COUNTRY.test((earlier + text.slice(0, end)).slice(-REACH))) return false;
  return A_YEAR.test(after) || (PART.test(after) && /\b(?:year|annually|yearly)\b/i.test(text));
}

/** Gives such numbers their endpoint; `masked` has the figures as `#`, `said` is the text before. */
export function bindYearly(masked: string, bounds: Bound[], mentions: Mention[], said: string): void {
  for (const [index, bound] of bounds.entries()) {
    const [figure] = bound.slice.quantities;
    if (!figure || (figure.form !== 'number' && figure.form !== 'count') || figure.value > 20) continue;
    if (bound.endpoint && bound.endpoint.value !== 'enrolled' && bound.endpoint.value !== 'KMT2A-share')
      continue;
    const after = masked.slice(figure.end);
    const whole = bounds[index - 1];
    const part = PART.test(after) && whole?.endpoint?.value === 'incidence' && isCount(whole);
    const there = COUNTRY.test((said + masked.slice(0, figure.end)).slice(-REACH));
    if (!part && !(there && A_YEAR.test(after))) continue;
    bound.endpoint = filled('incidence', 'construction', after.trim().slice(0, 20));
    bound.opposite = false;
    bound.manner = 'frame';
    delete bound.group;
    const gene = mentions.find((m) => m.slot === 'genetics' && m.start >= figure.end);
    if (gene && PART.test(after))
      bound.genetics = filled(gene.value, 'stated', masked.slice(gene.start, gene.end));
    else if (PART.test(after)) bound.genetics = filled('KMT2A-r', 'stated', after.trim().slice(0, 40));
  }
}

const isCount = ({ slice }: Bound): boolean =>
  slice.quantities.every(({ form, value }) => (form === 'count' || form === 'number') && value <= 20);
