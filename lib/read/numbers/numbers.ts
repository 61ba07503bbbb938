/** Numbers as copy writes them, in digits or in words, with the interval that the printed precision allows. */

const UNITS: Record<string, number> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);
const TENS: Record<string, number> = Object.fromEntries(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, (i + 2) * 10]),
);
const WORD = [...Object.keys(TENS), ...Object.keys(UNITS)].sort((a, b) => b.length - a.length).join('|');

/** A number in digits: "81.6", "49,4", "1,440", "2 040". "30 214" stays two: cells of a table come like that. */
export const DIGITS =
  '(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3})+(?!\\d)|(?:[1-9] \\d{3}|\\d{2,3} 000)(?![\\d.,])|\\d+(?:[.,]\\d{1,3})?(?!\\d)|\\.\\d+)';
/** A number in words: "thirty", "twenty-eight", "two hundred and fourteen", "eighty-one point six", "fifteen and a half". */
export const WORDS = `(?:(?:a|${WORD})[ -]hundred(?:[ -](?:and[ -])?(?:${WORD})(?:[ -](?:${WORD}))?)?|(?:${WORD})(?:[ -](?:${WORD}))?(?:[ -]point(?:[ -](?:${WORD}))+|[ -]and[ -]a[ -]half)?)`;
export const NUMBER = `(?:${DIGITS}|${WORDS})`;

export interface ParsedNumber {
  value: number;
  /** Digits printed after the decimal point. */
  decimals: number;
  inWords: boolean;
}

/** Parses what `NUMBER` matched; undefined where the words make no number ("two thirty"). */
export function parseNumber(text: string): ParsedNumber | undefined {
  return /[a-z]/i.test(text) ? parseWords(text.toLowerCase()) : parseDigits(text);
}

function parseDigits(text: string): ParsedNumber | undefined {
  const grouped = /^\d{1,3}([, ]\d{3})+$/.test(text);
  const plain = grouped ? text.replaceAll(/[, ]/g, '') : text.replace(',', '.');
  const value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  return { value, decimals: (plain.split('.')[1] ?? '').length, inWords: false };
}

function parseWords(text: string): ParsedNumber | undefined {
  const half = /[ -]and[ -]a[ -]half$/.exec(text);
  const [whole, fraction] = half ? [text.slice(0, half.index), 'five'] : text.split(/[ -]point[ -]/);
  let total = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const word of (whole ?? '').split(/[ -]+/)) {
    if (word === 'and') continue;
    if (word === 'hundred') {
      total = (total || 1) * 100;
      last = 100;
      continue;
    }
    const value = word === 'a' ? 1 : (UNITS[word] ?? TENS[word]);
    // "two thirty" is a time of day and "thirty twelve" nothing at all: each word must be smaller than the room left.
    if (value === undefined || (last < 100 && (last < 20 || value >= 10)) || (last === 100 && value >= 100))
      return undefined;
    total += value;
    last = value;
  }
  if (fraction === undefined) return { value: total, decimals: 0, inWords: true };
  const digits = fraction.split(/[ -]+/).map((word) => UNITS[word]);
  if (digits.some((digit) => digit === undefined || digit > 9)) return undefined;
  return { value: Number(`${total}.${digits.join('')}`), decimals: digits.length, inWords: true };
}
