/** An article as the notes look at it: its settled figures with their records, and where in the text they stand. */
import type { Article, Block } from '../../read/article.ts';
import { findTimes } from '../../read/numbers/times.ts';
import { isAround } from '../../read/passage/teasers.ts';
import { normalise } from '../../read/plain/normalise.ts';
import type { Finding } from '../finding.ts';
import type { Rec, Reference } from '../record.ts';
import type { Names } from '../tell/phrases.ts';
import type { Note, NoteKind } from './note.ts';

/** A figure that matches or is misstated, with the record that the text is about and its place. */
export interface Settled {
  finding: Finding;
  rec: Rec;
  /** Index of its block among the article's own. */
  at: number;
}

export interface Noted {
  article: Article;
  /** The article's own blocks, without what stands around it. */
  blocks: Block[];
  settled: Settled[];
  /** The times that a block's words or heads name, in months. */
  timesIn(block: Block): number[];
  /** Ids of the trials that a block's settled figures belong to. */
  trialsAt(at: number): ReadonlySet<string>;
  reference: Reference;
  names: Names;
}

/** Gathers what the notes need. */
export function lookAt(
  article: Article,
  findings: readonly Finding[],
  reference: Reference,
  names: Names,
): Noted {
  const blocks = article.blocks.filter((block) => !isAround(block));
  const records = new Map(reference.records.map((rec) => [rec.figure.id, rec]));
  const trials = new Map<number, Set<string>>();
  const settled: Settled[] = [];
  let at = 0;
  for (const finding of findings) {
    while (at + 1 < blocks.length && (blocks[at + 1]?.start ?? 0) <= finding.start) at++;
    const rec = records.get(finding.reference?.id ?? '');
    if (!rec || finding.verdict === 'unverified') continue;
    trials.set(at, (trials.get(at) ?? new Set()).add(rec.study.trial));
    settled.push({ finding, rec, at });
  }
  const times = new Map<Block, number[]>();
  const timesIn = (block: Block): number[] => {
    const known = times.get(block) ?? findTimes(wordsOf(block)).map(({ months }) => months);
    times.set(block, known);
    return known;
  };
  const trialsAt = (index: number) => trials.get(index) ?? NONE;
  return { article, blocks, settled, timesIn, trialsAt, reference, names };
}

/** A block's plain words, a cell's with those of its heads. */
export function wordsOf({ text, heads, caption }: Block): string {
  const over = [
    ...(caption === undefined ? [] : [caption]),
    ...(heads?.columns ?? []),
    ...(heads?.rows ?? []),
  ];
  return normalise([...over, text].join('. ')).text;
}

const NONE: ReadonlySet<string> = new Set();

/** Makes a note about figures. */
export function noteOn(kind: NoteKind, message: string, about: readonly Settled[]): Note {
  const figures = about.map(({ finding: { text, start, end } }) => ({ text, start, end }));
  return { kind, message, figures };
}

/** A survival rate: the endpoints that mean nothing without a time. */
export function isSurvivalRate({ figure }: Rec): boolean {
  return (
    SURVIVAL.has(figure.endpoint) &&
    figure.months !== undefined &&
    ('percent' in figure.value || 'below' in figure.value || 'above' in figure.value)
  );
}

const SURVIVAL: ReadonlySet<string> = new Set(['OS', 'DFS', 'EFS', 'RFS', 'PFS']);

/** The first lines long enough to be sentences: they say for the whole article what it is about. */
export function leadOf(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ text }) => text.length > LONG).slice(0, LEAD_LINES);
}

/** A block with those around it up to the next one long enough to be a sentence on either side. */
export function passageOf(blocks: readonly Block[], at: number): Block[] {
  let from = at - 1;
  while (from > 0 && isShort(blocks[from])) from--;
  let to = at + 1;
  while (to < blocks.length - 1 && isShort(blocks[to])) to++;
  return blocks.slice(Math.max(0, from), to + 1);
}

const LONG = 40;
const LEAD_LINES = 3;

function isShort(block: Block | undefined): boolean {
  return (block?.text.length ?? 0) <= LONG;
}

/** "81.6%", "81.6% and 93.3%", "81.6%, 93.3% and one more figure". */
export function inSeries(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
