/**
 * Gives each figure of a sentence its time: the one in its own slice, by rank where times are listed, from the sentence
 * where there is one only, and through "from … at two to … at four years".
 */
import { isOfOtherClause } from '../numbers/time-clauses.ts';
import type { TimeMention } from '../numbers/times.ts';
import { type Bound, filled } from './bound.ts';
import { findRuns, pairsOf } from './respectively.ts';
import type { Slice } from './slices.ts';

/** A time holds for its own slice; alone in the sentence, or at its head, for all of it. */
export function bindTimes(masked: string, slices: Slice[], times: TimeMention[], bounds: Bound[]): void {
  const ranked = rankTimes(masked, slices, times);
  // What is another clause's for one figure is so for all that follow it.
  const others = new Set<TimeMention>();
  bounds.forEach((bound, index) => {
    const slice = slices[index] as Slice;
    const away = times.filter((t) => isOfOtherClause(masked, bound, t));
    for (const time of away) if (time.end <= (slice.quantities[0]?.start ?? 0)) others.add(time);
    const paired = ranked.get(index);
    if (paired) {
      bound.time = filled(paired.months, 'construction', masked.slice(paired.start, paired.end));
      return;
    }
    const told = times.filter((t) => !away.includes(t) && !others.has(t));
    const within = told.filter((t) => t.start >= slice.start && t.end <= slice.end);
    const own = areListed(masked, within) ? [] : within;
    const time =
      own.sort((a, b) => gap(slice, a) - gap(slice, b))[0] ??
      (new Set(told.map((t) => t.months)).size === 1 && !isOfOtherTrial(bound, bounds, told)
        ? told.find((time) => !isBehindBreak(masked, slice, time) && !isOfRelapses(bound, bounds, time))
        : undefined);
    if (time)
      bound.time = filled(
        time.months,
        own.length > 0 ? 'stated' : 'construction',
        masked.slice(time.start, time.end),
      );
  });
  closePairs(bounds);
  repeatTimes(bounds);
}

/** "Like E1910, where survival was 85%, the infant trial had 93.3% at two years": what one trial's clause dates is not another's. */
function isOfOtherTrial({ trials }: Bound, bounds: Bound[], [time]: TimeMention[]): boolean {
  const holder = bounds.find(({ slice }) => time && time.start >= slice.start && time.end <= slice.end);
  if (trials?.from !== 'stated' || holder?.trials?.from !== 'stated' || holder.slice.link !== 'and')
    return false;
  return !holder.trials.value.some((trial) => trials.value.includes(trial));
}

/** "… at three years, the latter from 65.8% to 93.3% at two": the time behind a pair dates both, whatever was dated before. */
function closePairs(bounds: Bound[]): void {
  bounds.forEach((bound, index) => {
    const first = bounds[index - 1];
    const tied = bound.slice.link === 'from-to' || bound.slice.link === 'compare';
    if (!first || first.time || !tied || bound.time?.from !== 'stated') return;
    if (bounds.slice(0, index - 1).some(({ time }) => time))
      first.time = { ...bound.time, from: 'construction' };
  });
}

/** "DFS fell from 49.4% at two to 44.0% at four years, OS from 65.8% to 60.2%": a second way through the same times. */
function repeatTimes(bounds: Bound[]): void {
  bounds.forEach((bound, index) => {
    const [a, b, first] = [bounds[index - 3], bounds[index - 2], bounds[index - 1]];
    const ways = [b, bound].every((one) => one?.slice.link === 'from-to');
    if (!ways || !a?.time || !b?.time || !first || a.time.value === b.time.value) return;
    if (bound.time?.from === 'stated' || first.time?.from === 'stated') return;
    first.time = { ...a.time, from: 'construction' };
    bound.time = { ...b.time, from: 'construction' };
  });
}

/** "Survival was 87.2%; nine in ten relapses came in the first three years": another clause's time. */
function isBehindBreak(masked: string, slice: Slice, time: TimeMention): boolean {
  return /;\s/.test(masked.slice(slice.quantities.at(-1)?.end ?? 0, time.start));
}

/** "Half of the babies relapse or die, two thirds of the relapses within a year": when relapses come dates nothing else. */
function isOfRelapses({ denominator }: Bound, bounds: Bound[], time: TimeMention): boolean {
  const holder = bounds.find(({ slice }) => time.start >= slice.start && time.end <= slice.end);
  return holder?.denominator?.value === 'relapses' && denominator?.value !== 'relapses';
}

/** "The two- and four-year rates were 81.6% in the first report and 83.3% in the second": which is whose is not said. */
function areListed(masked: string, times: TimeMention[]): boolean {
  return times.some((time, i) => {
    const next = times[i + 1];
    return (
      next &&
      next.months !== time.months &&
      /^[\s,]*(?:(?:and|or) ?)?$/i.test(masked.slice(time.end, next.start))
    );
  });
}

/** "At four v two years", "instead of": times set against each other, as their figures are. */
const OPPOSED = /^-?\s(?:v|vs\.?|versus|against|instead of|rather than|compared (?:with|to))\s$/i;

/** "Two-year and four-year survival was 81.6% and 83.3%": a list of times before a list of as many figures. */
function rankTimes(masked: string, slices: Slice[], times: TimeMention[]): Map<number, TimeMention> {
  const paired = new Map<number, TimeMention>();
  const runs = [
    ...findRuns(slices).map((run) => ({ run, opposed: false })),
    ...pairsOf(slices).map((run) => ({ run, opposed: true })),
  ];
  for (const { run, opposed } of runs) {
    const start = slices[run[0] as number]?.quantities[0]?.start ?? 0;
    const before = times.filter((time) => time.end <= start).slice(-run.length);
    const joined = before.every((time, i) => {
      const between = i > 0 ? masked.slice((before[i - 1] as TimeMention).end, time.start) : '';
      return i === 0 || (opposed ? OPPOSED.test(between) : between.length < 8);
    });
    if (
      before.length !== run.length ||
      !joined ||
      new Set(before.map((time) => time.months)).size !== run.length
    )
      continue;
    for (const [rank, index] of run.entries()) paired.set(index, before[rank] as TimeMention);
  }
  return paired;
}

function gap(slice: Slice, time: TimeMention): number {
  return Math.min(...slice.quantities.map((q) => Math.max(0, time.start - q.end, q.start - time.end)));
}
