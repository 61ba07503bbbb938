/**
 * Which words of a table say what a cell is about: the same for a table on a page and for one pasted as text. Heads stand
 * over columns and before rows; a line of the table may also head all rows under it ("At two years").
 */

export interface GridCell {
  text: string;
  /** Marked as a head by the page. */
  head?: boolean;
}

/** The words over and before one cell, outermost first. */
export interface Heads {
  rows: string[];
  columns: string[];
}

/** A unit, a bound or a sign beside a number does not make a cell of words. */
const UNITS =
  /\b(?:months?|mos?|years?|yrs?|days?|weeks?|patients|infants|per ?cent|CI|HR|SE|SD|IQR|vs|versus|to|and|of|n|or|NR|NE|NA)\b/gi;
/** "81.6% (blinatumomab)" and "30 (adults)" give a value, whatever words come after it. */
const VALUE = /^[~<>≤≥]?\s?\d+(?:[.,·]\d+)*\s?(?:%|\(|\[|\/|±|$)/;
/** Nothing was measured, or nobody says. */
const VOID =
  /^(?:[-–—.…*†]*|n\.?\/?[aerkd]\.?|(?:was |were )?not (?:yet )?(?:reached|reported|estimable|available|collected|given|applicable|assessed|known|stated|published|done)|none(?: reported)?|nil|pending|unknown|no data)$/i;

/** Whether a cell says that nothing is known. */
export const isVoid = (text: string): boolean => VOID.test(text.trim());

/** Whether a cell says what others are about ("3-year OS", "adults"), rather than giving a value. */
export function isLabel(text: string): boolean {
  return !VALUE.test(text) && !isVoid(text) && /\p{L}{2}/u.test(text.replace(UNITS, ' '));
}

/** A number that no head would be: "2 years" and "2016-2021" may head a column. */
function isFigure(text: string): boolean {
  if (/^\s*(?:19|20)\d\d(?:\s*[-–/]\s*(?:\d{2}|\d{4}))?\s*$/.test(text)) return false;
  if (/^9[059]\s?%[\s-]?(?:CI\b|C\.I\.|confidence)/i.test(text)) return false;
  // "About 20 babies in every million": a hedge makes it a value.
  if (HEDGED.test(text)) return true;
  return (
    VALUE.test(text) || /^[~<>≤≥]?\s?(?:\d+\.\d+|\d+\s(?:patients|infants|of\b|out of\b|v\b|vs\b))/.test(text)
  );
}

const HEDGED =
  /^(?:about|around|roughly|approximately|some|up to|more than|less than|fewer than|over|under|nearly|almost|only|just|at least)\s\d/i;

/** "61", "2.": the number of a row, and no corner of a head. */
const isNumbered = (cell: GridCell | undefined): boolean => /^\d{1,3}[.)]?$/.test(cell?.text ?? '');

const LONGEST_LABEL = 80;

/** The heads of every cell. `grid` holds a cell at each of the places that it spans; a gap is undefined. */
export function headsOf(grid: (GridCell | undefined)[][]): Heads[][] {
  const over: string[][] = [];
  let group: string | undefined;
  let inBody = false;
  return grid.map((row) => {
    const first = row[0];
    const rest = [...new Set(row.slice(1))].filter((cell) => cell !== first && cell?.text);
    const isGroup = first?.text && rest.length === 0 && isLabel(first.text);
    if (isGroup) group = first.text;
    const isFirst = !inBody && over.length === 0;
    const isHead =
      !isGroup &&
      rest.length > 0 &&
      !(isNumbered(first) && !first?.head) &&
      (isFirst || row.every((cell) => !cell?.text || cell === first || isHeadLike(cell))) &&
      rest.every((cell) => cell && !isFigure(cell.text));
    // Marked heads in the middle of a table, and the first row printed again, start it anew.
    const marked = rest.length > 0 && rest.every((cell) => cell?.head);
    if (isHead && inBody && (marked || (first?.text ?? '') === (over[0]?.[0] ?? ''))) {
      over.length = 0;
      group = undefined;
    }
    const heads = row.map((cell, x): Heads => {
      const columns = (over[x] ?? []).filter((text) => text !== cell?.text);
      return { rows: isHead || isGroup ? [] : rowHeads(row, x, group, over[0] ?? []), columns };
    });
    if (isHead)
      row.forEach((cell, x) => {
        over[x] ??= [];
        if (cell?.text && !over[x].includes(cell.text) && (x > 0 || !inBody)) over[x].push(cell.text);
      });
    else if (!isGroup) inBody = true;
    const years = isHead || isGroup ? undefined : timeOf(row, over);
    if (years)
      heads.forEach((head, x) => {
        if (row[x]?.text !== years.of)
          head.rows = [...head.rows.filter((text) => text !== years.of), years.label];
      });
    return heads;
  });
}

const isHeadLike = (cell: GridCell): boolean =>
  cell.head === true || (cell.text.length <= LONGEST_LABEL && !isFigure(cell.text) && !isVoid(cell.text));

/** The group of rows, the row's first cell with the head over it where that is more than "Outcome", and the cells of words between. */
function rowHeads(
  row: (GridCell | undefined)[],
  x: number,
  group: string | undefined,
  corner: string[],
): string[] {
  const before = row.slice(0, x);
  const labels = before
    .filter((cell, i) => cell && cell !== row[x] && (i === 0 || cell.head || isLabel(cell.text)))
    .map((cell) => cell?.text ?? '');
  const named = corner.filter((text) => x > 0 && /\bMRD\b|residual disease|^risk\b/i.test(text));
  return [...new Set([group ?? '', ...named, ...labels])].filter((text) => text !== '');
}

const TIME = /^(?:time(?:[\s-]?point)?s?|when|at|timing|assessed(?: at)?|landmark)$/i;
const POINT = /^(?:at )?(\d{1,2}(?:\.\d)?|one|two|three|four|five|six)[\s-]?(years?|months?|yrs?|mos?)$/i;

/** "Years", "Time (months)", "Months since start" */
const OF_TIME =
  /^(?:time(?:[\s-]?point)?,? ?\(?|at \(?)?(years?|months?|yrs?)\)?(?: (?:since|from|after|on) (?:[\w-]+ ?){1,4})?$/i;

/** A column of years ("Years: 4") or of times ("Time: 4 years") dates the figures of its row. */
function timeOf(row: (GridCell | undefined)[], over: string[][]): { of: string; label: string } | undefined {
  for (const [x, cell] of row.entries()) {
    const point = TIME.test(over[x]?.at(-1) ?? '') ? POINT.exec(cell?.text ?? '') : null;
    if (x > 0 && cell && point) return { of: cell.text, label: `at ${point[1]} ${point[2]?.toLowerCase()}` };
    const unit = OF_TIME.exec(over[x]?.at(-1) ?? '')?.[1];
    if (unit && cell && /^\d{1,2}$/.test(cell.text))
      return { of: cell.text, label: `at ${cell.text} ${unit.toLowerCase()}` };
  }
  return undefined;
}
