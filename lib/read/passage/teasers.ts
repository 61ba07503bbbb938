/** Cards of other articles ("30 infants christened in one day | 2 min") stand in one list, and none speaks for the next. */
import type { Block } from '../article.ts';

const READING_TIME = /\s[|·•/-]\s*\d{1,2}[\s-]?min(?:ute)?s?\.?(?: read| to read)?$/i;

/** Whether a line ends with a reading time. */
export const isTeaser = (text: string): boolean => READING_TIME.test(text.trimEnd());

/** Whether a block is no part of the article: furniture of the page, or a card that ends with a reading time. */
export function isAround({ kind, text }: Block): boolean {
  return kind === 'furniture' || isTeaser(text);
}
