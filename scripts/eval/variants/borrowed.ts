/**
 * Figures that are published, but as something else: the other group's, another endpoint's, another time's value in
 * place of the right one. These are the errors of practice, and what a comparison of values alone cannot see.
 */
import { studies, studyOfFigure } from '../../../lib/reference/dataset.ts';
import type { Figure } from '../../../lib/reference/types.ts';
import type { Case } from '../../cases.ts';
import type { Mark } from '../../gold.ts';
import { wrongUnderHedge } from '../../hedging.ts';
import { type Passage, passagesOf, timesIn } from '../../passages.ts';
import { couldPrint, family, isLoose, mayBeRight, recordsOf, treatmentOf } from '../../rightness.ts';
import { readSurface } from '../../surface.ts';
import type { Variant } from '../../variants.ts';
import { saysEndpoint, saysGroup } from './stated.ts';

/** A share as printed: the record's own, or its complement ("18% relapsed or died"); undefined where both are as near. */
function printedAs(record: Figure, printed: number): 'itself' | 'complement' | undefined {
  if (!('percent' in record.value)) return undefined;
  const [itself, complement] = [record.value.percent, 100 - record.value.percent].map((v) =>
    Math.abs(v - printed),
  );
  if (itself === undefined || complement === undefined || Math.min(itself, complement) > 4) return undefined;
  if (Math.abs(itself - complement) < 1) return undefined;
  return itself < complement ? 'itself' : 'complement';
}

interface Loan {
  kind: string;
  /** The records whose values may stand in for that of `own` in this sentence. */
  lenders: (own: Figure, passage: Passage) => Figure[];
  /** True where the borrowed value may be right after all. */
  mayBeRight: (mark: Mark, value: number) => boolean;
}

const sameTime = (a: Figure, b: Figure) => a.months === b.months && a.when === b.when;
const reportsOf = (own: Figure): Figure[] => studyOfFigure(own.id)?.figures ?? [];

const LOANS: Loan[] = [
  {
    kind: 'other group’s value',
    lenders: (own, { words }) =>
      saysGroup(words, treatmentOf(own))
        ? reportsOf(own).filter(
            (f) =>
              f.endpoint === own.endpoint &&
              sameTime(f, own) &&
              treatmentOf(f) !== treatmentOf(own) &&
              treatmentOf(f) !== 'any',
          )
        : [],
    mayBeRight: (mark, value) => mayBeRight(mark.ids, value),
  },
  {
    kind: 'other endpoint’s value',
    lenders: (own, { words }) =>
      saysEndpoint(words, own.endpoint)
        ? reportsOf(own).filter(
            (f) => f.endpoint !== own.endpoint && sameTime(f, own) && f.group === own.group,
          )
        : [],
    mayBeRight: (mark, value) => mayBeRight(mark.ids, value),
  },
  {
    kind: 'other time’s value',
    lenders: (own, { words, marks }) => {
      const times = new Set(timesIn(words).map((t) => t.months));
      if (own.months === undefined || !times.has(own.months)) return [];
      // The contract leaves a comparison that mixes times alone: "from 49.4% to 83.3%".
      const others = marks.flatMap((m) => recordsOf(m.ids)).filter((f) => f.endpoint === own.endpoint);
      if (others.some((f) => treatmentOf(f) !== treatmentOf(own))) return [];
      const trial = studyOfFigure(own.id)?.trial;
      return studies
        .filter((s) => s.trial === trial)
        .flatMap((s) => s.figures)
        .filter(
          (f) =>
            f.endpoint === own.endpoint &&
            treatmentOf(f) === treatmentOf(own) &&
            // The sentence may give its other figures at a second time, and then says nothing false.
            f.months !== undefined &&
            !times.has(f.months) &&
            f.population?.subgroup === own.population?.subgroup,
        );
    },
    mayBeRight: (mark, value) => {
      const months = new Set(recordsOf(mark.ids).map((f) => f.months));
      return family(mark.ids).some(
        (f) => (f.months === undefined || months.has(f.months)) && couldPrint(f, value),
      );
    },
  },
];

/** The variants of one figure under one kind of loan. */
function loansTo(mark: Mark, passage: Passage, of: Case, loan: Loan): Variant[] {
  const surface = readSurface(mark.figure);
  const records = recordsOf(mark.ids);
  if (surface?.kind !== 'share' || isLoose(mark.ids) || new Set(records.map(treatmentOf)).size > 1) return [];
  const { text } = of.gold;
  const before = text.slice(Math.max(0, mark.start - 20), mark.start);
  const after = text.slice(mark.end, mark.end + 12);
  const borrowed = records.flatMap((own) => {
    const as = printedAs(own, surface.value);
    return as === undefined
      ? []
      : loan
          .lenders(own, passage)
          .flatMap((f) => ('percent' in f.value ? [f.value.percent] : []))
          .map((percent) => (as === 'itself' ? percent : 100 - percent));
  });
  const printed = [...new Set(borrowed)]
    .filter((v) => !loan.mayBeRight(mark, v))
    .filter((v) => wrongUnderHedge(mark.ids, before, after, surface.value, v))
    .flatMap((v) => surface.say(v) ?? []);
  return [...new Set(printed)]
    .filter((figure) => figure !== mark.figure)
    .map((figure) => ({
      kind: loan.kind,
      edits: [{ start: mark.start, end: mark.end, text: figure }],
      expected: [mark],
    }));
}

/** Published values put in each other's place, one figure at a time. */
export function borrowedValues(of: Case): Variant[] {
  return passagesOf(of).flatMap((passage) =>
    passage.marks.flatMap((mark) => LOANS.flatMap((loan) => loansTo(mark, passage, of, loan))),
  );
}
