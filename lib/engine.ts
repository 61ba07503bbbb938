/**
 * The checker as the background runs it: once for all pages, so that none of them carries it or waits for it. A page's
 * text comes here from the page's own checker and goes nowhere else: nothing in the extension can make a request.
 */
import type { Finding } from './check/finding.ts';
import { checkBlocks, noteArticle } from './check/index.ts';
import type { CheckAnswer } from './messages.ts';
import type { Article } from './read/article.ts';
import { runInSlices } from './slices.ts';

/** Checks a whole article, letting the extension's other work run every few milliseconds. */
export async function checkInSlices(article: Article): Promise<CheckAnswer> {
  const answer: CheckAnswer = { findings: [], notes: [], took: 0 };
  await runInSlices(collect(checkBlocks(article), answer));
  const started = performance.now();
  const checked = noteArticle(article, answer.findings);
  return { ...checked, took: answer.took + performance.now() - started };
}

function* collect(blocks: Generator<Finding[]>, into: CheckAnswer): Generator<undefined, void> {
  for (;;) {
    const started = performance.now();
    const block = blocks.next();
    into.took += performance.now() - started;
    if (block.done) return;
    into.findings.push(...block.value);
    yield;
  }
}
