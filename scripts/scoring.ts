/**
 * Compares findings with the marks of a gold file. Apart from score.ts so that tests can score without a terminal.
 * A finding belongs to a mark when the two overlap: "30" and "30 infants" are the same figure.
 */
import type { Finding } from '../lib/check/finding.ts';
import { SPLIT } from './facts-exceptions.ts';
import type { Gold, Mark } from './gold.ts';

/** The columns of the table. Everything after `record` must be nought but `grey`, which is only counted. */
export interface Tally {
  required: number;
  right: number;
  missed: number;
  wrongVerdict: number;
  /** Required marks with the right verdict that also name a right record. */
  record: number;
  falseAlarms: number;
  stray: number;
  grey: number;
}

export interface Score {
  tally: Tally;
  /** What makes the score fail, one line each. */
  errors: string[];
  /** What does not: offsets that differ, optional marks judged otherwise. */
  notes: string[];
}

/** A tally of nothing, to add to. */
export function emptyTally(): Tally {
  return { required: 0, right: 0, missed: 0, wrongVerdict: 0, record: 0, falseAlarms: 0, stray: 0, grey: 0 };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
  a.start < b.end && b.start < a.end;

/** "misstated:wrong-arm" or "match". */
export function label(judged: { verdict: string; reason?: string | undefined }): string {
  return judged.reason === undefined ? judged.verdict : `${judged.verdict}:${judged.reason}`;
}

/** The line of text around a range, the range in «guillemets», shortened to what fits a terminal. */
export function excerpt(text: string, start: number, end: number): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const before = text.slice(from, start);
  const after = text.slice(end, stop < 0 ? undefined : stop);
  const left = before.length > 110 ? `…${before.slice(-110)}` : before;
  const right = after.length > 90 ? `${after.slice(0, 90)}…` : after;
  return `${left}«${text.slice(start, end)}»${right}`;
}

/** Whether a finding names a record of the mark: marks name facts, and some facts are several records of the data. */
const names = ({ ids }: Mark, { reference }: Finding): boolean =>
  reference !== undefined &&
  ids.some((id) => id === reference.id || SPLIT[id]?.some((part) => `${id}${part}` === reference.id));

/** Of several findings on one mark, the one that suits it best: a count with its base may give two. */
function bestFor(mark: Mark, findings: Finding[]): Finding | undefined {
  const rank = (f: Finding) =>
    (f.verdict === mark.verdict ? 4 : 0) +
    (mark.reason !== undefined && f.reason === mark.reason ? 2 : 0) +
    (names(mark, f) ? 1 : 0);
  return findings.filter((f) => overlaps(f, mark)).sort((a, b) => rank(b) - rank(a))[0];
}

/** What became of one mark. */
export interface MarkResult {
  mark: Mark;
  /** The finding that suits it best; undefined where nothing was found there. */
  found: Finding | undefined;
  verdictRight: boolean;
  /** The verdict is right and the finding names a record of the mark, if the mark names any. */
  recordRight: boolean;
}

/** A finding that should not stand where it stands; a grey mark is only a nuisance. */
export interface Misplaced {
  kind: 'false alarm' | 'stray match' | 'grey mark';
  finding: Finding;
}

/** Marks and findings held against each other, every mark once, in the order of the text. */
export interface Comparison {
  marks: MarkResult[];
  misplaced: Misplaced[];
}

function misplacedKind(found: Finding, on: Mark[]): Misplaced['kind'] | undefined {
  if (found.verdict === 'misstated')
    return on.some((m) => m.verdict === 'misstated') ? undefined : 'false alarm';
  // On a required mark of another verdict a match is already counted as a wrong verdict.
  if (found.verdict === 'match')
    return on.some((m) => m.verdict === 'match' || !m.optional) ? undefined : 'stray match';
  return on.length === 0 ? 'grey mark' : undefined;
}

/** Holds findings against the marks of a gold file. */
export function compare(gold: Gold, findings: Finding[]): Comparison {
  const marks = gold.marks.map((mark): MarkResult => {
    const found = bestFor(mark, findings);
    const verdictRight = found?.verdict === mark.verdict && found.reason === mark.reason;
    const named = found !== undefined && names(mark, found);
    return { mark, found, verdictRight, recordRight: verdictRight && (mark.ids.length === 0 || named) };
  });
  const misplaced = findings.flatMap((finding): Misplaced[] => {
    const kind = misplacedKind(
      finding,
      gold.marks.filter((m) => overlaps(finding, m)),
    );
    return kind === undefined ? [] : [{ kind, finding }];
  });
  return { marks, misplaced };
}

/** "FILE:LINE", the line counted in the gold file. */
export function lineOf(gold: Gold, { start }: { start: number }): string {
  return `${gold.file}:${gold.firstLine + gold.text.slice(0, start).split('\n').length - 1}`;
}

/** "FILE:LINE: the line with the range in guillemets". */
export function placeOf(gold: Gold, range: { start: number; end: number }): string {
  return `${lineOf(gold, range)}: ${excerpt(gold.text, range.start, range.end)}`;
}

/** "match (NEJM23-N)": a mark as asked for. */
export function asked(mark: Mark): string {
  return `${label(mark)} (${mark.ids.join(' or ')})`;
}

/** "unverified (no record)": a finding as given. */
export function given(found: Finding): string {
  return `${label(found)} (${found.reference?.id ?? 'no record'})`;
}

/** What is wrong with a required mark, in a line without its place; undefined where nothing is. */
export function fault({ mark, found, verdictRight, recordRight }: MarkResult): string | undefined {
  if (recordRight) return undefined;
  if (!found) return `missed: ${asked(mark)}`;
  if (!verdictRight) return `wrong verdict: ${asked(mark)} expected, ${given(found)} found`;
  return `wrong record: ${mark.ids.join(' or ')} expected, ${found.reference?.id ?? 'no record'} found`;
}

/** Scores findings against a gold file. */
export function score(gold: Gold, findings: Finding[]): Score {
  const tally = emptyTally();
  const errors: string[] = [];
  const notes: string[] = [];
  const { marks, misplaced } = compare(gold, findings);

  for (const result of marks) {
    const { mark, found, verdictRight, recordRight } = result;
    const at = placeOf(gold, mark);
    if (found && (found.start !== mark.start || found.end !== mark.end))
      notes.push(`offsets differ: marked “${mark.figure}”, found “${found.text}” — ${at}`);
    if (mark.optional) {
      if (found && found.verdict !== 'unverified' && !recordRight)
        notes.push(`optional ${asked(mark)}, found ${given(found)} — ${at}`);
      continue;
    }
    tally.required++;
    if (!found) tally.missed++;
    else if (!verdictRight) tally.wrongVerdict++;
    else tally.right++;
    if (recordRight) tally.record++;
    const error = fault(result);
    if (error !== undefined) errors.push(`${error} — ${at}`);
  }

  for (const { kind, finding } of misplaced) {
    const at = placeOf(gold, finding);
    if (kind === 'grey mark') notes.push(`grey mark — ${at}`);
    else errors.push(`${kind}: ${given(finding)} — ${at}`);
    tally[kind === 'false alarm' ? 'falseAlarms' : kind === 'stray match' ? 'stray' : 'grey']++;
  }
  return { tally, errors, notes };
}
