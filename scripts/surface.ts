/**
 * The printed form of a figure, so that a variant can say another value in the same dress: "93 per cent" becomes
 * "86 per cent", "two-thirds" becomes "a quarter". Written apart from the checker's own reader on purpose: a test
 * that shared its code would share its mistakes.
 */

export interface Surface {
  value: number;
  /** `share`: in percent, in digits or words; `number`: a count, a median, a ratio. */
  kind: 'share' | 'number';
  /** Values in the same form that differ clearly from this one, ready to print. */
  alternatives: { text: string; value: number }[];
  /** Another value in this form, to the same decimals; undefined where the form has no words for it. */
  say: (value: number) => string | undefined;
}

const FRACTIONS: [string, number][] = [
  ['a tenth', 10],
  ['a quarter', 25],
  ['a third', 33.3],
  ['half', 50],
  ['two thirds', 66.7],
  ['three quarters', 75],
  ['four fifths', 80],
  ['nine tenths', 90],
];

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** A number below a hundred in words. */
export function inWords(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  const ten = TENS[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${ONES[n % 10]}`;
}

const WORDS = new Map(Array.from({ length: 99 }, (_, n) => [inWords(n + 1), n + 1] as const));

function likeCase(original: string, text: string): string {
  return /^\p{Lu}/u.test(original) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

/** Neighbouring digits swapped, also across the point: 81.6 gives 18.6 and 86.1. */
function transposed(value: number, decimals: number): number[] {
  const digits = value.toFixed(decimals).replace('.', '');
  const swaps = Array.from(
    digits.slice(1),
    (next, i) => digits.slice(0, i) + next + digits[i] + digits.slice(i + 2),
  );
  return swaps.filter((d) => !d.startsWith('0')).map((d) => Number(d) / 10 ** decimals);
}

/** Without repeats, which rounding makes of small numbers. */
function distinct(values: number[]): number[] {
  return [...new Set(values)];
}

/** Other values: steps of 3 to 20 points for a share, of a tenth to two thirds for a number, and swapped digits. */
function others(value: number, decimals: number, kind: Surface['kind']): number[] {
  const round = (n: number) => Number(n.toFixed(decimals));
  const swapped = transposed(value, decimals);
  if (kind === 'share')
    return [value + 4, value - 7, value + 13, value - 19, ...swapped]
      .map(round)
      .filter((v) => v > 0.5 && v < 99.5 && Math.abs(v - value) >= 3);
  const step = (part: number) => Math.max(value * part, decimals > 0 ? 0 : 3);
  return [value + step(0.3), value - step(0.2), value + step(0.7), ...swapped]
    .map(round)
    .filter((v) => v > 0 && Math.abs(v - value) > Math.max(0.11 * value, decimals > 0 ? 0 : 1));
}

function fraction(figure: string): Surface | undefined {
  const key = figure.toLowerCase().replace(/-/g, ' ').replace(/^one /, 'a ');
  const value = FRACTIONS.find(([words]) => words === key || words === `a ${key}`)?.[1];
  if (value === undefined) return undefined;
  const dress = (words: string) =>
    likeCase(figure, figure.includes('-') ? words.replace(/(?<!^a) /, '-') : words);
  const alternatives = FRACTIONS.filter(([, v]) => Math.abs(v - value) > 12 && Math.abs(v - value) < 60);
  return {
    value,
    kind: 'share',
    alternatives: alternatives.map(([words, v]) => ({ text: dress(words), value: v })),
    say: (other) => {
      const words = FRACTIONS.find(([, v]) => Math.abs(v - other) <= 2)?.[0];
      return words === undefined ? undefined : dress(words);
    },
  };
}

/**
 * Reads a figure's form; undefined for forms that have no plain counterpart (dates, "doubled", "1 in 5", powers).
 */
export function readSurface(figure: string): Surface | undefined {
  const asFraction = fraction(figure);
  if (asFraction) return asFraction;
  if (/[×^]|\bin\b|\band a half\b|jan|feb|mar|apr|may\b|jun|jul|aug|sep|oct|nov|dec/i.test(figure))
    return undefined;
  const kind = /%|per ?cent|pct/i.test(figure) ? 'share' : 'number';
  // A changed end of a range may still hold the published value.
  if (/\d\s*(?:to|and|[-–])\s*\d/.test(figure)) return undefined;
  const words = /^[a-z]+(?:-[a-z]+)?/i.exec(figure)?.[0] ?? '';
  const inWord = WORDS.get(words.toLowerCase());
  const digits = /^(\D*?)(\d+(?:,\d{3})*)(?:([.·])(\d+))?([\s\S]*)$/.exec(figure);
  if (digits && inWord === undefined) {
    const [, before = '', whole = '', point = '.', part = '', after = ''] = digits;
    // The base of a count ("of 30") stays as it is.
    const value = Number(`${whole.replace(/,/g, '')}.${part || '0'}`);
    const year = value >= 1900 && value < 2100 && part === '';
    const values = distinct(year ? [value - 3, value - 5] : others(value, part.length, kind));
    const print = (v: number) => `${before}${v.toFixed(part.length).replace('.', point)}${after}`;
    return { value, kind, alternatives: values.map((v) => ({ text: print(v), value: v })), say: print };
  }
  if (inWord === undefined) return undefined;
  const value = inWord;
  const values = distinct(others(value, 0, kind)).filter((v) => v < 100);
  const print = (v: number) => likeCase(figure, inWords(v)) + figure.slice(words.length);
  return {
    value,
    kind,
    alternatives: values.map((v) => ({ text: print(v), value: v })),
    say: (v) => (v < 99.5 ? print(Math.round(v)) : undefined),
  };
}
