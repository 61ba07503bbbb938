/** Comparisons that hold no figure say nothing of the figures around them. */
import type { Mention } from '../mentions.ts';

/** Mentions without those in a comparison that holds no figure: "higher than in the control group: 93%" names nobody's group. */
export function withoutAsides(masked: string, mentions: Mention[]): Mention[] {
  return mentions.filter((m) => !inMutedComparison(masked, m, mentions));
}

function inMutedComparison(masked: string, mention: Mention, mentions: Mention[]): boolean {
  if (mention.slot === 'comparator') return false;
  return mentions.some((m) => {
    if (m.slot !== 'comparator' || mention.start < m.start) return false;
    const rest = masked.slice(m.end);
    const stop = m.end + (/[,;:]\s|—|\)|$/.exec(rest)?.index ?? rest.length);
    // "Better than in MT103-205, where 39% …": what follows is told of it.
    if (mention.slot === 'study' && /^,? (?:where|in which|which|whose)\b/.test(masked.slice(mention.end)))
      return false;
    return mention.start < stop && !masked.slice(m.end, stop).includes('#');
  });
}
