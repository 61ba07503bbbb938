/**
 * Plain text as an article, for the command line, pasted drafts and gold files: one block a line. Offsets count in
 * the text exactly as it was given, so a byte order mark or carriage returns stay in it and belong to no block.
 */
import type { Article, Block, BlockKind } from '../article.ts';
import { isTeaser } from '../passage/teasers.ts';
import { isTable, type Line, partOf, readTable } from '../tables/pipe-table.ts';
import { normalise } from './normalise.ts';

/** A bullet, or a list number followed by a space: "• ", "3. ", "(b) ". */
const ITEM = /^(?:[-*•◦‣–—]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)/;

/** A heading is short and does not end like a sentence. */
const HEADING_LENGTH = 120;
const SENTENCE_END = /[.!?:;,…]["'”’)\]]*$/u;

/** Letters must outweigh digits, or "81.6%" alone on a line would pass for a heading. */
function looksLikeHeading(line: string): boolean {
  if (line.length > HEADING_LENGTH || SENTENCE_END.test(line)) return false;
  return /\p{L}{2}/u.test(line);
}

function kindOf(line: string): BlockKind {
  if (ITEM.test(line)) return 'item';
  return looksLikeHeading(line) ? 'heading' : 'paragraph';
}

/** "Table 2. Outcomes in infants.", "The table gives four-year survival:": a line that speaks for the table under it. */
const CAPTION = /^(?:table|fig(?:ure)?\.?)\s\d|:$|\btable\b/i;

function captionOf(block: Block | undefined): string | undefined {
  if (!block || block.text.length > 200) return undefined;
  return block.kind === 'heading' || CAPTION.test(block.text) ? block.text : undefined;
}

const MOST_ROWS = 200;

/** Reads plain text: every line that is not blank is a block, its kind guessed from its shape; rows of cells are tables. */
export function articleFromText(text: string): Article {
  const blocks: Block[] = [];
  const lines = linesOf(text);
  for (let i = 0; i < lines.length; ) {
    const rows = rowsFrom(lines, i);
    if (isTable(rows)) {
      const before = blocks.at(-1);
      blocks.push(...readTable(rows, before?.kind === 'cell' ? undefined : captionOf(before)));
      i += rows.length;
      continue;
    }
    // Line by line, since the first may only be the title over a table; but not through a whole ledger.
    const skipped = rows.length > MOST_ROWS ? rows : [lines[i] as Line];
    blocks.push(...skipped.map((line): Block => ({ ...line, kind: kindOf(normalise(line.text).text) })));
    i += skipped.length;
  }
  return { text, blocks };
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const line = match[0].replace(/^[\s\uFEFF]+/u, '');
    const start = match.index + match[0].length - line.length;
    if (line.trimEnd() !== '') lines.push({ text: line.trimEnd(), start });
  }
  return lines;
}

/** The lines from one on that look like rows of one table, with the lines between them that head the next. */
function rowsFrom(lines: Line[], from: number): Line[] {
  const part = partOf(lines[from]?.text ?? '');
  const rows: Line[] = [];
  for (let i = from; part && i < lines.length; i++) {
    const line = lines[i] as Line;
    const next = lines[i + 1];
    const isRow = partOf(line.text) !== undefined && !isTeaser(line.text);
    const heads =
      !isRow && rows.length > 0 && next && looksLikeHeading(line.text) && bringsFigures(next.text, part);
    if (!isRow && !heads) break;
    rows.push(line);
  }
  return rows;
}

/** A row of a table under way: a head row would start another table. */
const bringsFigures = (line: string, part: RegExp): boolean =>
  partOf(line) === part && /\d\s?%|\d\.\d|[|\t]\s*\d+\s*(?:[|\t(/]|$)/.test(line);
