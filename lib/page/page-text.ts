/**
 * Text as it is read, with a way back: every character of the article remembers the text node it came from, so that
 * a figure's offsets become a range on the page without touching the page.
 */
import type { Article, Block } from '../read/article.ts';

/** A run of characters that stand together both in the article's text and in one text node. */
interface Run {
  /** Offset of the first character in the article's text. */
  start: number;
  length: number;
  node: Text;
  /** Offset of the first character in the node. */
  at: number;
}

/** The ends of a range, as `new StaticRange()` takes them. */
export interface Ends {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/** What a block is, apart from its text. */
export type BlockShape = Omit<Block, 'text' | 'start'>;

/** A page's article and the places its characters came from. */
export class PageText {
  constructor(
    readonly article: Article,
    private readonly runs: readonly Run[],
    /** The open shadow roots that were read: what happens in them must be watched apart. */
    readonly shadows: readonly ShadowRoot[] = [],
  ) {}

  /** Where the characters from `start` to `end` stand on the page; undefined where no text node holds them. */
  rangeOf(start: number, end: number): Ends | undefined {
    const first = this.runs[this.runAt(start)];
    const last = this.runs[this.runAt(end - 1)];
    if (!first || !last || start >= end || end > last.start + last.length) return undefined;
    return {
      startContainer: first.node,
      startOffset: first.at + start - first.start,
      endContainer: last.node,
      endOffset: last.at + end - last.start,
    };
  }

  /** Whether the page still holds, at the same places, the characters that were read from `start` to `end`. */
  stillReads(start: number, end: number): boolean {
    for (let index = this.runAt(start); index < this.runs.length; index++) {
      const run = this.runs[index];
      if (!run || run.start >= end) break;
      if (!run.node.isConnected) return false;
      const from = Math.max(start, run.start);
      const to = Math.min(end, run.start + run.length);
      const at = run.at + from - run.start;
      if (run.node.data.slice(at, at + to - from) !== this.article.text.slice(from, to)) return false;
    }
    return true;
  }

  /** Index of the last run that starts at or before an offset. */
  private runAt(offset: number): number {
    let low = 0;
    let high = this.runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.runs[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** White space that collapses, where there is more than the one space that stays, and characters that draw nothing. */
const UNEVEN = /[ \t\n\r\f]{2,}|[\t\n\r\f]|[\u00ad\u200b\u2060\ufeff]+/g;
const BLANK_LINE = /\n[ \t]*(?:\r?\n[ \t]*)+/g;

/** Builds a PageText block by block. */
export class PageTextBuilder {
  private readonly blocks: Block[] = [];
  private readonly runs: Run[] = [];
  private readonly shadows: ShadowRoot[] = [];
  /** Offset in the article's text of the block being built. */
  private start = 0;
  private text = '';
  /** Whether white space would be dropped here: at the block's start and after a space. */
  private spaced = true;
  private shape: BlockShape = { kind: 'paragraph' };

  /** The text of the block so far, for what must know what it follows. */
  get soFar(): string {
    return this.text;
  }

  /** Ends the block being built; the next text starts one of this shape. */
  startBlock(shape: BlockShape): void {
    this.endBlock();
    this.shape = shape;
  }

  /** Remembers a shadow root whose text is being read. */
  enterShadow(root: ShadowRoot): void {
    this.shadows.push(root);
  }

  /** Adds a node's text with its white space collapsed as a browser draws it. */
  add(node: Text): void {
    const data = node.data;
    let at = 0;
    for (const { 0: gap, index } of data.matchAll(UNEVEN)) {
      this.take(node, at, index);
      if (gap.charCodeAt(0) <= 32) this.takeSpace(node, index);
      at = index + gap.length;
    }
    this.take(node, at, data.length);
  }

  /** Adds preformatted text: white space stays, and a blank line ends the block. */
  addPreformatted(node: Text): void {
    let at = 0;
    for (const { 0: gap, index } of node.data.matchAll(BLANK_LINE)) {
      this.keep(node, at, index);
      this.endBlock();
      at = index + gap.length;
    }
    this.keep(node, at, node.data.length);
  }

  /** Ends the block being built, without the white space at its ends. */
  endBlock(): void {
    const text = this.text.replace(/[ \t\n\r\f]+$/, '');
    if (text) {
      this.blocks.push({ text, start: this.start, ...this.shape });
      this.start += text.length + 1;
    }
    const end = this.start - 1;
    for (
      let last = this.runs.at(-1);
      last && last.start + last.length > Math.max(end, 0);
      last = this.runs.at(-1)
    ) {
      last.length = Math.max(end, 0) - last.start;
      if (last.length > 0) break;
      this.runs.pop();
    }
    this.text = '';
    this.spaced = true;
  }

  /** The page as read. */
  finish(lang: string | undefined): PageText {
    this.endBlock();
    const text = this.blocks.map((block) => block.text).join('\n');
    return new PageText({ text, blocks: this.blocks, ...(lang ? { lang } : {}) }, this.runs, this.shadows);
  }

  /** Takes characters that hold single spaces at most; one at the front goes where a space is already. */
  private take(node: Text, from: number, to: number): void {
    const skip = this.spaced && node.data.charCodeAt(from) === 32;
    this.keep(node, skip ? from + 1 : from, to);
  }

  private takeSpace(node: Text, at: number): void {
    if (this.spaced) return;
    this.runs.push({ start: this.start + this.text.length, length: 1, node, at });
    this.text += ' ';
    this.spaced = true;
  }

  private keep(node: Text, from: number, to: number): void {
    let first = from;
    if (this.text === '') while (first < to && node.data.charCodeAt(first) <= 32) first++;
    if (first >= to) return;
    this.runs.push({ start: this.start + this.text.length, length: to - first, node, at: first });
    this.text += node.data.slice(first, to);
    this.spaced = node.data.charCodeAt(to - 1) === 32;
  }
}
