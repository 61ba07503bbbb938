/** Findings as lists show them: without the evidence, with the sentence around the figure. */
import type { Finding } from '../../lib/check/finding.ts';
import type { ListedFinding } from '../../lib/messages.ts';
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
