/**
 * "Of every hundred babies treated, 93 were alive after two years and 82 free of leukaemia": where copy takes a hundred
 * patients for its measure, the bare numbers that follow in the sentence are shares.
 */
import type { Quantity } from './quantity.ts';

const HUNDRED =
  /\b(?:of|in|out of|for|among|from|take|imagine)\s(?:(?:every|each|a|one)\s(?:hundred|100)|100)\s(?:such\s|these\s|of (?:these|those|them)\s?|[a-z-]+\s)?(?:infants|babies|children|patients|people|adults|kids|tots|little ones|of them|of these)\b/i;
/** "Of the 100 babies in the registry" are a hundred. */
const REAL = /\b(?:the|these|those|our|their|first|last|enrolled|treated)\s(?:hundred|100)\b/i;
/** What the numbers may be told of: those whom something befell. */
const TOLD =
  /^(?:\s(?:of them|will|would|still|now|are|were|is|was|had|have|do|did|survive\w*|live\w*|relapse\w*|die\w*|make|made|stay\w*|remain\w*|alive|free|disease|leuk(?:a)?emia|without|with|in|after|at|lose|lost|get|got|could|can)\b|\s?[,.;:)]|$)/i;

/** `found` with the numbers that count such a hundred given the form of shares. Leaves its argument as it is. */
export function withHundreds(found: readonly Quantity[], text: string): Quantity[] {
  const base = HUNDRED.exec(text);
  if (!base || REAL.test(base[0])) return [...found];
  const from = base.index + base[0].length;
  return found.map((quantity) =>
    quantity.form === 'number' &&
    quantity.start >= from &&
    quantity.decimals === 0 &&
    quantity.value > 1 &&
    quantity.value < 100 &&
    !/[;:.]\s/.test(text.slice(from, quantity.start)) &&
    TOLD.test(text.slice(quantity.end))
      ? { ...quantity, form: 'percent' }
      : quantity,
  );
}
