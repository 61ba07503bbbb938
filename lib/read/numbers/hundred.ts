/**
 * "Of every hundred babies treated, 93 were alive after two years and 82 free of leukaemia", "of every ten, about eight":
 * where copy takes so many patients for its measure, the bare numbers that follow in the sentence are shares.
 */
import { parseNumber } from './numbers.ts';
import type { Quantity } from './quantity.ts';
import { fractionOf } from './quantity-words.ts';

const PEOPLE = '(?:infants|babies|children|patients|people|adults|kids|tots|little ones|of them|of these)';
const MEASURE = new RegExp(
  `\\b(?:(?:of|in|out of|for|among|from|take|imagine)\\s(?:(?:every|each|a|one)\\s(?:hundred|100)|100)|(?:of|out of|in|for|among)\\s(?:every|each)\\s(ten|10|five|5|four|4|three|3))\\s(?:such\\s|these\\s|of (?:these|those|them)\\s?|[a-z-]+\\s)?${PEOPLE}\\b`,
  'i',
);
/** "Of the 100 babies in the registry" are a hundred. */
const REAL = /\b(?:the|these|those|our|their|first|last|enrolled|treated)\s(?:hundred|100)\b/i;
/** What the numbers may be told of: those whom something befell. */
const TOLD =
  /^(?:\s(?:of them|will|would|still|now|are|were|is|was|had|have|do|did|survive\w*|live\w*|relapse\w*|die\w*|make|made|stay\w*|remain\w*|alive|free|disease|leuk(?:a)?emia|without|with|in|after|at|lose|lost|get|got|could|can)\b|\s?[,.;:)]|$)/i;

/** `found` with the numbers that count such a hundred, or ten, given the form of shares. Leaves its argument as it is. */
export function withHundreds(found: readonly Quantity[], text: string): Quantity[] {
  const measure = MEASURE.exec(text);
  if (!measure || REAL.test(measure[0])) return [...found];
  const few = measure[1] && parseNumber(measure[1])?.value;
  const from = measure.index + measure[0].length;
  return found.map((quantity) => {
    const { form, start, end, decimals, value } = quantity;
    if (
      (form !== 'number' && form !== 'count') ||
      start < from ||
      decimals > 0 ||
      value < (few ? 1 : 2) ||
      value >= (few || 100) ||
      /[;:.]\s/.test(text.slice(from, start)) ||
      !TOLD.test(text.slice(end))
    )
      return quantity;
    return few
      ? {
          ...fractionOf(start, text.slice(start, end), value, few),
          ...(quantity.hedge && { hedge: quantity.hedge }),
        }
      : { ...withoutUnit(quantity), form: 'percent' };
  });
}

const withoutUnit = ({ unit: _, ...quantity }: Quantity): Quantity => quantity;
