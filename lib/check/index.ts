/** The one door to the checker: an article in, findings out, in document order. */
import lexiconSource from '../../reference-data/lexicon/en.json' with { type: 'json' };
import type { Article } from '../read/article.ts';
import { compileLexicon, type LexiconSource } from '../read/lexicon.ts';
import { studies } from '../reference/dataset.ts';
import { checkWith } from './checker.ts';
import type { Finding } from './finding.ts';
import { indexStudies } from './record.ts';
import { studyNames, studySubjects } from './study-names.ts';

type Engine = (article: Article) => Generator<Finding[]>;

let engine: Engine | undefined;

/** Compiling the lexicon costs more than reading an article: it is done when the first article comes, not before. */
function makeEngine(): Engine {
  const lexicon = compileLexicon(
    lexiconSource as unknown as LexiconSource,
    studyNames(studies),
    studySubjects(studies),
  );
  const reference = indexStudies(studies);
  return (article) => checkWith(article, lexicon, reference);
}

/** Checks an article block by block; yields each block's findings so that the caller can pause between blocks. */
export function checkBlocks(article: Article): Generator<Finding[]> {
  engine ??= makeEngine();
  return engine(article);
}

/** All findings of an article. */
export function checkArticle(article: Article): Finding[] {
  return [...checkBlocks(article)].flat();
}
