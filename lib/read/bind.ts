/**
 * Fills the slots of each figure in one sentence: first by the frame that holds it, then by its own slice, then by the
 * constructions that tie slices together. What the sentence leaves open is for the context to lend.
 */
import type { TimeMention } from './times.ts';
import type { Filled, From, Treatment } from './claim.ts';
import type { EndpointWords, Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import { distance, endpointIn, frameOf, nearest, within } from './pick.ts';
import { type Form, type Quantity, sameKind } from './quantity.ts';
import { findRuns, pairLists, type Run } from './respectively.ts';
import type { Link, Slice } from './slices.ts';

/** What one slice says; positions are offsets into the sentence. */
export interface Bound {
  slice: Slice;
  endpoint?: Filled;
  opposite: boolean;
  manner: 'frame' | 'noun' | 'event';
  group?: Filled<Treatment>;
  /** Where the words that name the group stand in the sentence. */
  groupAt?: number;
  time?: Filled<number>;
  /** Two groups stand in the slice and the nearest was taken. */
  twoGroups: boolean;
  age?: Filled;
  genetics?: Filled;
  risk?: Filled;
  state?: Filled;
  /** Trials named in the slice, or in the one before it. */
  trials?: Filled<string[]>;
  /** What the share is a share of, where the words after the figure say so. */
  denominator?: Filled;
}

const SHARES: ReadonlySet<Form> = new Set(['percent', 'fraction', 'of', 'points', 'fold']);
const COUNTS: ReadonlySet<Form> = new Set(['count', 'of', 'number']);
const FITS: Record<string, ReadonlySet<Form>> = {
  'share-only': SHARES,
  count: COUNTS,
  duration: new Set(['duration', 'number']),
  dose: new Set(['dose']),
  ratio: new Set(['number']),
};

/** Whether a number of this form can state this endpoint. */
export function fits(endpoint: EndpointWords | undefined, quantity: Quantity): boolean {
  if (!endpoint) return false;
  if (endpoint.measure !== undefined && endpoint.measure !== 'share') return FITS[endpoint.measure]?.has(quantity.form) ?? false;
  return SHARES.has(quantity.form) || COUNTS.has(quantity.form);
}

/** Binds every slice of a sentence. `masked` is the sentence with its figures as `#`. */
export function bindSentence(masked: string, slices: Slice[], heard: Mention[], times: TimeMention[], lexicon: Lexicon, order?: Order): Bound[] {
  const bounds = slices.map((slice): Bound => bindSlice(masked, slice, heard, lexicon));
  bindLists(masked, slices, heard, bounds);
  bindTimes(masked, slices, times, bounds);
  forward(masked, bounds);
  backward(bounds);
  contrast(bounds, findRuns(slices), order);
  shareSentence(masked, heard, bounds);
  return bounds;
}

function filled<T>(value: T, from: From, text: string): Filled<T> {
  return { value, from, text: text.trim() };
}

function bindSlice(masked: string, slice: Slice, mentions: Mention[], lexicon: Lexicon): Bound {
  const bound: Bound = { slice, opposite: false, manner: 'noun', twoGroups: false };
  // A base ("49.4% of the 214") has its own meaning; the slice's words are about the figure that rests on it.
  const figures = slice.quantities.filter((q) => q !== slice.base);
  const possible = mentions.filter(
    (m) => m.slot === 'endpoint' && !(m.value === 'enrolled' && isPart(masked, slice)) && figures.some((q) => fits(lexicon.endpoint(m.value), q)),
  );
  const frame = frameOf(figures, possible.filter((m) => m.manner === 'frame'));
  const named = endpointIn(masked, slice, within(slice, possible, 'endpoint'));
  // "# of relapses" outranks any name in the slice; "# patients" only says who was counted, and yields to what befell them.
  // "MRD-negative in 28 of 30" names no enrolment: a count with its base is a share.
  const endpoint = frame && !(frame.value === 'enrolled' && named) ? frame : named;
  if (endpoint) {
    bound.endpoint = filled(endpoint.value, 'stated', masked.slice(endpoint.start, endpoint.end));
    bound.opposite = endpoint.opposite;
    bound.manner = endpoint.manner;
  }
  const groups = within(slice, mentions, 'group').filter((m) => m.value !== 'both');
  const group = nearest(slice, groups);
  if (group) {
    bound.group = filled(group.value as Treatment, 'stated', masked.slice(group.start, group.end));
    bound.groupAt = group.start;
    bound.twoGroups = groups.some((m) => m.value !== group.value && distance(slice, m) < 60);
  }
  for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
    const mention = nearest(slice, within(slice, mentions, slot));
    if (mention) bound[slot] = filled(mention.value, 'stated', masked.slice(mention.start, mention.end));
  }
  const studies = within(slice, mentions, 'study');
  if (studies.length > 0)
    bound.trials = filled([...new Set(studies.map((m) => m.value))], 'stated', masked.slice(studies[0]?.start, studies[0]?.end));
  const denominator = denominatorOf(masked, slice);
  if (denominator) bound.denominator = denominator;
  return bound;
}

/** "Four of the infants", "15 of them": a part of those treated, never their number. */
function isPart(masked: string, slice: Slice): boolean {
  return slice.quantities.some((q) => /^\s+of\s+(?:the|these|those|them|whom|our)\b/i.test(masked.slice(q.end)));
}

const OF_PEOPLE = /^\s+of\s+(?:(?:the|all|these|those|such|treated|young|those)\s+)*(?:[\w-]+\s+){0,2}?(infants?|bab(?:y|ies)|children|patients|newborns|participants|them|cases)\b/i;
const OF_RELAPSES = /^\s+of\s+(?:(?:the|all|these|those|their)\s+)*(relapses|recurrences)\b/i;

function denominatorOf(masked: string, slice: Slice): Filled | undefined {
  const after = masked.slice(slice.quantities.at(-1)?.end ?? 0);
  const relapses = OF_RELAPSES.exec(after);
  if (relapses) return filled('relapses', 'stated', relapses[1] as string);
  const people = OF_PEOPLE.exec(after);
  return people ? filled('patients', 'stated', people[1] as string) : undefined;
}

/** Mentions without those in a comparison that holds no figure: "higher than in the control group: 93%" names nobody's group. */
export function withoutAsides(masked: string, mentions: Mention[]): Mention[] {
  return mentions.filter((m) => !inMutedComparison(masked, m, mentions));
}

function inMutedComparison(masked: string, mention: Mention, mentions: Mention[]): boolean {
  if (mention.slot === 'comparator') return false;
  return mentions.some((m) => {
    if (m.slot !== 'comparator' || mention.start < m.start) return false;
    const rest = masked.slice(m.end);
    const stop = m.end + (/[,;:]\s|—|\)|$/.exec(rest)?.index ?? rest.length);
    return mention.start < stop && !masked.slice(m.end, stop).includes('#');
  });
}

function bindLists(masked: string, slices: Slice[], mentions: Mention[], bounds: Bound[]): void {
  const endpoints = pairLists(masked, slices, mentions, 'endpoint');
  const groups = pairLists(masked, slices, mentions, 'group');
  bounds.forEach((bound, index) => {
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
  const distinct = new Set(times.map((time) => time.months));
  bounds.forEach((bound, index) => {
    const slice = slices[index] as Slice;
    const own = times.filter((t) => t.start >= slice.start && t.end <= slice.end);
    const time = own.sort((a, b) => gap(slice, a) - gap(slice, b))[0] ?? (distinct.size === 1 ? times[0] : undefined);
    if (time) bound.time = filled(time.months, own.length > 0 ? 'stated' : 'construction', masked.slice(time.start, time.end));
  });
}

function gap(slice: Slice, time: TimeMention): number {
  return Math.min(...slice.quantities.map((q) => Math.max(0, time.start - q.end, q.start - time.end)));
}

const TIED: ReadonlySet<Link> = new Set(['from-to', 'to-from', 'compare', 'list', 'and']);

/** Ellipsis: "survival was 81.6% with the drug and 49.4% without": what is not said again still holds. */
function forward(masked: string, bounds: Bound[]): void {
  bounds.forEach((bound, index) => {
    if (!TIED.has(bound.slice.link)) return;
    // "93.3% of them were alive; among 214 babies … it was 65.8%": a head count between does not break the chain.
    const above = bounds[index - 1];
    if (!bound.trials && above?.trials) bound.trials = { ...above.trials, from: 'construction' };
    const before = bounds.slice(0, index).findLast((other) => alike(other, bound));
    const stop = before && /;\s/.test(masked.slice(before.slice.start, bound.slice.quantities[0]?.start ?? 0));
    if (before) lend(before, bound, before === bounds[index - 1] ? bound.slice.link : 'and', stop === true);
  });
}

/** "81.6% and 49.4% disease-free survival": the name comes with the last of the figures. */
function backward(bounds: Bound[]): void {
  for (let index = bounds.length - 2; index >= 0; index--) {
    const bound = bounds[index] as Bound;
    const next = bounds[index + 1] as Bound;
    if (next.slice.link !== 'and') lend(next, bound, next.slice.link);
    else if (!bound.endpoint && isShare(bound)) lend(next, bound, next.slice.link);
  }
}

const isShare = (bound: Bound): boolean => bound.slice.quantities.some((q) => q.form === 'percent' || q.form === 'fraction' || q.form === 'points' || q.form === 'fold');

function alike(a: Bound, b: Bound): boolean {
  if (a.slice.bracketed || b.slice.bracketed) return true;
  return a.slice.quantities.some((one) => b.slice.quantities.some((other) => sameKind(one, other)));
}

function lend(giver: Bound, taker: Bound, link: Link, newClause = false): void {
  if (!alike(giver, taker)) return;
  // A head count names its own kind of people: "30 children in nine countries" lends nothing either way.
  const countsOnly = taker.slice.quantities.every((q) => q.form === 'count' || q.form === 'number') && link === 'and';
  if (!taker.endpoint && giver.endpoint && giver.endpoint.value !== 'KMT2A-share' && !countsOnly) {
    taker.endpoint = { ...giver.endpoint, from: 'construction' };
    taker.opposite = giver.opposite;
    taker.manner = giver.manner;
  }
  if (!taker.time && giver.time) taker.time = { ...giver.time, from: 'construction' };
  if (!taker.group && giver.group && (link === 'and' || link === 'list')) {
    // "With blinatumomab, DFS was … and OS …": a group said before its figure stands over what follows; one said after it does not.
    const overall = giver.groupAt !== undefined && giver.groupAt < (giver.slice.quantities[0]?.start ?? 0);
    taker.group = { ...giver.group, from: link === 'list' || overall ? 'construction' : 'inherited' };
    if (overall && giver.groupAt !== undefined) taker.groupAt = giver.groupAt;
  }
  for (const slot of ['age', 'genetics', 'risk', 'state', 'denominator'] as const) {
    const given = giver[slot];
    if (!taker[slot] && given && !(newClause && slot !== 'age')) taker[slot] = { ...given, from: 'construction' };
  }
}

/** The groups in the order in which a pair of figures gives them. */
export type Order = [Treatment, Treatment];

const OTHER: Record<Treatment, Treatment> = { blinatumomab: 'chemotherapy', chemotherapy: 'blinatumomab' };

/**
 * The members of a comparison belong to the two groups: where one is named, the other follows. Where none is, a second
 * pair keeps the order of the first, and a lone pair gives the new treatment first.
 */
function contrast(bounds: Bound[], runs: Run[], earlier: Order | undefined): void {
  let order = earlier;
  for (const { before, bound, link } of comparedPairs(bounds, runs)) {
    if (link === 'from-to' || link === 'to-from') {
      // "From 93% at two years to 90% at five" leads through time, not from one treatment to the other.
      if (before.time && bound.time && before.time.value !== bound.time.value) continue;
      orderFromTo(before, bound, link, order !== undefined);
    }
    else if (isOpen(before) && isOpen(bound) && sameMeasure(before, bound) && (link === 'compare' || order)) {
      const [first, second] = order ?? (['blinatumomab', 'chemotherapy'] as const);
      const from: From = order ? 'construction' : 'inherited';
      before.group = filled(first, from, '');
      bound.group = filled(second, from, '');
    } else if (link === 'compare') spread(before, bound);
    if (!isOpen(before) && before.group && bound.group && before.group.value !== bound.group.value && sameMeasure(before, bound))
      order = [before.group.value, bound.group.value];
  }
}

const isOpen = (side: Bound): boolean => !side.group || side.group.from === 'inherited';

function spread(before: Bound, bound: Bound): void {
  const weight = (from: From): From => (from === 'inherited' ? 'inherited' : 'construction');
  const opposite = (group: Filled<Treatment>): Filled<Treatment> => ({ ...group, value: OTHER[group.value], from: weight(group.from) });
  if (bound.group && !before.group) before.group = opposite(bound.group);
  else if (before.group && !bound.group && !before.twoGroups) bound.group = opposite(before.group);
}

interface Compared {
  before: Bound;
  bound: Bound;
  link: Link;
}

/** Figures set against each other: neighbours, or rank by rank where one list is compared with another. */
function comparedPairs(bounds: Bound[], runs: Run[]): Compared[] {
  const pairs: Compared[] = [];
  bounds.forEach((bound, index) => {
    const { link } = bound.slice;
    if (index === 0 || link === 'and' || link === 'first') return;
    const left = runs.find((run) => run.at(-1) === index - 1);
    const right = runs.find((run) => run[0] === index);
    if (link !== 'list' && left && right && left.length === right.length)
      left.forEach((l, rank) => pairs.push({ before: bounds[l] as Bound, bound: bounds[right[rank] as number] as Bound, link }));
    else pairs.push({ before: bounds[index - 1] as Bound, bound, link });
  });
  return pairs;
}

/**
 * "From A to B" leads from the old treatment to the new. A group named before the pair is the sentence's subject
 * ("immunotherapy raised survival from …") and names neither member; one named after a member names that member.
 */
function orderFromTo(before: Bound, bound: Bound, link: Link, known: boolean): void {
  const own = (side: Bound): Filled<Treatment> | undefined =>
    side.group && side.groupAt !== undefined && side.groupAt >= (side.slice.quantities.at(-1)?.end ?? 0) ? side.group : undefined;
  const first = own(before);
  const second = own(bound);
  const subject = before.group ?? bound.group;
  const old: Treatment = link === 'from-to' ? 'chemotherapy' : 'blinatumomab';
  const from: From = first || second || subject || known ? 'construction' : 'inherited';
  before.group = first ?? filled(second ? OTHER[second.value] : old, from, subject?.text ?? '');
  bound.group = second ?? filled(first ? OTHER[first.value] : OTHER[old], from, subject?.text ?? '');
  before.twoGroups = false;
  bound.twoGroups = false;
}

function sameMeasure(a: Bound, b: Bound): boolean {
  return a.endpoint !== undefined && a.endpoint.value === b.endpoint?.value && a.opposite === b.opposite;
}

/** What one word says for the whole sentence: its only group, endpoint, population. */
function shareSentence(masked: string, mentions: Mention[], bounds: Bound[]): void {
  const only = (slot: Mention['slot']): Mention | undefined => {
    const named = mentions.filter((m) => m.slot === slot && m.value !== 'both' && m.manner !== 'frame');
    return named.length > 0 && named.every((m) => m.value === named[0]?.value) ? named[0] : undefined;
  };
  const group = only('group');
  for (const bound of bounds) {
    const first = bounds[0]?.slice.quantities[0]?.start ?? 0;
    const tied = bound.slice.link === 'from-to' || bound.slice.link === 'to-from' || bound.slice.link === 'compare';
    // Said before the figures it stands over them; said after the last, over a head count ("30 children in 9 countries were treated with …").
    const over = (mention: Mention): boolean => mention.start < first || bounds.length === 1 || !isShare(bound);
    if (!bound.group && group && !tied && over(group))
      bound.group = filled(group.value as Treatment, 'construction', masked.slice(group.start, group.end));
    for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
      const mention = only(slot);
      if (!bound[slot] && mention && (slot === 'age' || mention.start < first || bounds.length === 1)) bound[slot] = filled(mention.value, 'construction', masked.slice(mention.start, mention.end));
    }
  }
}
