/**
 * The clause that a figure stands in. What another clause of the sentence speaks of, another drug or an earlier study, is
 * no matter of the figure's where its own clause says outright whom it tells of: "Two-year survival of the infants given
 * blinatumomab was 93.3%, said Dr Kay, who also treats lymphoma."
 */
import type { Mention } from '../mentions.ts';
import type { Bound } from './bound.ts';

/** Where a clause with a subject of its own begins. */
const BOUNDARY =
  /[;:—–!?]|\.\s|, (?:but|which|who|whose|where|although|though|even though|while|whereas|because|since|said|says|adds?|added|according|without|results?|figures)\b|\b(?:although|whereas|because)\b|^(?:as|unlike|like|since|though|although|while|because)\b[^,#\d]*,/gi;

/** The offsets of the clause of the sentence `text` that holds the offset `at`. */
export function clauseAround(text: string, at: number): { start: number; end: number } {
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(BOUNDARY)) {
    if (index >= at) return { start, end: index };
    if (index + mark.length <= at) start = index + mark.length;
  }
  return { start, end: text.length };
}

/**
 * The mentions that bear on the figure: all, or only those of its own clause where that names the drug, or a trial, and
 * its patients.
 */
export function bearingOn(bound: Bound, mentions: readonly Mention[], text: string): readonly Mention[] {
  const clause = clauseAround(text, bound.slice.quantities[0]?.start ?? 0);
  const own = mentions.filter(({ start, end }) => start >= clause.start && end <= clause.end);
  const says = (slot: Mention['slot'], value?: string): boolean =>
    own.some((m) => m.slot === slot && (value === undefined || m.value === value));
  const treated = says('group', 'blinatumomab') && bound.group?.value === 'blinatumomab';
  const whole = (treated || says('study')) && (says('age') || says('genetics') || says('study'));
  return whole ? own : mentions;
}
