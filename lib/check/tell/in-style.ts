/** Numbers written the way an article wrote another: its decimals and decimal mark, in digits or in words. */
import { WORDS } from '../../read/numbers/numbers.ts';
import { roundHalfUp } from '../compare/rounding.ts';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const TOKEN = new RegExp(`\\d+(?:[.,·]\\d+)*|\\b(?:${WORDS})\\b`, 'i');

/** A whole number below 100 in words: "eighty-one". */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined;
  const [tens, units] = [Math.floor(value / 10), value % 10];
  if (value < 20) return UNITS[value];
  return units === 0 ? TENS[tens] : `${TENS[tens]}-${UNITS[units]}`;
}

/** Puts numbers in the place of the first ones in a text, each in the style of the one it replaces; undefined where there are fewer. */
export function withNumbers(
  text: string,
  numbers: readonly [value: number, decimals: number][],
): string | undefined {
  let done = '';
  let rest = text;
  for (const [value, decimals] of numbers) {
    const found = TOKEN.exec(rest);
    if (!found) return undefined;
    done += rest.slice(0, found.index) + styled(value, decimals, found[0]);
    rest = rest.slice(found.index + found[0].length);
  }
  return done + rest;
}

/** Puts one text in the place of all the numbers from the first to the last: "70–80%" with "82" is "82%". */
export function withOne(text: string, replacement: (like: string) => string): string | undefined {
  const all = [...text.matchAll(new RegExp(TOKEN, 'gi'))];
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) return undefined;
  return text.slice(0, first.index) + replacement(first[0]) + text.slice(last.index + last[0].length);
}

/** A number in the style of a printed one. */
export function styled(value: number, decimals: number, like: string): string {
  const digits = roundHalfUp(value, decimals).toFixed(decimals);
  if (/[a-z]/i.test(like)) {
    const [whole = '', fraction] = digits.split('.');
    const words = inWords(Number(whole));
    if (words === undefined) return digits;
    const tail =
      fraction === undefined ? '' : ` point ${[...fraction].map((d) => UNITS[Number(d)]).join(' ')}`;
    const all = words + tail;
    return /^[A-Z]/.test(like) ? all.charAt(0).toUpperCase() + all.slice(1) : all;
  }
  const mark = /^\d+([.,·])\d{1,2}$/.exec(like)?.[1] ?? '.';
  const [whole = '', fraction] = digits.split('.');
  const grouped = /\d,\d{3}(?!\d)/.test(like) ? Number(whole).toLocaleString('en') : whole;
  return fraction === undefined ? grouped : grouped + mark + fraction;
}
