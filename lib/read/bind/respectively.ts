/**
 * Lists that answer lists: "disease-free and overall survival were 81.6% and 93.3%", "…, respectively, compared with
 * 49.4% and 65.8%". Each figure of a run takes the mention of its own rank.
 */
import type { Mention } from '../mentions.ts';
import type { Slice } from './slices.ts';

/** A run of figures joined by commas and "and"; indexes into the slices. */
export type Run = number[];

/** Runs of at least two slices linked as a list. */
export function findRuns(slices: Slice[]): Run[] {
  const runs: Run[] = [];
  slices.forEach((slice, index) => {
    const last = runs.at(-1);
    if (slice.link === 'list' && last?.at(-1) === index - 1) last.push(index);
    else runs.push([index]);
  });
  return runs.filter((run) => run.length > 1);
}

/** "36% versus 39% in the lestaurtinib and chemotherapy arms": figures set against each other answer two names, too. */
export function pairsOf(slices: Slice[]): Run[] {
  return slices.flatMap((slice, index) =>
    slice.link === 'compare' && slices[index - 1]?.link !== 'compare' ? [[index - 1, index]] : [],
  );
}

/** "82% vs 49% and 93% vs 66%": the end of one pair and the start of the next are no list. */
function joinsPairs([first = 0, second = 0, ...more]: Run, slices: Slice[]): boolean {
  return more.length === 0 && slices[first]?.link === 'compare' && slices[second + 1]?.link === 'compare';
}

/**
 * For each slice, the mention of one of the `slots` that its rank in a list gives it; empty where no list answers the
 * run. Two slots are asked for at once where either may tell whose a figure is ("germline v high risk").
 */
export function pairLists(
  masked: string,
  slices: Slice[],
  mentions: Mention[],
  ...slots: Mention['slot'][]
): Map<number, Mention> {
  const paired = new Map<number, Mention>();
  const ofGroups = slots.includes('group');
  const series = findSeries(
    masked,
    mentions.filter((m) => slots.includes(m.slot) && m.manner !== 'frame').flatMap(armsOf(masked)),
  );
  const lists = findRuns(slices).filter((run) => !ofGroups || !joinsPairs(run, slices));
  const pairs = lists.length === 0 || !ofGroups ? pairsOf(slices) : [];
  for (const run of [...lists, ...pairs]) {
    const first = slices[run[0] as number] as Slice;
    const last = slices[run.at(-1) as number] as Slice;
    const begin = first.quantities[0]?.start ?? 0;
    const finish = last.quantities.at(-1)?.end ?? 0;
    // "Better with the drug than without" orders what is set against each other; of several such pairs nothing else does.
    const fitting = series.filter(
      ({ named, opposed }) =>
        named.length === run.length &&
        (pairs.includes(run)
          ? opposed === 'versus' || (ofGroups && (opposed || slices.length === 2))
          : opposed !== 'than'),
    );
    const before = fitting.findLast(({ named }) => (named.at(-1) as Mention).end <= begin);
    const after = fitting.find(
      ({ named: [name] }) => name && name.start >= finish && name.start - finish < 40,
    );
    const list = before ?? after;
    if (list) for (const [rank, index] of run.entries()) paired.set(index, list.named[rank] as Mention);
  }
  return paired;
}

/** Mentions in one list; or two that are set against each other, and by which word. */
interface Series {
  named: Mention[];
  opposed?: 'versus' | 'than';
}

/** "In the blinatumomab and control groups", "DFS rates and OS rates", "survival with blinatumomab and with chemotherapy" */
const JOINED =
  /^-?(?:\s?\([^)]*\))?\s*(?:rates?|groups?|arms?|survival|cohorts?|trials?|controls?|patients|infants|babies|children|adults)?\s*(?:,|and|&|or|, and|\/|(vs\.?|versus|v\.?))\s*(?:the|of|with|for|in|their)?\s*(?:the)?\s*(?:chemo(?:therapy)?\s)?$/i;
/** "With blinatumomab than with chemotherapy", "given blinatumomab had a higher survival than historical controls" */
const OPPOSED =
  /^(?:[^#.;:()]{0,60})\s(?:(than)|versus|vs\.?|v\.?|compared (?:with|to)|as against|against)\s(?:(?:with|in|on|for|among|after|under|of|did|the|those|babies|infants|children|patients|adults)\s)*$/i;

/** Mentions with different values that stand in one coordinated list or are set against each other. */
function findSeries(masked: string, mentions: Mention[]): Series[] {
  const series: Series[] = [];
  for (const mention of mentions) {
    const list = series.at(-1);
    const last = list?.named.at(-1);
    if (list && last) {
      if (last.value === mention.value && mention.start - last.end < 12) continue;
      const between = masked.slice(last.end, mention.start);
      const opposed = OPPOSED.exec(between);
      const joined = JOINED.exec(between);
      if (opposed || joined) {
        list.named.push(mention);
        if (opposed || joined?.[1]) list.opposed = opposed?.[1] ? 'than' : 'versus';
        continue;
      }
    }
    series.push({ named: [mention] });
  }
  return series.filter(
    ({ named }) => named.length > 1 && new Set(named.map((m) => m.value)).size === named.length,
  );
}

const WAYS = /^((?!with)\S+ )?(with|without) (?:and|or|against|versus|vs?\.?) (?:\S+ )?(with|without)\b/i;

const toldBy = (way: string): string => (/out/i.test(way) ? 'chemotherapy' : 'blinatumomab');

/** "The blinatumomab and chemotherapy arms": one wording that names both groups in their order. */
function armsOf(masked: string): (mention: Mention) => Mention[] {
  return (mention) => {
    // "The rates for blinatumomab and chemotherapy were 71% and 58%, respectively": elsewhere that is one treatment of two drugs.
    const listed = mention.value === 'both' || /\brespectively\b/i.test(masked);
    if (mention.slot !== 'group' || !listed) return [mention];
    const both = masked.slice(mention.start, mention.end);
    // "with and without blinatumomab", "chemotherapy with v chemotherapy without the antibody"
    const way = WAYS.exec(both);
    if (way) {
      const [told, prefix = '', first = '', second = ''] = way;
      const begin = mention.start + prefix.length;
      return [
        { ...mention, value: toldBy(first), start: begin, end: begin + first.length },
        { ...mention, value: toldBy(second), start: mention.start + told.length - second.length },
      ];
    }
    const named = [...both.matchAll(/(blinatumomab|immunotherapy|Blincyto)|(?:chemo\w*|control)/gi)];
    const [first, second] = named;
    if (named.length !== 2 || !first || !second || Boolean(first[1]) === Boolean(second[1])) return [mention];
    return named.map((name) => ({
      ...mention,
      value: name[1] ? 'blinatumomab' : 'chemotherapy',
      start: mention.start + name.index,
      end: mention.start + name.index + name[0].length,
    }));
  };
}
