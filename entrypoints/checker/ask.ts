/**
 * Has the background judge a page's text. The engine with its data is too heavy to live in every page; the text goes
 * from one part of the extension to another and never leaves the machine.
 */
import type { CheckAnswer, Message } from '../../lib/messages.ts';
import type { Article } from '../../lib/read/article.ts';

/** The answer where there is nothing to ask. */
export const NOTHING: CheckAnswer = { findings: [], notes: [], took: 0 };

let underWay: Promise<unknown> = Promise.resolve();

/** The findings in an article. Rejects where the background cannot be reached or has no answer. */
export async function askForFindings(article: Article, stale: () => boolean): Promise<CheckAnswer> {
  // One text at a time: a page that changes faster than it can be judged would pile up work that nobody wants.
  await underWay;
  if (stale()) return NOTHING;
  const asked: Promise<CheckAnswer | null> = chrome.runtime.sendMessage({
    type: 'page:check',
    article,
  } satisfies Message);
  underWay = asked.catch(() => {});
  const answer = await asked;
  if (!answer) throw new Error('Figurecheck could not judge this page.');
  return answer;
}
