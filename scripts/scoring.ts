/**
 * Compares findings with the marks of a gold file. Apart from score.ts so that tests can score without a terminal.
 * A finding belongs to a mark when the two overlap: "30" and "30 infants" are the same figure.
 */
import type { Finding } from '../lib/check/finding.ts';
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

/** Of several findings on one mark, the one that suits it best: a count with its base may give two. */
function bestFor(mark: Mark, findings: Finding[]): Finding | undefined {
  const rank = (f: Finding) =>
    (f.verdict === mark.verdict ? 4 : 0) +
    (mark.reason !== undefined && f.reason === mark.reason ? 2 : 0) +
    (f.reference !== undefined && mark.ids.includes(f.reference.id) ? 1 : 0);
  return findings.filter((f) => overlaps(f, mark)).sort((a, b) => rank(b) - rank(a))[0];
}

/** Scores findings against a gold file. */
export function score(gold: Gold, findings: Finding[]): Score {
  const tally = emptyTally();
  const errors: string[] = [];
  const notes: string[] = [];
  const at = (r: { start: number; end: number }) =>
    `${gold.file}:${gold.firstLine + gold.text.slice(0, r.start).split('\n').length - 1}: ${excerpt(gold.text, r.start, r.end)}`;

  for (const mark of gold.marks) {
    const found = bestFor(mark, findings);
    if (found && (found.start !== mark.start || found.end !== mark.end))
      notes.push(`offsets differ: marked “${mark.figure}”, found “${found.text}” — ${at(mark)}`);
    const verdictRight = found?.verdict === mark.verdict && found.reason === mark.reason;
    const recordRight =
      verdictRight &&
      (mark.ids.length === 0 || (found.reference !== undefined && mark.ids.includes(found.reference.id)));
    const named = found?.reference?.id ?? 'no record';
    if (mark.optional) {
      if (found && found.verdict !== 'unverified' && !recordRight)
        notes.push(
          `optional ${label(mark)} ${mark.ids.join(',')}, found ${label(found)} ${named} — ${at(mark)}`,
        );
      continue;
    }
    tally.required++;
    if (!found) {
      tally.missed++;
      errors.push(`missed: ${label(mark)} (${mark.ids.join(' or ')}) — ${at(mark)}`);
    } else if (!verdictRight) {
      tally.wrongVerdict++;
      errors.push(
        `wrong verdict: ${label(mark)} (${mark.ids.join(' or ')}) expected, ${label(found)} (${named}) found — ${at(mark)}`,
      );
    } else {
      tally.right++;
      if (recordRight) tally.record++;
      else errors.push(`wrong record: ${mark.ids.join(' or ')} expected, ${named} found — ${at(mark)}`);
    }
  }

  for (const found of findings) {
    const on = gold.marks.filter((m) => overlaps(found, m));
    const named = found.reference?.id ?? 'no record';
    if (found.verdict === 'misstated' && !on.some((m) => m.verdict === 'misstated')) {
      tally.falseAlarms++;
      errors.push(`false alarm: ${label(found)} (${named}) — ${at(found)}`);
    } else if (found.verdict === 'match' && !on.some((m) => m.verdict === 'match' || !m.optional)) {
      // On a required mark of another verdict it is already counted as a wrong verdict.
      tally.stray++;
      errors.push(`stray match: ${named} — ${at(found)}`);
    } else if (found.verdict === 'unverified' && on.length === 0) {
      tally.grey++;
      notes.push(`grey mark — ${at(found)}`);
    }
  }
  return { tally, errors, notes };
}
