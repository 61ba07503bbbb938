/**
 * Everything that is measured on one half of the corpus, gathered before anything is written, so that the tables, the
 * targets and the list of errors all speak of the same run.
 */
import { checkArticle } from '../../lib/check/index.ts';
import { keywordWindow, valueMatch } from './baselines.ts';
import { type Corpus, type Half, readHalf } from './corpora.ts';
import { type Judged, judge, type Rates, ratesOf } from './measure.ts';
import { type Invariance, measureInvariance } from './rewrites/invariance.ts';
import { measureAll, type VariantResults } from './variants/run.ts';

export interface HalfResults {
  half: Half;
  corpora: Corpus[];
  judged: Judged[];
  /** Only articles whose numbers must stay unmarked. */
  judgedNegative: Judged[];
  rates: Rates;
  baselines: { valueMatch: Rates; keywordWindow: Rates };
  /** Absent where they were not asked for. */
  variants?: VariantResults;
  invariance?: Invariance;
}

/** Variants and rewrites are made of one article in so many: all of them would take an hour. */
export const SAMPLED = { development: 6, kept: 1 } as const;

/** Measures one half; undefined where it holds no article. Says on `progress` what it is at. */
export async function measureHalf(
  half: Half,
  root: string,
  quick: boolean,
  progress: (stage: string) => void,
): Promise<HalfResults | undefined> {
  const corpora = await readHalf(half, root);
  const cases = corpora.flatMap((c) => c.cases);
  const articles = corpora.filter((c) => !c.negative).flatMap((c) => c.cases);
  const negative = new Set(corpora.filter((c) => c.negative).flatMap((c) => c.cases));
  if (cases.length === 0) return undefined;
  progress(`${half}: ${cases.length} articles`);
  const judged = judge(cases, checkArticle);
  const results: HalfResults = {
    half,
    corpora,
    judged,
    judgedNegative: judged.filter((j) => negative.has(j.of)),
    rates: ratesOf(judged),
    baselines: {
      valueMatch: ratesOf(judge(cases, valueMatch)),
      keywordWindow: ratesOf(judge(cases, keywordWindow)),
    },
  };
  if (quick) return results;
  const counted = (what: string) => {
    let done = 0;
    return () => progress(`${half}: ${what}, ${++done}`);
  };
  const sampled = articles.filter((_, index) => index % SAMPLED[half] === 0);
  return {
    ...results,
    variants: measureAll(sampled, counted('articles with wrong variants')),
    // Only a few figures an article are rewritten.
    invariance: measureInvariance(half === 'kept' ? articles : sampled, counted('figures rewritten')),
  };
}
