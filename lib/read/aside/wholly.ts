/**
 * "All of the babies on blinatumomab were alive after two years", "None of the babies given the drug relapsed": a share in a word
 * that is no number. Such words stand in every other sentence of ordinary copy; they are a figure only in a sentence that
 * says which treatment all of them had and what became of them, and nothing else.
 */
import { bindSentence } from '../bind/bind.ts';
import { slice } from '../bind/slices.ts';
import { toClaim } from '../bind/to-claim.ts';
import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions } from '../mentions.ts';
import { hedgeOf } from '../numbers/hedges.ts';
import { blot } from '../numbers/masks.ts';
import type { Quantity } from '../numbers/quantity.ts';
import { findTimes } from '../numbers/times.ts';
import type { Passage } from '../passage/context.ts';
import type { Sited } from './plain-claim.ts';

const WHO = '(?:of (?:the|these|those) )?(?:the |these |those )?(?:babies|baby|infants?|children|child)';
const TREATED =
  '(?:on|given|treated with|who (?:got|had|received)|receiving) (?:blinatumomab|immunotherapy|the (?:drug|antibody|immunotherapy)|chemotherapy alone|chemotherapy)';
const TIME = '(?: (?:after|at|for|within) (?:two|four) years| (?:two|four) years(?: later| on)?)?';
const END = '\\s*[.!]?["”’]?\\s*$';
const ALL = new RegExp(
  `^["“‘']?(?:(?:nearly|almost|virtually) )?(all|every|each)\\b(?= ${WHO} ${TREATED} (?:survived|lived|(?:were|was|are|is) (?:still )?alive)${TIME}${END})`,
  'i',
);
const NONE = new RegExp(
  `^["“‘']?(none|no|not one)\\b(?= ${WHO} ${TREATED} (?:has |have |had )?(?:died|relapsed)${TIME}${END})`,
  'i',
);

/** The claim of a sentence that tells what became of all, or that it became of none. */
export function readWholly(sited: Sited, passage: Passage, lexicon: Lexicon): Claim[] {
  const { text, offset, place } = sited;
  if (place.lead > 0 || !passage.onSubject || passage.otherSubject) return [];
  const all = ALL.exec(text);
  const match = all ?? NONE.exec(text);
  if (!match) return [];
  const word = match[1] as string;
  const end = match.index + match[0].length;
  const start = end - word.length;
  const value = all ? 100 : 0;
  const quantity: Quantity = { form: 'percent', start, end, value, decimals: 0, inWords: true };
  Object.assign(quantity, hedgeOf(text, start, end));
  const masked = blot(text, [quantity], '#');
  const mentions = findMentions(masked, lexicon);
  const bounds = bindSentence(
    masked,
    slice(masked, [quantity], mentions),
    mentions,
    findTimes(text),
    lexicon,
    passage.order,
  );
  return bounds.flatMap((bound): Claim[] => {
    const claim = toClaim(quantity, bound, false, text, offset, mentions, passage, place, lexicon);
    const told = claim?.endpoint?.from === 'stated' && claim.group?.from === 'stated';
    return claim && told ? [{ ...claim, wholly: true }] : [];
  });
}
