/**
 * Numbers that leave out a unit said just before: "a median of 7.7 months; with chemotherapy, four", "from four months to
 * 7.7", "83.3 per cent were alive, where once it was 44.0". Nothing but whose number it is stands beside it.
 */
import type { Quantity } from './quantity.ts';
import { MONTHS_IN } from './time-units.ts';

const HEDGES = '(?:(?:about|around|just|only|nearly|almost|some|roughly|still|a mere|a)\\s)*';
const TREATED =
  '(?:(?:the|an?|standard|conventional|usual|old)\\s){0,2}(?:chemo(?:therapy)?|controls?|comparison|control|historical|blina(?:tumomab)?|antibody|drug|immunotherapy|it)';
/** Whose number: "with chemotherapy", "those who drew chemotherapy", "for the others". */
const WHOSE = `(?:(?:with|without|on|after|for|among|in|under|given)\\s${TREATED}(?:\\s(?:alone|only|group|arm|patients|babies|infants))*|(?:for\\s|in\\s|among\\s)?(?:those|the ones|patients|infants|babies|adults|children|people)\\s(?:who|on|given|with|in|without)\\b[^.,;:#\\d]{0,40}|(?:for\\s|in\\s|among\\s)?(?:everyone else|everybody else|the (?:others?|rest)|(?:non-?)?responders|(?:the )?controls))`;
/** "; with chemotherapy, #", " and for the others #" */
const NAMED = new RegExp(
  `^(?:\\s[a-z][a-z -]{0,40})?(?:[,;—–]|\\s[-–—])?\\s?(?:and\\s|but\\s|while\\s)?${WHOSE}(?:,|:|\\sit was|\\sthat was|\\swas)?\\s(?:at\\s)?${HEDGES}$`,
  'i',
);
/** ", where once it was #", "; before, it had been #" */
const POINTED = new RegExp(
  `^[^.;:#\\d]{0,60}[,;—–]\\s(?:where|when|and|but|while|whereas|though)?\\s?(?:(?:once|before|earlier|previously|formerly|until then|in the past|historically),?\\s)?(?:it|that figure|that|the (?:figure|share|rate|number))\\s(?:once\\s|then\\s|now\\s|still\\s)?(?:was|is|had been|used to be|stood at|has been)\\s(?:once\\s|then\\s|now\\s)?${HEDGES}$`,
  'i',
);
/** "# months for responders and # for everyone else", "against # for the historical babies" */
const JOINED = new RegExp(
  `^(?:\\s[a-z][a-z -]{0,90})?,?\\s(?:and|but|while|against|versus|vs\\.?|v|compared (?:with|to))\\s${HEDGES}$`,
  'i',
);
const BEHIND = new RegExp(
  `^\\s(?:months?\\s)?${WHOSE}\\b|^\\s(?:for|in|among|with|of)\\s(?:the\\s)?(?:historical|earlier|older|comparison|control|other)\\b`,
  'i',
);
/** "The gap in DFS is 39.3 points; that in OS is 27.5" */
const THAT_IN =
  /^[;,]? (?:and )?(?:that|the (?:gap|difference|gain)) (?:in|for) (?:[a-z\d-]+ ){1,4}(?:is|was) $/i;
/** Whether the words between two gains say that the second is told in the points of the first. */
export const tellsGainAgain = (between: string): boolean => THAT_IN.test(between);
/** The number ends what is said. */
const ENDS = /^["')\]]*\s*(?:[.,;:!?)—–]|$)/;
const MEDIAN = /\b(?:median|average|typical\w*|lived|survived|survival|lasted|duration)\b[^.;]{0,60}$/i;
const OTHERWISE =
  /\b(?:aged?|weigh\w*|hazard ratio|HR|p|page|score|dose|interval|grade|cycles?|courses?)\b[^.;]{0,20}$/i;

/** `found` with the numbers that borrow their unit from the figure before them. Leaves its argument as it is. */
export function withBorrowed(found: readonly Quantity[], text: string): Quantity[] {
  const out: Quantity[] = [];
  for (const quantity of found) {
    const before = out.at(-1);
    out.push(before && borrows(quantity, before, text) ? inUnitOf(quantity, before) : quantity);
  }
  return out;
}

function borrows(quantity: Quantity, before: Quantity, text: string): boolean {
  const { form, value, start, end } = quantity;
  if (form !== 'number' && !(form === 'count' && /^\s(?:for|in|among|of)\s/.test(text.slice(end))))
    return false;
  const [head, between, tail] = [text.slice(0, before.start), text.slice(before.end, start), text.slice(end)];
  if (before.form === 'points') return THAT_IN.test(between) && ENDS.test(tail);
  const share = before.form === 'percent' && value > 10 && value < 100;
  const length = before.form === 'duration' && MEDIAN.test(head);
  if ((!share && !length) || between.length > 110 || OTHERWISE.test(between)) return false;
  const risen = /\bfrom\s(?:\w+\s)?$/i.test(head) && /^,?\sto\s(?:\w+\s)?$/i.test(between);
  // "… went up by 93 per cent, from 72."
  const base = /^,?\s(?:up |down )?from\s$/i.test(between);
  if ((risen || base) && ENDS.test(tail)) return true;
  if ((NAMED.test(between) || POINTED.test(between)) && ENDS.test(tail)) return true;
  return JOINED.test(between) && BEHIND.test(tail);
}

/** The number as one of the kind and unit of another: lengths in months. */
export function inUnitOf(quantity: Quantity, { form, unit }: Quantity): Quantity {
  if (form !== 'duration' || unit === undefined) return { ...quantity, form, borrowed: true };
  return { ...quantity, form, unit, borrowed: true, value: quantity.value * (MONTHS_IN[unit] ?? 1) };
}
