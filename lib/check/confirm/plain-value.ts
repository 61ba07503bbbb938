/**
 * Whether a figure that its words leave open may be known by its value: how much its clause may say that nobody explains,
 * and when it needs a figure beside it, before round numbers of anything are taken for a result.
 */

import type { Claim } from '../../read/claim.ts';
import { said } from '../judge/patients.ts';
import type { Judged } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { isSpan } from './as-form.ts';
import { PAIR, type Suspect, TWIN } from './company.ts';
import { isNamedFact, tellsPlan } from './facts.ts';
import { isOneOfTwo, isSize, isTakenIn, isTelling } from './sizes.ts';

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
  // "The next trial will take 160"
  if (
    rec.figure.endpoint === 'planned-enrolment' &&
    tellsPlan(claim) &&
    isTelling(quantity) &&
    unknown <= UNKNOWN.heads
  )
    return true;
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
  if (company >= PAIR && quantity.form === 'percent') return true;
  if (told && isCounted(claim, rec, company)) return true;
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

/**
 * "The 214 with whom the 30 were compared": heads that the words count, beside the other group's number; a number of three
 * digits where they say whose it is, or of what patients; and one in a clause that says no more than whose it is.
 */
function isCounted(claim: Claim, rec: Rec, company: number): boolean {
  const { quantity, unknown, group, trials, state, risk } = claim;
  if (quantity.decimals > 0 || quantity.hedge || claim.inCell) return false;
  if (rec.figure.endpoint !== 'enrolled')
    return isTelling(quantity) && said(trials) !== undefined && unknown <= UNKNOWN.heads;
  // "Blinatumomab versus chemotherapy in 271 adults" gives one group's number for the whole.
  const part = isOneOfTwo(rec) && !said(group);
  if (part && said(claim.endpoint)?.value === 'enrolled') return false;
  const whose = said(group) ?? (part ? undefined : (said(state) ?? said(risk)));
  if (isTelling(quantity)) return company >= TWIN || whose !== undefined;
  return company >= TWIN ? unknown <= UNKNOWN.taken : said(group) !== undefined && unknown === 0;
}
