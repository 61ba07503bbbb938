/**
 * Gradient boosting of small decision trees for a yes or a no: each tree takes a step towards what the trees before it left
 * unexplained (Friedman 2001, "Greedy function approximation", with second-order steps). Deterministic, and small enough to
 * be read; the result is read by lib/check/confirm/signs/model.ts.
 */
import type { Tree } from '../../lib/check/confirm/signs/model.ts';

/** What was seen of one case, whether it is so, and how much it counts. */
export interface Sample {
  values: readonly number[];
  is: boolean;
  weight: number;
}

export interface Options {
  trees: number;
  /** Questions from root to leaf. */
  depth: number;
  /** The share of each tree's step that is taken. */
  rate: number;
  /** A leaf holds no fewer cases. */
  smallest: number;
  /** Draws leaves towards nought. */
  ridge: number;
}

/** No more cuts than this are tried for one sign. */
const CUTS = 48;
/** Leaves are kept to so many decimals: the file is read by people, too. */
const DECIMALS = 4;

interface Sums {
  slope: number;
  curve: number;
  count: number;
}

interface Split {
  at: number;
  cut: number;
  gain: number;
}

const clean = (value: number): number => Number(value.toFixed(DECIMALS));

/** Between which values of each sign a cut may stand. */
function cutsOf(samples: readonly Sample[]): number[][] {
  return (samples[0]?.values ?? []).map((_, at) => {
    const values = [...new Set(samples.map(({ values }) => values[at] as number))].sort((a, b) => a - b);
    const between = values.slice(1).map((value, i) => clean((value + (values[i] as number)) / 2));
    if (between.length <= CUTS) return between;
    return Array.from({ length: CUTS }, (_, i) => between[Math.floor((i * between.length) / CUTS)] as number);
  });
}

/** Fits a model: its log-odds before anything is known, and its trees. */
export function boost(samples: readonly Sample[], options: Options): { base: number; trees: Tree[] } {
  const cuts = cutsOf(samples);
  const bins = samples.map(({ values }) =>
    values.map((value, at) => (cuts[at] as number[]).filter((cut) => value >= cut).length),
  );
  const weight = (only: boolean) => samples.reduce((sum, s) => sum + (only && !s.is ? 0 : s.weight), 0);
  const base = clean(Math.log(weight(true) / (weight(false) - weight(true))));
  const odds = samples.map(() => base);
  const slopes = new Float64Array(samples.length);
  const curves = new Float64Array(samples.length);
  const trees: Tree[] = [];

  function sums(of: readonly number[]): Sums {
    const total = { slope: 0, curve: 0, count: of.length };
    for (const i of of) {
      total.slope += slopes[i] as number;
      total.curve += curves[i] as number;
    }
    return total;
  }

  const worth = ({ slope, curve }: Sums): number => (slope * slope) / (curve + options.ridge);

  function bestSplit(of: readonly number[], all: Sums): Split | undefined {
    let best: Split | undefined;
    for (const [at, places] of cuts.entries()) {
      const slope = new Float64Array(places.length + 1);
      const curve = new Float64Array(places.length + 1);
      const count = new Float64Array(places.length + 1);
      for (const i of of) {
        const bin = (bins[i] as number[])[at] as number;
        slope[bin] = (slope[bin] as number) + (slopes[i] as number);
        curve[bin] = (curve[bin] as number) + (curves[i] as number);
        count[bin] = (count[bin] as number) + 1;
      }
      const below: Sums = { slope: 0, curve: 0, count: 0 };
      for (const [place, cut] of places.entries()) {
        below.slope += slope[place] as number;
        below.curve += curve[place] as number;
        below.count += count[place] as number;
        const from = {
          slope: all.slope - below.slope,
          curve: all.curve - below.curve,
          count: all.count - below.count,
        };
        if (below.count < options.smallest || from.count < options.smallest) continue;
        const gain = worth(below) + worth(from) - worth(all);
        if (gain > (best?.gain ?? 1e-6)) best = { at, cut, gain };
      }
    }
    return best;
  }

  function grow(of: readonly number[], depth: number): Tree {
    const all = sums(of);
    const split = depth > 0 ? bestSplit(of, all) : undefined;
    if (!split) {
      const leaf = clean((-options.rate * all.slope) / (all.curve + options.ridge));
      for (const i of of) odds[i] = (odds[i] as number) + leaf;
      return leaf;
    }
    const { at, cut } = split;
    const isBelow = (i: number) => ((samples[i] as Sample).values[at] as number) < cut;
    return [
      at,
      cut,
      grow(of.filter(isBelow), depth - 1),
      grow(
        of.filter((i) => !isBelow(i)),
        depth - 1,
      ),
    ];
  }

  const everyone = samples.map((_, i) => i);
  for (let tree = 0; tree < options.trees; tree++) {
    for (const [i, { is, weight: w }] of samples.entries()) {
      const p = 1 / (1 + Math.exp(-(odds[i] as number)));
      slopes[i] = w * (p - Number(is));
      curves[i] = w * p * (1 - p);
    }
    trees.push(grow(everyone, options.depth));
  }
  return { base, trees };
}
