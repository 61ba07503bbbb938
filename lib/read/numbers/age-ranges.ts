/** "Children of 4 to 21", "aged 1 to 18": an age range beyond infancy says that these are other patients, in no words a list could hold. */
import type { Mention } from '../mentions.ts';
import { parseNumber } from './numbers.ts';

const AGE = String.raw`(\d{1,2}|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|seventy)(?:-(?:one|five))?)`;
const RANGE = new RegExp(
  String.raw`\b(?:(?:children|patients|people|youngsters|boys and girls|kids|participants|those|adults) (?:of|from|between)|(?:children |patients |people |adults |kids )?(?:aged|ages|age|between)(?: of| from| between| the ages of)?)\s${AGE}(?:\s?(?:to|and|-|through)\s?)${AGE}\b(?!\s?[%.\d]|[\s-]*(?:months?|weeks?|days?|mo\b|per\b|percent|of\b|in\b|participants|patients|centres|centers|countries))`,
  'gi',
);
const OPEN = /\b(?:aged|age) (\d{1,2})(?: years)? (?:and|or) (?:over|older|above|up)\b/gi;
/** Who is this old is grown up. */
const GROWN = 16;

/** The age ranges of a sentence, as mentions of who is meant. */
export function ageRanges(text: string): Mention[] {
  if (!/\d|\b(?:of|from|between|aged?|ages)\b/i.test(text)) return [];
  const years = (age: string): number => parseNumber(age)?.value ?? 0;
  return [...text.matchAll(RANGE), ...text.matchAll(OPEN)]
    .filter(
      ([, from, to]) =>
        years(from ?? '') >= 1 && (to === undefined || years(to) > Math.max(2, years(from ?? ''))),
    )
    .map((match) => ({
      slot: 'age',
      value: years(match[1] ?? '') >= GROWN ? 'adults' : 'older',
      manner: 'noun',
      opposite: false,
      start: match.index,
      end: match.index + match[0].length,
    }));
}
