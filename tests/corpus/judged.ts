/** A folder of gold files, checked and held against its marks: what the tests over the corpora start from. */
import { basename, join } from 'node:path';
import type { Finding } from '../../lib/check/finding.ts';
import { checkArticle } from '../../lib/check/index.ts';
import { goldFiles, readCases } from '../../scripts/cases.ts';
import type { Gold } from '../../scripts/gold.ts';
import {
  type Comparison,
  compare,
  emptyTally,
  type Score,
  score,
  type Tally,
} from '../../scripts/scoring.ts';

/** One article, or one line of a table of sentences, as the checker judged it. */
export interface Judged extends Comparison, Score {
  /** "e1910-2024": the file's name without its endings. */
  name: string;
  gold: Gold;
  findings: Finding[];
}

/** Checks every case of a folder beside this file. */
export async function judged(folder: string): Promise<Judged[]> {
  const all: Judged[] = [];
  for (const file of goldFiles([join(import.meta.dirname, folder)]))
    for (const { gold, article } of await readCases(file)) {
      const findings = checkArticle(article);
      const name = basename(file).replace(/(?:\.gold)?\.txt$/, '');
      all.push({ name, gold, findings, ...compare(gold, findings), ...score(gold, findings) });
    }
  return all;
}

/** The tallies of all cases added up. */
export function totalOf(cases: Judged[]): Tally {
  const total = emptyTally();
  for (const { tally } of cases)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}

/** Lines on right figures called misstated and on matches where no figure is marked. */
export function alarmsOf(cases: Judged[]): string[] {
  return cases.flatMap(({ errors }) => errors.filter((e) => /^(?:false alarm|stray match)/.test(e)));
}
