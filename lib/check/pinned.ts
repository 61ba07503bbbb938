/**
 * When the text says enough to call a figure misstated. False alarms are the worst defect there is: every rule here
 * errs towards silence.
 */
import type { Claim } from '../read/claim.ts';
import type { SlotKey } from './contradict.ts';
import type { Rec, Reference } from './record.ts';

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
]);
const SURVIVAL: ReadonlySet<string> = new Set([
  'OS',
  'DFS',
  'EFS',
  'RFS',
  'PFS',
  'relapse',
  'cure-rate',
  'MRD-negative',
  'MRD-low',
  'MRD-negative-or-low',
  'MRD-high',
  'chemo-success',
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
  if (CONTEXT.has(endpoint.value)) return false;
  if (!aboutTheseStudies(claim, reference, inPlay)) return false;
  if (endpoint.value === 'enrolled') return pinsEnrolment(claim, candidates);
  // Without a group the value must miss both groups' results, and then the text must at least name a time or be about the trial itself.
  if (claim.group === undefined || claim.group.from === 'inherited')
    return claim.manner === 'frame' || inPlay.has(reference.home) || claim.trials !== undefined;
  return true;
}

/** The passage is about a trial in play: one it names, or the page's own; never about grown-ups or another study. */
function aboutTheseStudies(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  if (claim.trials && claim.trials.from === 'stated') return true;
  if (claim.age && claim.age.value !== 'infants' && claim.age.value !== 'children') return false;
  // Where the page names another blinatumomab trial, "children" may be that one's.
  const rivals = [...inPlay].some((trial) => trial !== reference.home && reference.blinatumomab.has(trial));
  if (rivals && claim.trials === undefined && claim.age?.value !== 'infants' && claim.genetics === undefined)
    return false;
  return inPlay.has(reference.home) || claim.trials !== undefined;
}

/** "39 babies": how many took part is pinned by a group or a verb of treatment, not by any mention of children. */
function pinsEnrolment(claim: Claim, candidates: Rec[]): boolean {
  // "Of the 12 infants with …" may be any part of the trial: only larger numbers are taken for the whole of it.
  const text = claim.endpoint?.text ?? '';
  if (/^(?:of|in|among|for|on|with|from)\b/i.test(text) && claim.quantity.value < 10) return false;
  const words = text.split(/\s+/).length;
  const grouped = claim.group !== undefined && claim.group.from !== 'inherited';
  return words > 2 && (grouped || (claim.trials !== undefined && candidates.length > 0) || claim.saysTrial);
}

/** Whether a misstatement may be explained by this slot: the text must have filled it itself. */
export function mayRelease(
  slot: SlotKey,
  claim: Claim,
  owners: Rec[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const said = (filled: { from: string } | undefined): boolean =>
    filled !== undefined && filled.from !== 'inherited';
  const endpoint = claim.endpoint;
  if (!endpoint || !said(endpoint) || !aboutTheseStudies(claim, reference, inPlay)) return false;
  switch (slot) {
    case 'denominator':
      return endpoint.value === 'relapse'
        ? claim.denominator?.value === 'patients' && claim.time !== undefined
        : said(endpoint);
    case 'group':
      return endpoint.value !== 'chemo-success' && said(claim.group) && !CONTEXT.has(endpoint.value);
    case 'endpoint':
      // A value without a time of its own (MRD after the course) cannot be what "five-year survival" was taken for.
      if (claim.time && owners.every((rec) => rec.figure.months === undefined)) return false;
      return (
        SURVIVAL.has(endpoint.value) &&
        owners.some((rec) => rec.study.trial === reference.home || named(claim, rec)) &&
        (said(claim.group) ||
          claim.manner !== 'noun' ||
          claim.time !== undefined ||
          endpoint.from === 'stated')
      );
    case 'time':
      return said(claim.time);
    case 'population':
      return (
        (claim.genetics?.from === 'stated' && owners.every((rec) => rec.population.age === 'infants')) ||
        (claim.age?.from === 'stated' && claim.saysTrial && claim.trials === undefined)
      );
    case 'study':
      return (
        said(claim.group) &&
        SURVIVAL.has(endpoint.value) &&
        !owners.some((rec) => inPlay.has(rec.study.trial) && rec.population.age !== 'infants')
      );
  }
}

function named(claim: Claim, rec: Rec): boolean {
  return claim.trials?.value.includes(rec.study.trial) ?? false;
}
