/**
 * What is missing in an article rather than wrong, after its figures have been judged: at most one note of a kind, none
 * in doubt, and none that touches a verdict. A note on an article that does say it is a false alarm too.
 */
import type { Article } from '../../read/article.ts';
import type { Finding } from '../finding.ts';
import type { Reference } from '../record.ts';
import type { Names } from '../tell/phrases.ts';
import type { Note } from './note.ts';
import { lookAt } from './noted.ts';
import { noteRelativeOnly } from './notes-change.ts';
import { noteHistoricalControl } from './notes-control.ts';
import { noteNewerThanData } from './notes-newer.ts';
import { noteMissingTimes } from './notes-time.ts';
import { followed, laterInWords, noteLaterReports, noteMixedComparison } from './notes-versions.ts';

/** An article's findings, with what is to be said of later reports on their cards, and the notes on the article. */
export interface Checked {
  findings: Finding[];
  notes: Note[];
}

/** Adds the notes to an article's findings. */
export function withNotes(
  article: Article,
  findings: readonly Finding[],
  reference: Reference,
  names: Names,
): Checked {
  const noted = lookAt(article, findings, reference, names);
  const superseded = followed(noted);
  const later = new Map(superseded.map((one) => [one.settled.finding, laterInWords(one, noted)]));
  const notes = [
    noteMixedComparison(noted),
    noteMissingTimes(noted),
    noteHistoricalControl(noted),
    noteRelativeOnly(noted),
    noteLaterReports(superseded),
    noteNewerThanData(noted),
  ];
  return {
    findings: findings.map((finding) => {
      const note = later.get(finding);
      return note === undefined ? finding : { ...finding, note };
    }),
    notes: notes.filter((note) => note !== undefined),
  };
}
