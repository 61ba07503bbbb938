/** Whether an article is in English, the one language the reader reads. */
import type { Article } from '../read/article.ts';

/** Words that make up about a third of English running text and of no other language's. */
const COMMON = new Set(
  'the of and to in that is was for with were had this from by have not are which'.split(' '),
);
const WORDS_LOOKED_AT = 1500;
const ENOUGH_WORDS = 60;
const SHARE = 0.12;

/** Judges by the words where there are enough of them, since pages often declare the wrong language; else by `lang`. */
export function isEnglish(article: Article): boolean {
  let words = 0;
  let common = 0;
  for (const block of article.blocks) {
    if (block.kind === 'furniture') continue;
    for (const [word] of block.text.toLowerCase().matchAll(/[\p{L}]+/gu)) {
      words++;
      if (COMMON.has(word)) common++;
    }
    if (words >= WORDS_LOOKED_AT) break;
  }
  if (words >= ENOUGH_WORDS) return common >= words * SHARE;
  return !article.lang || /^en\b/i.test(article.lang);
}
