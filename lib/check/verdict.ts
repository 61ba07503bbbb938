/**
 * The judgement: candidates that contradict nothing are compared; where none agrees, one slot at a time is released to
 * find the record that owns the value; where the slots do not pin a record, the checker abstains.
 */
import type { Claim } from '../read/claim.ts';
import { type Comparison, compare } from './compare.ts';
import { contradictions, SLOTS, type SlotKey, turned } from './contradict.ts';
import type { Reason, Verdict } from './finding.ts';
import { isPinned, mayRelease, refutes } from './pinned.ts';
import { byFit } from './rank.ts';
import type { Rec, Reference } from './record.ts';

export interface Judgement {
  verdict: Verdict;
  reason?: Reason;
  /** The record the text is about. */
  about?: Rec;
  /** The record that owns the printed value, where it is another one. */
  owner?: Rec;
  arithmetic?: string;
  /** Why nothing can be said: which slot is missing, or what stands in the way. */
  why?: 'no-endpoint' | 'no-record' | 'loose' | 'unsettled' | 'reserve' | 'between-times' | 'not-pinned';
}

interface Trial {
  rec: Rec;
  comparison: Comparison;
}

const REASON: Record<SlotKey, Reason> = {
  denominator: 'wrong-denominator',
  group: 'wrong-arm',
  endpoint: 'wrong-endpoint',
  time: 'wrong-timepoint',
  population: 'wrong-population',
  study: 'wrong-study',
};

/** Judges a claim that states a level. `inPlay`: the trials that the page is about. */
export function judge(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  const first = judgeAsRead(claim, reference, inPlay);
  if (first.verdict === 'match' || first.why === 'reserve') return first;
  // A slot that the sentence did not fill itself is given up where no record fits it: the reading was the guess, not the text.
  if (claim.time?.from === 'inherited') {
    const { time: _, ...rest } = claim;
    return judge(rest, reference, inPlay);
  }
  if (claim.group?.from === 'inherited') {
    const { group: _, ...rest } = claim;
    const again = judgeAsRead(rest, reference, inPlay);
    if (again.verdict !== 'match') return again;
    return first.about ? { verdict: 'unverified', why: 'not-pinned', about: first.about } : again;
  }
  return first;
}

function judgeAsRead(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): Judgement {
  if (!claim.endpoint) return { verdict: 'unverified', why: 'no-endpoint' };
  const strict: Trial[] = [];
  /** The value is another subgroup's in the same trial: too near to the truth to be called wrong. */
  let elsewhereInTrial = false;
  const released: Partial<Record<SlotKey, Trial[]>> = {};
  for (const rec of reference.records) {
    const against = contradictions(claim, rec, reference, inPlay);
    if (!against) continue;
    if (against.size > 1) {
      elsewhereInTrial ||=
        claim.quantity.hedge === undefined &&
        isOtherSubgroup(against) &&
        compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';
      continue;
    }
    const comparison = compare(claim.quantity, rec, turned(claim, rec));
    if (comparison.outcome === 'apart') continue;
    const [slot] = against;
    if (slot === undefined) strict.push({ rec, comparison });
    else {
      released[slot] ??= [];
      released[slot].push({ rec, comparison });
    }
  }
  const rank = byFit(claim, reference, inPlay);
  strict.sort((a, b) => rank(a.rec, b.rec));
  const agreeing = strict.find(({ comparison }) => comparison.outcome === 'agrees');
  if (claim.reserve === 'denied') return { verdict: 'unverified', why: 'reserve', ...about(strict[0]) };
  // What a subgroup is said to have is confirmed by that subgroup's record alone, and what the text does not call anything by none.
  // A head count of another place or series may be any number, and "about 700" is nobody's enrolment.
  const count =
    claim.quantity.form === 'count' &&
    (claim.reserve === 'elsewhere' ||
      (claim.endpoint.value === 'enrolled' && claim.quantity.hedge !== undefined));
  if (agreeing && count) return { verdict: 'unverified', why: 'not-pinned', ...about(agreeing) };
  const subgroup = claim.reserve === 'subgroup' && agreeing?.rec.population.subgroup === undefined;
  if (agreeing && (subgroup || isGuess(claim)))
    return { verdict: 'unverified', why: 'not-pinned', ...about(agreeing) };
  if (agreeing) return { verdict: 'match', ...about(agreeing) };
  if (elsewhereInTrial) return { verdict: 'unverified', why: 'not-pinned', ...about(strict[0]) };
  return refuse(claim, strict, released, rank, reference, inPlay);
}

/** The record differs in its patients and in no more than their treatment or the time. */
function isOtherSubgroup(against: ReadonlySet<SlotKey>): boolean {
  return (
    against.has('population') &&
    [...against].every((slot) => slot === 'population' || slot === 'group' || slot === 'time')
  );
}

function about(trial: Trial | undefined): Pick<Judgement, 'about' | 'arithmetic'> {
  if (!trial) return {};
  return {
    about: trial.rec,
    ...(trial.comparison.arithmetic !== undefined && { arithmetic: trial.comparison.arithmetic }),
  };
}

function refuse(
  claim: Claim,
  strict: Trial[],
  released: Partial<Record<SlotKey, Trial[]>>,
  rank: (a: Rec, b: Rec) => number,
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Judgement {
  const best = strict.find(({ rec }) => refutes(claim, rec, reference)) ?? strict[0];
  // "5 of 14" counts other patients than any record does.
  const base = claim.quantity.of;
  if (base !== undefined && best && !strict.some(({ rec }) => baseOf(rec) === base))
    return { verdict: 'unverified', why: 'reserve', ...about(best) };
  // An interval of its own is proof of other data.
  if (best && ownInterval(claim, best.rec, reference))
    return { verdict: 'unverified', why: 'reserve', ...about(best) };
  const dose = strict.find(
    ({ comparison }) => comparison.outcome === 'unit' && claim.endpoint?.value === 'dose',
  );
  if (dose && !claim.reserve && inPlay.has(reference.home))
    return { verdict: 'misstated', reason: 'wrong-unit', ...about(dose) };
  const of = (outcome: Comparison['outcome']): Trial | undefined =>
    strict.find(({ comparison }) => comparison.outcome === outcome);
  if (claim.reserve) return { verdict: 'unverified', why: 'reserve', ...about(best) };
  // A published head count settles what an estimate leaves open: five of 30 relapsed, where four did.
  const counted = strict.some(
    ({ rec, comparison }) => comparison.outcome === 'differs' && 'count' in rec.figure.value,
  );
  for (const outcome of ['loose', 'unsettled'] as const) {
    const open = of(outcome);
    if (open && !(outcome === 'unsettled' && counted))
      return { verdict: 'unverified', why: outcome, ...about(open) };
  }
  const pinned = isPinned(
    claim,
    strict.map(({ rec }) => rec),
    reference,
    inPlay,
  );
  if (pinned)
    for (const [outcome, reason] of [
      ['misrounded', 'wrong-rounding'],
      ['unit', 'wrong-unit'],
      ['bound', 'wrong-bound'],
    ] as const) {
      const near = of(outcome);
      if (!near) continue;
      // A near miss may be another series' own figure: it is called only where the text names the group or the trial.
      const named =
        claim.trials !== undefined || (claim.group !== undefined && claim.group.from !== 'inherited');
      const dated =
        near.rec.study.trial === reference.home &&
        claim.time !== undefined &&
        claim.time.from !== 'inherited';
      if (!named && !dated && outcome === 'misrounded')
        return { verdict: 'unverified', why: 'not-pinned', ...about(near) };
      return { verdict: 'misstated', reason, ...about(near) };
    }
  for (const slot of SLOTS) {
    // A value is the other group's only where the trial reports both.
    if (slot === 'group' && !best) continue;
    const owners = (released[slot] ?? [])
      .filter(({ comparison, rec }) => comparison.outcome === 'agrees' && suits(claim, rec))
      .sort((a, b) => rank(a.rec, b.rec));
    const owner = owners[0];
    if (
      !owner ||
      !mayRelease(
        slot,
        claim,
        owners.map(({ rec }) => rec),
        reference,
        inPlay,
      )
    )
      continue;
    if (slot === 'study' && !pinned) continue;
    // "93 per cent after four years, up from 66 per cent": times that a comparison mixes are a matter for a note.
    if (slot === 'time' && claim.time?.from === 'construction' && strict.length > 0)
      return { verdict: 'unverified', why: 'between-times', ...about(owner) };
    if (slot === 'time' && claim.quantity.hedge)
      return { verdict: 'unverified', why: 'between-times', ...about(owner) };
    if (slot === 'time' && liesBetween(claim, owners))
      return { verdict: 'unverified', why: 'between-times', ...about(owner) };
    // A share of relapses told as a share of patients is still about the relapses.
    const subject = slot === 'denominator' ? owner.rec : (best?.rec ?? owner.rec);
    return {
      verdict: 'misstated',
      reason: REASON[slot],
      about: subject,
      ...(subject !== owner.rec && { owner: owner.rec }),
      ...(owner.comparison.arithmetic !== undefined && { arithmetic: owner.comparison.arithmetic }),
    };
  }
  if (!best) return { verdict: 'unverified', why: 'no-record' };
  if (!pinned) return { verdict: 'unverified', why: 'not-pinned', ...about(best) };
  return { verdict: 'misstated', reason: 'wrong-value', ...about(best) };
}

/** What the text does not call anything is confirmed only by a decimal of the group that it names. */
function isGuess(claim: Claim): boolean {
  if (claim.endpoint?.from !== 'inherited') return false;
  return claim.quantity.decimals === 0 || claim.group === undefined || claim.group.from === 'inherited';
}

/** "Cures 93%" misreads a survival, and nothing else. */
function suits(claim: Claim, rec: Rec): boolean {
  return (
    claim.endpoint?.value !== 'cure-rate' || rec.figure.endpoint === 'OS' || rec.figure.endpoint === 'DFS'
  );
}

function baseOf({ figure, group }: Rec): number | undefined {
  const own = 'of' in figure.value ? figure.value.of : undefined;
  return own ?? figure.n ?? group?.n;
}

function ownInterval(claim: Claim, rec: Rec, reference: Reference): boolean {
  const printed = claim.quantity.interval;
  const published = rec.figure.ci95;
  if (!printed || !published) return false;
  const near = ([low, high]: [number, number]): boolean =>
    Math.abs(printed.low - low) < 0.6 || Math.abs(printed.high - high) < 0.6;
  // The interval of a sister record ("DFS was 93.3% (75.9–98.3)") is the same data, misnamed.
  return (
    !near(published) &&
    !reference.records.some(
      ({ study, figure }) => study.trial === rec.study.trial && figure.ci95 && near(figure.ci95),
    )
  );
}

/** A value right at two times is probably right between them, but nobody published it. */
function liesBetween(claim: Claim, owners: Trial[]): boolean {
  const months = owners.flatMap(({ rec }) => rec.figure.months ?? []);
  const at = claim.time?.value ?? 0;
  return months.some((month) => month < at) && months.some((month) => month > at);
}
