/** A figure as printed: what kind of number it is and which values its printed precision allows. */
import { isBoundDenied } from '../bind/denied-bounds.ts';

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

/** What stands before the number: "about", "almost", "more than", "less than". */
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

const HEDGES: [RegExp, Hedge][] = [
  [/(?:almost|nearly|just under|just below|close to|not quite|just short of)(?: an?| the)?\s*$/i, 'almost'],
  [
    /(?:more than|greater than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|at least|no (?:less|fewer) than|better than|topp(?:ed|ing)|past|>|≥)(?: an?| the)?\s*$/i,
    'over',
  ],
  [
    /(?:less than|lower than|fewer than|under|below|at most|up to|no more than|as (?:much|many) as|<|≤)(?: an?| the)?\s*$/i,
    'under',
  ],
  [
    /(?:about|around|roughly|approximately|approx\.?|some|circa|ca\.|an estimated|estimated|~|≈|or so)(?: an?| the)?\s*$/i,
    'about',
  ],
];

/** "Spread over nine countries": over all of them. */
const SPREAD =
  /\b(?:spread|scattered|distributed|dotted|divided|split|averaged|over a period of|took place|ran)(?:,? all)? (?:out )?(?:over|under)\s*$/i;

/** The hedge that stands directly before `start`, if any. */
export function hedgeBefore(text: string, start: number): Hedge | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  if (SPREAD.test(before)) return undefined;
  const hedge = HEDGES.find(([pattern]) => pattern.test(before))?.[1];
  if (hedge !== 'over' && hedge !== 'under') return hedge;
  return isBoundDenied(text.slice(0, start)) ? TURNED[hedge] : hedge;
}

const TURNED = { over: 'under', under: 'over' } as const;

const INCLUSIVE =
  /(?:at least|no (?:less|fewer) than|≥|at most|up to|no more than|as (?:much|many) as|≤)(?: an?| the)?\s*$/i;

/** Whether the hedge before `start` holds for the number itself. */
export function holdsItself(text: string, start: number): boolean {
  if (isBoundDenied(text.slice(0, start))) return true;
  return INCLUSIVE.test(text.slice(Math.max(0, start - 24), start));
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
