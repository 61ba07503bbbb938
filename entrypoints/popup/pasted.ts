/** Checks text that was pasted into the popup: the background judges it like a page's. */
import { browser } from '../../lib/browser.ts';
import type { CheckAnswer, Message, PageState } from '../../lib/messages.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { excerptAround } from '../../lib/report/excerpt.ts';

/** The findings in a text, in its order, and the notes on it. */
export async function checkPasted(text: string): Promise<Pick<PageState, 'findings' | 'notes'>> {
  const article = articleFromText(text);
  const answer: CheckAnswer | null = await browser.runtime.sendMessage({
    type: 'page:check',
    article,
  } satisfies Message);
  const findings = (answer?.findings ?? []).map((finding) => ({
    ...finding,
    ...excerptAround(article, finding.start, finding.end),
  }));
  return { findings, notes: answer?.notes ?? [] };
}
