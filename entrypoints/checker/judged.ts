/**
 * Judges a text unless that was just done: pages are re-rendered, and tickers run beside them, far more often than
 * their copy changes. What is judged is the copy with its heads and its order, so the answer for the same copy is the
 * same, wherever its blocks stand now.
 */
import type { Finding } from '../../lib/check/finding.ts';
import type { Note } from '../../lib/check/notes/note.ts';
import type { CheckAnswer } from '../../lib/messages.ts';
import type { Article, Block } from '../../lib/read/article.ts';
import { askForFindings } from './ask.ts';

export type Judge = (article: Article, stale: () => boolean) => Promise<CheckAnswer>;

/** A judge for one text that is read again and again; `ask` has a text judged. */
export function rememberJudged(ask: Judge = askForFindings): Judge {
  let known: { blocks: Block[]; findings: Finding[]; notes: Note[] } | undefined;
  return async (article, stale) => {
    const blocks = article.blocks.filter((block) => block.kind !== 'furniture');
    if (known && sameCopy(known.blocks, blocks)) {
      const move = mover(known.blocks, blocks);
      return {
        findings: known.findings.map(move),
        notes: known.notes.map((one) => movedNote(one, move)),
        took: 0,
      };
    }
    const answer = await ask(article, stale);
    if (!stale()) known = { blocks, findings: answer.findings, notes: answer.notes };
    return answer;
  };
}

function sameCopy(before: Block[], now: Block[]): boolean {
  return (
    before.length === now.length &&
    before.every((block, index) => {
      const other = now[index];
      return (
        block.text === other?.text &&
        block.kind === other.kind &&
        block.level === other.level &&
        block.caption === other.caption &&
        JSON.stringify(block.heads) === JSON.stringify(other.heads)
      );
    })
  );
}

interface Span {
  start: number;
  end: number;
}

/** Puts what stood in the blocks before where those blocks now stand. */
function mover(before: Block[], now: Block[]): <S extends Span>(span: S) => S {
  return (span) => {
    const index = before.findLastIndex(({ start }) => start <= span.start);
    const by = (now[index]?.start ?? 0) - (before[index]?.start ?? 0);
    return by === 0 ? span : { ...span, start: span.start + by, end: span.end + by };
  };
}

function movedNote(note: Note, move: ReturnType<typeof mover>): Note {
  return { ...note, figures: note.figures.map(move), ...(note.words && { words: move(note.words) }) };
}
