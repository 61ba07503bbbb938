/** What stands around a table cell: its heads, read and put before it as a sentence, with the units that they give. */
import type { Block } from '../article.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Quantity } from '../numbers/quantity.ts';
import type { PlainText } from '../plain/normalise.ts';
import { plainLabel, sentenceOf, type Unit, unitIn } from './cell-text.ts';
import { isLabel } from './grid.ts';
import { type Label, readLabel } from './labels.ts';
import { isSpread } from './spreads.ts';

/** A cell as a sentence, and what its heads say, the nearest first. */
export interface Sheet {
  plain: PlainText;
  /** Length of the heads in the sentence. */
  lead: number;
  rows: Label[];
  columns: Label[];
  caption: Label[];
}

/** Outcomes whose numbers are shares, whatever is printed. */
const SHARES: ReadonlySet<string> = new Set(['OS', 'DFS', 'EFS', 'RFS', 'PFS']);

/** Reads the heads of a cell; undefined for a block that has none. */
export function sheetOf(block: Block, lexicon: Lexicon): Sheet | undefined {
  if (!block.heads && block.caption === undefined) return undefined;
  const { rows = [], columns = [] } = block.heads ?? {};
  const printed = [...(block.caption === undefined ? [] : [block.caption]), ...rows, ...columns];
  const words = printed.map(plainLabel).filter((text) => text !== '');
  const around = words.join(' | ');
  const read = (texts: string[]): Label[] =>
    texts
      .map(plainLabel)
      .filter((text) => text !== '')
      .map((text) => readLabel(text, around, lexicon))
      .reverse();
  const sheet = {
    rows: read(rows),
    columns: read(columns),
    caption: read(block.caption ? [block.caption] : []),
  };
  const unit = unitOf(block.text, [...rows].reverse(), [...columns].reverse(), sheet, lexicon);
  return { ...sentenceOf(block, [...new Set(words)], unit), ...sheet };
}

function unitOf(
  cell: string,
  rows: string[],
  columns: string[],
  sheet: Pick<Sheet, 'rows' | 'columns' | 'caption'>,
  lexicon: Lexicon,
): Unit | undefined {
  const told = [...sheet.rows, ...sheet.columns].flatMap((l) => l.endpoints);
  // "All infants" under "EFS" says who they are, and counts nobody.
  const endpoint = told.find((e) => !e.who) ?? told[0];
  const decimal = /^[~<>≤≥]?\s?\d+[.·]\d/.test(cell);
  const outcome = endpoint ?? (decimal ? first(sheet.caption, (l) => l.endpoints[0]) : undefined);
  const measure = outcome && lexicon.endpoint(outcome.value)?.measure;
  const own = unitsIn(rows)[0] ?? unitsIn(columns)[0];
  if (measure === 'count' || measure === 'ratio' || measure === 'dose')
    return own === 'n%' || !own ? own : undefined;
  if (own) return measure === 'duration' && own === '%' ? undefined : own;
  const share =
    outcome &&
    (SHARES.has(outcome.value) || (outcome.value === 'relapse' && decimal)) &&
    outcome.manner === 'noun';
  const value = Number(/^[~<>≤≥]?\s?(\d+(?:[.·]\d+)?)/.exec(cell)?.[1]?.replace('·', '.'));
  return share && value > 0 && value <= 100 ? '%' : undefined;
}

const unitsIn = (labels: string[]): Unit[] => labels.flatMap((label) => unitIn(label) ?? []);

/** What the nearest head says that says anything. */
export function first<T>(labels: Label[], pick: (label: Label) => T | undefined): T | undefined {
  for (const label of labels) {
    const value = pick(label);
    if (value !== undefined) return value;
  }
  return undefined;
}

const DIFFERENCE =
  /\b(?:difference|change|gain|improvement|delta|reduction|p[\s-]?values?|odds|ratio|HR(?!\s?\/\s?[A-Z]R\b|\s(?:arm|group|stratum|cohort|patients|children|infants|adults)\b)|benefit)\b|^[pPΔ]$/i;

/** "Relapses: four": a number in words is no label. */
const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/i;

/** Whether a number in a cell of words is a figure: ages and times in a head are none, the size of its group is. */
export function countsInCell(
  quantity: Quantity,
  block: Block,
  text: string,
  sheet: Sheet | undefined,
): boolean {
  if (/\bn\s*=\s*$/i.test(text.slice(0, quantity.start))) return true;
  if (isSpread(quantity, block, text)) return false;
  // A bare whole number under heads that call it nothing is a price, a place or a score.
  const heads = sheet ? [...sheet.rows, ...sheet.columns, ...sheet.caption] : [];
  const whole = quantity.form === 'number' && quantity.decimals === 0;
  if (whole && heads.every((label) => label.endpoints.length === 0)) return false;
  // A number that opens its row is a head; a difference between groups is no level.
  if (quantity.form === 'number' && sheet?.rows.length === 0 && sheet.columns.length > 0) return false;
  const told = sheet && quantity.form !== 'points' ? [...sheet.rows, ...sheet.columns] : [];
  if (told.some((l) => DIFFERENCE.test(l.text) && l.endpoints.every((e) => !e.value.startsWith('HR'))))
    return false;
  const value = block.text.replace(/^[^\d:]+:\s*/, '');
  if (!isLabel(value) || NUMBER_WORD.test(value)) return true;
  const top = block.heads && block.heads.rows.length + block.heads.columns.length === 0;
  return quantity.form !== 'number' && !(quantity.form === 'duration' && top);
}
