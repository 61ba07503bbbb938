/**
 * Where a wrong variant can be made: the sentences of an article with the figures in them that records settle, and the
 * times that a sentence states.
 */
import { sentencesOf } from '../lib/report/sentence.ts';
import type { Case } from './cases.ts';
import type { Mark } from './gold.ts';
import { isNeighbour, recordsOf } from './rightness.ts';

/** A sentence of an article with its range and the marks in it from which a variant may be made. */
export interface Passage {
  start: number;
  end: number;
  /** The sentence as printed. */
  words: string;
  marks: Mark[];
}

/** True for a figure that must be found right, that records we hold settle, and whose trial may be contradicted. */
export function canBeBroken(mark: Mark): boolean {
  return (
    mark.verdict === 'match' && !mark.optional && !isNeighbour(mark.ids) && recordsOf(mark.ids).length > 0
  );
}

/** An article's sentences that hold figures to break. */
export function passagesOf({ gold, article }: Case): Passage[] {
  const marks = gold.marks.filter(canBeBroken);
  return article.blocks
    .flatMap((block) =>
      sentencesOf(block.text).map(({ index, segment }) => {
        const start = block.start + index;
        return { start, end: start + segment.length, words: segment };
      }),
    )
    .map((s) => ({ ...s, marks: marks.filter((m) => m.start >= s.start && m.end <= s.end) }))
    .filter((s) => s.marks.length > 0);
}

/** A time that qualifies an outcome; "two-year course of treatment" is a length, and so is dropped. */
const TIME =
  /(?<![\d.])\b(\d{1,2}|one|two|three|four|five|six)([ -])(years?|months?)\b(?![ -](?:old\b|olds\b|(?:\w+ )?(?:course|treatment|therapy|period|protocol|study|trial|follow-up)))/gi;

const SMALL = ['', 'one', 'two', 'three', 'four', 'five', 'six'];

/** A time in a sentence. */
export interface StatedTime {
  index: number;
  /** "two-year", "24 months". */
  words: string;
  months: number;
}

/** The times of a sentence that may qualify an outcome, in order. */
export function timesIn(sentence: string): StatedTime[] {
  return [...sentence.matchAll(TIME)].map((m) => {
    const [words, number = '', , unit = ''] = m;
    const amount = Number(number) || SMALL.indexOf(number.toLowerCase());
    return { index: m.index, words, months: amount * (unit.toLowerCase().startsWith('year') ? 12 : 1) };
  });
}
