/** Tables that copy and paste has flattened to lines: cells parted by bars, by tabs or by runs of spaces. */
import type { Block } from '../article.ts';
import { type GridCell, headsOf } from './grid.ts';

/** A line of text and where it stands. */
export interface Line {
  text: string;
  start: number;
}

interface Cell extends GridCell {
  start: number;
}

const BAR = /\|/g;
const TAB = /\t/g;
const GAP = /\t+| {2,}/g;

const isRule = (line: string): boolean => /^[\s|:+=-]+$/.test(line) && /\||-{3}/.test(line);

/** What parts the cells of a line, where it can be a row of a table: two bars, or one with words on both sides; a tab; a gap. */
export function partOf(line: string): RegExp | undefined {
  if (/[^|\s][^|]*\|[^|]*[^|\s]|\|[^|]*\|/.test(line) || (isRule(line) && line.includes('|'))) return BAR;
  if (/\S\t+\S/.test(line)) return / {2,}/.test(line) ? GAP : TAB;
  // Two spaces may also stand between sentences.
  return /\S {2,}\S/.test(line) && line.length < 200 && !/[.!?:;,] {2,}/.test(line) ? GAP : undefined;
}

function cellsOf(line: string, start: number, part: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  const push = (to: number): void => {
    const text = line.slice(from, to).trim();
    cells.push({ text, start: start + from + line.slice(from, to).indexOf(text) });
  };
  for (const match of line.matchAll(part)) {
    push(match.index);
    from = match.index + match[0].length;
  }
  push(line.length);
  // A bar at either end closes the frame and makes no cell; one before an empty corner does.
  if (part === BAR && cells[0]?.text === '' && line.trimStart().startsWith('|')) cells.shift();
  if (part === BAR && cells.at(-1)?.text === '' && line.trimEnd().endsWith('|')) cells.pop();
  return cells;
}

/** Whether consecutive lines that look like rows are a table: spaces alone must part them alike, and bring figures. */
export function isTable(rows: Line[]): boolean {
  const parts = rows.map((row) => partOf(row.text));
  if (parts.every((part) => part === BAR)) return rows.length > 1;
  const widths = rows.map((row, i) => cellsOf(row.text, 0, parts[i] ?? BAR).length);
  const width = Math.max(...widths);
  const figures = rows.filter((row) => /\d\s?%|\d\.\d|(?:\t| {2,})\d+(?:\s|$)/.test(row.text)).length;
  return rows.length > 1 && figures > 0 && widths.every((n) => n === width || n === width - 1);
}

/** The cells of a table's rows as blocks; a line between rows that is none heads the rows after it. */
export function readTable(rows: Line[], caption: string | undefined): Block[] {
  const grid = rows
    .filter((row) => !isRule(row.text))
    .map((row) => {
      const part = partOf(row.text);
      return part ? cellsOf(row.text, row.start, part) : [{ text: row.text, start: row.start }];
    });
  // An empty corner may have been lost with the spaces around the line.
  const width = Math.max(...grid.map((row) => row.length));
  const head = grid[0];
  if (head && head.length === width - 1 && grid.slice(1).some((row) => row.length === width))
    head.unshift({ text: '', start: head[0]?.start ?? 0 });
  return blocksOf(grid, caption);
}

/** The cells that have text as blocks under their heads. */
export function blocksOf(grid: Cell[][], caption: string | undefined): Block[] {
  const heads = headsOf(grid);
  return grid.flatMap((row, y) =>
    row.flatMap(({ text, start }, x): Block[] => {
      const over = heads[y]?.[x] ?? { rows: [], columns: [] };
      return text === '' ? [] : [{ text, start, kind: 'cell', heads: over, ...(caption && { caption }) }];
    }),
  );
}
