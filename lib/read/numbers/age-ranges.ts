/** "Children of 4 to 21", "aged 1 to 18": an age range beyond infancy says that these are other patients, in no words a list could hold. */
import type { Mention } from '../mentions.ts';

const RANGE =
  /\b(?:(?:children|patients|people|youngsters|boys and girls|participants|those|adults) (?:of|from|between)|(?:children |patients |people |adults )?(?:aged|ages|age|between)(?: of| from| between| the ages of)?)\s(\d{1,2})(?:\s?(?:to|and|-|through)\s?)(\d{1,2})\b(?!\s?[%.\d]|[\s-]*(?:months?|weeks?|days?|mo\b|per\b|percent|of\b|in\b|participants|patients|centres|centers|countries))/gi;
const OPEN = /\b(?:aged|age) (\d{1,2})(?: years)? (?:and|or) (?:over|older|above|up)\b/gi;
/** Who is this old is grown up. */
const GROWN = 16;

/** The age ranges of a sentence, as mentions of who is meant. */
export function ageRanges(text: string): Mention[] {
  if (!/\d/.test(text)) return [];
  return [...text.matchAll(RANGE), ...text.matchAll(OPEN)]
    .filter(
      ([, from, to]) => Number(from) >= 1 && (to === undefined || Number(to) > Math.max(2, Number(from))),
    )
    .map((match) => ({
      slot: 'age',
      value: Number(match[1]) >= GROWN ? 'adults' : 'older',
      manner: 'noun',
      opposite: false,
      start: match.index,
      end: match.index + match[0].length,
    }));
}
