/**
 * Tables and figure boxes that have lost their form: one cell a line, or a number on one line and what it counts on the
 * next. Found by their rhythm, alike in pasted text and on pages that build them of loose elements; the lines get the heads
 * that they had.
 */
import type { Block } from '../article.ts';
import { isAround } from '../passage/teasers.ts';
import { headsOf, isVoid } from './grid.ts';

const LONGEST_LINE = 90;
const NUMBER = '\\d+(?:[.,·]\\d+)*';
const VALUE = new RegExp(
  `^[~<>≤≥]?\\s?${NUMBER}(?:\\s?(?:%|per\\s?cent|months?|years?|weeks?|days?))?` +
    `(?:\\s?(?:/|of|out of|-|–|vs?\\.?)\\s?${NUMBER}\\s?%?)?(?:\\s?[([][^()[\\]]{1,30}[)\\]])?$`,
  'i',
);

/** A line that is a value and nothing else; a year alone is a date. */
const isValue = (text: string): boolean =>
  isVoid(text) || (VALUE.test(text) && !/^(?:(?:19|20)\d\d|\d\d?[.:]\d\d [ap]m)$/.test(text));

const isShort = (block: Block): boolean =>
  block.heads === undefined &&
  block.kind !== 'cell' &&
  block.kind !== 'quote' &&
  block.text.length <= LONGEST_LINE &&
  !isAround(block) &&
  !/[.!?]["'”’]?$/.test(block.text);

/** The blocks of an article, the same in number and place, those of a flattened table as its cells. */
export function withFlattened(blocks: readonly Block[]): Block[] {
  const made = [...blocks];
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (to < blocks.length && isShort(blocks[to] as Block)) to++;
    if (to - from > 1) fill(made, from, to);
    from = to + 1;
  }
  return made;
}

function fill(blocks: Block[], start: number, end: number): void {
  for (let from = start; from < end; ) {
    const first = blocks.slice(from, end).findIndex((block) => isValue(block.text));
    if (first < 0) {
      lists(blocks, from, end);
      return;
    }
    const table = tableAt(blocks, from, from + first, end);
    const next = table ? table.end : Math.max(pairsAt(blocks, from, from + first, end), from + first + 1);
    if (table) {
      lists(blocks, from, table.start);
      place(blocks, table);
    }
    from = next;
  }
}

interface Table {
  start: number;
  end: number;
  width: number;
  heads: number;
}

/** The widest table whose first value stands at `value`: as many heads as columns (or no corner), then rows of one rhythm. */
function tableAt(blocks: Block[], from: number, value: number, end: number): Table | undefined {
  let best: Table | undefined;
  for (let width = 3; width <= 9; width++)
    for (let column = 1; column < width; column++) {
      const top = value - column;
      const heads = Math.min(width, top - from);
      if (heads < width - 1 || blocks.slice(top - heads, top).some((b) => isValue(b.text))) continue;
      let rows = 0;
      const kinds = (row: number): boolean[] =>
        blocks.slice(top + row * width, top + (row + 1) * width).map((b) => isValue(b.text));
      const rhythm = kinds(0);
      if (rhythm[0] || rhythm.length < width || rhythm.filter(Boolean).length < 2) continue;
      while (top + (rows + 1) * width <= end && kinds(rows).every((kind, i) => kind === rhythm[i])) rows++;
      const table = { start: top - heads, end: top + rows * width, width, heads };
      if (rows > 1 && (!best || table.end > best.end)) best = table;
    }
  return best;
}

function place(blocks: Block[], { start, end, width, heads }: Table): void {
  const corner = { text: '' };
  const cells = blocks.slice(start, end);
  const grid = [[...(heads < width ? [corner] : []), ...cells.slice(0, heads)]];
  for (let i = heads; i < cells.length; i += width) grid.push(cells.slice(i, i + width));
  const words = headsOf(grid);
  const caption = captionOver(blocks, start);
  grid.forEach((row, y) => {
    row.forEach((cell, x) => {
      const index = blocks.indexOf(cell as Block);
      const own = words[y]?.[x];
      if (index >= 0 && own) blocks[index] = { ...(cell as Block), kind: 'cell', heads: own, ...caption };
    });
  });
}

const captionOver = (blocks: Block[], start: number): { caption?: string } => {
  const over = blocks[start - 1];
  const speaks = over && over.kind !== 'cell' && over.text.length <= 120 && !isAround(over);
  return speaks && !/^\d|\d\s?%/.test(over.text) ? { caption: over.text } : {};
};

/** Values and words in turn: which of the two comes first is told by how the run begins and ends. Returns where it ends. */
function pairsAt(blocks: Block[], from: number, value: number, end: number): number {
  let last = value;
  while (last + 2 < end && !isValue(blocks[last + 1]?.text ?? '') && isValue(blocks[last + 2]?.text ?? ''))
    last += 2;
  const values = (last - value) / 2 + 1;
  const after = last + 1 < end && !isValue(blocks[last + 1]?.text ?? '');
  const before = value > from;
  const words = (index: number): string => blocks[index]?.text ?? '';
  const lower = (offset: number): boolean =>
    Array.from({ length: values }, (_, i) => words(value + 2 * i + offset)).every((t) => /^[a-z(]/.test(t));
  const leads = after && (before ? lower(1) : values > 1 || lower(1));
  const trails = before && !leads && values > 1 && !after;
  if (!leads && !trails) return value + 1;
  for (let i = value; i <= last; i += 2) {
    const label = words(leads ? i + 1 : i - 1);
    const heads = { rows: [label], columns: [] };
    blocks[i] = {
      ...(blocks[i] as Block),
      kind: 'cell',
      heads,
      ...captionOver(blocks, leads ? value : value - 1),
    };
  }
  return leads ? last + 2 : last + 1;
}

/** "Patients: 30", "93.3% with blinatumomab" */
const ENTRY =
  /^(?:[-•*◦]\s*)?([^\d:][^:]{1,70}):\s*(?=[~<>≤≥]?\s?\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none)\s*$)/i;
/** "Previously: 66%", "Chemotherapy alone: 66%" under "Two-year survival: 93%": whose figure it is, and of what was said above. */
const WHOSE =
  /^(?:(?:and )?(?:with|on|without|for|in|under) )?(?:previously|before|earlier|formerly|then|was|until now|in the past|(?:(?:historical|earlier|previous|the|standard) )*(?:controls?|chemo(?:therapy)?|treatment|therapy|blinatumomab|immunotherapy|drug|it))(?: (?:alone|only|group|arm))*$/i;
const OPENING = new RegExp(`^(?:[-•*◦]\\s*)?[~<>≤≥]?\\s?${NUMBER}\\s?%\\s?(?:\\D|$)`);

/** Two or more entries in a row, under the line that heads them. */
function lists(blocks: Block[], start: number, end: number): void {
  for (let i = start; i < end; ) {
    let to = i;
    while (to < end && isEntry(blocks[to]?.text ?? '')) to++;
    if (to - i > 1) {
      const caption = captionOver(blocks, i);
      let measure: string | undefined;
      for (let at = i; at < to; at++) {
        const block = blocks[at] as Block;
        const key = ENTRY.exec(block.text)?.[1];
        const whose = key !== undefined && WHOSE.test(key);
        if (!whose) measure = key;
        const rows = key ? [...(whose && measure ? [measure] : []), key] : [];
        blocks[at] = { ...block, kind: 'cell', heads: { rows, columns: [] }, ...caption };
      }
    }
    i = Math.max(to, i + 1);
  }
}

const isEntry = (text: string): boolean => ENTRY.test(text) || OPENING.test(text);
