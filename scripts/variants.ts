/**
 * Makes wrong articles out of right ones and asks whether the checker notices: each required `match` figure replaced
 * by other values, the two groups' figures swapped, and a time replaced by one that no record has. Variants that may
 * themselves be right are dropped by rules of their own (rightness.ts), not by the checker.
 */
import { checkArticle } from '../lib/check/index.ts';
import { studies } from '../lib/reference/dataset.ts';
import { sentencesOf } from '../lib/report/sentence.ts';
import { type Case, type Edit, edited, readCase } from './cases.ts';
import type { Mark } from './gold.ts';
import { isLoose, mayBeRight, recordsOf, treatmentOf } from './rightness.ts';
import { excerpt } from './scoring.ts';
import { inWords, readSurface } from './surface.ts';

export type VariantKind = 'wrong value' | 'groups swapped' | 'wrong time';

export interface Variant {
  kind: VariantKind;
  edits: Edit[];
  /** Ranges of the original text that must be found misstated once the edits are made. */
  expected: { start: number; end: number }[];
}

/** The share of altered figures that must be found, for each kind. */
export const TARGET = 0.95;

/** Required matches, in groups that stand in one sentence, with the sentence's range. */
function marksBySentence({ gold, article }: Case): { start: number; end: number; marks: Mark[] }[] {
  const required = gold.marks.filter((m) => m.verdict === 'match' && !m.optional);
  return article.blocks
    .flatMap((block) =>
      sentencesOf(block.text).map(({ index, segment }) => {
        const start = block.start + index;
        return { start, end: start + segment.length };
      }),
    )
    .map((s) => ({ ...s, marks: required.filter((m) => m.start >= s.start && m.end <= s.end) }))
    .filter((s) => s.marks.length > 0);
}

const UPWARD = /\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?)\s+$/i;
const DOWNWARD = /\b(?:less than|fewer than|under|below|almost|nearly|just under|up to|as few as)\s+$/i;
const LOOSE = /\b(?:about|around|roughly|some|approximately|nearly|almost)\s+$|[~≈]\s*$/i;

/** A hedged figure is only wrong on the wrong side, or far off where the hedge has no side. */
function wrongUnderHedge(before: string, value: number, changed: number): boolean {
  if (UPWARD.test(before)) return changed > value;
  if (DOWNWARD.test(before)) return changed < value;
  return !LOOSE.test(before) || Math.abs(changed - value) >= Math.max(6, 0.25 * value);
}

function wrongValues({ gold }: Case): Variant[] {
  return gold.marks.flatMap((mark) => {
    const { start, end, ids } = mark;
    const surface = readSurface(mark.figure);
    if (mark.verdict !== 'match' || mark.optional || !surface || isLoose(ids)) return [];
    if (recordsOf(ids).length === 0) return [];
    const before = gold.text.slice(Math.max(0, start - 20), start);
    return surface.alternatives
      .filter((a) => !mayBeRight(ids, a.value) && wrongUnderHedge(before, surface.value, a.value))
      .map(({ text }) => ({
        kind: 'wrong value' as const,
        edits: [{ start, end, text }],
        expected: [{ start, end }],
      }));
  });
}

/** The endpoints of a mark's records under one treatment, such as "DFS 24"; none for a difference of two groups. */
function endpoints(mark: Mark, treatment: string): Set<string> {
  const treatments = new Set(recordsOf(mark.ids).map(treatmentOf));
  if (treatments.size > 1) return new Set();
  const own = recordsOf(mark.ids).filter((f) => treatmentOf(f) === treatment);
  return new Set(own.map((f) => `${f.endpoint} ${f.months ?? f.when ?? ''}`));
}

function swaps(of: Case): Variant[] {
  return marksBySentence(of).flatMap(({ marks }) =>
    marks.flatMap((a) =>
      marks.flatMap((b): Variant[] => {
        const other = endpoints(b, 'chemotherapy');
        if (![...endpoints(a, 'blinatumomab')].some((e) => other.has(e))) return [];
        const [valueA, valueB] = [readSurface(a.figure)?.value, readSurface(b.figure)?.value];
        if (valueA === undefined || valueB === undefined) return [];
        if (mayBeRight(a.ids, valueB) || mayBeRight(b.ids, valueA)) return [];
        const edits = [
          { start: a.start, end: a.end, text: b.figure },
          { start: b.start, end: b.end, text: a.figure },
        ];
        return [{ kind: 'groups swapped', edits, expected: edits.map(({ start, end }) => ({ start, end })) }];
      }),
    ),
  );
}

/** A time that qualifies an outcome; "two-year course of treatment" is a length, and so is dropped. */
const TIME =
  /(?<![\d.])\b(\d{1,2}|one|two|three|four|five|six)([ -])(years?|months?)\b(?![ -](?:old\b|olds\b|(?:\w+ )?(?:course|treatment|therapy|period|protocol|study|trial|follow-up)))/gi;

/** Years that no record is an estimate at. */
const FREE_YEARS = [7, 9, 11].filter((y) => !studies.some((s) => s.figures.some((f) => f.months === 12 * y)));

function otherTime(words: string, number: string, unit: string): string {
  const years = FREE_YEARS[0] ?? 7;
  const month = unit.toLowerCase().startsWith('month');
  const amount = month ? years * 12 : years;
  const asDigits = /^\d/.test(number);
  const text = asDigits ? `${amount}` : month ? `${amount}` : inWords(amount);
  const cased = /^\p{Lu}/u.test(number) ? text.charAt(0).toUpperCase() + text.slice(1) : text;
  // After a number other than one, "1 year" needs its plural; "one-year survival" does not.
  const plural = /^(?:1|one)$/i.test(number) && words.charAt(number.length) === ' ' ? 's' : '';
  return `${cased}${words.slice(number.length)}${plural}`;
}

function wrongTimes(of: Case): Variant[] {
  return marksBySentence(of).flatMap(({ start, end, marks }) =>
    [...of.gold.text.slice(start, end).matchAll(TIME)].flatMap((m): Variant[] => {
      const [words, number = '', , unit = ''] = m;
      const at = start + m.index;
      const amount =
        Number(number) || ['', 'one', 'two', 'three', 'four', 'five', 'six'].indexOf(number.toLowerCase());
      const months = amount * (unit.toLowerCase().startsWith('year') ? 12 : 1);
      const bound = marks.filter(({ ids, figure }) => {
        const records = recordsOf(ids);
        return (
          records.length > 0 &&
          !isLoose(ids) &&
          readSurface(figure) !== undefined &&
          records.every((f) => f.months === months)
        );
      });
      if (bound.length === 0) return [];
      const text = otherTime(words, number, unit);
      return [{ kind: 'wrong time', edits: [{ start: at, end: at + words.length, text }], expected: bound }];
    }),
  );
}

/** All variants of one case. */
export function variantsOf(of: Case): Variant[] {
  return [...wrongValues(of), ...swaps(of), ...wrongTimes(of)];
}

export interface Measured {
  kind: VariantKind;
  figures: number;
  found: number;
  /** A line for each altered figure that was not found misstated. */
  misses: string[];
}

/** Checks every variant of every gold file and counts, by kind, the altered figures found misstated. */
export async function measureVariants(files: string[]): Promise<Measured[]> {
  const kinds: VariantKind[] = ['wrong value', 'groups swapped', 'wrong time'];
  const measured = kinds.map((kind): Measured => ({ kind, figures: 0, found: 0, misses: [] }));
  for (const file of files) {
    const original = await readCase(file);
    for (const { kind, edits, expected } of variantsOf(original)) {
      const into = measured.find((m) => m.kind === kind);
      if (!into) continue;
      const { article, moved } = edited(original.article, edits);
      const findings = checkArticle(article);
      for (const range of expected) {
        const { start, end } = moved(range);
        const on = findings.filter((f) => f.start < end && start < f.end);
        into.figures++;
        if (on.some((f) => f.verdict === 'misstated')) into.found++;
        else
          into.misses.push(
            `${kind}: ${on[0]?.verdict ?? 'nothing'} — ${file}: ${excerpt(article.text, start, end)}`,
          );
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
