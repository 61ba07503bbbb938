/** The words for verdicts, reasons and notes, the same on badge, card, popup and toolbar. */
import type { Finding, Reason, Verdict } from '../check/finding.ts';
import type { NoteKind } from '../check/notes/note.ts';

export const VERDICTS: readonly Verdict[] = ['misstated', 'match', 'unverified'];

const VERDICT_WORDS: Record<Verdict, string> = {
  match: 'Matches',
  misstated: 'Misstated',
  unverified: 'Cannot be checked',
};

const REASON_WORDS: Record<Reason, string> = {
  'wrong-rounding': 'wrong rounding',
  'wrong-unit': 'wrong unit',
  'wrong-bound': 'wrong bound',
  'wrong-change': 'a level given as a change',
  'wrong-denominator': 'share of another whole',
  'wrong-arm': 'other treatment group',
  'wrong-endpoint': 'another endpoint',
  'wrong-timepoint': 'another time',
  'wrong-population': 'another population',
  'wrong-study': 'another study',
  'wrong-value': 'wrong value',
};

/** What a note is called, and several. */
export const NOTE = 'Note';
export const NOTES = 'Notes';

const NOTE_HEADS: Record<NoteKind, string> = {
  'no-time': 'No time point',
  'historical-control': 'Control group not described',
  'relative-only': 'Relative change alone',
  mixed: 'Mixed comparison',
  'later-report': 'Later report',
  'newer-than-data': 'Newer than the data',
};

/** "No time point" and the like. */
export function noteHead(kind: NoteKind): string {
  return NOTE_HEADS[kind];
}

/** "2 notes". */
export function noteCount(count: number): string {
  return count === 1 ? '1 note' : `${count} notes`;
}

/** "Misstated" and the like. */
export function verdictWords(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

/** "other treatment group" and the like. */
export function reasonWords(reason: Reason): string {
  return REASON_WORDS[reason];
}

/** A finding in one sentence for those who cannot see the badge: figure, verdict, reason. */
export function spokenLabel(finding: Pick<Finding, 'text' | 'verdict' | 'reason' | 'message'>): string {
  const reason = finding.reason ? `, ${reasonWords(finding.reason)}` : '';
  return `${finding.text}: ${verdictWords(finding.verdict).toLowerCase()}${reason}. ${finding.message}`;
}

/** "2 misstated figures", for the toolbar. */
export function countWords(count: number, verdict: Verdict): string {
  const figures = count === 1 ? 'figure' : 'figures';
  if (verdict === 'unverified') return `${count} ${figures} that cannot be checked`;
  return verdict === 'misstated'
    ? `${count} misstated ${figures}`
    : `${count} ${figures} that ${count === 1 ? 'matches' : 'match'}`;
}

/** Whether a finding's message gives its arithmetic too, but for the first capital. */
export function tellsArithmetic({
  message,
  arithmetic = '',
}: Pick<Finding, 'message' | 'arithmetic'>): boolean {
  return message.toLowerCase().includes(arithmetic.toLowerCase());
}
