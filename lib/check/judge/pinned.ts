/** When the text says enough to call a figure misstated. False alarms are the worst defect: every rule here errs towards silence. */
import type { Claim } from '../../read/claim.ts';
import { MIXED_UP } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import type { SlotKey } from './contradict.ts';
import { isLent, isLentRemission } from './lent.ts';
import { ageFits, riskFits, said } from './patients.ts';
import { pinsEnrolment, tellsOfTrial, tellsRemission } from './pinned-counts.ts';
import { isSlip } from './slip.ts';

/** Endpoints that copy gives in passing and in its own words: they may match, and are never called wrong-value. */
const CONTEXT: ReadonlySet<string> = new Set([
  'courses',
  'infusion-length',
  'incidence',
  'planned-enrolment',
  'infant-share',
  'study-groups',
  'HSCT',
  'CR',
  'cure-rate',
  'dose',
  'infection-death',
]);

/** Whether the claim's slots pin the records found, so that a value none of them has is wrong. */
export function isPinned(
  claim: Claim,
  candidates: Rec[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const endpoint = claim.endpoint;
  if (!endpoint || endpoint.from === 'inherited' || candidates.length === 0) return false;
  const told = tellsOfTrial(claim, candidates) || tellsRemission(claim, candidates);
  if (CONTEXT.has(endpoint.value) && !told && !isLentRemission(claim, candidates, reference, inPlay))
    return false;
  if (isDatedClearance(claim) || !aboutTheseStudies(claim, reference, inPlay)) return false;
  // Epidemiology apart, only the home trial refutes a figure unnamed: others print too many figures of one kind.
  if (!candidates.some((rec) => refutes(claim, rec, reference))) return false;
  // Where a trial's parts have reports of their own, a figure without its part may be either's.
  if (!said(claim.risk) && candidates.every(({ study }) => study.population.subgroup !== undefined))
    return false;
  if (endpoint.value.startsWith('median-') && isOfLaterReport(claim, candidates, reference)) return false;
  if (endpoint.value === 'relapse-timing' && (claim.time === undefined || claim.quantity.form === 'of'))
    return false;
  // No trial here ran in more countries than that: "patients in 63 countries" are all those ever treated.
  const ofTrial = claim.trials?.from === 'stated' && candidates.some((rec) => named(claim, rec));
  if (endpoint.value === 'countries' && !ofTrial && claim.quantity.value > 30) return false;
  if (
    endpoint.value === 'countries' &&
    !ofTrial &&
    !(said(claim.trials)?.value.length === 1 && claim.trials?.value[0] === reference.home) &&
    (claim.group === undefined || claim.group.from === 'inherited') &&
    !claim.saysTrial
  )
    return false;
  // Reports of one trial have each their own follow-up, and the dataset has not all of them.
  if (endpoint.value === 'follow-up' && !candidates.some((rec) => rec.study.trial === reference.home))
    return isSlip(claim, candidates) || isLent(claim, reference, inPlay);
  if (endpoint.value === 'enrolled')
    return pinsEnrolment(claim, candidates, reference) || isSlip(claim, candidates);
  // Without a group the value must miss both groups' results, and then the text must at least name a time or be about the trial itself.
  if (claim.group === undefined || claim.group.from === 'inherited')
    return claim.manner === 'frame' || inPlay.has(reference.home) || claim.trials !== undefined;
  return true;
}

/** A median that only a later report of the trial has of all its patients: the first report's may be another. */
const isOfLaterReport = ({ risk }: Claim, candidates: Rec[], { records }: Reference): boolean => {
  const own = candidates.filter(
    ({ population, study }) => said(risk) || population.subgroup === study.population.subgroup,
  );
  const isLater = ({ study }: Rec): boolean =>
    study.id !== study.trial && records.some((rec) => rec.study.id === study.trial);
  return own.length > 0 && own.every(isLater);
};

/** Whether a record can stand against a figure: its trial is the page's own, or named, or it belongs to no trial. */
export function refutes(claim: Claim, rec: Rec, reference: Reference): boolean {
  // A published bound is a general statement: it stands only against copy that dates its figure.
  if ('below' in rec.figure.value && (claim.time === undefined || claim.time.from === 'inherited'))
    return false;
  const drawn = rec.group?.drawnFrom;
  // Where the passage has named another trial, the page's own has nothing to say.
  const elsewhere =
    claim.trials?.value.some((trial) => trial !== reference.home && !reference.background.has(trial)) &&
    !named(claim, rec);
  if (elsewhere && rec.study.trial === reference.home) return false;
  return (
    rec.study.trial === reference.home ||
    rec.study.aliases.length === 0 ||
    rec.figure.endpoint === 'KMT2A-share' ||
    named(claim, rec) ||
    (drawn !== undefined && (claim.trials?.value.includes(drawn) ?? false))
  );
}

/** The passage is about a trial in play: one it names, or the page's own; never about grown-ups or another study. */
function aboutTheseStudies(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  // One trial, named before: whatever patients the text has told since are its own, or it would have been given up.
  if (claim.trials && (claim.trials.from === 'stated' || claim.trials.value.length === 1)) return true;
  // "271 adults were assigned to blinatumomab and 134 to chemotherapy": the second arm is the same trial's.
  const control = /\bcontrols\b/.test(claim.endpoint?.text ?? '');
  if (claim.trials?.from === 'construction' && claim.endpoint?.value === 'enrolled' && (claim.arm || control))
    return true;
  if (claim.age && claim.age.value !== 'infants' && claim.age.value !== 'children') return false;
  // "Twenty-four children with relapsed disease. … two-year survival 63%.": no patients of the page's own trial.
  const relapsed = claim.state?.value === 'relapsed-refractory' || claim.state?.value === 'first-relapse';
  if (relapsed && !claim.trials && !claim.saysTrial && claim.age?.from !== 'stated') return false;
  // Where the page names another blinatumomab trial, "children" may be that one's.
  const rivals = [...inPlay].some((trial) => trial !== reference.home && reference.blinatumomab.has(trial));
  if (rivals && claim.trials === undefined && claim.age?.value !== 'infants' && claim.genetics === undefined)
    return false;
  return claim.trials !== undefined || (inPlay.has(reference.home) && isAnchored(claim, reference));
}

/** Endpoints that copy gives of any leukaemia; without infants, group or trial in reach nothing says that these are meant. */
const COMMON: ReadonlySet<string> = new Set(['OS', 'EFS', 'RFS', 'PFS', 'relapse', 'CR', 'cure-rate']);

function isAnchored(claim: Claim, reference: Reference): boolean {
  if (!COMMON.has(claim.endpoint?.value ?? '')) return true;
  if (said(claim.group) || claim.age?.value === 'infants' || claim.saysTrial) return true;
  // "Of all children with leukaemia 95% survive": all are no trial's.
  if (claim.genetics && claim.genetics.value !== 'any') return true;
  // The home trial's own time points speak for it, too.
  const months = claim.time?.value;
  return reference.records.some(
    (rec) => rec.study.trial === reference.home && rec.figure.months === months && months !== undefined,
  );
}

/** Whether a misstatement may be explained by this slot: the text must have filled it itself. */
export function mayRelease(
  slot: SlotKey,
  claim: Claim,
  owners: Rec[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const endpoint = claim.endpoint;
  if (!endpoint || !said(endpoint)) return false;
  if (slot === 'population' && saysAdultsOfTheTrial(claim, owners, reference, inPlay)) return true;
  if (slot === 'population' && saysOthersOfTheTrial(claim, owners, reference)) return true;
  if (isDatedClearance(claim) || !aboutTheseStudies(claim, reference, inPlay)) return false;
  switch (slot) {
    case 'denominator':
      return endpoint.value === 'relapse'
        ? claim.denominator?.value === 'patients' && claim.time !== undefined
        : true;
    case 'group':
      return (
        endpoint.value !== 'chemo-success' &&
        endpoint.value !== 'countries' &&
        said(claim.group) !== undefined &&
        (!CONTEXT.has(endpoint.value) || isInfection(claim))
      );
    case 'endpoint':
      // A value without a time of its own (MRD after the course) cannot be what "five-year survival" was taken for.
      // Small counts coincide: three relapses are not the three of something else.
      if (isSmallCount(claim)) return false;
      // "Event-free" as a predicate is loose talk where the trial reports no event-free survival.
      if (endpoint.value === 'EFS' && claim.manner === 'event') return false;
      if (endpoint.value === 'cure-rate' && claim.age?.value !== 'infants' && !said(claim.group))
        return false;
      if (claim.time && owners.every((rec) => rec.figure.months === undefined)) return false;
      return (
        MIXED_UP.has(endpoint.value) &&
        owners.some((rec) => rec.study.trial === reference.home || named(claim, rec)) &&
        (said(claim.group) !== undefined ||
          claim.manner !== 'noun' ||
          claim.time !== undefined ||
          endpoint.from === 'stated')
      );
    case 'time':
      return (
        said(claim.time) !== undefined || (claim.cycles !== undefined && claim.trials?.from === 'stated')
      );
    case 'population':
      return claim.genetics?.from === 'stated' && owners.every((rec) => rec.population.age === 'infants');
    case 'study':
      return (
        claim.quantity.form !== 'fraction' &&
        (claim.trials === undefined || claim.trials.from === 'stated') &&
        said(claim.group) !== undefined &&
        MIXED_UP.has(endpoint.value) &&
        !owners.some((rec) => inPlay.has(rec.study.trial) && rec.population.age !== 'infants')
      );
  }
}

/** "4% of the babies given blinatumomab died of infection": told of a group by name, and the other group's. */
const isInfection = ({ endpoint, group, quantity }: Claim): boolean =>
  endpoint?.value === 'infection-death' &&
  endpoint.from === 'stated' &&
  group?.from === 'stated' &&
  /^(?:with|given|on|got|received|had)\b|\b(?:group|arm|patients|infants|babies)\b/i.test(group.text) &&
  quantity.form === 'percent' &&
  quantity.hedge === undefined;

/** "93% of adults in the trial", on a page that knows no other blinatumomab trial than the infants'. */
function saysAdultsOfTheTrial(
  claim: Claim,
  owners: Rec[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const rivals = [...inPlay].some((trial) => trial !== reference.home && reference.blinatumomab.has(trial));
  const told = said(claim.trials)?.from === 'stated' && claim.trials?.value.length === 1;
  return (
    (told || (claim.trials === undefined && claim.saysTrial && !rivals)) &&
    claim.age?.value === 'adults' &&
    claim.age.from === 'stated' &&
    owners.every((rec) => rec.study.trial === reference.home)
  );
}

/** "85% among children in E1910", "average-risk children in AALL1731: 94.1%": one named trial, and not the patients whose figure it is. */
function saysOthersOfTheTrial(claim: Claim, owners: Rec[], reference: Reference): boolean {
  const { trials, age, risk } = claim;
  if (trials?.value.length !== 1 || trials.value[0] === reference.home) return false;
  // Carried over, a trial is enough for a decimal of another of its own risk groups.
  if (trials.from !== 'stated' && (risk?.from !== 'stated' || claim.quantity.decimals === 0)) return false;
  if (!owners.every((rec) => trials.value[0] === rec.study.trial)) return false;
  const others = owners.every(
    ({ population, study }) =>
      (age?.from === 'stated' && !ageFits(age.value, population.age)) ||
      (risk?.from === 'stated' &&
        !riskFits(risk.value, population.subgroup) &&
        risk.value !== study.population.risk),
  );
  return others && claim.quantity.hedge === undefined;
}

/** "No sign of leukaemia" two years on is survival without disease in plain words, or a test that nobody reported. */
function isDatedClearance(claim: Claim): boolean {
  const dated = claim.time !== undefined && claim.time.from !== 'inherited' && claim.time.value >= 12;
  return dated && (claim.endpoint?.value.startsWith('MRD') ?? false);
}

function isSmallCount(claim: Claim): boolean {
  const { form, value } = claim.quantity;
  return (form === 'count' || form === 'number') && value < 10;
}

function named(claim: Claim, rec: Rec): boolean {
  return claim.trials?.value.includes(rec.study.trial) ?? false;
}
