/**
 * Pairs told in the order of their groups: "the rates for blinatumomab and chemotherapy were 58.4% and 71.3%", "66% versus 93% for
 * blinatumomab versus chemotherapy". Both groups stand in one breath and so do both figures: each has its own, and a swap is one.
 */
import type { Claim } from '../../read/claim.ts';

/** "Rose from 96% to 88% with the drug", "83% and 60%, respectively, compared with …": the order says whose is which. */
export const IN_ORDER =
  /\bfrom\b(?:[^.;,]|[.,](?=\d))*\d(?:[^.;,]|[.,](?=\d))*\bto\b(?:[^.;,]|[.,](?=\d))*\d|\brespectively\b/i;

/** What stands between two figures of a pair. */
const PAIRED = /^\s*%?\s*(?:and|versus|vs?\.?|against|compared with)\s(?:only |just )?$/i;
/** What stands between two groups that are merely named. */
const NAMED = /^,?\s(?:and|or|versus|vs?\.?)\s(?:(?:the|with|for|in|on|after|those|of)\s)*$/i;
/** "Higher with blinatumomab than in historical controls": how the first fared beside the second. */
const THAN =
  /^[^.;:,()\d]{0,50}\b(?:than|versus|vs\.?)\s(?:(?:the|with|for|in|on|after|among|those|babies|infants|given|had)\s)*$/i;
/** "Blinatumomab improved survival over chemotherapy (66% vs 93%)" may go from what was to what came of it. */
const MOVED = /\b(?:ris(?:e|es|en|ing)|rose|improv\w*|increas\w*|lift\w*|boost\w*|rais\w*|up|from)\b/i;

/** Whether two figures of a sentence answer in order two groups that stand in one breath, ahead of them or behind. */
export function isToldInOrder(sentence: string, a: Claim, b: Claim): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const [mine, theirs] = [first.group, second.group];
  if (!mine || !theirs || mine.text === '' || theirs.text === '') return false;
  const [start, end] = [first.start - first.sentence.start, second.end - first.sentence.start];
  const pair = sentence.slice(first.end - first.sentence.start, second.start - first.sentence.start);
  const ordered = /\brespectively\b/i.test(sentence);
  if (!ordered && (!PAIRED.test(pair) || MOVED.test(sentence))) return false;
  for (const [from, until] of [
    [0, start],
    [end, sentence.length],
  ] as const) {
    const words = sentence.slice(from, until);
    const at = words.indexOf(mine.text);
    const next = at < 0 ? -1 : words.indexOf(theirs.text, at + mine.text.length);
    if (next < 0) continue;
    // "Compared with controls, babies on the drug did better (93% vs 66%)": the first named is the one held against.
    if (/\b(?:compar\w+ (?:with|to)|against|unlike|than|over)\s(?:the\s)?$/i.test(words.slice(0, at)))
      return false;
    const between = words.slice(at + mine.text.length, next);
    if (NAMED.test(between) || (mine.value === 'blinatumomab' && THAN.test(between))) return true;
  }
  return false;
}
