/** Checks text that was pasted into the popup: the background judges it like a page's. */
import { browser } from '../../lib/browser.ts';
import type { CheckAnswer, ListedFinding, Message } from '../../lib/messages.ts';
import { articleFromText } from '../../lib/read/plaintext.ts';
import { excerptAround } from '../../lib/report/excerpt.ts';

/** The findings in a text, in its order. */
export async function checkPasted(text: string): Promise<ListedFinding[]> {
  const article = articleFromText(text);
  const answer: CheckAnswer | null = await browser.runtime.sendMessage({
    type: 'page:check',
    article,
  } satisfies Message);
  return (answer?.findings ?? []).map((finding) => ({
    ...finding,
    ...excerptAround(article, finding.start, finding.end),
  }));
}
