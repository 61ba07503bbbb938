/** The heads of a table's cells: in "Overall survival | 93.3% | 65.8%" the figures mean nothing without them. */
import { type GridCell, type Heads, headsOf } from '../read/tables/grid.ts';
import { headingLevel, wordsOf } from './elements.ts';

const MOST_CELLS = 5000;

/** What says what a cell is about: its heads, and the words over the table. */
export interface CellWords {
  heads: Heads;
  caption?: string;
}

interface PageCell extends GridCell {
  element: Element;
}

/** The heads of each cell, and the table's caption. Empty for a table that only lays out. */
export function cellWords(table: HTMLTableElement): Map<Element, CellWords> {
  const words = new Map<Element, CellWords>();
  if (isLayout(table)) return words;
  const grid = gridOf(table);
  const heads = headsOf(grid);
  const caption =
    wordsOf(table.querySelector('caption')) || figureCaption(table) || wordsOver(table) || undefined;
  grid.forEach((row, r) => {
    row.forEach((cell, c) => {
      const own = heads[r]?.[c];
      if (!cell || !own || words.has(cell.element)) return;
      words.set(cell.element, { heads: own, ...(caption && { caption }) });
    });
  });
  return words;
}

/** The cells by row and column; a cell that spans several places is at each of them. */
function gridOf(table: HTMLTableElement): (PageCell | undefined)[][] {
  const grid: (PageCell | undefined)[][] = [];
  let cells = 0;
  [...table.rows].forEach((row, r) => {
    grid[r] ??= [];
    let c = 0;
    for (const element of row.cells) {
      while (grid[r]?.[c]) c++;
      const width = Math.min(element.colSpan || 1, 100);
      const height = Math.min(element.rowSpan || 1, table.rows.length - r);
      const head = element.localName === 'th' || element.closest('thead') !== null;
      const cell: PageCell = { element, text: wordsOf(element), head };
      for (let y = r; y < r + height; y++) {
        const places = grid[y] ?? [];
        grid[y] = places;
        for (let x = c; x < c + width && cells < MOST_CELLS; x++, cells++) places[x] = cell;
      }
      c += width;
    }
  });
  return grid;
}

function figureCaption(table: HTMLTableElement): string {
  return wordsOf(table.closest('figure')?.querySelector('figcaption') ?? null);
}

/** A line that speaks for the table after it. */
const SPEAKS_FOR = /^(?:table|fig(?:ure)?\.?)\s\d|:$|\btable\b/i;

/** The heading or the line directly over a table, where it is no part of the story. */
function wordsOver(table: HTMLTableElement): string {
  let place: Element | null = table;
  while (place && !place.previousElementSibling && place.parentElement?.localName === 'div')
    place = place.parentElement;
  const over = place?.previousElementSibling ?? null;
  const text = wordsOf(over);
  if (!over || text.length > 200) return '';
  return headingLevel(over) !== undefined || (over.localName === 'p' && SPEAKS_FOR.test(text)) ? text : '';
}

function isLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none' || table.querySelector('table, h1, h2, article'))
    return true;
  return [...table.rows].every((row) => row.cells.length < 2);
}
