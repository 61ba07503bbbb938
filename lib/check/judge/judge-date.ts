/**
 * Judges dates. They are marked only where a record settles them: nobody misses a grey mark on a date, and approvals
 * differ by country, by patients and by the step of the procedure, most of which the records do not hold.
 */
import type { Claim } from '../../read/claim.ts';
import { compareDate, type DateOutcome, daysApart } from '../compare/compare-date.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { ageFits, chromosomesFit } from './patients.ts';

const UNSETTLED: Judgement = { verdict: 'unverified', why: 'not-pinned' };

/** A regulator whose records begin with its first approval is held in full: a date that none of them has is wrong. */
const FIRST = 'first approval';

/** Judges a claim whose figure is a date or a span of years. */
export function judgeDate(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  if (claim.reserve === 'elsewhere' || claim.reserve === 'subgroup') return UNSETTLED;
  switch (claim.endpoint?.value) {
    case 'approval-date':
    case 'opinion-date':
      return judgeApproval(claim, reference);
    case 'publication-date':
      return judgePublication(claim, reference, inPlay);
    default:
      return judgeYears(claim, reference, inPlay);
  }
}

interface Weighed {
  rec: Rec;
  outcome: DateOutcome;
}

function judgeApproval(claim: Claim, reference: Reference): Judgement {
  const named = claim.trials?.value ?? [];
  const dated = reference.records.filter((rec) => rec.figure.endpoint === claim.endpoint?.value);
  const regulators = new Set(dated.map((rec) => rec.study.trial));
  // Two regulators in one breath, or one whose decisions are not held.
  if (named.length > 1 || named.some((name) => !regulators.has(name))) return UNSETTLED;
  const [regulator] = named;
  const told =
    claim.state !== undefined ||
    (claim.age !== undefined && claim.age.value !== 'adults') ||
    claim.genetics !== undefined;
  const first = claim.isFirst === true && !told;
  const all = dated
    .filter((rec) => regulator === undefined || rec.study.trial === regulator)
    .filter((rec) => !first || rec.figure.when === FIRST)
    .map((rec): Weighed => ({ rec, outcome: compareDate(claim.quantity, rec) }));
  const fitting = all
    .filter(({ rec }) => indicationFits(claim, rec))
    .sort((a, b) => daysApart(claim.quantity, a.rec) - daysApart(claim.quantity, b.rec));
  const found = (outcome: DateOutcome): Rec | undefined =>
    fitting.find((weighed) => weighed.outcome === outcome)?.rec;
  const { month, day, year } = claim.quantity.date ?? { year: 0 };
  const agreeing = found('agrees');
  if (agreeing) {
    // A year alone, with neither regulator nor patients, is every country's.
    const enough = regulator !== undefined || month !== undefined || claim.state !== undefined;
    // "Ph-negative" alone is no approval's patients where the record is for all.
    const who = !claim.genetics || claim.state !== undefined || agreeing.population.genetics !== undefined;
    if (claim.drugUnsaid && month === undefined) return UNSETTLED;
    return enough && who && claim.reserve === undefined ? { verdict: 'match', about: agreeing } : UNSETTLED;
  }
  if (claim.reserve || found('near')) return UNSETTLED;
  const wrong = (about: Rec): Judgement => ({ verdict: 'misstated', reason: 'wrong-value', about });
  const slip = found('slip');
  const pinned = fitting.filter(({ rec: { population } }) =>
    claim.state
      ? claim.state.value === population.state
      : claim.age?.value === 'children' && population.age === 'children',
  );
  const [best] = first ? fitting : pinned;
  const off = slip && 'dates' in slip.figure.value ? yearOf(slip.figure.value.dates[0]) - year : 0;
  // The day of a record in another year; the month alone only of the year beside, and where the patients are told.
  if (slip && (day !== undefined || (Math.abs(off) === 1 && pinned.some(({ rec }) => rec === slip))))
    return wrong(slip);
  if (!best || regulator === undefined || claim.drugUnsaid) return UNSETTLED;
  // The approval of 2018 for MRD was an accelerated one: a later date may be that of the full approval, which is not held.
  const { value } = best.rec.figure;
  const later = 'dates' in value && year > yearOf(value.dates[0]);
  if (later && best.rec.population.state === 'mrd-positive') return UNSETTLED;
  const whole = all.some(({ rec }) => rec.figure.when === FIRST);
  // A later date may be that of an approval since.
  const latest = Math.max(
    ...dated
      .filter((rec) => rec.study.trial === regulator)
      .flatMap(({ figure: { value } }) => ('dates' in value ? value.dates.map(yearOf) : [])),
  );
  return whole && (year <= latest || first) ? wrong(best.rec) : UNSETTLED;
}

function yearOf(iso = ''): number {
  return Number(iso.slice(0, 4));
}

/** Whether an approval can be the one told: each is for its own state of the disease, and nothing stands for it. */
function indicationFits(claim: Claim, { population }: Rec): boolean {
  const relapsed = (state: string | undefined): boolean =>
    state === 'relapsed-refractory' || state === 'first-relapse';
  const state = claim.state?.value;
  if (state && state !== population.state && !(relapsed(state) && relapsed(population.state))) return false;
  const age = claim.age?.value === 'infants' ? 'children' : claim.age?.value;
  if (age && !ageFits(age, population.age)) return false;
  const genetics = claim.genetics?.value;
  return !genetics || genetics === 'any' || chromosomesFit(genetics, population.genetics);
}

/** The home trial's own paper, where the sentence names the trial, or has its day in another year. */
function judgePublication(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const { home } = reference;
  const named = claim.trials?.value;
  if (!inPlay.has(home) || (named && (named.length !== 1 || named[0] !== home))) return UNSETTLED;
  const about = reference.records.find(
    (rec) => rec.study.trial === home && rec.figure.endpoint === 'publication-date',
  );
  if (!about || claim.reserve) return UNSETTLED;
  const outcome = compareDate(claim.quantity, about);
  const { day, month } = claim.quantity.date ?? {};
  if (outcome === 'agrees') return named || month !== undefined ? { verdict: 'match', about } : UNSETTLED;
  if (outcome === 'slip' && (day !== undefined || named))
    return { verdict: 'misstated', reason: 'wrong-value', about };
  return named && outcome === 'differs' ? { verdict: 'misstated', reason: 'wrong-value', about } : UNSETTLED;
}

/** What a trial did all the time that it ran, be it before its first patient or after its last. */
const RAN = /^(?:ran|runs|running|took place|(?:was|were) (?:run|held|carried out|conducted))/i;

/** Years of recruitment or treatment of the trial that the sentence names, or of the infants' own where no other is spoken of. */
function judgeYears(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const named = claim.trials?.value ?? (isOfHome(claim, reference, inPlay) ? [reference.home] : []);
  if (named.length !== 1) return UNSETTLED;
  const weighed = reference.records
    .filter(({ study, group }) => named.includes(study.trial) || named.includes(group?.drawnFrom ?? ''))
    .filter(({ figure }) => figure.endpoint === 'recruitment-years' || figure.endpoint === 'treatment-years')
    .filter(({ study, group }) => named.includes(group?.drawnFrom ?? study.trial))
    .map((rec) => ({ rec, outcome: compareDate(claim.quantity, rec) }));
  const agreeing = weighed.find(({ outcome }) => outcome === 'agrees');
  if (agreeing) return { verdict: 'match', about: agreeing.rec };
  const [best] = weighed;
  if (!best || claim.reserve || weighed.some(({ outcome }) => outcome !== 'differs')) return UNSETTLED;
  // "The control babies in the study were treated between …", "infants were treated in Utrecht between …": only a trial named is refuted.
  if (!claim.trials) return UNSETTLED;
  const ran = RAN.test(claim.endpoint?.text ?? '');
  if (ran && weighed.some(({ rec }) => mayHaveRun(claim, rec))) return UNSETTLED;
  return { verdict: 'misstated', reason: 'wrong-value', about: best.rec };
}

/** A trial runs at least as long as it treats. */
function mayHaveRun({ quantity: { value, upTo = value } }: Claim, { figure }: Rec): boolean {
  return 'fromYear' in figure.value && value <= figure.value.fromYear && upTo >= figure.value.toYear;
}

function isOfHome(
  { age, state, endpoint }: Claim,
  { home, blinatumomab }: Reference,
  inPlay: ReadonlySet<string>,
): boolean {
  const rivals = [...inPlay].some((trial) => trial !== home && blinatumomab.has(trial));
  return (
    inPlay.has(home) && !rivals && age?.value === 'infants' && !state && !/chemo/i.test(endpoint?.text ?? '')
  );
}
