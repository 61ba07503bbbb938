/** "After two cycles", "at the end of the first course": after how many courses of treatment a marrow was looked at. */
import { parseNumber } from '../numbers/numbers.ts';

const CYCLES =
  /\b(?:after|within|following|end of)\s+(?:(?:the|just|only|a|first)\s+)*(\d+|one|two|three|four|five|six|first|second|third|fourth|single)\s+(?:[a-z-]+\s+)?(?:cycle|course|block)s?\b/i;
const BEFORE =
  /\b(?:before|prior to|ahead of)\s+(?:(?:the|a|any|first|course|cycle|infusion|of|starting)\s+)*(?:blinatumomab|immunotherapy|antibody|drug|it)\b/i;
const RANKS: Record<string, number> = { first: 1, single: 1, second: 2, third: 3, fourth: 4 };

/** "After all cycles", "at any time": no one look, told as more courses than any trial gave. */
const ALL =
  /\b(?:(?:after|within|across|over|during|following|end of) (?:all(?: of)?(?: the)?|any|several|both) (?:[a-z-]+ )?(?:cycles|courses|blocks)|(?:after|in|during) any (?:cycle|course|block)|at any (?:time|point))\b/i;
const MANY = 99;

/** The number of courses after which the text says that something held, 0 for "before the drug", 99 for all or any of them; undefined where it does not say. */
export function cyclesIn(text: string): number | undefined {
  if (ALL.test(text)) return MANY;
  const word = CYCLES.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return BEFORE.test(text) ? 0 : undefined;
  return RANKS[word] ?? parseNumber(word)?.value;
}
