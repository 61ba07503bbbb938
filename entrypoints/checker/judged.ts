/**
 * Judges a text unless that was just done: pages are re-rendered, and tickers run beside them, far more often than
 * their copy changes. What is judged is the copy with its heads and its order, so the answer for the same copy is the
 * same, wherever its blocks stand now.
 */
import type { Finding } from '../../lib/check/finding.ts';
import type { CheckAnswer } from '../../lib/messages.ts';
import type { Article, Block } from '../../lib/read/article.ts';
import { askForFindings } from './ask.ts';

export type Judge = (article: Article, stale: () => boolean) => Promise<CheckAnswer>;

/** A judge for one text that is read again and again; `ask` has a text judged. */
export function rememberJudged(ask: Judge = askForFindings): Judge {
  let known: { blocks: Block[]; findings: Finding[] } | undefined;
  return async (article, stale) => {
    const blocks = article.blocks.filter((block) => block.kind !== 'furniture');
    if (known && sameCopy(known.blocks, blocks))
      return { findings: moved(known.findings, known.blocks, blocks), took: 0 };
    const answer = await ask(article, stale);
    if (!stale()) known = { blocks, findings: answer.findings };
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

/** The findings where their blocks now stand. Both lists are in the order of the text. */
function moved(findings: Finding[], before: Block[], now: Block[]): Finding[] {
  let index = 0;
  return findings.map((finding) => {
    while (finding.start >= (before[index + 1]?.start ?? Number.POSITIVE_INFINITY)) index++;
    const by = (now[index]?.start ?? 0) - (before[index]?.start ?? 0);
    return by === 0 ? finding : { ...finding, start: finding.start + by, end: finding.end + by };
  });
}
