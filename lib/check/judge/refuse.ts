/**
 * What is said of a figure that agrees with no candidate: nothing, where something holds the checker back; else that it
 * is a near miss, or another record's value, or simply wrong.
 */
import type { Claim } from '../../read/claim.ts';
import { type Comparison, compare } from '../compare/compare.ts';
import type { Reason } from '../finding.ts';
import { about, type Candidate, type Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Rec, Reference } from '../record.ts';
import { SLOTS, type SlotKey, turned } from './contradict.ts';
import { said } from './patients.ts';
import { isPinned, mayRelease, refutes } from './pinned.ts';

/** Everything known of a claim that no candidate confirms. */
export interface Inquiry {
  claim: Claim;
  /** Candidates that contradict nothing, the best fitting first. */
  strict: Candidate[];
  /** Records that contradict one slot, by slot. */
  released: Partial<Record<SlotKey, Candidate[]>>;
  rank: (a: Rec, b: Rec) => number;
  reference: Reference;
  inPlay: ReadonlySet<string>;
}

const REASON: Record<SlotKey, Reason> = {
  denominator: 'wrong-denominator',
  group: 'wrong-arm',
  endpoint: 'wrong-endpoint',
  time: 'wrong-timepoint',
  population: 'wrong-population',
  study: 'wrong-study',
};

/** Judges a claim that no candidate confirms. */
export function refuse(inquiry: Inquiry): Judgement {
  const { claim, strict, released, reference, inPlay } = inquiry;
  const best = strict.find(({ rec }) => refutes(claim, rec, reference)) ?? strict[0];
  const held = holdBack(inquiry, best);
  if (held) return held;
  const pinned = isPinned(
    claim,
    strict.map(({ rec }) => rec),
    reference,
    inPlay,
  );
  const wrong = (pinned && nearMiss(inquiry)) || ownedElsewhere(inquiry, best, pinned);
  if (wrong) return wrong;
  if (!best) return { verdict: 'unverified', why: 'no-record' };
  if (!pinned) return { verdict: 'unverified', why: 'not-pinned', ...about(best) };
  // Another part of the same trial's patients has this value: the text may mean them in words that the reader does not know.
  const part = (released.population ?? []).find(
    ({ comparison, rec }) => comparison.outcome === 'agrees' && rec.study.trial === best.rec.study.trial,
  );
  if (part && saysAll(claim) && claim.quantity.decimals > 0)
    return { verdict: 'misstated', reason: 'wrong-population', ...about(best), owner: part.rec };
  if (part) return { verdict: 'unverified', why: 'not-pinned', ...about(best) };
  const owner = lenderOf(inquiry, best.rec);
  return {
    verdict: 'misstated',
    reason: owner ? 'wrong-study' : 'wrong-value',
    ...about(best),
    ...(owner && { owner }),
  };
}

/** "97.5% of all children in the blinatumomab arm": no part of them can be meant. */
const saysAll = ({ genetics, risk }: Claim): boolean =>
  genetics?.value === 'any' && genetics.from === 'stated' && said(risk) === undefined;

/** The record of a neighbour that has this value for the same endpoint and group, at whatever time: it lent its figure to the text. */
function lenderOf({ claim, reference, inPlay, rank }: Inquiry, best: Rec): Rec | undefined {
  if (claim.quantity.hedge || claim.quantity.form === 'fraction') return undefined;
  const group = (rec: Rec): string => rec.group?.treatment ?? 'any';
  return reference.records
    .filter(
      (rec) =>
        rec.study.trial !== best.study.trial &&
        rec.figure.endpoint === best.figure.endpoint &&
        (inPlay.has(rec.study.trial) ||
          (rec.figure.months === best.figure.months && claim.quantity.decimals > 0)) &&
        (group(rec) === 'any' || group(rec) === group(best)) &&
        compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees',
    )
    .sort(rank)[0];
}

function holdBack(
  { claim, strict, reference, inPlay }: Inquiry,
  best: Candidate | undefined,
): Judgement | undefined {
  const stop = (why: Judgement['why'], trial = best): Judgement => ({
    verdict: 'unverified',
    ...(why && { why }),
    ...about(trial),
  });
  const of = (outcome: Comparison['outcome']): Candidate | undefined =>
    strict.find(({ comparison }) => comparison.outcome === outcome);
  // "5 of 14" counts other patients than any record does.
  const base = claim.quantity.of;
  if (base !== undefined && best && !strict.some(({ rec }) => baseOf(rec) === base)) return stop('reserve');
  // An interval of its own is proof of other data.
  if (best && ownInterval(claim, best.rec, reference)) return stop('reserve');
  const unit = claim.endpoint?.value === 'dose' ? of('unit') : undefined;
  const ours =
    inPlay.has(reference.home) || claim.trials?.value.includes(unit?.rec.study.trial ?? '') === true;
  if (unit && !claim.reserve && ours) return { verdict: 'misstated', reason: 'wrong-unit', ...about(unit) };
  if (claim.reserve) return stop('reserve');
  const loose = of('loose');
  if (loose) return stop('loose', loose);
  // A published head count settles what an estimate leaves open: five of 30 relapsed, where four did.
  const counted = strict.some(
    ({ rec, comparison }) => comparison.outcome === 'differs' && 'count' in rec.figure.value,
  );
  const unsettled = of('unsettled');
  return unsettled && !counted ? stop('unsettled', unsettled) : undefined;
}

/** A value rounded the wrong way, in the wrong unit, or on the wrong side of a limit. */
function nearMiss({ claim, strict, reference }: Inquiry): Judgement | undefined {
  for (const [outcome, reason] of [
    ['misrounded', 'wrong-rounding'],
    ['unit', 'wrong-unit'],
    ['bound', 'wrong-bound'],
  ] as const) {
    const near = strict.find(({ comparison }) => comparison.outcome === outcome);
    if (!near) continue;
    // It may be another series' own figure: it is called only where the text names the group, the trial or a time of its own.
    const named =
      claim.trials !== undefined || (claim.group !== undefined && claim.group.from !== 'inherited');
    const dated =
      near.rec.study.trial === reference.home && claim.time !== undefined && claim.time.from !== 'inherited';
    if (outcome === 'bound' && isOfAnyTime(claim, near.rec))
      return { verdict: 'unverified', why: 'not-pinned', ...about(near) };
    if (!named && !dated && outcome === 'misrounded')
      return { verdict: 'unverified', why: 'not-pinned', ...about(near) };
    return { verdict: 'misstated', reason, ...about(near) };
  }
  return undefined;
}

/** "With chemotherapy under 50% of infants survive": at no time and in no trial, where older trials did worse than any on record. */
const isOfAnyTime = (
  { quantity, endpoint, time, trials, saysTrial, opposite }: Claim,
  { group }: Rec,
): boolean =>
  quantity.hedge === (opposite ? 'over' : 'under') &&
  SURVIVALS.has(endpoint?.value ?? '') &&
  group?.treatment === 'chemotherapy' &&
  time === undefined &&
  trials === undefined &&
  !saysTrial;

/** Releases one slot at a time: the record that then agrees owns the value. */
function ownedElsewhere(
  { claim, strict, released, rank, reference, inPlay }: Inquiry,
  best: Candidate | undefined,
  pinned: boolean,
): Judgement | undefined {
  for (const slot of SLOTS) {
    // A value is the other group's only where the trial reports both.
    if ((slot === 'group' && !best) || (slot === 'study' && !pinned)) continue;
    const owners = (released[slot] ?? [])
      .filter(({ comparison, rec }) => comparison.outcome === 'agrees' && suits(claim, rec))
      .sort((a, b) => rank(a.rec, b.rec));
    // "96% are alive", where the trial reports no survival: lay words for what it does report, or a figure of its own. A
    // bound of those with the gene is neither: "fewer than 40% survived three years".
    const isLay = claim.manner === 'event' && SURVIVALS.has(claim.endpoint?.value ?? '');
    const isBound =
      said(claim.genetics)?.value === 'KMT2A-r' && owners.every(({ rec }) => 'below' in rec.figure.value);
    // Relapse alone is not published for every group: its share may be right, whatever the other endpoints say.
    if (slot === 'endpoint' && !best && ((isLay && !isBound) || claim.endpoint?.value === 'relapse'))
      continue;
    const owner = slot === 'time' ? nearestInTime(claim, owners) : owners[0];
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
    if (slot === 'time' && isBetweenTimes(claim, strict, owners))
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
  return undefined;
}

/** Of one trial's reports, the one whose time the text comes nearest to. */
function nearestInTime({ time }: Claim, owners: Candidate[]): Candidate | undefined {
  const distance = ({ rec }: Candidate): number => Math.abs((rec.figure.months ?? 0) - (time?.value ?? 0));
  return owners
    .filter(({ rec }) => rec.study.trial === owners[0]?.rec.study.trial)
    .sort((a, b) => distance(a) - distance(b))[0];
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

/**
 * The time may be loose rather than wrong: a comparison mixes times ("93 per cent after four years, up from 66 per
 * cent"), a hedge reads a curve, or the value is published both before and after.
 */
function isBetweenTimes(claim: Claim, strict: Candidate[], owners: Candidate[]): boolean {
  if (claim.quantity.hedge || (claim.time?.from === 'construction' && strict.length > 0)) return true;
  const months = owners.flatMap(({ rec }) => rec.figure.months ?? []);
  const at = claim.time?.value ?? 0;
  return months.some((month) => month < at) && months.some((month) => month > at);
}
