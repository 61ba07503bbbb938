/** The one door to the checker: an article in, findings out, in document order. */

import lexiconSource from '../../reference-data/lexicon/en.json' with { type: 'json' };
import signs from '../../reference-data/signs.json' with { type: 'json' };
import type { Article } from '../read/article.ts';
import { compileLexicon, type LexiconSource } from '../read/lexicon.ts';
import { studies } from '../reference/dataset.ts';
import { checkWith, namesFrom } from './checker.ts';
import type { Model } from './confirm/signs/model.ts';
import type { Finding } from './finding.ts';
import { type Checked, withNotes } from './notes/notes.ts';
import { indexStudies } from './record.ts';
import { studyNames, studySubjects } from './study-names.ts';

interface Engine {
  check(article: Article): Generator<Finding[]>;
  note(article: Article, findings: readonly Finding[]): Checked;
}

let engine: Engine | undefined;

/** Compiling the lexicon costs more than reading an article: it is done when the first article comes, not before. */
function makeEngine(): Engine {
  const lexicon = compileLexicon(
    lexiconSource as unknown as LexiconSource,
    studyNames(studies),
    studySubjects(studies),
  );
  const reference = indexStudies(studies);
  const model = signs as unknown as Model;
  const names = namesFrom(lexicon, reference);
  return {
    check: (article) => checkWith(article, lexicon, reference, model),
    note: (article, findings) => withNotes(article, findings, reference, names),
  };
}

/** Checks an article block by block; yields each block's findings so that the caller can pause between blocks. */
export function checkBlocks(article: Article): Generator<Finding[]> {
  engine ??= makeEngine();
  return engine.check(article);
}

/** What is missing in an article whose blocks have all been checked: its findings again, and the notes. */
export function noteArticle(article: Article, findings: readonly Finding[]): Checked {
  engine ??= makeEngine();
  return engine.note(article, findings);
}

/** All findings of an article, and the notes on it. */
export function checkWhole(article: Article): Checked {
  return noteArticle(article, checkArticle(article));
}

/** All findings of an article, without what its notes say. */
export function checkArticle(article: Article): Finding[] {
  return [...checkBlocks(article)].flat();
}
