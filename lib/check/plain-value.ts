/**
 * Whether a figure that its words leave open may be known by its value: how much its clause may say that nobody explains,
 * and when it needs a figure beside it, before round numbers of anything are taken for a result.
 */

import { isSpan } from './as-form.ts';
import { type Judged, type Suspect, TWIN } from './company.ts';
import { isNamedFact } from './facts.ts';
import { said } from './patients.ts';
import type { Reference } from './record.ts';
import { isSize, isTakenIn } from './sizes.ts';

/** More words than these that nobody explains leave room for another meaning; a decimal is seldom two things. */
const UNKNOWN = { bare: 0, bareDecimal: 2, share: 2, heads: 1, taken: 2, decimal: 5 };

/**
 * Round numbers are everywhere. Where its sentence does not speak of what the record measures, a figure is ours only if
 * the clause says little else and its twin stands beside it; without a unit it needs company in any case.
 */
export function isPlain(
  { claim }: Judged,
  { told, rec }: Suspect,
  company: number,
  again: boolean,
  reference: Reference,
): boolean {
  const { quantity, unknown } = claim;
  if (isNamedFact(claim, rec)) return true;
  const open = told || unknown === 0 || company >= TWIN;
  if (open && isSize(claim, rec)) return true;
  if (
    isTakenIn(claim, rec, reference) &&
    (unknown <= (claim.trials ? UNKNOWN.taken : UNKNOWN.heads) || company > 0 || again)
  )
    return true;
  const exact = quantity.decimals > 0;
  // "The trial had one of 26.3 months": a number with a unit is more than a number.
  const dimensioned = exact && quantity.form === 'duration' && unknown <= UNKNOWN.heads;
  const bare = (claim.bare === true || quantity.form === 'number') && !dimensioned;
  // A decimal beside its twin, a printed range to both its ends, or a hazard ratio of the trial that is named.
  if (exact && company >= TWIN) return true;
  if (isSpan(quantity, rec) && unknown <= UNKNOWN.decimal) return told || said(claim.age) !== undefined;
  if (exact && 'ratio' in rec.figure.value && said(claim.trials) && unknown <= UNKNOWN.bareDecimal)
    return true;
  // "The final count was 16 of 30": two numbers, and the measure that was told before.
  const both = quantity.form === 'of' && company >= TWIN && claim.endpoint?.value === rec.figure.endpoint;
  if (rec.figure.endpoint === 'enrolled' && !again && (bare || unknown > UNKNOWN.heads)) return false;
  // "In 28 babies the line had to be replaced."
  if (rec.figure.endpoint === 'enrolled' && !again && said(claim.endpoint)?.value !== 'enrolled')
    return false;
  const most = bare
    ? exact
      ? UNKNOWN.bareDecimal
      : UNKNOWN.bare
    : exact || both
      ? UNKNOWN.decimal
      : UNKNOWN.share;
  if (!told && unknown > most) return false;
  // A span holds too many numbers to know one by.
  if (!told && ('low' in rec.figure.value || rec.figure.span)) return false;
  if (exact) return told || company > 0 || !bare;
  if (bare || quantity.form !== 'percent') return told ? company > 0 || !bare : company >= TWIN;
  return told || company > 0 || (again && said(claim.time) !== undefined);
}
