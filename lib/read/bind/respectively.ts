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

/** "36% versus 39% in the lestaurtinib and chemotherapy arms": two figures set against each other answer two groups, too. */
function runsFor(slot: Mention['slot'], slices: Slice[]): Run[] {
  const runs = findRuns(slices);
  return runs.length === 0 && slot === 'group' && slices.length === 2 && slices[1]?.link === 'compare'
    ? [[0, 1]]
    : runs;
}

/** For each slice, the mention of `slot` that its rank in a list gives it; empty where no list answers the run. */
export function pairLists(
  masked: string,
  slices: Slice[],
  mentions: Mention[],
  slot: Mention['slot'],
): Map<number, Mention> {
  const paired = new Map<number, Mention>();
  const series = findSeries(
    masked,
    mentions.filter((m) => m.slot === slot && m.manner !== 'frame').flatMap(armsOf(masked)),
  );
  for (const run of runsFor(slot, slices)) {
    const first = slices[run[0] as number] as Slice;
    const last = slices[run.at(-1) as number] as Slice;
    const begin = first.quantities[0]?.start ?? 0;
    const finish = last.quantities.at(-1)?.end ?? 0;
    const fitting = series.filter((list) => list.length === run.length);
    const before = fitting.findLast((list) => (list.at(-1) as Mention).end <= begin);
    const after = fitting.find(
      (list) => (list[0] as Mention).start >= finish && (list[0] as Mention).start - finish < 40,
    );
    const list = before ?? after;
    if (list) for (const [rank, index] of run.entries()) paired.set(index, list[rank] as Mention);
  }
  return paired;
}

/** Mentions with different values that stand in one coordinated list. */
function findSeries(masked: string, mentions: Mention[]): Mention[][] {
  const series: Mention[][] = [];
  for (const mention of mentions) {
    const list = series.at(-1);
    const last = list?.at(-1);
    if (list && last) {
      if (last.value === mention.value && mention.start - last.end < 12) continue;
      const between = masked.slice(last.end, mention.start);
      // "in the blinatumomab and control groups", "DFS rates and OS rates", "survival with blinatumomab and with chemotherapy"
      if (
        /^(?:\s?\([^)]*\))?\s*(?:rates?|groups?|arms?|survival|cohorts?|trials?|controls?|patients|infants)?\s*(?:,|and|&|or|, and|\/|vs\.?|versus|v)\s*(?:the|of|with|for|in|their)?\s*(?:the)?\s*$/i.test(
          between,
        )
      ) {
        list.push(mention);
        continue;
      }
    }
    series.push([mention]);
  }
  return series.filter((list) => list.length > 1 && new Set(list.map((m) => m.value)).size === list.length);
}

/** "The blinatumomab and chemotherapy arms": one wording that names both groups in their order. */
function armsOf(masked: string): (mention: Mention) => Mention[] {
  return (mention) => {
    // "The rates for blinatumomab and chemotherapy were 71% and 58%, respectively": elsewhere that is one treatment of two drugs.
    const listed = mention.value === 'both' || /\brespectively\b/i.test(masked);
    if (mention.slot !== 'group' || !listed) return [mention];
    const both = masked.slice(mention.start, mention.end);
    // "with and without blinatumomab"
    const way = /^(with|without) (?:and|or|versus|vs\.?) (with|without)\b/i.exec(both);
    if (way)
      return [way[1], way[2]].map((word, rank) => ({
        ...mention,
        value: /out/i.test(word ?? '') ? 'chemotherapy' : 'blinatumomab',
        start: mention.start + (rank === 0 ? 0 : way[0].length - (word ?? '').length),
        end: rank === 0 ? mention.start + (word ?? '').length : mention.end,
      }));
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
