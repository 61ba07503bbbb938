/** Tables that copy and paste has flattened to lines with bars: each cell becomes a block with its heads. */
import type { Block } from './article.ts';

interface Cell {
  text: string;
  start: number;
}

/** Whether a line is a row of such a table: two bars, or one with words on both sides. A rule of dashes is one, too. */
export function isTableRow(line: string): boolean {
  return /[^|\s][^|]*\|[^|]*[^|\s]/.test(line) || isRule(line);
}

const isRule = (line: string): boolean =>
  /^[\s|:+-]+$/.test(line) && line.includes('|') && line.includes('-');

function cellsOf(line: string, start: number): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of line.split('|')) {
    const text = part.trim();
    cells.push({ text, start: start + from + part.indexOf(text) });
    from += part.length + 1;
  }
  // A bar at either end closes the frame and makes no cell.
  if (cells[0]?.text === '') cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells;
}

/** A unit, a bound or a sign beside a number does not make a cell of words. */
const UNITS = /\b(?:months?|years?|days?|weeks?|patients|infants|CI|HR|vs|to|and|of|n|NR|NA)\b/gi;

/** Whether a cell says what the cells after it in the row are about ("3-year OS", "adults"), rather than giving a value. */
export function isLabel(text: string): boolean {
  return /\p{L}{2}/u.test(text.replace(UNITS, ' '));
}

/** The cells of consecutive rows. The first row and the first column are heads; `caption` is the line above the table. */
export function readTable(rows: { text: string; start: number }[], caption: string | undefined): Block[] {
  const grid = rows.filter((row) => !isRule(row.text)).map((row) => cellsOf(row.text, row.start));
  const head = grid[0] ?? [];
  return grid.flatMap((cells, y) =>
    cells
      .filter((cell) => cell.text !== '')
      .map((cell): Block => {
        const x = cells.indexOf(cell);
        const labels = cells.slice(0, x).filter((other, i) => i === 0 || (y > 0 && isLabel(other.text)));
        // The caption comes first: what stands nearest to a figure binds it.
        const headers = [caption, ...labels.map((label) => label.text), y > 0 ? head[x]?.text : undefined];
        return {
          text: cell.text,
          start: cell.start,
          kind: 'cell',
          headers: headers.filter((text) => text !== undefined && text !== '') as string[],
        };
      }),
  );
}
