/** Compares a printed date, to the precision it was printed with, and a span of years with what was published. */
import type { Quantity } from '../../read/numbers/quantity.ts';
import type { Rec } from '../record.ts';

/**
 * agrees   the same day, month or year
 * near     within days of it: news is dated a day or two after what it tells
 * slip     the published day or month of another year: nobody hits on it by chance
 * differs  another date             apart  not a date, or no date was published
 */
export type DateOutcome = 'agrees' | 'near' | 'slip' | 'differs' | 'apart';

const DAY = 86_400_000;
/** Days by which a date may be off and still be the day of the news. */
const NEWS = 2;

/** Compares a date or a span of years with a record. */
export function compareDate(quantity: Quantity, { figure }: Rec): DateOutcome {
  const { value, basis } = figure;
  if ('fromYear' in value && quantity.form === 'years' && quantity.upTo !== undefined) {
    const off = [quantity.value - value.fromYear, quantity.upTo - value.toYear].map(Math.abs);
    if (Math.max(...off) === 0) return 'agrees';
    // The last patient of a trial may be counted in one year or the next.
    return Math.max(...off) === 1 ? 'near' : 'differs';
  }
  if (!('dates' in value) || quantity.form !== 'date' || !quantity.date) return 'apart';
  const { year, month, day } = quantity.date;
  const first = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
  const last = Date.UTC(year, month ?? 12, 0);
  const outcomes = value.dates.map((iso): DateOutcome => {
    const published = Date.parse(iso);
    const until = day === undefined ? last : first;
    if (published >= first && published <= until) return 'agrees';
    const ahead = (first - published) / DAY;
    const behind = (published - until) / DAY;
    if (ahead > 0 && ahead <= NEWS) return 'near';
    // A source that saw the date in the news itself may be a day late, too.
    if (behind > 0 && behind <= NEWS && (basis === 'secondary' || day === undefined)) return 'near';
    const [y, m, d] = iso.split('-').map(Number);
    return month === m && (day === undefined || day === d) && year !== y ? 'slip' : 'differs';
  });
  const best: DateOutcome[] = ['agrees', 'near', 'slip'];
  return best.find((outcome) => outcomes.includes(outcome)) ?? 'differs';
}

/** Days between a printed date and the nearest published one; for choosing among records. */
export function daysApart(quantity: Quantity, { figure: { value } }: Rec): number {
  if (!('dates' in value) || !quantity.date) return Number.POSITIVE_INFINITY;
  const { year, month = 6, day = 15 } = quantity.date;
  const printed = Date.UTC(year, month - 1, day);
  return Math.min(...value.dates.map((iso) => Math.abs(Date.parse(iso) - printed) / DAY));
}
