/** The sentence a figure stands in, short enough for a list. */
import type { Article } from '../read/article.ts';

const LONGEST_BEFORE = 70;
const LONGEST_AFTER = 90;

/** The words before and after a figure in its own sentence; an ellipsis where they were cut. */
export function excerptAround(
  article: Article,
  start: number,
  end: number,
): { before: string; after: string } {
  const block = article.blocks.find((one) => one.start <= start && end <= one.start + one.text.length);
  if (!block) return { before: '', after: '' };
  const before = sentenceStart(block.text.slice(0, start - block.start));
  const after = sentenceEnd(block.text.slice(end - block.start));
  return {
    before:
      before.length > LONGEST_BEFORE ? `…${before.slice(-LONGEST_BEFORE).replace(/^\S*\s/, ' ')}` : before,
    after: after.length > LONGEST_AFTER ? `${after.slice(0, LONGEST_AFTER).replace(/\s\S*$/, ' ')}…` : after,
  };
}

function sentenceStart(text: string): string {
  const ends = [...text.matchAll(/[.!?]["”’)]?\s+(?=["“‘(]?[A-Z0-9])/g)];
  const last = ends.at(-1);
  return last ? text.slice(last.index + last[0].length) : text;
}

function sentenceEnd(text: string): string {
  const end = /[.!?]["”’)]?(?=\s|$)/.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
