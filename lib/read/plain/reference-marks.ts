/**
 * "… of chemotherapy.1,2 Next": a page's footnote numbers lose their height when its text is taken, and stand glued to
 * the words. They say nothing of patients, and hide where the sentence ends.
 */

export interface Mark {
  start: number;
  end: number;
}

const LOW = '\\d{1,3}(?:\\s?[,;–-]\\s?\\d{1,3}){0,7}';
const HIGH = '[⁰¹²³⁴-⁹]+(?:[,;–-]\\s?[⁰¹²³⁴-⁹]+)*';
const INVISIBLE = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*';

/** A word's, a bracket's or a percent sign's end, and what closes a sentence; no decimal point ends so. */
const CLOSED = `(?:\\p{L}{2}|[)\\]%])${INVISIBLE}["'”’)]?[.!?]["'”’)]?${INVISIBLE}`;

/** Plain digits after a sentence's end, where another begins or none follows. */
const AFTER_STOP = new RegExp(
  `(?<=${CLOSED})(?<!\\b(?:vs|approx|ca|no|nr|fig|HR|OR)\\.)${LOW}(?=\\s+["'“‘([]?[\\p{Lu}\\d]|${INVISIBLE}\\s*$)`,
  'gu',
);
/** Raised digits after a word or a stop: "10⁻⁴" and "m²" are no references. */
const RAISED = new RegExp(`(?<=\\p{L}{2}|[)\\]%"'”’.,;:!?])(?<!\\b[cdkmnµ]m)${HIGH}(?![\\p{L}\\d])`, 'gu');
/** "… with chemotherapy [3].", "… of ALL [1, 2].", "… 42% [3].": where a clause ends; two behind a percentage may be its interval. */
const BRACKETED =
  /(?<=\p{Ll}{2})\s?\[\d{1,3}(?:,\s?\d{1,3})*\](?=[.,;])|(?<=\d\s?%)\s?\[\d{1,2}\](?=[.,;])/gu;

/** The reference marks glued to a text's words, in order. */
export function referenceMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const pattern of [AFTER_STOP, RAISED, BRACKETED])
    for (const { 0: mark, index } of text.matchAll(pattern))
      marks.push({ start: index, end: index + mark.length });
  return marks.sort((a, b) => a.start - b.start);
}
