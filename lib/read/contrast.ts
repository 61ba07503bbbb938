/** The two groups of a comparison: "from A to B", "A compared with B", lists against lists. */
import { type Bound, filled } from './bound.ts';
import type { Filled, From, Treatment } from './claim.ts';
import type { Run } from './respectively.ts';
import type { Link } from './slices.ts';

/** The groups in the order in which a pair of figures gives them. */
export type Order = [Treatment, Treatment];

const OTHER: Record<Treatment, Treatment> = { blinatumomab: 'chemotherapy', chemotherapy: 'blinatumomab' };

/**
 * The members of a comparison belong to the two groups: where one is named, the other follows. Where none is, a second
 * pair keeps the order of the first, and a lone pair gives the new treatment first.
 */
export function contrast(bounds: Bound[], runs: Run[], earlier: Order | undefined): void {
  let order = earlier;
  for (const { before, bound, link } of comparedPairs(bounds, runs)) {
    if (link === 'from-to' || link === 'to-from') {
      // "From 93% at two years to 90% at five" leads through time, not from one treatment to the other.
      if (before.time && bound.time && before.time.value !== bound.time.value) continue;
      orderFromTo(before, bound, link, order !== undefined);
    } else if (
      isOpen(before) &&
      isOpen(bound) &&
      sameMeasure(before, bound) &&
      (link === 'compare' || order)
    ) {
      const [first, second] = order ?? (['blinatumomab', 'chemotherapy'] as const);
      const from: From = order ? 'construction' : 'inherited';
      before.group = filled(first, from, '');
      bound.group = filled(second, from, '');
    } else if (link === 'compare') spread(before, bound);
    if (
      !isOpen(before) &&
      before.group &&
      bound.group &&
      before.group.value !== bound.group.value &&
      sameMeasure(before, bound)
    )
      order = [before.group.value, bound.group.value];
  }
}

const isOpen = (side: Bound): boolean => !side.group || side.group.from === 'inherited';

function spread(before: Bound, bound: Bound): void {
  const weight = (from: From): From => (from === 'inherited' ? 'inherited' : 'construction');
  const opposite = (group: Filled<Treatment>): Filled<Treatment> => ({
    ...group,
    value: OTHER[group.value],
    from: weight(group.from),
  });
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
function orderFromTo(before: Bound, bound: Bound, link: Link, known: boolean): void {
  const own = (side: Bound): Filled<Treatment> | undefined =>
    side.group && side.groupAt !== undefined && side.groupAt >= (side.slice.quantities.at(-1)?.end ?? 0)
      ? side.group
      : undefined;
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
