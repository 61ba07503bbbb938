/**
 * Fills the slots of each figure in one sentence: first by the frame that holds it, then by its own slice, then by the
 * constructions that tie slices together. What the sentence leaves open is for the context to lend.
 */

import type { Treatment } from '../claim.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Mention } from '../mentions.ts';
import { datingTimes } from '../numbers/time-origins.ts';
import type { TimeMention } from '../numbers/times.ts';
import { isBare } from '../passage/unsaid.ts';
import { bindArms } from './allocation.ts';
import { withoutNextClause, withoutSizeAsides } from './asides.ts';
import { bindSlice } from './bind-slice.ts';
import { bindTimes } from './bind-times.ts';
import { type Bound, filled, fits, isOtherGroup } from './bound.ts';
import { bindBracketedLabels } from './bracketed-labels.ts';
import { bindBracketedWays } from './bracketed-ways.ts';
import { alignRuns, contrast, type Order } from './contrast.ts';
import { bindDegrees } from './degrees.ts';
import { bindDiedInRemission } from './died-in-remission.ts';
import { bindFollowUp } from './follow-up.ts';
import { bindGeneShares } from './gene-share.ts';
import { bindHeaded } from './headed.ts';
import { backward, closeWith, forward, shareSentence } from './lend.ts';
import { bindMedians } from './medians.ts';
import { bindOpposites } from './opposites.ts';
import { bindOverall } from './overall.ts';
import { bindPlans } from './plans.ts';
import { bindRatios } from './ratio.ts';
import { reachBack } from './reach-back.ts';
import { bindReactions } from './reactions.ts';
import { findRuns, pairLists } from './respectively.ts';
import { bindSameShares } from './same-share.ts';
import type { Slice } from './slices.ts';
import { bindTakenIn } from './taken-in.ts';
import { turnRound } from './turned-round.ts';
import { bindWhose } from './whose.ts';
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
    (slice): Bound =>
      bindSlice(
        masked,
        slice,
        withoutNextClause(masked, slice, withoutSizeAsides(masked, slice, heard)),
        lexicon,
      ),
  );
  bindLists(masked, slices, heard, bounds);
  bindTimes(masked, slices, datingTimes(masked, times, before), bounds);
  bindMedians(masked, bounds);
  bindOverall(masked, bounds);
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
  bindHeaded(masked, heard, bounds);
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
  bindWhose(masked, slices, mentions, bounds);
  bindBracketedWays(masked, bounds);
  bindBracketedLabels(masked, bounds, mentions);
  bounds.forEach((bound, index) => {
    const study = studies.get(index);
    if (study) {
      bound.trials = filled([study.value], 'construction', masked.slice(study.start, study.end));
      // "In the infant trial v Interfant-06: 81.6% v 49.4%": the older trial's name is its own figure's group alone.
      const named = [...studies.values()].find(
        ({ start, end }) => masked.slice(start, end) === bound.group?.text,
      );
      if (named && named !== study) delete bound.group;
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
