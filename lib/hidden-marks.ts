/**
 * Marks that an editor has hidden, remembered for their page. What is kept are short hashes, so that the browser's
 * profile holds no list of drafts and addresses; and it is bounded: the page hidden on longest ago is forgotten first.
 */
import type { Article } from './read/article.ts';

/** What is stored: the pages, the latest last, each with the marks hidden on it. */
export type HiddenMarks = { page: string; marks: string[] }[];

export const MOST_PAGES = 200;
export const MOST_MARKS = 100;

/** Letters of the text on either side that tell one "93%" of a page from another. */
const CONTEXT = 30;
const NOISE = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|ref_src|cmpid|smid)$/i;

/** What a page is remembered by: its address without what only says how the reader came to it. */
export function pageKey(address: string): string {
  const url = new URL(address);
  // By hand: in Firefox a content script cannot go through a page's URLSearchParams.
  const parameters = url.search.slice(1).split('&');
  url.search = parameters
    .filter((one) => !NOISE.test(one.replace(/=.*/, '')))
    .sort()
    .join('&');
  // "#/articles/7" is an address within an application; "#comments" is a place on the page.
  if (!/^#!?\//.test(url.hash)) url.hash = '';
  return hash(url.href);
}

/** What a mark is remembered by: the figure as printed and the words around it, wherever on the page they stand. */
export function markKey(article: Pick<Article, 'text'>, start: number, end: number): string {
  const { text } = article;
  const around = [
    text.slice(Math.max(0, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, end + CONTEXT),
  ];
  return hash(around.map((part) => part.replace(/\s+/g, ' ')).join('|'));
}

/** The marks hidden on a page. */
export function marksOf(all: HiddenMarks, page: string): readonly string[] {
  return all.find((one) => one.page === page)?.marks ?? [];
}

/** With one more mark hidden; within bounds. */
export function withMark(all: HiddenMarks, page: string, mark: string): HiddenMarks {
  const marks = [...marksOf(all, page).filter((one) => one !== mark), mark].slice(-MOST_MARKS);
  return [...withoutPage(all, page), { page, marks }].slice(-MOST_PAGES);
}

/** With nothing hidden on a page. */
export function withoutPage(all: HiddenMarks, page: string): HiddenMarks {
  return all.filter((one) => one.page !== page);
}

/** A hash of 53 bits (cyrb53): two of a page's figures will not share one, and no text can be read out of it. */
function hash(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
