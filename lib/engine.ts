/**
 * The engine as the background runs it: once for all pages, so that none of them carries it or waits for it. It is made
 * when the first page on the subject asks, because most browsing never does. A page's text comes here from the page's
 * own checker and goes nowhere else: nothing in the extension can make a request.
 */
import lexiconSource from '../reference-data/lexicon/en.json' with { type: 'json' };
import { checkWith } from './check/checker.ts';
import type { Finding } from './check/finding.ts';
import { indexStudies } from './check/record.ts';
import { studyNames } from './check/study-names.ts';
import type { CheckAnswer } from './messages.ts';
import type { Article } from './read/article.ts';
import { compileLexicon, type LexiconSource } from './read/lexicon.ts';
import { studies } from './reference/dataset.ts';
import { runInSlices } from './slices.ts';

type Engine = (article: Article) => Generator<Finding[]>;

let engine: Engine | undefined;

/** Wired here and not through `lib/check/index.ts`, which compiles as soon as it is loaded. */
function makeEngine(): Engine {
  const lexicon = compileLexicon(lexiconSource as unknown as LexiconSource, studyNames(studies));
  const reference = indexStudies(studies);
  return (article) => checkWith(article, lexicon, reference);
}

/** Checks a whole article, letting the extension's other work run every few milliseconds. */
export async function checkInSlices(article: Article): Promise<CheckAnswer> {
  engine ??= makeEngine();
  const answer: CheckAnswer = { findings: [], took: 0 };
  await runInSlices(collect(engine(article), answer));
  return answer;
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
