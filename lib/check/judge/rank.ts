/** Of several records that agree, which one the text is about: the one that says most of what the text says. */
import type { Claim } from '../../read/claim.ts';
import type { Rec, Reference } from '../record.ts';

/** Orders records by how well they fit a claim, best first. */
export function byFit(
  claim: Claim,
  reference: Reference,
  inPlay: ReadonlySet<string>,
): (a: Rec, b: Rec) => number {
  return (a, b) => fitOf(claim, b, reference, inPlay) - fitOf(claim, a, reference, inPlay);
}

function fitOf(claim: Claim, rec: Rec, reference: Reference, inPlay: ReadonlySet<string>): number {
  let points = 0;
  if (claim.endpoint?.value === rec.figure.endpoint) points += 4;
  // "Cures 93%" is survival misread, not a count of cleared marrows.
  if (rec.figure.endpoint === 'OS' || rec.figure.endpoint === 'DFS') points += 1;
  // "93% became MRD-negative" mistakes one degree of MRD for another sooner than it does survival for MRD.
  if (/^MRD/.test(claim.endpoint?.value ?? '') && /^MRD/.test(rec.figure.endpoint)) points += 2;
  if (claim.trials?.value.includes(rec.study.trial)) points += 8;
  if (claim.group && rec.group?.treatment === claim.group.value) points += 4;
  // A head count that names no group is the whole trial's.
  if (!claim.group && rec.figure.endpoint === 'enrolled' && rec.group?.treatment === 'any') points += 1;
  // A plan told of an earlier year is not that of the study ahead.
  if (claim.endpoint?.value === 'planned-enrolment' && !claim.trials && !rec.figure.reported) points += 1;
  if (claim.time && rec.figure.months === claim.time.value) points += 4;
  const genetics = claim.genetics?.value === 'any' ? undefined : claim.genetics;
  if (!genetics && rec.population.genetics && rec.population.genetics !== 'KMT2A-r') points -= 2;
  if (!genetics && rec.study.population.genetics === undefined && rec.population.genetics) points -= 1;
  if (!claim.risk && rec.population.subgroup) points -= 2;
  if (genetics && rec.population.genetics === genetics.value) points += 1;
  // "13.3% relapsed" quotes the published incidence; a head count of 4 in 30 says so only by arithmetic.
  if (quotes(claim, rec)) points += 5;
  if (rec.study.trial === reference.home) points += 2;
  if (inPlay.has(rec.study.trial)) points += 2;
  if (rec.figure.basis === 'primary') points += 0.5;
  // Of one trial's reports the fullest speaks for it, unless the text's own words fit another.
  return points + Math.min(rec.study.figures.length, 60) / 100;
}

/** Whether the record itself is the printed percentage, decimals and all. */
function quotes({ quantity }: Claim, { figure: { value } }: Rec): boolean {
  return (
    quantity.form === 'percent' &&
    quantity.decimals > 0 &&
    'percent' in value &&
    value.decimals === quantity.decimals &&
    value.percent === quantity.value
  );
}
