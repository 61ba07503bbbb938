/** What is missing in an article rather than wrong: the shape that popup, card and command line show. Never a verdict. */

/**
 * later-report        figures of a report that a later one of the same trial follows
 * no-time             survival figures without the time that they hold for
 * historical-control  drug and chemotherapy compared in the infant trial as if in one trial: the control is historical
 * relative-only       a relative change without the figures behind it
 * mixed               one comparison of two times or two reports
 * newer-than-data     the article is newer than anything in the reference data
 */
export type NoteKind =
  | 'later-report'
  | 'no-time'
  | 'historical-control'
  | 'relative-only'
  | 'mixed'
  | 'newer-than-data';

/** A run of the article's text, in UTF-16 offsets. */
export interface NotedText {
  text: string;
  start: number;
  end: number;
}

export interface Note {
  kind: NoteKind;
  /** One or two sentences that an editor can act on. */
  message: string;
  /** The findings it is about, in the order of the text; empty where it is about the article. */
  figures: NotedText[];
  /** The words it is about, where they are no figure: the article's date. */
  words?: NotedText;
}
