/** Folders of gold files, checked and held against their marks: what the tests over the corpora start from. */
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
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

const nameOf = (file: string): string => basename(file).replace(/(?:\.gold)?\.txt$/, '');
const filesOf = (folder: string): string[] => goldFiles([join(import.meta.dirname, folder)]);

async function judgedFile(file: string): Promise<Judged[]> {
  return (await readCases(file)).map(({ gold, article }) => {
    const findings = checkArticle(article);
    return { name: nameOf(file), gold, findings, ...compare(gold, findings), ...score(gold, findings) };
  });
}

/** Checks every case of a folder beside this file. */
export async function judged(folder: string): Promise<Judged[]> {
  return (await Promise.all(filesOf(folder).map(judgedFile))).flat();
}

/**
 * Checks every case of a folder in a test of its own, which fails where a right figure is called misstated: hundreds of
 * articles are too long for one test on a busy machine. What it returns is filled once those tests have run.
 */
export function judgedWithoutAlarm(folder: string): Judged[] {
  const all: Judged[] = [];
  test.each(filesOf(folder).map((file) => [nameOf(file), file]))('no false alarm in %s', async (_, file) => {
    const cases = await judgedFile(file as string);
    all.push(...cases);
    expect(errorsOf(cases, 'false alarm')).toEqual([]);
  });
  return all;
}

/** The tallies of all cases added up. */
export function totalOf(cases: Judged[]): Tally {
  const total = emptyTally();
  for (const { tally } of cases)
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
  return total;
}

/** The lines on one kind of error. */
export function errorsOf(cases: Judged[], kind: 'false alarm' | 'stray match'): string[] {
  return cases.flatMap(({ errors }) => errors.filter((error) => error.startsWith(kind)));
}

/** Lines on right figures called misstated and on matches where no figure is marked. */
export function alarmsOf(cases: Judged[]): string[] {
  return [...errorsOf(cases, 'false alarm'), ...errorsOf(cases, 'stray match')];
}
