/** A unit printed once serves the numbers beside it: "49.4 and 65.8%", "7.7 months, rather than 4". */
import { parseNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';

/** Gives numbers without a unit that of the figure they are listed with or set against: "44.3/57.1%", "from 66 to 93 percent". */
export function shareUnits(found: Quantity[], text: string): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const here = found[i] as Quantity;
    const next = found[i + 1] as Quantity;
    const between = text.slice(here.end, next.start);
    if (here.form !== 'number' || (next.form !== 'percent' && next.form !== 'duration')) continue;
    if (
      between !== '/' &&
      !/^\s?(?:,|and|to|versus|vs\.?|or|,\s?and|compared (?:with|to)|against)\s(?:about |around |just |only |nearly |almost )?$/i.test(
        between,
      )
    )
      continue;
    // "Of the 55, 45% had relapsed": the base of the share.
    if (/^\s?,/.test(between) && BASE.test(text.slice(0, here.start))) continue;
    here.form = next.form;
    if (next.form === 'duration') here.value *= monthsIn(next, text);
    if (next.unit !== undefined) here.unit = next.unit;
  }
  found.forEach((here, i) => {
    const next = found[i + 1];
    if (next?.form !== 'number' || (here.form !== 'percent' && here.form !== 'duration')) return;
    // Of survival only months are told so; other units would have to be converted.
    if (here.form === 'duration' && !/months?$/.test(text.slice(here.start, here.end))) return;
    if (!AGAINST.test(text.slice(here.end, next.start)) || !ENDS.test(text.slice(next.end))) return;
    next.form = here.form;
    if (here.unit !== undefined) next.unit = here.unit;
  });
}

const BASE = /\b(?:of|among)\s(?:(?:the|those|these|all|our|its)\s)?$/i;

/** "A median of 7.7 months, rather than 4": what a figure is set against has its unit. */
const AGAINST =
  /^,?\s(?:with\s)?(?:versus|vs\.?|against|compared (?:with|to)|rather than|instead of|as opposed to|up from|down from)\s(?:about |around |just |only |nearly |almost |the )?$/i;
const ENDS = /^(?:\s?[.,;:()]|\s(?:in|with|for|among|on|without|at|by|after|before|earlier|previously)\b|$)/;

/** How many months the unit of a printed duration has. */
const monthsIn = ({ value, start }: Quantity, text: string): number =>
  value / (parseNumber(text.slice(start).split(/[\s-]/)[0] ?? '')?.value || value);
