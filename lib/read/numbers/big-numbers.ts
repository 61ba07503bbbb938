/**
 * "The trial in six numbers": a line holds a figure and nothing else, and the paragraph below says what it counts ("482 /
 * Children in Interfant-99 …"). The two are read as the one sentence that a reader makes of them.
 */
import type { Block } from '../article.ts';
import { isAround } from '../passage/teasers.ts';

const NUMBER = '\\d+(?:[.,·]\\d+)*';
const WORD =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\w+)?)';
const HEDGE = '(?:(?:about|around|almost|nearly|just (?:over|under)|more than|up to|some|roughly)\\s)?';
const UNIT = '(?:%|per\\s?cent|percent|percentage points|points|months?|years?|weeks?|days?)';
/** "6. 85%": a list of numbers may itself be numbered. */
const LISTED = '(?:(?:no\\.\\s?|#)?\\d{1,2}[.):]\\s+)?';
const PLACED = new RegExp(`^${LISTED}`, 'i');
const ALONE = new RegExp(
  `^${LISTED}[~<>≤≥+]?\\s?${HEDGE}(?:${NUMBER}(?:\\s?${UNIT})?` +
    `|(?:${NUMBER}|${WORD})\\s(?:in|of|out of)\\s(?:(?:a|every|each)\\s)?(?:hundred|thousand|million|${NUMBER}|${WORD})` +
    `|(?:${WORD}|a)[\\s-](?:half|thirds?|quarters?|fifths?)|half)[.:]?$`,
  'i',
);
/** A small number alone is a place in a list; a year is a date. */
const PLACE = /^(?:\d|1\d|(?:19|20)\d\d)[.:]?$/;

/** The paragraph opens with what is counted or measured, or points back at the figure. */
const EXPLAINS =
  /^(?:(?:that|this|it)(?: i|['’])s\b|(?:the\s)?(?:[A-Za-z][\w’'-]*\s){0,3}?(?:alive|dead|surviv(?:al|ors)|survive|share|proportion|percentage|number|rate|incidence|risk|chance|odds|dose|follow-up|babies|infants|children|patients|adults|countries|centres|centers|hospitals|relapses|deaths|hazard ratio)\b)/i;

/** `blocks` with such a line taken into the paragraph below it; as many as before, the line's own left empty. */
export function withBigNumbers(blocks: readonly Block[]): Block[] {
  const made = [...blocks];
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (!next || !isAlone(block) || next.kind !== 'paragraph' || isAround(next)) return;
    const gap = next.start - block.start - block.text.length;
    if (gap < 1 || !(EXPLAINS.test(next.text) || /^[a-z]/.test(next.text)) || ALONE.test(next.text)) return;
    made[index] = { ...block, text: '' };
    const head = block.text.replace(PLACED, '');
    // "7.1 months / Median overall survival": a length before a name would be read as a time.
    const joint =
      /(?:month|year|week|day)s?$/i.test(head) && /^[A-Z]/.test(next.text)
        ? ':'.padEnd(gap)
        : ' '.repeat(gap);
    const start = block.start + block.text.length - head.length;
    made[index + 1] = { ...next, start, text: head + joint + next.text };
  });
  return made;
}

const isAlone = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'item') &&
  block.heads === undefined &&
  !isAround(block) &&
  ALONE.test(block.text) &&
  !PLACE.test(block.text);
