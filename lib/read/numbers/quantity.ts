/** A figure as printed: what kind of number it is and which values its printed precision allows. */

/**
 * percent   "81.6%", "93 per cent", "70–80%"        points  "27.5 percentage points"
 * fraction  "two-thirds", "nine in ten"             of      "28 of 30"
 * count     "30 infants", "nine countries"          number  a bare number: "16 achieved …", "HR 0.42"
 * duration  "26.3 months"                           dose    "15 µg/m²"
 * fold      "doubled", "2.5-fold"                  date   "14 June 2024"         years  "2006 to 2016"
 */
export type Form =
  | 'percent'
  | 'points'
  | 'fraction'
  | 'of'
  | 'count'
  | 'number'
  | 'duration'
  | 'dose'
  | 'fold'
  | 'date'
  | 'years';

/** What stands by the number: "about", "almost", "more than", "less than". */
export type Hedge = 'about' | 'almost' | 'over' | 'under';

export interface Quantity {
  form: Form;
  /** Offsets into the block's plain text; the run an editor sees underlined. */
  start: number;
  end: number;
  /** Percent for percent, points and fraction; months for durations; micrograms for doses; else the number itself. */
  value: number;
  /** Upper end of a printed range ("70–80%"); `value` is then the lower end. */
  upTo?: number;
  /** Decimals printed. */
  decimals: number;
  /** For fractions in words: the percent range that the words cover (annotation contract: "Words"). */
  span?: [number, number];
  /** A date, to the precision printed; months from 1. */
  date?: { year: number; month?: number; day?: number };
  /** The base of "28 of 30". */
  of?: number;
  inWords: boolean;
  /** The number has no unit of its own and borrows that of the figure before it. */
  borrowed?: true;
  hedge?: Hedge;
  /** The hedge holds for the number itself: "at least 82%", "up to 93%". */
  inclusive?: boolean;
  /** "two-fold" and "doubled" are 2; the unit of a duration as printed; the noun counted. */
  unit?: string;
  /** A printed 95% interval that belongs to this figure, and where it stands. */
  interval?: { low: number; high: number; start: number; end: number };
}

/** Whether two figures could state the same kind of thing, so that one may lend the other its endpoint. */
export function sameKind(a: Quantity, b: Quantity): boolean {
  return kind(a) === kind(b);
}

function kind(quantity: Quantity): string {
  if (
    quantity.form === 'percent' ||
    quantity.form === 'fraction' ||
    quantity.form === 'points' ||
    quantity.form === 'fold'
  )
    return 'share';
  if (quantity.form === 'of' || quantity.form === 'count' || quantity.form === 'number') return 'count';
  return quantity.form;
}
