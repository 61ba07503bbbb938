/**
 * Decides, without the checker, whether a changed figure is by chance still right, so that the variant generator can
 * drop it. It leans towards "right": a dropped variant costs nothing, a right figure counted as wrong would.
 */
import { figureById, studies, studyOfFigure } from '../lib/reference/dataset.ts';
import type { Figure, Value } from '../lib/reference/types.ts';

/** The records named, as far as they exist (derived press figures do not). */
export function recordsOf(ids: string[]): Figure[] {
  return ids.flatMap((id) => figureById(id) ?? []);
}

/** What was given, as copy tells groups apart; empty where the record has no group. */
export function treatmentOf(figure: Figure): string {
  const group = studyOfFigure(figure.id)?.groups.find((g) => g.id === figure.group);
  return group?.treatment ?? '';
}

function plainValues(value: Value): number[] {
  if ('percent' in value)
    return [value.percent, 100 - value.percent, ...('count' in value ? [value.count ?? NaN] : [])];
  if ('count' in value)
    return value.of === undefined ? [value.count] : [value.count, (100 * value.count) / value.of];
  if ('below' in value) return [value.below];
  if ('above' in value) return [value.above];
  if ('low' in value) return [value.low, value.high, (value.low + value.high) / 2];
  if ('amount' in value) return [value.amount, value.amount * 12, value.amount / 12, value.amount / 7];
  if ('ratio' in value) return [value.ratio, 100 * (1 - value.ratio)];
  if ('fromYear' in value) return [value.fromYear, value.toYear];
  return [];
}

/** True where the record is a bound or a span, of which another value may be as true. */
export function isLoose(ids: string[]): boolean {
  return recordsOf(ids).some((f) => 'below' in f.value || 'above' in f.value || 'low' in f.value);
}

/** Records of one trial, or of infants: those that the same sentence could be about. */
function akin(a: Figure, b: Figure): boolean {
  const [studyA, studyB] = [studyOfFigure(a.id), studyOfFigure(b.id)];
  if (studyA?.trial === studyB?.trial) return true;
  return [a.population ?? studyA?.population, b.population ?? studyB?.population].every(
    (p) => p?.age === 'infants',
  );
}

/** Every record of the same endpoint and treatment as one of those named, whatever the report or the time. */
function family(ids: string[]): Figure[] {
  const named = recordsOf(ids);
  return studies
    .flatMap((s) => s.figures)
    .filter((f) =>
      named.some((n) => n.endpoint === f.endpoint && treatmentOf(n) === treatmentOf(f) && akin(n, f)),
    );
}

/** Within a rounding of a share, or of a large count. */
function near(value: number, right: number): boolean {
  return Math.abs(value - right) <= (right > 100 ? 0.02 * right : 1);
}

/** True where a record of the same endpoint and treatment, its complement or its count could be printed as `value`. */
export function mayBeRight(ids: string[], value: number): boolean {
  return family(ids).some((f) => {
    if ('low' in f.value && value >= f.value.low - 1 && value <= f.value.high + 1) return true;
    return plainValues(f.value).some((right) => near(value, right));
  });
}
