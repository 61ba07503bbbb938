/** A table cell's figures take from its heads what the cell does not say itself: the row and the column before the caption. */
import { bindSentence } from '../bind/bind.ts';
import { type Bound, filled, fits, isShare } from '../bind/bound.ts';
import type { Slice } from '../bind/slices.ts';
import type { Filled, From, Treatment } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import type { TimeMention } from '../numbers/times.ts';
import type { Label, NamedEndpoint } from './labels.ts';
import { first, type Sheet } from './sheet.ts';

/** Binds the figures of a cell: by what stands in the cell, and where that says nothing by the heads. */
export function bindCell(
  masked: string,
  slices: Slice[],
  mentions: Mention[],
  times: TimeMention[],
  lexicon: Lexicon,
  sheet: Sheet,
): Bound[] {
  const inCell = mentions.filter((m) => m.start >= sheet.lead);
  const own = times.filter((time) => time.start >= sheet.lead);
  const alone = '\u00a4'.repeat(sheet.lead) + masked.slice(sheet.lead);
  const bounds = bindSentence(alone, slices, inCell, own, lexicon);
  const grouped = inCell.some((m) => m.slot === 'group');
  for (const bound of bounds) {
    const size = SIZE.exec(masked.slice(sheet.lead, bound.slice.quantities[0]?.start));
    if (size) bindSize(bound, size[0]);
    // How many were taken in is no more than a guess where no words beside the number say it.
    if (!bound.endpoint || bound.endpoint.text === '') bindEndpoint(bound, sheet, lexicon);
    if (!grouped) put(bound, 'group', groupOf(sheet));
    if (!bound.time) put(bound, 'time', timeOf(sheet));
    if (!bound.trials) put(bound, 'trials', trialsOf(sheet));
    for (const slot of ['age', 'genetics', 'risk', 'state'] as const)
      if (!bound[slot])
        put(
          bound,
          slot,
          slotOf(sheet, (l) => l.who[slot]),
        );
  }
  if (!grouped) bindPair(bounds, sheet);
  bindRanks(bounds, sheet, lexicon);
  return bounds;
}

/** "Chemotherapy (n = 214)" */
const SIZE = /^.*\bn\s*=\s*$/i;

function bindSize(bound: Bound, head: string): void {
  bound.endpoint = filled('enrolled', 'stated', head);
  bound.opposite = false;
  bound.manner = 'frame';
}

const groupOf = (sheet: Sheet): Filled<Treatment> | undefined =>
  slotOf(sheet, (l) => (l.groups.length === 1 ? l.groups[0] : undefined));

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
  const figures = bound.slice.quantities;
  const fitting = (label: Label): Told => {
    const is = label.endpoints.find(({ value }) => figures.some((q) => fits(lexicon.endpoint(value), q)));
    return is && { is, text: label.text };
  };
  const row = first(sheet.rows, fitting);
  const column = first(sheet.columns, fitting);
  // A bare number takes no meaning from a caption.
  const bare = figures.every((q) => q.form === 'number' || q.form === 'count');
  const above = bare ? undefined : first(sheet.caption, fitting);
  const { taken, from } = choose(row, column, above);
  if (!taken) return;

  // A head count is told by all its heads: "Evaluable patients", "Interfant-06".
  const text = taken.is.value === 'enrolled' ? [row?.text, column?.text, taken.text].join(' ') : taken.text;
  const strange = [...sheet.rows, ...sheet.columns].some((label) => label.strange);
  bound.endpoint = filled(taken.is.value, strange ? 'inherited' : from, text);
  bound.opposite = taken.is.opposite;
  bound.manner = taken.is.manner;
}

type Told = { is: NamedEndpoint; text: string } | undefined;

/** "Relapses" over "MRD-negative": which is the outcome and which the patients is a guess. Words on patients yield to an outcome. */
function choose(row: Told, column: Told, above: Told): { taken: Told; from: From } {
  const own = [row, column].flatMap((told) => told ?? []);
  const outcomes = own.filter((told) => !told.is.who);
  // Under "Event-free survival by KMT2A status" a gene says whose survival it is.
  const whose = own.length > 0 && own.every((told) => told.is.value === 'KMT2A-share');
  if (whose && above && !above.is.who) return { taken: above, from: 'stated' };
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
    l.groups.length === 2 ? l : undefined,
  );
  bounds.forEach((bound, index) => {
    const group = order?.groups[index];
    if (group && groupOf(sheet)?.from !== 'stated') bound.group = filled(group, 'construction', order.text);
    // Two figures under one group may still be two groups' figures.
    else if (bound.group) bound.group = { ...bound.group, from: 'inherited' };
  });
}

/** "46.1%; 58.2%" under "EFS, OS": as many figures as measures, in the order in which a head names them; else a guess. */
function bindRanks(bounds: Bound[], sheet: Sheet, lexicon: Lexicon): void {
  const shares = bounds.filter(isShare);
  if (shares.length < 2) return;
  const fitting = ({ value, who }: NamedEndpoint): boolean =>
    !who && shares.every((b) => b.slice.quantities.some((q) => fits(lexicon.endpoint(value), q)));
  const measures = ({ endpoints }: Label): NamedEndpoint[] =>
    endpoints
      .filter(fitting)
      .sort((a, b) => a.at - b.at)
      .filter(({ value }, i, all) => all.findIndex((other) => other.value === value) === i);
  const label = first([...sheet.rows, ...sheet.columns], (l) => (measures(l).length > 1 ? l : undefined));
  if (!label) return;
  const named = measures(label);
  shares.forEach((bound, rank) => {
    if (bound.endpoint?.text !== label.text) return;
    const is = named[rank];
    if (!is || named.length !== shares.length) bound.endpoint = { ...bound.endpoint, from: 'inherited' };
    else {
      bound.endpoint = filled(is.value, 'stated', label.text);
      bound.opposite = is.opposite;
      bound.manner = is.manner;
    }
  });
}
