/**
 * Slips of the pen in a trial's own numbers: 14,400 for 1,440, 34 for 43, months for years. Trials report several
 * follow-ups and count their patients in several ways, so that a number which merely differs may be right elsewhere; one
 * that has the digits of the published one, out of place, is a slip.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';

/** Whether a number has the digits of the records' own, or their number in another unit, where the text names their trial. */
export function isSlip({ endpoint, quantity, trials, text }: Claim, candidates: Rec[]): boolean {
  if (trials?.value.length !== 1 || quantity.hedge || quantity.inWords) return false;
  // The follow-up is the trial's that was named last; a head count may be anybody's.
  if (trials.from !== 'stated' && endpoint?.value !== 'follow-up') return false;
  const printed = digitsOf(text);
  return candidates.some(
    (rec) => trials.value.includes(rec.study.trial) && resembles(printed, publishedDigits(rec)),
  );
}

/** Whether a number as printed has the digits of a published one, out of place: "0.98" for 0.89, "8.9" for 0.89. */
export function isSlipOf(printed: string, published: string): boolean {
  const [a, b] = [digitsOf(printed), digitsOf(published)].map((digits) => digits.replace(/^0+/, ''));
  return a !== undefined && b !== undefined && resembles(a, b);
}

/** The digits of a number as printed; "26.3 months" has three. */
function digitsOf(printed: string): string {
  return /\d[\d.,]*/.exec(printed)?.[0]?.replace(/\D/g, '') ?? '';
}

function publishedDigits({ figure: { value } }: Rec): string {
  if ('amount' in value) return digitsOf(value.amount.toFixed(value.decimals));
  return 'count' in value ? String(value.count) : '';
}

/** Digits transposed, a nought too many, one digit of four, or the very digits with another unit. */
function resembles(printed: string, published: string): boolean {
  if (printed.length < 2 || published.length < 2) return false;
  const sorted = (digits: string): string => [...digits].sort().join('');
  if (sorted(printed) === sorted(published)) return true;
  if (printed === `${published}0` || published === `${printed}0`) return true;
  const apart = [...printed].filter((digit, index) => digit !== published[index]).length;
  return printed.length >= 4 && printed.length === published.length && apart === 1;
}
