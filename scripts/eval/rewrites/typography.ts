/** The same words set otherwise: spaces, hyphens, quotes, dashes and characters that nobody sees. */
import type { Edit } from '../../cases.ts';
import { type Passage, type Rewrite, replaceAll } from './passage.ts';

function everywhere(
  name: string,
  pattern: RegExp,
  by: string | ((match: RegExpExecArray) => string),
): Rewrite {
  const text = typeof by === 'string' ? () => by : by;
  return { group: 'typography', name, edits: (passage) => replaceAll(passage, pattern, text) };
}

function inSentence(name: string, pattern: RegExp, by: string): Rewrite {
  return {
    group: 'typography',
    name,
    edits: (passage) => replaceAll(passage, pattern, () => by, passage.sentence),
  };
}

/** An insertion or replacement at the figure's edges. */
function atFigure(name: string, edits: (passage: Passage) => Edit[]): Rewrite {
  return { group: 'typography', name, edits };
}

/** A hyphen within a word or name: "two-year", "KMT2A-rearranged", "Interfant-06", not "60.8-92.0". */
const HYPHEN = /(?<=\p{L}\d?)-(?=[\p{L}\d])|(?<=\d)-(?=\p{L})/gu;
const RANGE = /(?<=\d%?)[-–](?=\d)/g;
const LONG_WORD = /(?<![\p{L}\p{N}-])\p{L}{9,}(?![\p{L}\p{N}])/gu;

const spaceBefore = (by: string) => (p: Passage) =>
  p.text[p.figure.start - 1] === ' ' ? [{ start: p.figure.start - 1, end: p.figure.start, text: by }] : [];
const spaceAfter = (by: string) => (p: Passage) =>
  p.text[p.figure.end] === ' ' ? [{ start: p.figure.end, end: p.figure.end + 1, text: by }] : [];

/** Every change of typography. */
export const TYPOGRAPHY: Rewrite[] = [
  everywhere('hyphen U+2010', HYPHEN, '\u2010'),
  everywhere('no-break hyphen U+2011', HYPHEN, '\u2011'),
  everywhere('en dash for the hyphen', HYPHEN, '\u2013'),
  everywhere('minus sign for the hyphen', HYPHEN, '\u2212'),
  everywhere('zero-width space after hyphens', HYPHEN, '-\u200B'),
  everywhere('word joiner after hyphens', HYPHEN, '-\u2060'),
  everywhere('hyphen in ranges', RANGE, '-'),
  everywhere('en dash in ranges', RANGE, '–'),
  everywhere('soft hyphens in long words', LONG_WORD, ([word]) => {
    const middle = Math.floor(word.length / 2);
    return `${word.slice(0, middle)}\u00AD${word.slice(middle)}`;
  }),
  everywhere('curly apostrophes', /(?<=\p{L})'(?=\p{L}|\s)/gu, '’'),
  everywhere('straight apostrophes', /(?<=\p{L})’(?=\p{L}|\s)/gu, "'"),
  everywhere('straight quotes', /[“”]/g, '"'),
  everywhere('curly quotes', /"/g, ({ input, index }) =>
    /[\s(]$|^$/.test(input.slice(0, index)) ? '“' : '”',
  ),
  everywhere('spaced em dash', / [–—] /g, ' — '),
  everywhere('closed em dash', / [–—] /g, '—'),
  everywhere('two spaces after a sentence', /(?<=[.!?]) (?=\p{Lu})/gu, '  '),
  everywhere('Windows line ends', /\n/g, '\r\n'),
  everywhere('blank lines between paragraphs', /\n/g, '\n\n'),
  inSentence('two spaces between words', / /g, '  '),
  inSentence('no-break spaces between words', / /g, '\u00A0'),
  inSentence('no-break space after every number', /(?<=\d%?) (?=\p{L})/gu, '\u00A0'),
  inSentence('thin space after every number', /(?<=\d%?) (?=\p{L})/gu, '\u2009'),
  inSentence('zero-width space before every space', / /g, '\u200B '),
  inSentence('middle dots in all decimals', /(?<=\d)\.(?=\d)/g, '·'),
  inSentence('space before every percent sign', /(?<=\d)%/g, ' %'),
  inSentence('“per cent” for every percent sign', /(?<=\d)%(?!\s?CI|[\p{L}\d–-])/gu, ' per cent'),
  inSentence('percent sign for every “per cent”', /(?<=\d) per ?cent\b(?! point)/g, '%'),
  atFigure('no-break space before the figure', spaceBefore('\u00A0')),
  atFigure('two spaces before the figure', spaceBefore('  ')),
  atFigure('zero-width space before the figure', spaceBefore(' \u200B')),
  atFigure('no-break space after the figure', spaceAfter('\u00A0')),
  atFigure('two spaces after the figure', spaceAfter('  ')),
  atFigure('zero-width space after the figure', spaceAfter('\u200B ')),
  atFigure('byte order mark at the start', () => [{ start: 0, end: 0, text: '\uFEFF' }]),
];
