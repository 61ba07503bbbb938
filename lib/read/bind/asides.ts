/** What is said by the way tells nothing of the figures around it: comparisons that hold no figure, and what follows a size in its bracket. */
import type { Mention } from '../mentions.ts';
import type { Slice } from './slices.ts';

/** Mentions without those in a comparison that holds no figure: "higher than in the control group: 93%" names nobody's group. */
export function withoutAsides(masked: string, mentions: Mention[]): Mention[] {
  return mentions.filter(
    (m) => !inMutedComparison(masked, m, mentions) && !(m.slot === 'endpoint' && explains(masked, m)),
  );
}

function inMutedComparison(masked: string, mention: Mention, mentions: Mention[]): boolean {
  if (mention.slot === 'comparator') return false;
  const behind = masked.slice(mention.end);
  // "As good as in older children, where it is 95%": what follows is told of them, and the answer to "Better than in adults?", too.
  const goesOn = /^,? (?:where|in (?:which|whom)|of whom|which|whose)\b/.test(behind);
  if (goesOn && (mention.slot === 'study' || !masked.slice(0, mention.start).includes('#'))) return false;
  if (mention.slot === 'age' && /^\?/.test(behind)) return false;
  return mentions.some((m) => {
    if (m.slot !== 'comparator' || mention.start < m.end) return false;
    const rest = masked.slice(m.end);
    const stop = m.end + (/[,;:]\s|—|\)|$/.exec(rest)?.index ?? rest.length);
    if (mention.slot === 'group' && answersPair(masked, m, stop, mentions)) return false;
    return mention.start < stop && !masked.slice(m.end, stop).includes('#');
  });
}

const VERSUS = '\\b(?:versus|vs|v|against|compared (?:with|to)|as against)\\b';
const PAIR_BEFORE = new RegExp(
  `#[^#]{0,14}${VERSUS}[^#]{0,14}#+\\)?,?\\s(?:(?:for|with|in|on|among|after)\\s)?(?:the\\s)?$`,
  'i',
);
const PAIR_BEHIND = new RegExp(`^[^#]{0,25}#+[^#]{0,14}${VERSUS}[^#]{0,14}#`, 'i');

/** "93% vs 66% for blinatumomab versus chemotherapy", "better with the drug than without: 93% vs 66%": the groups of a pair beside them. */
function answersPair(masked: string, { start, end }: Mention, stop: number, mentions: Mention[]): boolean {
  const groups = mentions.filter((m) => m.slot === 'group');
  const first = groups.findLast((m) => m.end <= end);
  const second = groups.find((m) => m.start >= end && m.start < stop);
  if (!first || !second || first.value === second.value) return false;
  const beside = first.end <= start ? start - first.end < 60 : true;
  return beside && (PAIR_BEFORE.test(masked.slice(0, first.start)) || PAIR_BEHIND.test(masked.slice(stop)));
}

/** "Disease-free survival, a measure that counts relapses as well as deaths, was …": what explains a measure names no other. */
const EXPLAINS =
  /,\s(?:which is\s)?(?:an?|the|that)\s(?:[\w-]+\s){0,2}(?:measure|yardstick|gauge|figure|term|count|tally|statistic)\s(?:that|which|of|for)\s[^,;.#]*$/i;

/** Whether a mention stands in such words, between commas. */
const explains = (masked: string, { start, end }: Mention): boolean =>
  EXPLAINS.test(masked.slice(0, start)) && /^[^,;.#]*,/.test(masked.slice(end));

const THERE = /,?\s(?:and|but|while)\s(?:so far\s)?there (?:was|were|is|are|had|has|have)\b[^#]*$/i;

/** "Against 60.2% in the comparison group, and there had been no new relapses": what there was besides is not what the figure measures. */
export function withoutNextClause(masked: string, { quantities }: Slice, mentions: Mention[]): Mention[] {
  const last = quantities.at(-1);
  return mentions.filter(
    ({ slot, start }) =>
      slot !== 'endpoint' || !last || start < last.end || !THERE.test(masked.slice(last.end, start)),
  );
}

const SIZE = /[([]\s?n\s?=\s?$/i;

/** "Infants (n=30, Interfant-06 controls)": what a bracket says after the size of those before it names neither their group nor their trial. */
export function withoutSizeAsides(masked: string, { quantities }: Slice, mentions: Mention[]): Mention[] {
  const [size] = quantities;
  if (!size || !SIZE.test(masked.slice(0, size.start)) || !/^[,;]\s/.test(masked.slice(size.end)))
    return mentions;
  const close = size.end + masked.slice(size.end).search(/[)\]]|$/);
  return mentions.filter(
    ({ slot, start }) => (slot !== 'group' && slot !== 'study') || start < size.end || start > close,
  );
}
