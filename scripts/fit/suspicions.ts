/**
 * What the fit learns from: every figure of the opened articles that the checker leaves open before their signs are weighed,
 * with each record that it may be, and whether the people who marked the article say that it is. Wrong variants of the
 * articles add figures that are nobody's. The kept articles are never looked at.
 */

import { casesOf } from '../../lib/check/confirm/signs/by-signs.ts';
import type { Model } from '../../lib/check/confirm/signs/model.ts';
import { SIGNS, valuesOf } from '../../lib/check/confirm/signs/signs.ts';
import { indexStudies } from '../../lib/check/record.ts';
import { settle } from '../../lib/check/settle.ts';
import { studyNames, studySubjects } from '../../lib/check/study-names.ts';
import type { Article } from '../../lib/read/article.ts';
import { compileLexicon, type LexiconSource } from '../../lib/read/lexicon.ts';
import { plainArticle } from '../../lib/read/plain/plain-article.ts';
import { studies } from '../../lib/reference/dataset.ts';
import lexiconSource from '../../reference-data/lexicon/en.json' with { type: 'json' };
import { type Case, edited, goldFiles, readCases } from '../cases.ts';
import { SPLIT } from '../facts-exceptions.ts';
import type { Mark } from '../gold.ts';
import { variantsOf } from '../variants.ts';
import type { Sample } from './boost.ts';

/** One record that one figure may be. */
export interface Suspicion extends Sample {
  file: string;
  /** The same for all suspicions of one figure. */
  figure: string;
  /** What the article's marks say of the figure; undefined where it bears none, or one that may be left alone. */
  marked: Mark['verdict'] | undefined;
  optional: boolean;
}

/** The corpora that were opened. */
const CORPORA = ['articles', 'development', 'mixed', 'negative', 'sentences'];
/** One of so many wrong variants is looked at, and counts half. */
const EVERY = 25;
const HALF = 0.5;
/** What may be held against a figure by exchanging it; wrong units and the like have no record's value. */
const KINDS = /wrong value|swapped|group|endpoint|time|denominator/;

/** The names of the signs, in the order of the suspicions' values. */
export const NAMES: readonly string[] = Object.keys(SIGNS);

const lexicon = compileLexicon(
  lexiconSource as unknown as LexiconSource,
  studyNames(studies),
  studySubjects(studies),
);
const reference = indexStudies(studies);
/** Weighs nothing, so that what it would settle stays open. */
const NONE: Model = { signs: [], enough: 2, base: 0, trees: [] };

function names({ ids }: Mark, id: string): boolean {
  return ids.some((own) => own === id || SPLIT[own]?.some((part) => `${own}${part}` === id));
}

function* suspicionsIn(
  original: Article,
  marks: readonly Mark[],
  file: string,
  variant: string,
): Generator<Suspicion> {
  const { article, printed } = plainArticle(original);
  const steps = settle(article, lexicon, reference, NONE);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { judged, plain, apart } = step.value;
  for (const { index, cases } of casesOf(judged, plain, apart, article.text, reference)) {
    const claim = judged[index]?.claim;
    if (!claim) continue;
    const { start, end } = printed(claim.start, claim.end);
    const mark = marks.find((m) => m.start < end && start < m.end);
    if (variant !== '' && !mark) continue;
    for (const one of cases)
      yield {
        values: valuesOf(one, NAMES),
        is: variant === '' && mark?.verdict === 'match' && names(mark, one.rec.figure.id),
        weight: variant === '' ? 1 : HALF,
        file,
        figure: `${file} ${variant} ${index}`,
        marked: variant === '' ? mark?.verdict : 'misstated',
        optional: mark?.optional ?? false,
      };
  }
}

function* ofVariants(of: Case, counter: { n: number }): Generator<Suspicion> {
  for (const { kind, expected, edits } of variantsOf(of)) {
    if (!KINDS.test(kind) || counter.n++ % EVERY > 0) continue;
    const { article, moved } = edited(of.article, edits);
    const marks = expected.map((mark) => ({ ...mark, ...moved(mark) }));
    yield* suspicionsIn(article, marks, of.gold.file, `variant ${counter.n}`);
  }
}

/** All suspicions of the opened corpora below `folder`. */
export async function readSuspicions(folder: string): Promise<Suspicion[]> {
  const found: Suspicion[] = [];
  const counter = { n: 0 };
  for (const corpus of CORPORA)
    for (const file of goldFiles([`${folder}/${corpus}`]))
      for (const of of await readCases(file)) {
        found.push(...suspicionsIn(of.article, of.gold.marks, of.gold.file, ''));
        if (corpus === 'articles') found.push(...ofVariants(of, counter));
      }
  return found;
}
