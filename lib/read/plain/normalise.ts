/**
 * Copy comes in odd dress: no-break and thin spaces, soft hyphens, five kinds of dash, decimal points in
 * mid-air. The reader works on a plain version of a block's text; this module makes it and keeps the way back, so
 * that a figure's offsets always point into the text as printed.
 */
import { withoutShouts } from './capitals.ts';
import { referenceMarks } from './reference-marks.ts';

export interface PlainText {
  /** The block's text with spaces, dashes, quotes and decimal points made plain; invisible characters are gone. */
  text: string;
  /** For each index of `text` (and one past its end), the index in the text as printed. */
  source: Uint32Array;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const PLAIN: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '—',
  '\u2015': '—',
  '\u2212': '-',
  '\u2018': "'",
  '\u2019': "'",
  '\u02bc': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u03bc': 'µ',
  '\uff05': '%',
  '\u066a': '%',
  '\ufe6a': '%',
  '\u2215': '/',
  '\u2044': '/',
};

/** "93pc", as some papers print it. */
const PER_CENT = /(?<=\d\s?)pc(?![A-Za-z0-9])/y;

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';

/** Makes a block's text plain. Never longer than the original; one character in, at most one out. */
export function normalise(original: string): PlainText {
  const source = new Uint32Array(original.length + 1);
  let text = '';
  const marks = referenceMarks(original);
  for (let index = 0; index < original.length; index++) {
    if (index >= (marks[0]?.end ?? Number.POSITIVE_INFINITY)) marks.shift();
    if (index >= (marks[0]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const character = original[index] as string;
    if (INVISIBLE.test(character)) continue;
    PER_CENT.lastIndex = index;
    if (PER_CENT.test(original)) {
      // The sign stands for both letters and leads back to the last.
      index += 1;
      source[text.length] = index;
      text += '%';
      continue;
    }
    const made = plain(character, original[index - 1], original[index + 1]);
    // Two spaces between words say no more than one.
    if (made === ' ' && text.endsWith(' ')) continue;
    source[text.length] = index;
    text += made;
  }
  source[text.length] = original.length;
  return { text: withoutShouts(text), source: source.subarray(0, text.length + 1) };
}

function plain(character: string, before: string | undefined, after: string | undefined): string {
  if (character <= '\u007e')
    return character === '\t' || character === '\n' || character === '\r' ? ' ' : character;
  // "81·6%" is how The Lancet prints a decimal point; elsewhere a middle dot is a bullet.
  if (
    (character === '\u00b7' || character === '\u2219' || character === '\u22c5') &&
    isDigit(before) &&
    isDigit(after)
  )
    return '.';
  // A spaced en dash breaks a clause as an em dash does; between words or numbers it is a hyphen.
  if (character === '\u2013' && /[ \u00a0\u202f]/.test(before ?? '') && /[ \u00a0\u202f]/.test(after ?? ''))
    return '—';
  if (/\s/.test(character)) return ' ';
  return PLAIN[character] ?? character;
}
