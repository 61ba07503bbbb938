/**
 * Makes wrong articles out of right ones and asks whether the checker notices: each required `match` figure replaced
 * by other values, the two groups' figures swapped, and a time replaced by one that no record has. Variants that may
 * themselves be right, or that nobody could judge, are dropped by rules of their own (rightness.ts, hedging.ts), not by
 * the checker. scripts/eval/ makes further kinds.
 */

import type { Finding } from '../lib/check/finding.ts';
import { checkArticle } from '../lib/check/index.ts';
import { studies } from '../lib/reference/dataset.ts';
import { type Case, type Edit, edited, readCase } from './cases.ts';
import type { Mark } from './gold.ts';
import { wrongUnderHedge } from './hedging.ts';
import { canBeBroken, passagesOf, timesIn } from './passages.ts';
import { isLoose, mayBeRight, recordsOf, treatmentOf } from './rightness.ts';
import { excerpt } from './scoring.ts';
import { inWords, readSurface } from './surface.ts';

export interface Variant {
  /** "wrong value", "groups swapped": the row of the table it counts in. */
  kind: string;
  edits: Edit[];
  /** The marks of the original that must be found misstated once the edits are made. */
  expected: Mark[];
}

/** The share of altered figures that must be found, for each kind. */
export const TARGET = 0.95;

/**
 * A change worked out from two groups, or a reduction of risk from a hazard ratio that the text may not give ("64% lower
 * risk"): the contract lets it match, never be misstated.
 */
function isDerivedChange(mark: Mark): boolean {
  const records = recordsOf(mark.ids);
  if (records.some((f) => 'ratio' in f.value)) return readSurface(mark.figure)?.kind === 'share';
  return new Set(records.map(treatmentOf)).size > 1 && !/points?$/.test(mark.figure);
}

function wrongValues({ gold }: Case): Variant[] {
  return gold.marks.filter(canBeBroken).flatMap((mark) => {
    const { start, end, ids } = mark;
    const surface = readSurface(mark.figure);
    if (!surface || isLoose(ids) || isDerivedChange(mark)) return [];
    const before = gold.text.slice(Math.max(0, start - 20), start);
    const after = gold.text.slice(end, end + 12);
    return surface.alternatives
      .filter((a) => !mayBeRight(ids, a.value) && wrongUnderHedge(ids, before, after, surface.value, a.value))
      .map(({ text }) => ({ kind: 'wrong value', edits: [{ start, end, text }], expected: [mark] }));
  });
}

/** The endpoints of a mark's records under one treatment, such as "DFS 24"; none for a difference of two groups. */
function endpoints(mark: Mark, treatment: string): Set<string> {
  const treatments = new Set(recordsOf(mark.ids).map(treatmentOf));
  if (treatments.size > 1) return new Set();
  const own = recordsOf(mark.ids).filter((f) => treatmentOf(f) === treatment);
  return new Set(own.map((f) => `${f.endpoint} ${f.months ?? f.when ?? ''}`));
}

/** Edits that exchange two figures. */
export function exchange(a: Mark, b: Mark): Edit[] {
  return [
    { start: a.start, end: a.end, text: b.figure },
    { start: b.start, end: b.end, text: a.figure },
  ];
}

/** Without a word on who was given what, two exchanged figures may still be right: "49.4% versus 81.6%". */
const SAYS_GROUP =
  /blinatumomab|blincyto|\bdrug\b|antibody|immunotherapy|chemo|control|interfant|before|earlier|previous|histor|without|\bfrom\b/i;

function swaps(of: Case): Variant[] {
  return passagesOf(of).flatMap(({ words, marks }) =>
    marks.flatMap((a) =>
      marks.flatMap((b): Variant[] => {
        const other = endpoints(b, 'chemotherapy');
        if (![...endpoints(a, 'blinatumomab')].some((e) => other.has(e)) || !SAYS_GROUP.test(words))
          return [];
        const [valueA, valueB] = [readSurface(a.figure)?.value, readSurface(b.figure)?.value];
        if (valueA === undefined || valueB === undefined) return [];
        if (mayBeRight(a.ids, valueB) || mayBeRight(b.ids, valueA)) return [];
        return [{ kind: 'groups swapped', edits: exchange(a, b), expected: [a, b] }];
      }),
    ),
  );
}

/** Years that no record is an estimate at. */
const FREE_YEARS = [7, 9, 11].filter((y) => !studies.some((s) => s.figures.some((f) => f.months === 12 * y)));

function otherTime(words: string): string {
  const number = /^\w+/.exec(words)?.[0] ?? '';
  const month = /month/i.test(words);
  const amount = (FREE_YEARS[0] ?? 7) * (month ? 12 : 1);
  const text = /^\d/.test(number) || month ? `${amount}` : inWords(amount);
  const cased = /^\p{Lu}/u.test(number) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  // After a number other than one, "1 year" needs its plural; "one-year survival" does not.
  const plural = /^(?:1|one)$/i.test(number) && words.charAt(number.length) === ' ' ? 's' : '';
  return `${cased}${words.slice(number.length)}${plural}`;
}

function wrongTimes(of: Case): Variant[] {
  return passagesOf(of).flatMap(({ start, words, marks }) => {
    const times = timesIn(words);
    return [...new Set(times.map((t) => t.months))].flatMap((months): Variant[] => {
      const expected = marks.filter(
        (mark) =>
          !isLoose(mark.ids) &&
          !isDerivedChange(mark) &&
          readSurface(mark.figure) !== undefined &&
          recordsOf(mark.ids).every((f) => f.months === months),
      );
      if (expected.length === 0) return [];
      // The same time said twice is replaced twice, or one of the figures would stay right.
      const edits = times
        .filter((t) => t.months === months)
        .map((t) => ({
          start: start + t.index,
          end: start + t.index + t.words.length,
          text: otherTime(t.words),
        }));
      return [{ kind: 'wrong time', edits, expected }];
    });
  });
}

/** The variants of one case, of the three kinds that need no more than the case. */
export function variantsOf(of: Case): Variant[] {
  return [...wrongValues(of), ...swaps(of), ...wrongTimes(of)];
}

/** One altered figure: what was found on it, and its line with the figure in guillemets. */
export interface Altered {
  mark: Mark;
  found: Finding | undefined;
  /** The figure as the variant prints it. */
  figure: string;
  excerpt: string;
}

/** Checks one variant; an answer for each altered figure, a misstatement before any other finding on it. */
export function runVariant(original: Case, { edits, expected }: Variant): Altered[] {
  const { article, moved } = edited(original.article, edits);
  const findings = checkArticle(article);
  return expected.map((mark) => {
    const { start, end } = moved(mark);
    const on = findings.filter((f) => f.start < end && start < f.end);
    return {
      mark,
      found: on.find((f) => f.verdict === 'misstated') ?? on[0],
      figure: article.text.slice(start, end),
      excerpt: excerpt(article.text, start, end),
    };
  });
}

export interface Measured {
  kind: string;
  figures: number;
  found: number;
  /** A line for each altered figure that was not found misstated. */
  misses: string[];
}

/** Checks every variant of every gold file and counts, by kind, the altered figures found misstated. */
export async function measureVariants(files: string[]): Promise<Measured[]> {
  const measured = ['wrong value', 'groups swapped', 'wrong time'].map(
    (kind): Measured => ({ kind, figures: 0, found: 0, misses: [] }),
  );
  for (const file of files) {
    const original = await readCase(file);
    for (const variant of variantsOf(original)) {
      const into = measured.find((m) => m.kind === variant.kind);
      if (!into) continue;
      for (const { found, excerpt: line } of runVariant(original, variant)) {
        into.figures++;
        if (found?.verdict === 'misstated') into.found++;
        else into.misses.push(`${variant.kind}: ${found?.verdict ?? 'nothing'} — ${file}: ${line}`);
      }
    }
  }
  return measured;
}

/** Prints rates and misses; true where every kind reaches the target. */
export function printVariants(measured: Measured[]): boolean {
  for (const { misses } of measured) for (const miss of misses) console.log(`  missed ${miss}`);
  for (const { kind, figures, found } of measured)
    console.log(
      figures === 0
        ? `${kind}: no variants from these files`
        : `${kind}: ${found} of ${figures} found misstated (${((100 * found) / figures).toFixed(1)}%)`,
    );
  return measured.every((m) => m.figures === 0 || m.found / m.figures >= TARGET);
}
