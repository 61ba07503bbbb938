/**
 * "82 in every 100 were alive and the leukaemia had stayed away": who is told to be alive and something more is no share of
 * survivors, in whatever words the rest is told. Wordings that the lexicon knows are disease-free survival; of the others
 * the words are kept, so that such a figure is held against no survival that it need not be.
 */
import type { Mention } from '../mentions.ts';

/** The rest of the clause, as far as it has no figure of its own: "alive and # were disease-free" tells of two. */
const MORE =
  /^,? (?:and|but|with)\b(?=[^.;:?!#]*\b(?:leuk\w+|disease|cancer|illness|relaps\w*|remission|return\w*|back|away|free|clear|event|recur\w*|gone|trace\w*)\b)[^.;:?!#]*(?=[.;:?!]|$)/i;

/** The mention of patients alive, with the words that tell more of them. `masked`: its sentence with figures as `#`. */
export function withMore(mention: Mention, masked: string): Mention {
  const { slot, value, manner, opposite, end } = mention;
  if (slot !== 'endpoint' || value !== 'OS' || manner !== 'event' || opposite) return mention;
  return { ...mention, end: end + (MORE.exec(masked.slice(end))?.[0].length ?? 0) };
}

/** Whether the words of a survival tell more than that patients were alive. */
export const isAliveAndMore = (words: string): boolean =>
  /\b(?:alive|living|lived|surviv\w*),? (?:and|but|with) (?!well$|kicking$)/i.test(words);
