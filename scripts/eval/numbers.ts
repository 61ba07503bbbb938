/**
 * Every number of a text, in digits or words, whatever it is about. Grey marks and stray matches are counted per
 * numbers that are no figure, and the baselines judge these; so it is written apart from the checker's own reader.
 */
import { inWords } from '../surface.ts';

/** A number in a text, names ("CD19", "Interfant-06") left out; offsets in UTF-16 units. */
export interface PlainNumber {
  start: number;
  end: number;
  /** In percent for a share, else as printed. */
  value: number;
  /** Digits after the point, so that a published value can be rounded alike. */
  decimals: number;
  kind: 'share' | 'number';
}

const SMALL = new Map(Array.from({ length: 98 }, (_, n) => [inWords(n + 2), n + 2] as const));

const FRACTIONS: [RegExp, number][] = [
  [/^(?:two|2)[ -]thirds$/, 66.7],
  [/^(?:one|a)[ -]third$/, 33.3],
  [/^(?:three)[ -]quarters$/, 75],
  [/^(?:one|a)[ -]quarter$/, 25],
  [/^(?:a )?half$/, 50],
];

const UNIT = String.raw`(?:\s?%|[\s-]?per\s?cent\b(?!age))`;
// "one" is mostly a pronoun and is left out.
const WORD = [...SMALL.keys()]
  .sort((a, b) => b.length - a.length)
  .map((w) => w.replace('-', '[-\u2010\u2011 ]'))
  .join('|');
const NUMBER = new RegExp(
  String.raw`\b(?:(?:two|one|a)[ -]third|three[ -]quarter|(?:one|a)[ -]quarter)s?\b|\bhalf\b` +
    String.raw`|(?<![\p{L}\d.,]|\p{L}[-\u2010\u2011])\d+(?:,\d{3})*(?:[.·]\d+)?${UNIT}?|\b(?:${WORD})\b${UNIT}?`,
  'giu',
);

function read(text: string): Pick<PlainNumber, 'value' | 'decimals' | 'kind'> {
  const words = text.toLowerCase();
  const fraction = FRACTIONS.find(([pattern]) => pattern.test(words))?.[1];
  if (fraction !== undefined) return { value: fraction, decimals: 0, kind: 'share' };
  const kind = /%|per\s?cent/.test(words) ? 'share' : 'number';
  const digits = /^(\d+(?:,\d{3})*)(?:[.·](\d+))?/.exec(words);
  if (digits) {
    const [, whole = '', part = ''] = digits;
    return { value: Number(`${whole.replace(/,/g, '')}.${part}`), decimals: part.length, kind };
  }
  const word = words.replace(/[\s-]?per\s?cent$|\s?%$/, '').replace(/[\u2010\u2011 ]/g, '-');
  return { value: SMALL.get(word) ?? Number.NaN, decimals: 0, kind };
}

/** The numbers of a text in order: "81.6%", "two-thirds", "thirty", "28" and "30" of "28 of 30". */
export function numbersIn(text: string): PlainNumber[] {
  return [...text.matchAll(NUMBER)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    ...read(m[0]),
  }));
}
