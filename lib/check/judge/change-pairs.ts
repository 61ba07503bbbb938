/**
 * The two groups' results that a gain is worked out from: records of one trial, endpoint and time, the treated group's and the
 * controls'. "Nearly double the old rate of 49 per cent" is of the pair that the 49 per cent belongs to.
 */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import type { Rec, Reference } from '../record.ts';
import { isAsReported } from './contradict.ts';
import { patientsFit, said } from './patients.ts';

/** A treated group's record and its controls', with their sizes: percentages, or lengths in the records' unit. */
export interface Pair {
  treated: Rec;
  control: Rec;
  b: number;
  c: number;
}

/** The pairs that a claim of a gain can be worked out from, those of the whole trial and of the fullest report first. */
export function pairsFor(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Pair[] {
  // Copy compares the infant trial with the one that its controls come from.
  const home =
    claim.trials?.value.every((trial) => trial === reference.home || reference.background.has(trial)) ?? true;
  const suited = reference.records.filter(
    (rec) =>
      sizeOf(rec) !== undefined &&
      inPlay.has(rec.study.trial) &&
      ((home && rec.study.trial === reference.home) ||
        (claim.trials?.value.includes(rec.study.trial) ?? rec.study.trial !== reference.home)) &&
      patientsFit(claim, rec.population) &&
      said(claim.risk)?.value === rec.population.subgroup &&
      (claim.endpoint
        ? isAsReported(claim.endpoint.value, rec, reference)
        : rec.figure.endpoint === 'OS' || rec.figure.endpoint === 'DFS') &&
      (!claim.time || rec.figure.months === claim.time.value),
  );
  return suited
    .filter((rec) => rec.group?.treatment === 'blinatumomab')
    .flatMap((treated) => {
      const control = suited.find(
        (rec) =>
          rec.study === treated.study &&
          rec.figure.endpoint === treated.figure.endpoint &&
          rec.figure.months === treated.figure.months &&
          rec.population.subgroup === treated.population.subgroup &&
          rec.group?.treatment === 'chemotherapy',
      );
      const b = sizeOf(treated);
      const c = sizeOf(control);
      return control && b !== undefined && c !== undefined ? [{ treated, control, b, c }] : [];
    })
    .sort(
      (a, b) =>
        Number(a.treated.population.subgroup !== undefined) -
          Number(b.treated.population.subgroup !== undefined) ||
        b.treated.study.figures.length - a.treated.study.figures.length,
    );
}

/** "Nearly double the old rate of 49 per cent": without a time, the pairs that a level of its sentence belongs to. */
export function meant(claim: Claim, beside: readonly Claim[], pairs: Pair[]): Pair[] {
  if (claim.time || claim.quantity.form !== 'fold') return pairs;
  const levels = beside.filter((one) => !one.change && one.sentence.start === claim.sentence.start);
  const told = pairs.filter(({ b, c }) =>
    levels.some(({ quantity: { value, decimals } }) =>
      [b, c].some((level) => roundHalfUp(level, decimals) === value),
    ),
  );
  return told.length > 0 ? told : pairs;
}

/** A share in percent, or a length of time in the record's unit. */
export function sizeOf(rec: Rec | undefined): number | undefined {
  if (!rec) return undefined;
  const { value } = rec.figure;
  return 'percent' in value ? value.percent : 'amount' in value ? value.amount : undefined;
}

/** What stands after a pair's numbers: "%", " months". */
export function unitOf({ treated }: Pair): string {
  const { value } = treated.figure;
  return 'amount' in value ? ` ${value.unit}` : '%';
}
