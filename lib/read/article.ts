/**
 * What the reader reads: an article as a run of text blocks. The page, the command line and the tests all make
 * one of these, so that a figure's offsets mean the same everywhere.
 */
import type { Heads } from './tables/grid.ts';

/** `furniture` is text around the article (menus, share bars, cookie notices, related links): never checked. */
export type BlockKind = 'heading' | 'paragraph' | 'item' | 'cell' | 'caption' | 'quote' | 'furniture';

export interface Block {
  /** The block's own text, without line breaks at its ends. */
  text: string;
  /** UTF-16 offset of the block's first character in the article's text. */
  start: number;
  kind: BlockKind;
  /** Heading level, 1 to 6. */
  level?: number;
  /** For a table cell: the words before and over it that say what it is about, and the table's caption. */
  heads?: Heads;
  caption?: string;
}

export interface Article {
  /** The whole text: the blocks' texts in document order, one a line, where it was read from a page. */
  text: string;
  blocks: Block[];
  /** BCP 47 language of the page, where it says. */
  lang?: string;
}
