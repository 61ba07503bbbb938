/** A table cell's figures take from its heads what the cell does not say itself: the row and the column before the caption. */
import type { Block } from './article.ts';
import { type Bound, filled, fits, isShare } from './bound.ts';
import { plainLabel, sentenceOf, type Unit, unitIn } from './cell-text.ts';
import type { Filled, From, Treatment } from './claim.ts';
import { isLabel } from './grid.ts';
import { type Label, type NamedEndpoint, readLabel } from './labels.ts';
import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { PlainText } from './normalise.ts';
import type { Quantity } from './quantity.ts';
import type { TimeMention } from './times.ts';

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
  const endpoint = first(sheet.rows, (l) => l.endpoints[0]) ?? first(sheet.columns, (l) => l.endpoints[0]);
  const outcome = endpoint ?? first(sheet.caption, (l) => l.endpoints[0]);
  const measure = outcome && lexicon.endpoint(outcome.value)?.measure;
  const own = unitsIn(rows)[0] ?? unitsIn(columns)[0];
  if (measure === 'count' || measure === 'ratio' || measure === 'dose')
    return own === 'n%' || !own ? own : undefined;
  if (own) return measure === 'duration' && own === '%' ? undefined : own;
  const share = outcome && SHARES.has(outcome.value) && outcome.manner === 'noun';
  const value = Number(/^[~<>≤≥]?\s?(\d+(?:[.·]\d+)?)/.exec(cell)?.[1]?.replace('·', '.'));
  return share && value > 0 && value <= 100 ? '%' : undefined;
}

const unitsIn = (labels: string[]): Unit[] => labels.flatMap((label) => unitIn(label) ?? []);

function first<T>(labels: Label[], pick: (label: Label) => T | undefined): T | undefined {
  for (const label of labels) {
    const value = pick(label);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a number in a cell of words is a figure: ages and times in a head are none, the size of its group is. */
export function countsInCell(
  quantity: Quantity,
  block: Block,
  text: string,
  sheet: Sheet | undefined,
): boolean {
  if (/\bn\s*=\s*$/i.test(text.slice(0, quantity.start))) return true;
  // A bare whole number under heads that call it nothing is a price, a place or a score.
  const heads = sheet ? [...sheet.rows, ...sheet.columns, ...sheet.caption] : [];
  const whole = quantity.form === 'number' && quantity.decimals === 0;
  if (whole && heads.every((label) => label.endpoints.length === 0)) return false;
  if (!isLabel(block.text)) return true;
  const top = block.heads && block.heads.rows.length + block.heads.columns.length === 0;
  return quantity.form !== 'number' && !(quantity.form === 'duration' && top);
}

/** Fills the slots of a cell's figures. What stands in the cell itself stays. */
export function bindLabels(
  bounds: Bound[],
  sheet: Sheet,
  mentions: Mention[],
  times: TimeMention[],
  lexicon: Lexicon,
): void {
  const inCell = mentions.filter((m) => m.start >= sheet.lead);
  const said = (slot: Mention['slot']): boolean => inCell.some((m) => m.slot === slot);
  for (const bound of bounds) {
    bindEndpoint(bound, sheet, lexicon);
    if (!said('group')) {
      const group = slotOf(sheet, (l) => (l.groups.length === 1 ? l.groups[0] : undefined));
      put(bound, 'group', group);
      bound.twoGroups = false;
    }
    if (!times.some((t) => t.start >= sheet.lead)) put(bound, 'time', timeOf(sheet));
    if (!said('study')) put(bound, 'trials', trialsOf(sheet));
    for (const slot of ['age', 'genetics', 'risk', 'state'] as const)
      if (!said(slot))
        put(
          bound,
          slot,
          slotOf(sheet, (l) => l.who[slot]),
        );
  }
  if (!said('group')) bindPair(bounds, sheet);
}

function put<K extends keyof Bound>(bound: Bound, slot: K, value: Bound[K] | undefined): void {
  if (value === undefined) delete bound[slot];
  else bound[slot] = value;
}

/** What the row and the column say; where they differ, neither is sure. The caption comes last, and lends only. */
function slotOf<T>(sheet: Sheet, pick: (label: Label) => T | undefined): Filled<T> | undefined {
  const row = first(sheet.rows, (l) => named(l, pick));
  const column = first(sheet.columns, (l) => named(l, pick));
  const own = row ?? column;
  if (own) {
    const unsure = row && column && row.value !== column.value;
    return filled(own.value, unsure ? 'inherited' : 'stated', own.text);
  }
  const above = first(sheet.caption, (l) => named(l, pick));
  return above && filled(above.value, 'inherited', above.text);
}

function named<T>(
  label: Label,
  pick: (label: Label) => T | undefined,
): { value: T; text: string } | undefined {
  const value = pick(label);
  return value === undefined ? undefined : { value, text: label.text };
}

const one = (label: Label): number | undefined => (label.months.length === 1 ? label.months[0] : undefined);

/** "Outcomes at four years" */
const DATES =
  /^(?:the )?table\b|\b(?:outcomes?|results?|efficacy|figures|estimates?|rates?) (?:at|after) |^(?:at|after) [\w\s-]+$/i;

function timeOf(sheet: Sheet): Filled<number> | undefined {
  const time = slotOf(sheet, one);
  // "The table gives four-year survival:" dates the table; "Four years on, a quiet revolution" does not.
  const [caption] = sheet.caption;
  const dates = (caption?.endpoints.length ?? 0) > 0 || DATES.test(caption?.text ?? '');
  return time?.from === 'inherited' && time.text === caption?.text && dates
    ? { ...time, from: 'stated' }
    : time;
}

function trialsOf(sheet: Sheet): Filled<string[]> | undefined {
  const told = (l: Label): Label | undefined => (l.studies.length > 0 ? l : undefined);
  const row = first(sheet.rows, told);
  const column = first(sheet.columns, told);
  const label = row ?? column ?? first(sheet.caption, told);
  if (!label) return undefined;
  const values = [...new Set([...label.studies, ...(row && column ? column.studies : [])])];
  return filled(values, values.length === 1 ? 'stated' : 'construction', label.text);
}

function bindEndpoint(bound: Bound, sheet: Sheet, lexicon: Lexicon): void {
  if (bound.endpoint && bound.endpointAt !== undefined && bound.endpointAt >= sheet.lead) return;
  const figures = bound.slice.quantities;
  const fitting = (label: Label): Told => {
    const is = label.endpoints.find(({ value }) => figures.some((q) => fits(lexicon.endpoint(value), q)));
    return is && { is, text: label.text };
  };
  const row = first(sheet.rows, fitting);
  const column = first(sheet.columns, fitting);
  const above = row || column ? undefined : first(sheet.caption, fitting);
  const { taken, from } = choose(row, column, above);
  if (!taken) {
    delete bound.endpoint;
    return;
  }
  // A head count is told by all its heads: "Evaluable patients", "Interfant-06".
  const text = taken.is.value === 'enrolled' ? [row?.text, column?.text, taken.text].join(' ') : taken.text;
  bound.endpoint = filled(taken.is.value, from, text);
  bound.opposite = taken.is.opposite;
  bound.manner = taken.is.manner;
}

type Told = { is: NamedEndpoint; text: string } | undefined;

/** "Relapses" over "MRD-negative": which is the outcome and which the patients is a guess. Words on patients yield to an outcome. */
function choose(row: Told, column: Told, above: Told): { taken: Told; from: From } {
  const own = [row, column].flatMap((told) => told ?? []);
  const outcomes = own.filter((told) => !told.is.who);
  const [first, second] = outcomes.length > 0 ? outcomes : own;
  if (!first) return { taken: above && !above.is.who ? above : undefined, from: 'construction' };
  if (!second || first.is.value === second.is.value) return { taken: first, from: 'stated' };
  const counts = own.find((told) => told.is.value === 'enrolled');
  if (outcomes.length === 0) return { taken: counts ?? first, from: 'stated' };
  return { taken: first.is.value.startsWith('MRD') ? second : first, from: 'inherited' };
}

/** "81.6% v 49.4%" under "Blinatumomab v chemotherapy": the groups in the order in which a head names them. */
function bindPair(bounds: Bound[], sheet: Sheet): void {
  if (bounds.length !== 2 || !bounds.every(isShare)) return;
  const order = first([...sheet.columns, ...sheet.rows, ...sheet.caption], (l) =>
    l.groups.length > 1 ? l : undefined,
  );
  bounds.forEach((bound, index) => {
    const group = order?.groups.length === 2 ? (order.groups[index] as Treatment) : undefined;
    put(bound, 'group', group && filled(group, 'construction', order?.text ?? ''));
  });
}
