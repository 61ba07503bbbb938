/** A unit printed once serves the numbers beside it: "49.4 and 65.8%", "7.7 v 4.0 months", "7.7 months, rather than 4". */
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
      !/^\s?(?:,|and|to|versus|vs?\.?|or|,\s?and|compared (?:with|to)|against|instead of|rather than)\s(?:about |around |just |only |nearly |almost )?$/i.test(
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
  found.forEach((here, i) => {
    const before = found[i - 1];
    if (here.form !== 'number' || before?.form !== 'duration' || before.unit === undefined) return;
    const between = text.slice(before.end, here.start);
    if (!/months?$/.test(text.slice(before.start, before.end))) return;
    if (!LIVED.test(text.slice(0, here.start)) || !OTHERS.test(between) || !ALONE.test(text.slice(here.end)))
      return;
    // "7.7 months … and 134 on chemotherapy" counts patients.
    if (here.value > before.value * MOST || here.value < before.value / MOST) return;
    here.form = 'duration';
    here.unit = before.unit;
  });
}

const MOST = 6;
/** "They lived 7.7 months on the drug and four on chemotherapy", "responders lived a median 38.9 months, non-responders 12.5" */
const LIVED =
  /\b(?:lived|live|survived|surviv\w+ (?:was|of|for|reached|stood at|came to)|median(?:\s(?:overall|relapse-free|event-free))?\s(?:survival|OS|RFS|EFS|PFS)|median)\b/i;
const OTHERS =
  /^(?:\s(?:with|on|in|for|among|after|under)\s[a-z -]{2,40}?)?(?:[,;]?\s(?:and|but|while|whereas|versus|vs\.?|v|against|compared (?:with|to))|[,;])\s(?:[a-z -]{0,50}?(?<=\s|^))?$/i;
const ALONE =
  /^(?:\s(?:with|on|in|for|among|without|after|under)\s[a-z][a-z -]{1,40}?)?(?:\s?[.,;:)]|$)(?!\d)/i;

const BASE = /\b(?:of|among)\s(?:(?:the|those|these|all|our|its)\s)?$/i;

/** "A median of 7.7 months, rather than 4": what a figure is set against has its unit. */
const AGAINST =
  /^,?\s(?:with\s)?(?:versus|vs\.?|against|compared (?:with|to)|rather than|instead of|as opposed to|up from|down from)\s(?:about |around |just |only |nearly |almost |the )?$/i;
const ENDS = /^(?:\s?[.,;:()]|\s(?:in|with|for|among|on|without|at|by|after|before|earlier|previously)\b|$)/;

/** How many months the unit of a printed duration has. */
const monthsIn = ({ value, start }: Quantity, text: string): number =>
  value / (parseNumber(text.slice(start).split(/[\s-]/)[0] ?? '')?.value || value);
