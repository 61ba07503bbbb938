/**
 * Recognises right figures whose words say too little: "From 49.4 to 44.0", "And the babies? 93 per cent." A reader who
 * knows the paper knows them by their value and their company. Evidence is added up: how exact the value is, what the
 * words hint at, which slots agree, whether a figure beside it is its twin in the same report. What is said outright is
 * never overruled, and nothing is ever called misstated here.
 */
import type { Claim } from '../../read/claim.ts';
import type { Quantity } from '../../read/numbers/quantity.ts';
import { compare } from '../compare/compare.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import { isUntold } from '../judge/untold.ts';
import type { Judged, Judgement } from '../judgement.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { asForm, exactness, withoutLeeway } from './as-form.ts';
import { companyOf, type Suspect, TWIN } from './company.ts';
import { countsPlaces, isFact, isNamedFact, pointsOfFact } from './facts.ts';
import { isLifted, leadsTo } from './lifted.ts';
import { isPlain } from './plain-value.ts';
import { isSize, isTakenIn, isTelling } from './sizes.ts';
import { choose, isOther, wordsFor } from './weigh.ts';

/** Gives each figure that its words leave open the match that its value and company make plain; others stay as they are. */
export function recognise(judged: readonly Judged[], reference: Reference): Judgement[] {
  const judgements = judged.map(({ judgement }) => judgement);
  const suspects = judged.map((one) => (isOpen(one) ? suspectsOf(one, reference) : []));
  // A figure recognised may be the twin by which the next one is known.
  for (let round = 0; round < 2; round++)
    judged.forEach((one, index) => {
      if (judgements[index]?.verdict === 'match' || suspects[index]?.length === 0) return;
      const best = isOfTwoTrials(one.claim, suspects[index] as Suspect[])
        ? undefined
        : choose(
            (suspects[index] as Suspect[]).flatMap((suspect) => {
              const { twin, again, same, mixed } = companyOf(
                index,
                suspect.rec,
                judged,
                judgements,
                suspects,
              );
              if (same || !isPlain(one, suspect, twin, again > 0, reference)) return [];
              const known = twin >= TWIN && (isExact(one) || !mixed);
              if (isAmongTrials(one, suspect.rec, reference) && !known) return [];
              // "Only 17.1% had one in Interfant-06": a decimal that nothing else in the trial that is named comes to.
              const only =
                isExact(one) &&
                one.claim.trials?.value.length === 1 &&
                (said(one.claim.trials) ?? said(one.claim.genetics) ?? said(one.claim.risk)) !== undefined &&
                !(suspects[index] as Suspect[]).some(({ rec }) => isOther(rec, suspect.rec));
              const points = suspect.points + Math.max(twin, again) + (only ? 0.5 : 0);
              return [{ ...suspect, points }];
            }),
            one.claim.quantity.hedge !== undefined,
          );
      if (best) judgements[index] = { verdict: 'match', about: best, byValue: true };
    });
  return judgements;
}

const isExact = ({ claim }: Judged): boolean => claim.quantity.decimals > 0;

/** "The 93.3% is what everyone remembers", of two trials that the sentence names: both have it. */
function isOfTwoTrials({ trials, endpoint }: Claim, suspects: readonly Suspect[]): boolean {
  const several = (trials?.value.length ?? 0) > 1;
  return several && (!endpoint || new Set(suspects.map(({ rec }) => rec.study.trial)).size > 1);
}

/** Of several trials on the page the text names none here: then only a twin says whose the value is, where all figures near are of one trial. */
function isAmongTrials({ claim, inPlay }: Judged, { study }: Rec, { home, background }: Reference): boolean {
  const own = said(claim.age) ?? said(claim.genetics) ?? said(claim.risk);
  // "Babies under one are different": what the passage tells of infants is the infant trial's, if any trial's here.
  const infants = claim.age?.value === 'infants' && claim.age.text !== '' && study.trial === home;
  if (claim.trials || own || infants) return false;
  return [...inPlay].some((trial) => trial !== home && !background.has(trial));
}

function isOpen({ claim, judgement }: Judged): boolean {
  if (judgement.verdict !== 'unverified' || !claim.onSubject || claim.change) return false;
  if (!isLifted(claim)) return false;
  // The heads of a table say what its head counts are; other numbers in it are anything.
  if (claim.inCell && claim.quantity.form === 'number' && isSmall(claim.quantity)) return false;
  if (claim.hints?.planned) return false;
  if (claim.hints?.negated && !isTelling(claim.quantity)) return false;
  if (claim.recalled && judgement.why === 'several-trials') return false;
  // A head count is no crude share of what an earlier sentence measured, if it is a trial's size; nor is a hazard ratio.
  if (judgement.why === 'unsettled' && !countsPlaces(claim) && !(isLent(claim) && isTelling(claim.quantity)))
    return false;
  if (judgement.why === 'between-times') return false;
  const { form, date } = claim.quantity;
  return !date && form !== 'points' && form !== 'fold' && form !== 'dose' && form !== 'years';
}

const isLent = ({ endpoint }: Claim): boolean => endpoint?.from === 'inherited';

const isSmall = ({ value, decimals }: Quantity): boolean => decimals === 0 && value < 100;
/** The records that the figure's value and every slot that its words filled allow. */
function suspectsOf(one: Judged, reference: Reference): Suspect[] {
  const { claim, inPlay } = one;
  return reference.records.flatMap((rec): Suspect[] => {
    const inReach =
      isNamed(claim, rec) ||
      (inPlay.has(rec.study.trial) && (!claim.trials || isOfControls(claim, rec, reference)));
    const size = isSize(claim, rec) || isTakenIn(claim, rec, reference);
    if (!inReach || !(endpointAllows(claim, rec) || (size && claim.quantity.form === 'count'))) return [];
    if (isUntold(claim, rec, reference)) return [];
    // "73.9%" is a result to the decimal, and no word for "70 to 80%".
    if (rec.figure.span && claim.quantity.decimals > 0 && claim.quantity.upTo === undefined) return [];
    if (!leadsTo(claim, rec, size)) return [];
    const { subgroup } = rec.population;
    // What is said of a part of the patients is confirmed by that part's record alone.
    if (claim.reserve === 'subgroup' && subgroup === undefined) return [];
    const probe: Claim = {
      ...('ratio' in rec.figure.value ? withoutLent(claim) : claim),
      ...(subgroup !== undefined &&
        !said(claim.risk) && { risk: { value: subgroup, from: 'inherited', text: '' } }),
      endpoint: { value: rec.figure.endpoint, from: 'inherited', text: '' },
      opposite: claim.endpoint?.value === rec.figure.endpoint && claim.opposite,
    };
    const quantity = asForm(claim, rec);
    if (!quantity || compare(withoutLeeway(quantity), rec, turned(probe, rec)).outcome !== 'agrees')
      return [];
    const against = contradictions(probe, rec, reference, inPlay);
    if (!against) return [];
    let points = 0;
    for (const slot of against) {
      if (slot === 'group' && (isFact(rec) || isBeforeGroups(claim, rec))) continue;
      if (slot === 'group' && claim.group?.from === 'inherited') points -= 1;
      else if (slot === 'time' && claim.time?.from === 'inherited') points -= 1;
      else return [];
    }
    const told =
      said(claim.endpoint)?.value === rec.figure.endpoint ||
      claim.hints?.near.has(rec.figure.endpoint) === true ||
      isRatioTold(claim, rec) ||
      isTakenIn(claim, rec, reference) ||
      isNamedFact(claim, rec);
    points +=
      pointsOfFact(claim, rec) +
      exactness(quantity, rec, claim) +
      wordsFor(claim, rec, reference) +
      (size ? 1 : 0);
    return [{ rec, points, told }];
  });
}

/** "Then the hazard ratio. In the published paper it was 0.41": two decimals below one, and a ratio spoken of just before. */
function isRatioTold({ hints, quantity, interval }: Claim, { figure }: Rec): boolean {
  const ratio = 'ratio' in figure.value && quantity.form === 'number' && quantity.decimals === 2;
  return ratio && interval === undefined && hints?.far.has(figure.endpoint) === true;
}

const isNamed = ({ trials }: Claim, { study }: Rec): boolean => trials?.value.includes(study.trial) === true;

/** The trial named is the one that the home trial's controls come from: then copy may speak of either. */
function isOfControls({ trials }: Claim, { study, group }: Rec, { home, background }: Reference): boolean {
  if (study.trial !== home || !trials?.value.every((trial) => background.has(trial))) return false;
  return trials.from === 'inherited' || group?.drawnFrom !== undefined;
}

/** "After induction chemotherapy 395 of them were in remission": what all got before they were divided is no group. */
function isBeforeGroups({ quantity, endpoint }: Claim, { group, figure }: Rec): boolean {
  const said = endpoint?.from === 'stated' && endpoint.value === figure.endpoint;
  return group?.treatment === 'any' && isTelling(quantity) && said && !OUTCOMES.has(figure.endpoint);
}

/** A hazard ratio has neither a group nor a time of its own; what the sentence before told of these is not its. */
function withoutLent({ group, time, ...claim }: Claim): Claim {
  return {
    ...claim,
    ...(group && group.from !== 'inherited' && { group }),
    ...(time && time.from !== 'inherited' && { time }),
  };
}

/**
 * What the text calls the figure outright binds it; what an earlier sentence lent, or a bare head count, does not. Of the
 * degrees of remission and of clearance copy seldom says which it means.
 */
function endpointAllows({ endpoint, genetics, trials }: Claim, { figure }: Rec): boolean {
  // Of "476 infants with the rearrangement" the record is a share of all that were tested, with its count.
  if (endpoint?.value === 'enrolled' && figure.endpoint === 'KMT2A-share')
    return said(genetics)?.value === 'KMT2A-r' && trials?.value.length === 1;
  if (!endpoint || endpoint.from === 'inherited' || endpoint.value === figure.endpoint) return true;
  if (endpoint.value === 'enrolled') return !endpoint.text.includes('enrol');
  return KIN.some((kin) => kin.includes(endpoint.value) && kin.includes(figure.endpoint));
}

const KIN = [
  ['CR', 'CR-full', 'CR-any'],
  ['MRD-negative', 'MRD-response', 'molecular-response'],
  ['OS', 'after-relapse-OS'],
  ['HR-EFS', 'HR-relapse-or-death'],
  ['countries', 'planned-countries'],
];
