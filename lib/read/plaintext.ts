/**
 * Plain text as an article, for the command line, pasted drafts and gold files: one block a line. Offsets count in
 * the text exactly as it was given, so a byte order mark or carriage returns stay in it and belong to no block.
 */
import type { Article, Block, BlockKind } from './article.ts';
import { isTableRow, readTable } from './pipe-table.ts';
import { isTeaser } from './teasers.ts';

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

/** Reads plain text: every line that is not blank is a block, its kind guessed from its shape; rows with bars are tables. */
export function articleFromText(text: string): Article {
  const blocks: Block[] = [];
  let rows: { text: string; start: number }[] = [];
  const endTable = (): void => {
    if (rows.length > 1)
      blocks.push(...readTable(rows, blocks.at(-1)?.kind === 'heading' ? blocks.at(-1)?.text : undefined));
    else for (const row of rows) blocks.push({ ...row, kind: kindOf(row.text) });
    rows = [];
  };
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const line = match[0].replace(/^[\s\uFEFF]+/u, '');
    const start = match.index + match[0].length - line.length;
    const trimmed = line.trimEnd();
    if (trimmed === '') continue;
    if (isTableRow(trimmed) && !isTeaser(trimmed)) {
      rows.push({ text: trimmed, start });
      continue;
    }
    endTable();
    blocks.push({ text: trimmed, start, kind: kindOf(trimmed) });
  }
  endTable();
  return { text, blocks };
}
