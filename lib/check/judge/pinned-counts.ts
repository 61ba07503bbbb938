/** When the text says enough to call a head count wrong, or what it tells of a trial's design: courses, study groups, plans. */
import type { Claim } from '../../read/claim.ts';
import type { Rec, Reference } from '../record.ts';

/** What a sentence that names the trial says of the trial's own design, in words that leave no other reading. */
const DESIGN: Record<string, RegExp> = {
  courses: /^(?:receiv|given|got|had|get)/i,
  'infusion-length': /infusion|infused/i,
  'study-groups': /./,
  'planned-enrolment': /./,
  'planned-countries': /./,
};

/** "Infants in the van der Sluis trial received two courses": the trial is named, and its record is at hand. */
export function tellsOfTrial(claim: Claim, candidates: Rec[]): boolean {
  const { endpoint, quantity } = claim;
  const planned =
    endpoint?.value.startsWith('planned') && endpoint.from === 'stated' && claim.reserve === undefined;
  const design = DESIGN[endpoint?.value ?? ''];
  // A bag that lasts four days is no course of treatment.
  if (!design || quantity.hedge || (quantity.form === 'duration' && quantity.value < 0.2)) return false;
  if (planned) return true;
  return (
    claim.trials?.from === 'stated' &&
    design.test(endpoint?.text ?? '') &&
    candidates.some((rec) => claim.trials?.value.includes(rec.study.trial))
  );
}

/**
 * "In ALCANTARA 63% reached complete remission with blinatumomab": remissions are told of every trial in passing, and of
 * other treatments; they are called wrong only where the text names the one trial and says who reached it.
 */
export function tellsRemission(claim: Claim, candidates: Rec[]): boolean {
  const { endpoint, trials, quantity, reserve } = claim;
  if (endpoint?.value !== 'CR' || endpoint.from !== 'stated' || reserve !== undefined) return false;
  if (trials?.from !== 'stated' || trials.value.length !== 1 || quantity.form === 'count') return false;
  if (claim.denominator?.value === 'relapses' || /\bin\b/i.test(endpoint.text)) return false;
  const own = candidates.filter((rec) => trials.value.includes(rec.study.trial));
  const treated = own.some((rec) => rec.group?.treatment === 'blinatumomab');
  return treated && claim.group?.value === 'blinatumomab';
}

const DEED =
  /\b(?:were|was|been|got|had|received|took|given|treated|to|on|who|controls|part|earlier|historical|previous|past)\b/i;

/** "39 babies": how many took part is pinned by a group or a verb of treatment, not by any mention of children. */
export function pinsEnrolment(claim: Claim, candidates: Rec[], { background }: Reference): boolean {
  // A table may count the patients of any part of a trial: only figures in the wrong order are a slip for its own.
  if (claim.inCell) return candidates.some((rec) => isTransposed(claim, rec));
  // "Of the 12 infants with …" may be any part of the trial: only larger numbers are taken for the whole of it.
  const text = claim.endpoint?.text ?? '';
  if (/^(?:of|in|among|for|on|with|from)\b/i.test(text) && claim.quantity.value < 10) return false;
  // Who was screened, followed or evaluated is another number, and so is who got the drug of those assigned to it.
  if (/\b(?:follow|screen|evaluat|evaluable|analy)\w*/i.test(text)) return false;
  if (claim.arm && claim.quantity.value < 10) return false;
  // "A queue of 40 people", "approved on 185 patients": whose, the sentence does not say.
  if (claim.quantity.unit === 'people' && !claim.saysTrial) return false;
  // "Dexamethasone was given to 26 infants"
  if (/^given to\b/i.test(text) && claim.group === undefined) return false;
  if (/^(?:of|on)\b/i.test(text) && claim.trials?.from === 'inherited' && !claim.saysTrial) return false;
  if (candidates.some((rec) => isThoseTreated(claim, rec))) return false;
  // "More than 45,000 patients have been treated" is no trial's enrolment.
  const largest = Math.max(
    ...candidates.map((rec) => ('count' in rec.figure.value ? (rec.figure.value.count ?? 0) : 0)),
  );
  if (claim.quantity.value > 5 * largest) return false;
  // "AALL1731 enrolled 2,245 children": a randomised trial takes in more than it randomises, and its report counts the latter.
  const inAll =
    /\b(?:enrol|recruit|regist|includ|took in|signed up)/i.test(text) && claim.group === undefined;
  if (
    inAll &&
    claim.quantity.value > 1.25 * largest &&
    candidates.some(({ study }) => study.groups.length > 2)
  )
    return false;
  // "Interfant-06 randomised 161 infants": of those whom a trial without arms of its own reports, only some were.
  const own = candidates.filter(({ study }) => claim.trials?.value.includes(study.trial));
  const ofOneArm = own.length > 0 && own.every(({ study }) => study.groups.length < 2);
  if (/\brandomi[sz]/i.test(text) && ofOneArm && claim.quantity.value < largest) return false;
  // "… of 214 infants treated in Interfant-06. France treated 12 babies": a trial named for the controls counts no more of them.
  const ofControls =
    claim.trials?.from === 'inherited' && claim.trials.value.every((trial) => background.has(trial));
  if (ofControls && !claim.saysTrial && claim.quantity.value * 3 < largest) return false;
  // "30 MRD-positive adults" may be any of a trial's; who was treated or assigned are its own.
  if (/^#/.test(text) && !claim.arm && !DEED.test(text)) return false;
  const words = text.split(/\s+/).length;
  const grouped = claim.group !== undefined && claim.group.from !== 'inherited';
  const said = words > 2 || /^(?:enrolled|recruited|randomi[sz]ed)\b/i.test(text);
  return said && (grouped || (claim.trials !== undefined && candidates.length > 0) || claim.saysTrial);
}

/** "615" for 651: the same figures in another order, in a number that has enough of them. */
export function isTransposed({ quantity }: Claim, { figure: { value } }: Rec): boolean {
  const count = 'count' in value ? (value.count ?? 0) : 0;
  const sorted = (number: number): string => [...String(number)].sort().join('');
  return count >= 100 && count !== quantity.value && sorted(count) === sorted(quantity.value);
}

/** "267 patients received the drug", where 271 were assigned to it; 109 the chemotherapy, of 134 (TOWER, NEJM 2017). */
export function isThoseTreated({ quantity, endpoint }: Claim, rec: Rec): boolean {
  const { figure, study, group } = rec;
  const { value } = figure;
  if (!/\b(?:got|received|given|treated)\b/i.test(endpoint?.text ?? '')) return false;
  const count = 'count' in value ? (value.count ?? 0) : 0;
  // Of those assigned to chemotherapy more drop out before it.
  const least = group?.treatment === 'chemotherapy' ? 0.75 : 0.9;
  return study.groups.length > 1 && count >= 50 && quantity.value < count && quantity.value >= least * count;
}
