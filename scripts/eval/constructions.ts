/**
 * How a figure is put: the forms and constructions of copy that a reader has to understand, told from the figure, its
 * sentence and its block by patterns of their own. Only for the table of accuracy; a figure may be of several.
 */
import type { BlockKind } from '../../lib/read/article.ts';
import type { InSentence } from '../../lib/report/sentence.ts';

/** A figure with what stands around it. */
export interface Setting extends InSentence {
  /** Of the block it stands in. */
  block: BlockKind;
}

const NUMBER_WORDS =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)\b/i;
const NUMBER = String.raw`\d[\d.,·]*\s?(?:%|per\s?cent)?`;

const inFigure = (pattern: RegExp) => (s: Setting) => pattern.test(s.figure);
const inSentence = (pattern: RegExp) => (s: Setting) => pattern.test(`${s.before}${s.figure}${s.after}`);

/** Name and test of every construction, in the order of the table. */
export const CONSTRUCTIONS: [string, (setting: Setting) => boolean][] = [
  ['percent sign', inFigure(/%/)],
  ['percent in words (“93 per cent”)', inFigure(/per\s?cent(?!age)/i)],
  ['number in words (“thirty”)', inFigure(NUMBER_WORDS)],
  ['fraction (“two-thirds”, “half”)', inFigure(/\b(?:half|thirds?|quarters?|fifths?|tenths?)\b/i)],
  ['x of y (“28 of 30”, “nine in ten”)', inFigure(/\S\s+(?:out\s+)?(?:of|in)\s+(?:the\s+)?\S|\d\/\d/i)],
  ['range (“70–75%”)', inFigure(/\d\s?%?\s?(?:[-–]|to|and)\s?\d/)],
  [
    'bare count',
    (s) => /^(?:\d[\d,]*|\p{L}+(?:-\p{L}+)?)$/u.test(s.figure) && !/half|third|doubl|tripl/i.test(s.figure),
  ],
  ['months or years as the figure', inFigure(/\b(?:months?|years?|days?|weeks?)\b/i)],
  ['difference in points', inFigure(/points?/i)],
  [
    'ratio or relative change (“doubled”, “42% higher”)',
    (s) =>
      /doubl|tripl|fold|halv|twice/i.test(s.figure) ||
      (/%|per\s?cent|third|half/i.test(s.figure) &&
        /^\s?(?:lower|higher|less|more likely|fewer|better|reduction|increase|drop|rise)\b/i.test(s.after)),
  ],
  [
    'hazard ratio',
    (s) => /^0?[.·]\d+$|^\d[.·]\d+$/.test(s.figure) && /hazard|\bHR\b/i.test(s.before.slice(-80)),
  ],
  [
    'date',
    inFigure(/\b(?:19|20)\d\d\b|\b(?:January|February|March|April|June|July|August|Sept|Oct|Nov|Dec)/i),
  ],
  [
    'bound (“more than”, “almost”)',
    (s) =>
      /\b(?:than|over|under|above|below|almost|nearly|least|most|up to|exceed\w*|only just)\s+$/i.test(
        s.before,
      ),
  ],
  ['hedge (“about”)', (s) => /\b(?:about|around|roughly|some|approximately)\s+$|[~≈]\s*$/i.test(s.before)],
  [
    'from A to B',
    (s) =>
      /\bfrom\s+(?:\w+\s+){0,3}$/i.test(s.before) ||
      (/\bfrom\b/i.test(s.before) && /\bto\s+(?:\w+\s+){0,3}$/i.test(s.before)),
  ],
  [
    'compared with, versus, against',
    inSentence(/\b(?:compared|versus|vs?\.?|against|as opposed|unlike|whereas)\b/i),
  ],
  ['respectively', inSentence(/\brespectively\b/i)],
  ['in brackets', (s) => s.before.lastIndexOf('(') > s.before.lastIndexOf(')') || /\[[^\]]*$/.test(s.before)],
  [
    'beside an interval',
    (s) => /^[^.;]{0,4}[([,][^)\]]{0,20}(?:CI\b|confidence|\d[\d.]*\s?%?\s?(?:[-–]|to)\s?\d)/.test(s.after),
  ],
  ['more than one figure in the sentence', (s) => new RegExp(NUMBER).test(s.before + s.after)],
  [
    'after “it was”, “that was” (anaphora)',
    (s) => /\b(?:it|that|this|those|these|the same|the rate|the figure|the share)\b[^,;.]*$/i.test(s.before),
  ],
  ['quotation', (s) => /[“"][^”"]*$/.test(s.before) || /^[^“"]*[”"]/.test(s.after)],
  [
    'question, or its answer',
    (s) => /\?/.test(s.before + s.after) || /^\s*(?:[QA]|\p{Lu}\w+):\s/u.test(s.before),
  ],
  ['heading', (s) => s.block === 'heading'],
  ['list item', (s) => s.block === 'item'],
  ['table', (s) => s.block === 'cell'],
];

/** The constructions a figure stands in, by name; none for a plain statement. */
export function constructionsOf(setting: Setting): string[] {
  return CONSTRUCTIONS.flatMap(([name, holds]) => (holds(setting) ? [name] : []));
}
