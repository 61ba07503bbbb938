/**
 * A whole article in plain dress, and the way back to the print. Whoever looks at an article's words, be it for a
 * sentence, a neighbour or a figure far off, looks at these: then no rule can depend on a kind of space or dash.
 */
import type { Article, Block } from '../article.ts';
import { normalise } from './normalise.ts';

export interface PlainArticle {
  article: Article;
  /** A stretch of the plain text as the stretch of the printed text it stands for. */
  printed(start: number, end: number): { start: number; end: number };
}

/** Makes an article plain: every block's words, its heads, and what stands between the blocks. */
export function plainArticle({ text, blocks, ...rest }: Article): PlainArticle {
  const source: number[] = [];
  let made = '';
  let at = 0;
  const add = (from: number, words: string, index: (i: number) => number): void => {
    for (let i = 0; i < words.length; i++) source.push(from + index(i));
    made += words;
  };
  const plainBlocks = blocks.map((block): Block => {
    const between = text.slice(at, block.start);
    // Blank lines and carriage returns between two lines say no more than one line break.
    add(at, /[\r\n]/.test(between) ? '\n' : between, (i) => i);
    const plain = normalise(block.text);
    const start = made.length;
    add(block.start, plain.text, (i) => plain.source[i] as number);
    at = block.start + block.text.length;
    return { ...block, ...over(block), text: plain.text, start };
  });
  add(at, text.slice(at), (i) => i);
  const printed = (start: number, end: number): { start: number; end: number } => {
    const from = source[start] ?? text.length;
    return { start: from, end: end > start ? (source[end - 1] ?? text.length - 1) + 1 : from };
  };
  return { article: { ...rest, text: made, blocks: plainBlocks }, printed };
}

/** The heads and the caption of a table's cell in plain words. */
function over({ heads, caption }: Block): Pick<Block, 'heads' | 'caption'> {
  const plain = (words: string): string => normalise(words).text;
  return {
    ...(heads && { heads: { rows: heads.rows.map(plain), columns: heads.columns.map(plain) } }),
    ...(caption !== undefined && { caption: plain(caption) }),
  };
}
