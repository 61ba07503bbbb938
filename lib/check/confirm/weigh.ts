/**
 * What the words around a figure say for a record as the one that it is, in points; and which of several records has points
 * enough, with none beside it.
 */
import type { Claim } from '../../read/claim.ts';
import { said } from '../judge/patients.ts';
import type { Rec, Reference } from '../record.ts';
import type { Suspect } from './company.ts';
import { isSize, isTakenIn, isTelling } from './sizes.ts';

/** So many points make a match; measured on the development articles (`npm run score`). */
const ENOUGH = 4.5;
/** So many where the sentence itself speaks of what the record measures. */
const ENOUGH_TOLD = 4;
/** The next best reading, if it is another result, must stay so far behind. */
const LEAD = 1;

/** What the words say or hint at, where it agrees with the record. */
export function wordsFor(claim: Claim, rec: Rec, reference: Reference): number {
  const { endpoint, months } = rec.figure;
  let points = 0;
  if (said(claim.endpoint)?.value === endpoint || isTakenIn(claim, rec, reference)) points += 2.5;
  else if (claim.hints?.near.has(endpoint)) points += 2;
  else if (claim.endpoint?.value === endpoint && !claim.quantity.hedge) points += 1.5;
  else if (claim.hints?.far.has(endpoint)) points += 1;
  if (claim.group && claim.group.value === rec.group?.treatment)
    points += claim.group.from === 'inherited' ? 0.5 : 1;
  if (claim.time && claim.time.value === months) points += claim.time.from === 'inherited' ? 0.5 : 1;
  if (claim.trials) points += claim.trials.from === 'inherited' ? 0.5 : 1;
  else if (rec.study.trial === reference.home) points += 0.5;
  // A hazard ratio of the one trial that the sentence names is seldom another's.
  if ('ratio' in rec.figure.value && said(claim.trials)?.value.length === 1) points += 1;
  // "108 children in high-risk first relapse": the size of a trial, and its patients.
  if (endpoint === 'enrolled' && isTelling(claim.quantity) && (said(claim.state) ?? said(claim.risk)))
    points += 1;
  const { subgroup, genetics } = rec.population;
  // A part of a trial that has a report of its own is all of that report's patients.
  const whole = endpoint === 'enrolled' && subgroup === rec.study.population.subgroup;
  if (subgroup !== undefined)
    points +=
      said(claim.risk)?.value === subgroup
        ? 1.5
        : (whole && isSize(claim, rec)) || isOnly(rec, reference)
          ? 0
          : -2;
  if (genetics !== undefined && genetics !== rec.study.population.genetics)
    points += claim.genetics?.value === genetics ? 1 : -1;
  return points;
}

/** The best suspect, if the evidence is enough and no other result comes near. */
export function choose(suspects: Suspect[], hedged: boolean): Rec | undefined {
  const [best, ...others] = suspects.sort((a, b) => b.points - a.points);
  if (!best || best.points < (best.told && !hedged ? ENOUGH_TOLD : ENOUGH)) return undefined;
  const rival = others.find(({ rec }) => isOther(rec, best.rec));
  return rival && best.points - rival.points < LEAD ? undefined : best.rec;
}

/** What is told of the disease, and is no trial's result. */
const OF_DISEASE: ReadonlySet<string> = new Set(['KMT2A-share', 'infant-share', 'incidence']);

/** Two records of one result (its first report and the next) are no rivals. */
export function isOther(a: Rec, b: Rec): boolean {
  // How many infants have the gene is the same fact in whatever report.
  const { endpoint, span } = a.figure;
  if (OF_DISEASE.has(endpoint) && endpoint === b.figure.endpoint && span && b.figure.span) return false;
  if (isSameSize(a, b)) return false;
  return (
    a.study.trial !== b.study.trial ||
    a.figure.endpoint !== b.figure.endpoint ||
    a.group?.treatment !== b.group?.treatment
  );
}

/** "54 per arm": groups of one size are told by one number. */
function isSameSize(a: Rec, b: Rec): boolean {
  if (a.study.trial !== b.study.trial) return false;
  const [one, other] = [a, b].map(({ figure }) =>
    figure.endpoint === 'enrolled' && 'count' in figure.value ? figure.value.count : undefined,
  );
  return one !== undefined && one === other;
}

/** Whether no other part of the trial, and nobody else in it, has a result of this name: it is the trial's own. */
function isOnly(rec: Rec, { records }: Reference): boolean {
  return records.every(
    ({ study, figure, population }) =>
      study.trial !== rec.study.trial ||
      figure.endpoint !== rec.figure.endpoint ||
      population.subgroup === rec.population.subgroup,
  );
}
