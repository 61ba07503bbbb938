/** Ellipsis: what a sentence does not say again for its next figure still holds, and what it says last may hold for all. */

import type { Treatment } from '../claim.ts';
import type { Mention } from '../mentions.ts';
import { sameKind } from '../numbers/quantity.ts';
import { type Bound, filled, isElliptic, isOtherGroup, isShare, saysMore } from './bound.ts';
import { turnToNow } from './now-and-then.ts';
import { standsInName } from './pick.ts';
import type { Link } from './slices.ts';
import { isHeldAgainst } from './standard.ts';

const TIED: ReadonlySet<Link> = new Set(['from-to', 'to-from', 'compare', 'list', 'and']);

/** Ellipsis: "survival was 81.6% with the drug and 49.4% without": what is not said again still holds. */
export function forward(masked: string, bounds: Bound[], tellsWhoseAlone: (bound: Bound) => boolean): void {
  bounds.forEach((bound, index) => {
    if (!TIED.has(bound.slice.link)) return;
    // "93.3% of them were alive; among 214 babies … it was 65.8%": a head count between does not break the chain.
    const above = bounds[index - 1];
    if (!bound.trials && above?.trials) bound.trials = { ...above.trials, from: 'construction' };
    const before = bounds.slice(0, index).findLast((other) => alike(other, bound));
    const stop =
      before &&
      /;\s/.test(masked.slice(before.slice.quantities[0]?.start, bound.slice.quantities[0]?.start ?? 0));
    if (!before) return;
    // Behind a colon, dash or semicolon a figure without a group of its own may speak of something else.
    const breaks = /[;:]\s|—/.test(
      masked.slice(before.slice.quantities.at(-1)?.end ?? 0, bound.slice.quantities[0]?.start ?? 0),
    );
    const link = before === bounds[index - 1] ? bound.slice.link : 'and';
    if (link === 'and' && closesWithOwn(bounds[index + 1])) return;
    lend(
      before,
      bound,
      link,
      stop === true,
      link === 'and' &&
        (saysMore(masked, bound.slice) ||
          (breaks && !bound.group && !isElliptic(masked, bound.slice) && !tellsWhoseAlone(bound))),
    );
    turnToNow(masked, before, bound);
  });
}

/** "…; 81.6% versus 49.4% were alive and in remission": the pair has an outcome of its own, told with the second. */
function closesWithOwn(next: Bound | undefined): boolean {
  return (
    next !== undefined && next.slice.link === 'compare' && next.endpoint !== undefined && standsAfter(next)
  );
}

/** "81.6% and 49.4% disease-free survival": the name comes with the last of the figures. */
export function backward(masked: string, bounds: Bound[]): void {
  for (let index = bounds.length - 2; index >= 0; index--) {
    const bound = bounds[index] as Bound;
    const next = bounds[index + 1] as Bound;
    const back = next.slice.link === 'and' ? !bound.endpoint && isShare(bound) && standsAfter(next) : true;
    const own = isOtherGroup(masked, bound, next);
    if (own && next.group && !bound.group)
      bound.group = {
        ...next.group,
        value: next.group.value === 'chemotherapy' ? 'blinatumomab' : 'chemotherapy',
        from: 'inherited',
      };
    if (back && !pointsBack(masked, bound))
      lend(next, bound, next.slice.link, next.slice.link === 'and' || next.slice.link === 'list');
  }
}

/** "It was 20.9%, and only 29.9% were alive": the pronoun stands for what was said before, not for what follows. */
function pointsBack(masked: string, { slice }: Bound): boolean {
  const before = masked.slice(slice.start, slice.quantities[0]?.start ?? 0);
  return /\b(?:it|that|this) (?:was|is|had been|stood at)\b[^,;]*$/i.test(before);
}

const PART = /^#+ of (?:them|whom|these|those)\b/i;
const KINDS = ['genetics', 'risk', 'state'] as const;

const standsAfter = (bound: Bound): boolean =>
  bound.endpointAt !== undefined && bound.endpointAt >= (bound.slice.quantities.at(-1)?.end ?? 0);

function alike(a: Bound, b: Bound): boolean {
  if (a.slice.bracketed || b.slice.bracketed) return true;
  // "Median survival doubled, from 4.0 to 7.7 months": a multiple, and the lengths that it is of.
  const forms = [a, b].map(({ slice }) => slice.quantities[0]?.form);
  if (forms[0] === 'fold' && forms[1] === 'duration' && a.endpoint?.value.startsWith('median')) return true;
  return a.slice.quantities.some((one) => b.slice.quantities.some((other) => sameKind(one, other)));
}

/** "In 79.3% of the infants of Interfant-99 and in 74% in Interfant-06": how many have the gene, told of each by its name. */
const isOfAnotherTrial = (giver: Bound, taker: Bound): boolean =>
  giver.trials?.from === 'stated' &&
  taker.trials?.from === 'stated' &&
  giver.trials.value.join() !== taker.trials.value.join();

function lend(giver: Bound, taker: Bound, link: Link, newClause = false, guess = false): void {
  if (!alike(giver, taker)) return;
  // "Thirty, nine of them in the Netherlands": a part says nothing of the whole.
  if (taker.slice.start < giver.slice.start && PART.test(giver.endpoint?.text ?? '')) return;
  // A head count names its own kind of people: "30 children in nine countries" lends nothing either way.
  const countsOnly =
    taker.slice.quantities.every((q) => q.form === 'count' || q.form === 'number') && link === 'and';
  const shared = giver.endpoint?.value !== 'KMT2A-share' || isOfAnotherTrial(giver, taker);
  if (!taker.endpoint && giver.endpoint && shared && !countsOnly) {
    taker.endpoint = { ...giver.endpoint, from: guess ? 'inherited' : 'construction' };
    taker.opposite = giver.opposite;
    taker.manner = giver.manner;
  }
  const ahead = giver.slice.start < taker.slice.start;
  // "Survival was 87.2%, and nine in ten relapses came in the first three years": when relapses strike dates nothing else.
  const own =
    giver.endpoint?.value === 'relapse-timing' && (!ahead || taker.endpoint?.value !== 'relapse-timing');
  if (!taker.time && giver.time && !own) taker.time = { ...giver.time, from: 'construction' };
  if (!taker.group && giver.group && (link === 'list' || (link === 'and' && ahead))) {
    // "With blinatumomab, DFS was … and OS …": a group said before its figure stands over what follows; one said after it does not.
    const overall = giver.groupAt !== undefined && giver.groupAt < (giver.slice.quantities[0]?.start ?? 0);
    const sure = (link === 'list' && giver.group.from !== 'inherited') || overall;
    taker.group = { ...giver.group, from: sure ? 'construction' : 'inherited' };
    if (overall && giver.groupAt !== undefined) taker.groupAt = giver.groupAt;
  }
  // "15.5% in those of 90 days or younger, 43.8% in older ones with the rearrangement": two parts, each with its own words.
  const parted = KINDS.some((slot) => giver[slot]) && KINDS.some((slot) => taker[slot]);
  for (const slot of ['age', 'genetics', 'risk', 'state', 'denominator'] as const) {
    const given = giver[slot];
    if (parted && slot !== 'age' && slot !== 'denominator') continue;
    if (!taker[slot] && given && !(newClause && slot !== 'age') && !(own && slot === 'denominator'))
      taker[slot] = { ...given, from: 'construction' };
  }
}

/**
 * "… was 54.4% with blinatumomab and 39.0% with chemotherapy in AALL1331": the sentence's only trial, named at its end. Of
 * two figures compared it is the second's alone, unless the two are told apart by their groups.
 */
export function closeWith(masked: string, mentions: Mention[], bounds: Bound[]): void {
  const named = mentions.filter((m) => m.slot === 'study');
  const [first] = named;
  const end = bounds.at(-1)?.slice.quantities.at(-1)?.end ?? 0;
  if (!first || first.start < end || named.some((m) => m.value !== first.value)) return;
  if (/[.;]\s/.test(masked.slice(end, first.start))) return;
  const closing = filled([first.value], 'construction', masked.slice(first.start, first.end));
  const apart = bounds.some(
    ({ slice, group }, i) =>
      slice.link === 'compare' &&
      (!group || !bounds[i - 1]?.group || group.value === bounds[i - 1]?.group?.value),
  );
  if (!apart) for (const bound of bounds) bound.closing = closing;
}

/** "EFS was 41.7%, and 33.6% in KMT2A-r disease", "46.1% overall and 20.9% in high-risk infants": all, and then a part of them. */
function isLastAlone(masked: string, mention: Mention, bounds: Bound[]): boolean {
  const [first, last] = [bounds.at(-2), bounds.at(-1)];
  if (!first || !last || last.endpoint?.from === 'stated' || last.group?.from === 'stated') return false;
  const between = masked.slice(first.slice.quantities.at(-1)?.end, last.slice.quantities[0]?.start);
  const behind = masked.slice(last.slice.quantities.at(-1)?.end, mention.start);
  return (
    /^(?:\s(?:overall|in all|in total|for all|for everyone)|,)\s?,?\s?and\s$/i.test(between) &&
    /^\s(?:in|for|among|of|with)\s(?:(?:the|those|infants|babies|patients|children|with)\s)*$/i.test(behind)
  );
}

/** Said behind the last figure, in its clause, where no figure has patients of another kind told beside it. */
function closes(masked: string, mention: Mention, bounds: Bound[]): boolean {
  const end = bounds.at(-1)?.slice.quantities.at(-1)?.end ?? 0;
  return (
    mention.start > end &&
    !isLastAlone(masked, mention, bounds) &&
    !/;\s/.test(masked.slice(bounds[0]?.slice.quantities[0]?.start ?? 0, mention.start)) &&
    !bounds.some((bound) => bound.risk && bound.risk.value !== mention.value)
  );
}

/** What one word says for the whole sentence: its only group, endpoint, population. */
export function shareSentence(masked: string, mentions: Mention[], bounds: Bound[]): void {
  const only = (slot: Mention['slot']): Mention | undefined => {
    const named = mentions.filter(
      (m) =>
        m.slot === slot &&
        m.value !== 'both' &&
        m.manner !== 'frame' &&
        !(slot === 'age' && standsInName(m, mentions)),
    );
    return named.length > 0 && named.every((m) => m.value === named[0]?.value) ? named[0] : undefined;
  };
  const group = only('group');
  for (const bound of bounds) {
    const first = bounds[0]?.slice.quantities[0]?.start ?? 0;
    const tied =
      bound.slice.link === 'from-to' || bound.slice.link === 'to-from' || bound.slice.link === 'compare';
    // Said before the figures it stands over them; said after the last, over a head count ("30 children in 9 countries were treated with …").
    const end = bound.slice.quantities.at(-1)?.end ?? 0;
    const passesShare = (mention: Mention): boolean =>
      bounds.some(
        (other) =>
          isShare(other) &&
          (other.slice.quantities[0]?.start ?? 0) > end &&
          (other.slice.quantities[0]?.start ?? 0) < mention.start,
      );
    const over = (mention: Mention): boolean =>
      mention.start < first ||
      ((bounds.length === 1 || (!isShare(bound) && !passesShare(mention))) &&
        !/;\s/.test(masked.slice(end, mention.start)));
    // "95 patients, 94 evaluable and 90 controls": what another count is a count of stands over none.
    const counted =
      group !== undefined &&
      /#\s(?:(?:historical|internal|matched|earlier)\s)?$/.test(masked.slice(0, group.start)) &&
      bounds.length > 1;
    if (
      !bound.group &&
      group &&
      !tied &&
      !counted &&
      over(group) &&
      !isHeldAgainst(masked, bound.slice, group)
    )
      bound.group = filled(group.value as Treatment, 'construction', masked.slice(group.start, group.end));
    for (const slot of ['age', 'genetics', 'risk', 'state'] as const) {
      const mention = only(slot);
      // "… with chemotherapy, in high-risk patients of AALL1331": said once, at the end of it all.
      const closing = mention && closes(masked, mention, bounds);
      if (
        !bound[slot] &&
        mention &&
        (mention.start < first ||
          closing ||
          bounds.length === 1 ||
          (slot === 'age' && !/;\s/.test(masked.slice(end, mention.start))))
      )
        bound[slot] = filled(mention.value, 'construction', masked.slice(mention.start, mention.end));
    }
  }
}
