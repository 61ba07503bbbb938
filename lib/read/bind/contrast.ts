/** The two groups of a comparison: "from A to B", "A compared with B", lists against lists. */

import type { Filled, From, Treatment } from '../claim.ts';
import { type Bound, filled, isShare } from './bound.ts';
import type { Run } from './respectively.ts';
import type { Link } from './slices.ts';
import { endsInStandard } from './standard.ts';

/** The groups in the order in which a pair of figures gives them. */
export type Order = [Treatment, Treatment];

const SURVIVAL: ReadonlySet<string> = new Set(['OS', 'DFS', 'EFS', 'RFS', 'PFS']);
/** The group that a treatment was compared with. */
export const OTHER: Record<Treatment, Treatment> = {
  blinatumomab: 'chemotherapy',
  chemotherapy: 'blinatumomab',
  other: 'chemotherapy',
};

/**
 * The members of a comparison belong to the two groups: where one is named, the other follows. Where none is, a second
 * pair keeps the order of the first, and a lone pair gives the new treatment first.
 */
export function contrast(masked: string, bounds: Bound[], runs: Run[], earlier: Order | undefined): void {
  let order = earlier;
  for (const { before, bound, link } of comparedPairs(bounds, runs)) {
    // Two trials set against each other are not the two groups of one.
    if (namesOtherTrial(before, bound)) continue;
    // "Rearranged v germline: 66.2% v 93.3%": two kinds of patients, treated alike.
    if (isOpen(before) && isOpen(bound) && areOtherKinds(before, bound)) continue;
    if (link === 'from-to' || link === 'to-from') {
      // "From 93% at two years to 90% at five", "fell from 66% to 60%": the way of one group through time.
      const moved = before.time && bound.time && before.time.value !== bound.time.value;
      if (moved || (before.falling && !before.opposite)) {
        if (before.group && !bound.group) bound.group = { ...before.group, from: 'construction' };
        // "At four years it had slipped from 66 to 60%": the time is what it came to, and not what it was before.
        if (!moved && bound.time) delete before.time;
        continue;
      }
      orderFromTo(masked, before, bound, link, order !== undefined);
    } else if (
      isOpen(before) &&
      isOpen(bound) &&
      sameMeasure(before, bound) &&
      (link === 'compare' || (link === 'list' && order))
    ) {
      const kept = link === 'compare' && UP_FROM.test(between(masked, before, bound)) ? undefined : order;
      const [first, second] = kept ?? (['blinatumomab', 'chemotherapy'] as const);
      // Old to new is the order of "from 49% to 82%", and not of "93% against 66%" behind it.
      const from: From =
        kept && (link === 'list' || kept[0] === 'blinatumomab') ? 'construction' : 'inherited';
      before.group = filled(first, from, '');
      bound.group = filled(second, from, '');
    } else if (link === 'compare') spread(masked, before, bound);
    // "83.3% with blinatumomab and 44.0% with chemotherapy alone" sets the order of the pairs that follow.
    if (
      !isOpen(before) &&
      before.group &&
      bound.group &&
      before.group.value !== bound.group.value &&
      sameMeasure(before, bound) &&
      !isHeadCount(before)
    )
      order = [before.group.value, bound.group.value];
  }
}

/** Whether a figure counts patients: in which order a trial's groups are counted says nothing of the order of their results. */
export const isHeadCount = ({ endpoint, slice }: Bound): boolean =>
  endpoint?.value === 'enrolled' || (!endpoint && /^(?:count|number)$/.test(slice.quantities[0]?.form ?? ''));

function namesOtherTrial(before: Bound, bound: Bound): boolean {
  const [a, b] = [before.trials, bound.trials];
  return a !== undefined && b !== undefined && b.from === 'stated' && a.value.join() !== b.value.join();
}

const KINDS = ['genetics', 'risk', 'state'] as const;

/** Told of two kinds of patients. */
const areOtherKinds = (a: Bound, b: Bound): boolean =>
  KINDS.some((slot) => (a[slot] ?? b[slot]) && a[slot]?.value !== b[slot]?.value);

const isOpen = (side: Bound): boolean => !side.group || side.group.from === 'inherited';

function spread(masked: string, before: Bound, bound: Bound): void {
  // "23.6 months in responders, compared with 5.7 months in non-responders"
  if (areOtherKinds(before, bound)) {
    if (before.group && !bound.group) bound.group = { ...before.group, from: 'inherited' };
    return;
  }
  // "With the drug 93.3% were alive, more than the 83.3% who were disease-free": two results of one group.
  if (isOther(before.endpoint, bound.endpoint) || isOther(before.time, bound.time)) {
    if (before.group && !bound.group) bound.group = { ...before.group, from: 'inherited' };
    return;
  }
  const weight = (from: From): From => (from === 'inherited' ? 'inherited' : 'construction');
  const opposite = (group: Filled<Treatment>): Filled<Treatment> => ({
    ...group,
    value: OTHER[group.value],
    from: weight(group.from),
  });
  if (bound.group && !before.group && isFavoured(masked, bound)) {
    const from = 'inherited';
    before.group = { ...bound.group, from };
    bound.group = { ...opposite(bound.group), from };
  } else if (bound.group && !before.group && tellsCause(masked, bound)) {
    before.group = { ...bound.group, from: weight(bound.group.from) };
    bound.group = opposite(bound.group);
  } else if (bound.group && !before.group) before.group = opposite(bound.group);
  else if (before.group && !bound.group && !before.twoGroups) {
    const standard = isStandard(masked, before);
    bound.group = standard ? { ...before.group, from: weight(before.group.from) } : opposite(before.group);
    if (standard) before.group = opposite(before.group);
  }
}

/** Both are told in words of their own, and differ. */
const isOther = <T>(a: Filled<T> | undefined, b: Filled<T> | undefined): boolean =>
  a?.from === 'stated' && b?.from === 'stated' && a.value !== b.value;

/** The group before a pair is what the first figure is held against, and so the second figure's. */
function isStandard(masked: string, { slice, groupAt }: Bound): boolean {
  const start = slice.quantities[0]?.start ?? 0;
  return groupAt !== undefined && groupAt < start && endsInStandard(masked.slice(0, groupAt));
}

/**
 * "DFS was 83.3% and OS 93.3%, compared with 44.0% and 60.2%": a list compared with as many figures before it answers
 * them rank by rank, however those are joined.
 */
export function alignRuns(bounds: Bound[], runs: Run[]): void {
  for (const run of runs) {
    const left = leftOf(bounds, run);
    if (!left) continue;
    for (const [rank, index] of run.entries()) {
      const giver = left[rank] as Bound;
      const taker = bounds[index] as Bound;
      if (taker.endpoint || !giver.endpoint) continue;
      taker.endpoint = { ...giver.endpoint, from: 'construction' };
      taker.opposite = giver.opposite;
      taker.manner = giver.manner;
      if (!taker.time && giver.time) taker.time = { ...giver.time, from: 'construction' };
    }
  }
}

/** "93.3%, up from 65.8%": the new one first, whatever order the pair before had. */
const UP_FROM = /\b(?:up|down) from\b/i;

const between = (masked: string, before: Bound, bound: Bound): string =>
  masked.slice(before.slice.quantities.at(-1)?.end, bound.slice.quantities[0]?.start);

/** The shares before a compared list, as many as it has, each with an endpoint of its own. */
function leftOf(bounds: Bound[], run: Run): Bound[] | undefined {
  const first = run[0] as number;
  const link = bounds[first]?.slice.link;
  if (link !== 'compare' && link !== 'and') return undefined;
  const left = bounds.slice(0, first).filter(isShare).slice(-run.length);
  const endpoints = new Set(left.map((bound) => bound.endpoint?.value));
  return left.length === run.length && endpoints.size === run.length && !endpoints.has(undefined)
    ? left
    : undefined;
}

/** "93.3%, up from 65.8%, when blinatumomab was added": what brought the gain about is no group of the last figure. */
const CAUSE =
  /(?:^|\W)(?:when|once|as|since|thanks to|because of|owing to|due to|through|by(?: \w+ing)?|adding|(?:with|after|following|by) the (?:addition|introduction|arrival|use) of)\s+(?:the )?$/i;

function tellsCause(masked: string, { slice, group, groupAt }: Bound): boolean {
  const end = slice.quantities.at(-1)?.end ?? 0;
  return group?.value === 'blinatumomab' && groupAt !== undefined && CAUSE.test(masked.slice(end, groupAt));
}

/** "93% versus 66%, in favour of blinatumomab", "better survival (93% vs 66%) was seen with blinatumomab": whoever fared better. */
const FAVOURED =
  /\b(?:in favou?r of|favou?r(?:s|ed|ing)|(?:advantage|win|benefit|gain|victory|result|success|boost|edge|difference|triumph|leap) (?:for|of|from)|sp(?:eaks?|oke|eaking) for)\s(?:the )?$|^\s?[^#(]{0,20}\)/i;

/** Whether the drug named behind a pair is praised with it, and does not say which of the two figures is its own. */
function isFavoured(masked: string, { slice, group, groupAt }: Bound): boolean {
  const end = slice.quantities.at(-1)?.end ?? 0;
  return (
    group?.value === 'blinatumomab' && groupAt !== undefined && FAVOURED.test(masked.slice(end, groupAt))
  );
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
    if (index === 0 || link === 'first') return;
    const right = runs.find((run) => run[0] === index);
    const aligned = right && link === 'compare' ? leftOf(bounds, right) : undefined;
    if (right && aligned && link === 'compare') {
      for (const [rank, r] of right.entries())
        pairs.push({ before: aligned[rank] as Bound, bound: bounds[r] as Bound, link });
      return;
    }
    const left = runs.find((run) => run.at(-1) === index - 1);
    if (link !== 'list' && link !== 'and' && left && right && left.length === right.length)
      for (const [rank, l] of left.entries())
        pairs.push({ before: bounds[l] as Bound, bound: bounds[right[rank] as number] as Bound, link });
    else pairs.push({ before: bounds[index - 1] as Bound, bound, link });
  });
  return pairs;
}

/**
 * "From A to B" leads from the old treatment to the new. A group named before the pair is the sentence's subject
 * ("immunotherapy raised survival from …") and names neither member; one named after a member names that member.
 */
function orderFromTo(masked: string, before: Bound, bound: Bound, link: Link, known: boolean): void {
  const own = (side: Bound): Filled<Treatment> | undefined => {
    const end = side.slice.quantities.at(-1)?.end ?? 0;
    const after = side.groupAt !== undefined && side.groupAt >= end;
    return after && !tellsCause(masked, side) ? side.group : undefined;
  };
  const first = own(before);
  const second = own(bound);
  const subject = before.group ?? bound.group;
  const old: Treatment = link === 'from-to' ? 'chemotherapy' : 'blinatumomab';
  // Marrows clear over time within one group, too: only survival is told from the old treatment to the new.
  const survival = before.endpoint !== undefined && SURVIVAL.has(before.endpoint.value);
  const from: From = survival && (first || second || subject || known) ? 'construction' : 'inherited';
  before.group = first ?? filled(second ? OTHER[second.value] : old, from, subject?.text ?? '');
  bound.group = second ?? filled(first ? OTHER[first.value] : OTHER[old], from, subject?.text ?? '');
  before.twoGroups = false;
  bound.twoGroups = false;
}

function sameMeasure(a: Bound, b: Bound): boolean {
  const alike = a.endpoint?.value === b.endpoint?.value && a.opposite === b.opposite;
  // "Median OS was 7.7 vs 4.0 months"
  return alike && ((isShare(a) && isShare(b)) || a.endpoint?.value.startsWith('median') === true);
}
