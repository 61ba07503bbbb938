/** Findings as lists show them: without the evidence, with the sentence around the figure. And notes on what is listed. */
import type { Finding } from '../../lib/check/finding.ts';
import type { Note } from '../../lib/check/notes/note.ts';
import type { ListedFinding, ListedNote } from '../../lib/messages.ts';
import type { Article } from '../../lib/read/article.ts';
import { excerptAround } from '../../lib/report/excerpt.ts';

/** Lists a finding of an article; `from` is where the list counts the article's first character. */
export function listed(article: Article, finding: Finding, from = 0): ListedFinding {
  const { text, start, end, verdict, reason, message } = finding;
  return {
    text,
    start: start + from,
    end: end + from,
    verdict,
    ...(reason ? { reason } : {}),
    message,
    ...(from > 0 ? { draft: true } : {}),
    ...excerptAround(article, start, end),
  };
}

/** Lists the notes of an article whose findings are listed; one whose figures are all hidden is hidden with them. */
export function listedNotes(notes: readonly Note[], shown: readonly Finding[], from = 0): ListedNote[] {
  const starts = new Set(shown.map(({ start }) => start));
  return notes.flatMap((note) => {
    const figures = note.figures.filter(({ start }) => starts.has(start));
    if (note.figures.length > 0 && figures.length === 0) return [];
    const { words } = note;
    return {
      ...note,
      figures: figures.map((one) => ({ ...one, start: one.start + from, end: one.end + from })),
      ...(words && { words: { ...words, start: words.start + from, end: words.end + from } }),
    };
  });
}
