/** The heads of a table's cells: in "Overall survival | 93.3% | 65.8%" the figures mean nothing without them. */
import { isLabel } from '../read/pipe-table.ts';
import { wordsOf } from './elements.ts';

const MOST_CELLS = 5000;

/** Texts of the row head and column head of each cell, and the table's caption. Empty for a table that only lays out. */
export function cellHeaders(table: HTMLTableElement): Map<Element, string[]> {
  const headers = new Map<Element, string[]>();
  if (isLayout(table)) return headers;
  const grid = gridOf(table);
  const caption = wordsOf(table.querySelector('caption')) || figureCaption(table);
  const marked = table.querySelector('th') !== null;
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (headers.has(cell)) return;
      const texts = [caption, ...rowHeads(row, c, r === 0), columnHead(grid, r, c, marked)];
      headers.set(cell, [...new Set(texts.filter((text) => text !== '' && text !== wordsOf(cell)))]);
    });
  });
  return headers;
}

/** The cells by row and column; a cell that spans several places is at each of them. */
function gridOf(table: HTMLTableElement): Element[][] {
  const grid: Element[][] = [];
  let cells = 0;
  [...table.rows].forEach((row, r) => {
    grid[r] ??= [];
    let c = 0;
    for (const cell of row.cells) {
      while (grid[r]?.[c]) c++;
      const width = Math.min(cell.colSpan || 1, 100);
      const height = Math.min(cell.rowSpan || 1, table.rows.length - r);
      for (let y = r; y < r + height; y++) {
        grid[y] ??= [];
        for (let x = c; x < c + width && cells < MOST_CELLS; x++, cells++) (grid[y] as Element[])[x] = cell;
      }
      c += width;
    }
  });
  return grid;
}

/** The row's head, and the cells of words between it and this one: "E1910 | adults | 3-year OS | 85%". */
function rowHeads(row: Element[], column: number, isTop: boolean): string[] {
  const before = row.slice(0, column);
  const head = before.filter((cell) => cell.localName === 'th').at(-1) ?? row[0];
  return before.filter((cell) => cell === head || (!isTop && isLabel(wordsOf(cell)))).map(wordsOf);
}

/** All heads above a cell, outermost first, as one text; the first row heads a table that marks none. */
function columnHead(grid: Element[][], row: number, column: number, marked: boolean): string {
  if (row === 0) return '';
  const above = grid.slice(0, row).map((cells) => cells[column]);
  const heads = marked
    ? above.filter((cell) => cell?.localName === 'th' || cell?.closest('thead'))
    : above.slice(0, 1);
  return [...new Set(heads)]
    .map((cell) => wordsOf(cell ?? null))
    .filter(Boolean)
    .join(' ');
}

function figureCaption(table: HTMLTableElement): string {
  return wordsOf(table.closest('figure')?.querySelector('figcaption') ?? null);
}

function isLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table, h1, h2, article'))
    return true;
  return [...table.rows].every((row) => row.cells.length < 2);
}
