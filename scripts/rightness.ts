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

/** True where the records are of a neighbour (another drug or population): nothing in its passage is ever misstated. */
export function isNeighbour(ids: string[]): boolean {
  return ids.some((id) => studyOfFigure(id)?.subject === 'neighbour');
}

/**
 * The ways a record's value can be printed, in percent, counts or the record's unit: itself, its complement, its
 * count, its share, its other unit of time.
 */
export function plainValues(value: Value): number[] {
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
  return recordsOf(ids).some(
    (f) => 'below' in f.value || 'above' in f.value || 'low' in f.value || f.span !== undefined,
  );
}

/** Records of one trial, or of infants: those that the same sentence could be about. */
function akin(a: Figure, b: Figure): boolean {
  const [studyA, studyB] = [studyOfFigure(a.id), studyOfFigure(b.id)];
  if (studyA?.trial === studyB?.trial) return true;
  return [a.population ?? studyA?.population, b.population ?? studyB?.population].every(
    (p) => p?.age === 'infants',
  );
}

/**
 * Every record of the same treatment as one of those named, whatever the report or the time, and of the same endpoint
 * unless another is asked for.
 */
export function family(ids: string[], endpoint?: string): Figure[] {
  const named = recordsOf(ids);
  return studies
    .flatMap((s) => s.figures)
    .filter((f) =>
      named.some(
        (n) => f.endpoint === (endpoint ?? n.endpoint) && treatmentOf(n) === treatmentOf(f) && akin(n, f),
      ),
    );
}

/** Within a rounding of a share, or of a large count. */
function near(value: number, right: number): boolean {
  return Math.abs(value - right) <= (right > 100 ? 0.02 * right : 1);
}

/** True where a record could be printed as `value`: a span anywhere inside, anything else within a rounding. */
export function couldPrint(figure: Figure, value: number): boolean {
  const span = 'low' in figure.value ? [figure.value.low, figure.value.high] : figure.span;
  if (span && value >= (span[0] ?? 0) - 1 && value <= (span[1] ?? 0) + 1) return true;
  return plainValues(figure.value).some((right) => near(value, right));
}

/** The differences between two treatments' shares of one endpoint, over every report that a sentence could be about. */
function differences(figures: Figure[]): number[] {
  const shares = figures.flatMap((f) => ('percent' in f.value ? [{ f, percent: f.value.percent }] : []));
  return shares.flatMap((a) =>
    shares
      .filter((b) => b.f.endpoint === a.f.endpoint && treatmentOf(b.f) !== treatmentOf(a.f))
      .map((b) => Math.abs(a.percent - b.percent)),
  );
}

/** True where a record of the same endpoint and treatment, its complement or its count could be printed as `value`. */
export function mayBeRight(ids: string[], value: number): boolean {
  const figures = family(ids);
  if (new Set(recordsOf(ids).map(treatmentOf)).size > 1 && differences(figures).some((d) => near(value, d)))
    return true;
  return figures.some((f) => couldPrint(f, value));
}

/** The published value that a printed one stands for: the nearest way to print one of the records. */
export function publishedAs(ids: string[], printed: number): number | undefined {
  const values = recordsOf(ids).flatMap((f) => plainValues(f.value));
  return values.sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed))[0];
}
