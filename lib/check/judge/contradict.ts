/** Which of a claim's slots a record contradicts: none for a candidate, one for a neighbour of the claim. */

import { cyclesIn } from '../../read/bind/cycles.ts';
import type { Claim } from '../../read/claim.ts';
import { LOSSES, OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { ageFits, chromosomesFit, riskFits, said, stateFits } from './patients.ts';

/** In the order in which a misstatement's reason is sought (annotation contract). */
export const SLOTS = ['denominator', 'group', 'endpoint', 'time', 'population', 'study'] as const;
export type SlotKey = (typeof SLOTS)[number];

/** When relapses come: "one in ten comes after two years" is the rest of those that came before. */
const TIMING = 'relapse-timing';

/** Whether the claim counts losses ("died", "relapsed"), so that a survival record must be turned round to compare. */
export function countsLosses(claim: Claim): boolean {
  return (
    claim.endpoint !== undefined && (LOSSES.has(claim.endpoint.value) ? !claim.opposite : claim.opposite)
  );
}

/** Whether this record has to be turned into its complement to stand beside the claim. */
export function turned(claim: Claim, rec: Rec): boolean {
  if (rec.figure.endpoint === TIMING) return claim.opposite;
  return countsLosses(claim) !== LOSSES.has(rec.figure.endpoint) && !isNeutral(rec.figure.endpoint);
}

function isNeutral(endpoint: string): boolean {
  return !OUTCOMES.has(endpoint) && !LOSSES.has(endpoint);
}

/** The slots of the claim that the record contradicts; undefined where the two speak of things that copy never confuses. */
export function contradictions(
  claim: Claim,
  rec: Rec,
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Set<SlotKey> | undefined {
  const found = new Set<SlotKey>();
  if (!claim.endpoint) return undefined;
  const kinship = endpointFit(claim, claim.endpoint.value, rec, reference);
  if (kinship === 'apart') return undefined;
  if (kinship !== 'same') found.add(kinship);
  // A survival without a published time can neither confirm nor refute one that the text dates.
  if (said(claim.time) && rec.figure.months === undefined && isDated(claim, rec)) return undefined;
  const looked = rec.figure.when === undefined ? undefined : cyclesIn(rec.figure.when);
  // "Before blinatumomab" says when, in a trial whose patients all had it: it is no group.
  const allHadIt = looked !== undefined && claim.cycles === 0;
  if (!allHadIt && !groupFits(claim, rec, reference)) found.add('group');
  if (claim.time && rec.figure.months !== undefined && Math.abs(claim.time.value - rec.figure.months) > 0.51)
    found.add('time');
  if (claim.cycles !== undefined && looked !== undefined && claim.cycles !== looked) found.add('time');
  if (!populationFits(claim, rec)) found.add('population');
  if (!studyFits(claim, rec, reference, inPlay)) {
    found.add('study');
    // Another trial has its own patients: that is one difference, not two.
    found.delete('population');
  }
  return found;
}

/** A survival or an incidence means nothing without its time; a head count may. */
function isDated(claim: Claim, { figure }: Rec): boolean {
  return SURVIVALS.has(figure.endpoint) || (figure.endpoint === 'relapse' && claim.manner === 'noun');
}

/** Whether an endpoint is the record's: relapse-free survival is disease-free survival where the trial reports no other. */
export function isAsReported(endpoint: string, { study, figure }: Rec, reference: Reference): boolean {
  if (endpoint === figure.endpoint) return true;
  return endpoint === 'RFS' && figure.endpoint === 'DFS' && !reportsEndpoint(reference, study.trial, 'RFS');
}

function endpointFit(
  claim: Claim,
  endpoint: string,
  rec: Rec,
  reference: Reference,
): 'same' | 'denominator' | 'endpoint' | 'apart' {
  const own = rec.figure.endpoint;
  if (endpoint === own) {
    if (claim.opposite && isNeutral(own) && own !== TIMING) return 'apart';
    return 'same';
  }
  if (isAsReported(endpoint, rec, reference)) return 'same';
  // "Alive and still in remission": plain words for whichever survival without disease the named trial reports.
  if (
    endpoint === 'DFS' &&
    claim.manner === 'event' &&
    (own === 'EFS' || own === 'RFS') &&
    claim.trials?.value.includes(rec.study.trial) &&
    !reportsEndpoint(reference, rec.study.trial, 'DFS')
  )
    return 'same';
  // Outside the infant trial, which tells degrees of MRD apart, copy and papers use the two words for one thing.
  if (rec.study.trial !== reference.home && isMrd(endpoint) && isMrd(own)) return 'same';
  // "Complete remission" is each degree of it in a trial that reports degrees, and every degree is one in a trial that reports none.
  const bothCr = REMISSIONS.has(endpoint) && REMISSIONS.has(own);
  if (bothCr && !reportsEndpoint(reference, rec.study.trial, endpoint)) return 'same';
  if (endpoint === 'relapse' && own === 'relapse-timing') return 'denominator';
  if (endpoint === 'relapse-timing' && own === 'relapse') return 'denominator';
  if (
    endpoint === 'chemo-success' &&
    own === 'DFS' &&
    rec.group?.treatment === 'chemotherapy' &&
    rec.figure.months === 24
  )
    return 'same';
  return OUTCOMES.has(endpoint) && OUTCOMES.has(own) ? 'endpoint' : 'apart';
}

const REMISSIONS: ReadonlySet<string> = new Set(['CR', 'CR-full', 'CR-any']);

const isMrd = (endpoint: string): boolean => endpoint === 'MRD-negative' || endpoint === 'MRD-response';

function reportsEndpoint(reference: Reference, trial: string, endpoint: string): boolean {
  return reference.records.some((rec) => rec.study.trial === trial && rec.figure.endpoint === endpoint);
}

function groupFits(claim: Claim, rec: Rec, reference: Reference): boolean {
  const treatment = rec.group?.treatment ?? 'any';
  // A ratio sets both groups against each other.
  if (!claim.group || 'ratio' in rec.figure.value) return true;
  // What was given beside or before blinatumomab is not blinatumomab, and not the chemotherapy that it was compared with.
  if (treatment === 'other')
    return (
      claim.group.value === 'other' ||
      (claim.group.value === 'chemotherapy' &&
        !rec.study.groups.some((group) => group.treatment === 'chemotherapy'))
    );
  if (treatment !== 'any') return treatment === claim.group.value;
  // "405 were assigned to blinatumomab" is wrong where the trial assigned 271.
  if (claim.arm && rec.figure.endpoint === 'enrolled') return false;
  // All patients of a trial without blinatumomab had chemotherapy.
  if (rec.study.subject !== 'blinatumomab')
    return claim.group.value === 'chemotherapy' || isNeutral(rec.figure.endpoint);
  return reference.home === rec.study.trial || claim.group.value === 'blinatumomab';
}

function populationFits(claim: Claim, rec: Rec): boolean {
  const { age, genetics, subgroup, state } = rec.population;
  // "Infants account for 2.5 to 5% of childhood ALL" names two ages, and is about both.
  if (rec.figure.endpoint === 'infant-share') return true;
  // "All infants in the trial" are not its infants with one kind of disease.
  // "All 90 infants" of another sentence says nothing here; what a table's heads say, they say of the cell.
  const kind = claim.inCell ? claim.genetics : said(claim.genetics);
  if (kind?.value === 'any') {
    if (genetics !== rec.study.population.genetics) return false;
    // "For the whole trial: 38.9 months" is not told of a part of it.
    if (!said(claim.risk) && subgroup !== rec.study.population.subgroup && PART.test(subgroup ?? ''))
      return false;
  } else if (!geneticsFit(claim, rec)) return false;
  if (claim.age && !ageFits(claim.age.value, age)) return false;
  const risk = said(claim.risk);
  // "Standard-risk children" are all that AALL1731 took in.
  const everyone = risk && subgroup === undefined && risk.value === rec.study.population.risk;
  // Each part of AALL1331 had a report of its own, whose patients are all of them.
  const whole = risk === undefined && subgroup === rec.study.population.subgroup;
  if (!everyone && !whole && (risk !== undefined || (subgroup !== undefined && /risk/.test(subgroup))))
    if (!riskFits(claim.risk?.value, subgroup)) return false;
  const told = said(claim.state);
  return (
    told === undefined ||
    stateFits(told.value, age === 'infants' && told.value === 'mrd-positive' ? undefined : state)
  );
}

/** A part of a trial's patients by their risk or by how they fared. */
const PART = /risk|respond/;

function geneticsFit(claim: Claim, rec: Rec): boolean {
  const { age, genetics } = rec.population;
  const both = claim.genetics?.value.startsWith('KMT2A') && genetics?.startsWith('KMT2A');
  if (both && claim.genetics?.value !== genetics) return false;
  const told = said(claim.genetics);
  if (told && !both && !chromosomesFit(told.value, genetics)) return false;
  // Figures of all infants are not those of the infants with the rearrangement, where the text says that it means these.
  return !(said(claim.genetics) && !genetics && age === 'infants' && OUTCOMES.has(rec.figure.endpoint));
}

function studyFits(claim: Claim, rec: Rec, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  const trial = rec.study.trial;
  const named = namedTrials(claim, reference);
  if (named.length === 0) return inPlay.has(trial);
  if (named.includes(trial)) return true;
  // Copy calls a historical control by the name of the trial that its patients come from.
  if (rec.group?.drawnFrom !== undefined && named.includes(rec.group.drawnFrom) && inPlay.has(trial))
    return true;
  // Epidemiology has no name of its own, and a name carried over from another sentence does not shut out the page's own trial.
  if (rec.study.aliases.length === 0 && inPlay.has(trial)) return true;
  // A chemotherapy trial named some sentences ago does not keep the page's own trial out.
  const shutsOut = named.some((name) => name !== reference.home && reference.blinatumomab.has(name));
  if (claim.trials?.from === 'inherited' && trial === reference.home && inPlay.has(trial) && !shutsOut)
    return true;
  const onlySource = named.every((name) => reference.background.has(name));
  return (
    trial === reference.home &&
    inPlay.has(trial) &&
    onlySource &&
    (!claim.group ||
      claim.group.value === 'blinatumomab' ||
      isNeutral(rec.figure.endpoint) ||
      claim.trials?.from === 'inherited')
  );
}

/** Trials the passage names, without those that cannot have the claim's group: no trial of chemotherapy alone gave blinatumomab. */
function namedTrials(claim: Claim, reference: Reference): string[] {
  if (!claim.trials) return [];
  return claim.trials.value.filter((trial) => {
    if (claim.group?.value !== 'blinatumomab') return true;
    return reference.records.some((rec) => rec.study.trial === trial && rec.study.subject === 'blinatumomab');
  });
}
