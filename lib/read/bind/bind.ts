/**
 * Fills the slots of each figure in one sentence: first by the frame that holds it, then by its own slice, then by the
 * constructions that tie slices together. What the sentence leaves open is for the context to lend.
 */

import type { Treatment } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import { isOfOtherClause } from '../numbers/time-clauses.ts';
import { datingTimes } from '../numbers/time-origins.ts';
import type { TimeMention } from '../numbers/times.ts';
import { isBare } from '../passage/unsaid.ts';
import { bindArms } from './allocation.ts';
import { withoutSizeAsides } from './asides.ts';
import { bindSlice } from './bind-slice.ts';
import { type Bound, filled, fits, isOtherGroup } from './bound.ts';
import { alignRuns, contrast, type Order } from './contrast.ts';
import { bindDegrees } from './degrees.ts';
import { bindDiedInRemission } from './died-in-remission.ts';
import { bindFollowUp } from './follow-up.ts';
import { bindGeneShares } from './gene-share.ts';
import { bindHeaded } from './headed.ts';
import { backward, closeWith, forward, shareSentence } from './lend.ts';
import { bindMedians } from './medians.ts';
import { bindOpposites } from './opposites.ts';
import { bindPlans } from './plans.ts';
import { bindRatios } from './ratio.ts';
import { reachBack } from './reach-back.ts';
import { bindReactions } from './reactions.ts';
import { findRuns, pairLists } from './respectively.ts';
import { bindSameShares } from './same-share.ts';
import type { Slice } from './slices.ts';
import { bindTakenIn } from './taken-in.ts';
import { turnRound } from './turned-round.ts';
import { bindYearly } from './yearly.ts';

const TRAILING =
  /^\s?(?:\([^()#]*\))?,?\s*(?:respectively,?\s*)?(?:with|in|for|among|on|after|without)?\s*(?:the\s+)?$/;

/** "54% and 71%, respectively, with blinatumomab and 39% and 58% with chemotherapy": the group behind a list is the list's. */
function bindTrailingGroups(masked: string, slices: Slice[], mentions: Mention[], bounds: Bound[]): void {
  const groups = mentions.filter((m) => m.slot === 'group' && m.value !== 'both');
  for (const run of findRuns(slices)) {
    const end = slices[run.at(-1) as number]?.quantities.at(-1)?.end ?? 0;
    const group = groups.find((m) => m.start >= end && TRAILING.test(masked.slice(end, m.start)));
    if (!group) continue;
    // "DFS was 82%, and 49% in the comparison group": of one measure at one time two groups cannot have two values.
    const own = run.length === 2 && isOtherGroup(masked, bounds[run[0] as number], bounds[run[1] as number]);
    for (const index of own ? run.slice(1) : run) {
      const bound = bounds[index] as Bound;
      bound.group = filled(group.value as Treatment, 'construction', masked.slice(group.start, group.end));
      bound.groupAt = group.start;
      bound.twoGroups = false;
    }
  }
}

const WHO = ['age', 'genetics', 'risk', 'state'] as const;

/** Binds every slice of a sentence. `masked` is the sentence with its figures as `#`; `before`: the text before it. */
export function bindSentence(
  masked: string,
  slices: Slice[],
  heard: Mention[],
  times: TimeMention[],
  lexicon: Lexicon,
  order?: Order,
  before = '',
): Bound[] {
  const bounds = slices.map(
    (slice): Bound => bindSlice(masked, slice, withoutSizeAsides(masked, slice, heard), lexicon),
  );
  bindLists(masked, slices, heard, bounds);
  bindTimes(masked, slices, datingTimes(masked, times, before), bounds);
  bindMedians(masked, bounds);
  alignRuns(bounds, findRuns(slices));
  // "The hazard ratio was 0.41, so the risk was 59% lower."
  const states = ({ value }: Mention, { slice }: Bound): boolean =>
    value.startsWith('HR-') || slice.quantities.some((figure) => fits(lexicon.endpoint(value), figure));
  reachBack(masked, bounds, heard, states);
  forward(masked, bounds, (bound) => tellsWhoseAlone(masked, bound, bounds, heard, times));
  backward(masked, bounds);
  contrast(masked, bounds, findRuns(slices), order);
  shareSentence(masked, heard, bounds);
  closeWith(masked, heard, bounds);
  bindHeaded(masked, bounds);
  bindOpposites(masked, bounds, before);
  bindRatios(masked, bounds, heard);
  bindDegrees(masked, bounds, before);
  bindPlans(masked, bounds, heard);
  bindFollowUp(masked, bounds);
  bindGeneShares(masked, bounds, before);
  bindReactions(masked, bounds, before);
  bindDiedInRemission(masked, bounds, before);
  bindSameShares(masked, bounds);
  bindArms(masked, bounds, heard);
  bindTakenIn(masked, bounds, heard);
  bindYearly(masked, bounds, heard, before);
  turnRound(masked, bounds, lexicon);
  return bounds;
}

/** "…; in infants with the rearrangement 33.6%", "…; after four years it was 83%": whose figure it is or when, and not a word more. */
function tellsWhoseAlone(
  masked: string,
  bound: Bound,
  bounds: Bound[],
  mentions: Mention[],
  times: TimeMention[],
): boolean {
  const { start, end, quantities } = bound.slice;
  const whose = (bound.genetics ?? bound.risk)?.from === 'stated';
  // Of two measures told before, "it" may be either.
  const measures = new Set(
    bounds.flatMap(({ slice, endpoint }) => (slice.start < start && endpoint ? endpoint.value : [])),
  );
  const when = bound.time?.from === 'stated' && measures.size === 1;
  return (whose || when) && isBare(masked, [start, end], quantities, mentions, times);
}

function bindLists(masked: string, slices: Slice[], mentions: Mention[], bounds: Bound[]): void {
  const endpoints = pairLists(masked, slices, mentions, 'endpoint');
  const groups = pairLists(masked, slices, mentions, 'group');
  bindTrailingGroups(masked, slices, mentions, bounds);
  const studies = pairLists(masked, slices, mentions, 'study');
  const who = WHO.map((slot) => [slot, pairLists(masked, slices, mentions, slot)] as const);
  bounds.forEach((bound, index) => {
    const study = studies.get(index);
    if (study) bound.trials = filled([study.value], 'construction', masked.slice(study.start, study.end));
    for (const [slot, paired] of who) {
      const mention = paired.get(index);
      if (mention)
        bound[slot] = filled(mention.value, 'construction', masked.slice(mention.start, mention.end));
    }
    const endpoint = endpoints.get(index);
    if (endpoint && bound.manner !== 'frame') {
      bound.endpoint = filled(endpoint.value, 'construction', masked.slice(endpoint.start, endpoint.end));
      bound.opposite = endpoint.opposite;
    }
    const group = groups.get(index);
    if (group && group.value !== 'both') {
      bound.group = filled(group.value as Treatment, 'construction', masked.slice(group.start, group.end));
      bound.twoGroups = false;
    }
  });
}

/** A time holds for its own slice; alone in the sentence, or at its head, for all of it. */
function bindTimes(masked: string, slices: Slice[], times: TimeMention[], bounds: Bound[]): void {
  const ranked = rankTimes(slices, times);
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

/** "Two-year and four-year survival was 81.6% and 83.3%": a list of times before a list of as many figures. */
function rankTimes(slices: Slice[], times: TimeMention[]): Map<number, TimeMention> {
  const paired = new Map<number, TimeMention>();
  for (const run of findRuns(slices)) {
    const start = slices[run[0] as number]?.quantities[0]?.start ?? 0;
    const before = times.filter((time) => time.end <= start).slice(-run.length);
    const joined = before.every((time, i) => i === 0 || time.start - (before[i - 1] as TimeMention).end < 8);
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
