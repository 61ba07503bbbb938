/**
 * Numbers that no unit, noun or predicate makes a figure: "From 49.4 to 44.0", "Fifteen of them: 66. It's 93 now." They
 * are read all the same, marked as bare: the checker may recognise one by its value and its company, and refutes none.
 */
import { bindSentence } from '../bind/bind.ts';
import { slice } from '../bind/slices.ts';
import { type Place, toClaim } from '../bind/to-claim.ts';
import type { Claim } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import { findMentions } from '../mentions.ts';
import type { Passage } from '../passage/context.ts';
import { blot } from './masks.ts';
import type { Quantity } from './quantity.ts';
import type { TimeMention } from './times.ts';

export interface BareSentence {
  text: string;
  /** Where the sentence starts in its block. */
  offset: number;
  /** All numbers of the sentence, and those that are no figures by themselves. */
  found: Quantity[];
  leftovers: Quantity[];
  times: TimeMention[];
}

/** What may stand behind a number that means a share or patients. Any other word is what it counts: "30 schools". */
const FOLLOWS =
  /^\s(?:to|and|or|versus|vs?|against|with|without|in|on|for|at|after|before|now|then|today|alive|free|compared|from|of|who|when|were|was|are|is|did|do|had|have|out|rather|instead|disease|event|relapse|leuka?emia|months?|years?|litres?|per|each|took|drew|treated|enrolled|recruited|randomi[sz]ed|included|evaluable|given|getting|receiving|received|got|altogether|blina\w*|chemo\w*|respectively|here|there|negative|low|more|say|says|said|on)\b/i;

/** Numbers this small, and years, are part of the language; "030" is a part of a telephone number. */
function mayBeFigure({ form, value, decimals, inWords, start, end }: Quantity, text: string): boolean {
  // A telephone number, a leaflet's code, "64 in 95 games".
  if (/^0\d/.test(text.slice(start)) || /[A-Za-z]-$/.test(text.slice(0, start))) return false;
  if (/^\sin\s\d/.test(text.slice(end))) return false;
  if (/^[\s-]?[a-z]/i.test(text.slice(end)) && !FOLLOWS.test(text.slice(end))) return false;
  if (form === 'duration') return decimals > 0;
  if (form !== 'number' && form !== 'count') return false;
  if (value >= 1900 && value < 2100 && decimals === 0) return false;
  return value > 1 || decimals > 0 || !inWords;
}

/** The claims of a sentence's leftover numbers, bound as if all its numbers were figures. */
export function bareClaims(sentence: BareSentence, place: Place, lent: Passage, lexicon: Lexicon): Claim[] {
  const { text, offset, found } = sentence;
  const leftovers = sentence.leftovers.filter((quantity) => mayBeFigure(quantity, text));
  if (leftovers.length === 0 || !lent.onSubject || lent.otherSubject) return [];
  const quantities = found.filter((quantity) => quantity.start >= place.lead);
  const masked = blot(text, quantities, '#');
  const mentions = findMentions(masked, lexicon);
  const times = sentence.times.filter(
    (time) => !leftovers.some((quantity) => quantity.start < time.end && time.start < quantity.end),
  );
  const bounds = bindSentence(
    masked,
    slice(masked, quantities, mentions),
    mentions,
    times,
    lexicon,
    lent.order,
  );
  return bounds.flatMap((bound) =>
    bound.slice.quantities.flatMap((quantity): Claim[] => {
      if (!leftovers.includes(quantity)) return [];
      const claim = toClaim(quantity, bound, false, text, offset, mentions, lent, place, lexicon);
      return claim ? [{ ...claim, bare: true }] : [];
    }),
  );
}
