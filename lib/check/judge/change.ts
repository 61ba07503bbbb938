/** Gains: differences in points, relative changes, multiples, worked out from pairs of published values, never typed in. */
import type { Claim } from '../../read/claim.ts';
import { compareHedged, SHARE_ROOM } from '../compare/hedged.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import type { Judgement } from '../judgement.ts';
import { SURVIVALS } from '../outcomes.ts';
import type { Reference } from '../record.ts';
import { meant, type Pair, pairsFor, sizeOf, unitOf } from './change-pairs.ts';
import { said } from './patients.ts';

/** Multiples that words cover (annotation contract, "Ratios"): doubled 1.85–2.15, nearly doubled 1.75–2; others a tenth either side. */
function coversFold(claim: Claim, ratio: number): boolean {
  const { value, hedge } = claim.quantity;
  if (hedge === 'almost') return ratio >= value * 0.875 && ratio <= value;
  if (hedge === 'over') return ratio > value && ratio <= value * 1.1;
  return ratio >= value * 0.925 && ratio <= value * 1.075;
}

/** Judges a claim that states a gain or a loss against pairs of records of one trial, endpoint and time. */
export function judgeChange(
  claim: Claim,
  beside: readonly Claim[],
  reference: Reference,
  inPlay: ReadonlySet<string>,
): Judgement {
  const possible = meant(claim, beside, pairsFor(claim, reference, inPlay));
  // "From 49.4 to 81.6 is a rise of 32.2 points, or 65 per cent": no measure is named, and the points say whose gain it is.
  const unnamed = !claim.endpoint && claim.quantity.form !== 'points';
  const points = beside.find(
    (one) => one.quantity.form === 'points' && one.sentence.start === claim.sentence.start,
  );
  if (unnamed && !points) return { verdict: 'unverified', why: 'no-endpoint' };
  const pairs = unnamed && points ? possible.filter((pair) => agreement(points, pair)) : possible;
  const [first] = pairs;
  if (!first) return { verdict: 'unverified', why: claim.endpoint ? 'no-record' : 'no-endpoint' };
  for (const pair of pairs) {
    const arithmetic = agreement(claim, pair);
    if (arithmetic)
      return {
        verdict: claim.reserve === 'denied' ? 'unverified' : 'match',
        about: pair.treated,
        arithmetic,
      };
  }
  const own = inPlay.has(reference.home) || claim.trials !== undefined;
  if (isOtherGap(claim, reference, inPlay))
    return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  // "Blinatumomab increased two-year survival by 93 per cent": the level itself told as the gain, whatever else the passage tells of.
  const told =
    claim.reserve === 'elsewhere' &&
    said(claim.endpoint) &&
    claim.group?.from === 'stated' &&
    said(claim.time);
  if (told && isHomeLevel(claim, pairs, reference)) return misread(claim, pairs, first, false);
  if (claim.reserve || !claim.endpoint || claim.endpoint.from === 'inherited' || !own)
    return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  return misread(claim, pairs, first, isPaired(claim, beside));
}

/** The value is what those treated in the home trial reached. */
const isHomeLevel = ({ quantity }: Claim, pairs: readonly Pair[], { home }: Reference): boolean =>
  quantity.form === 'percent' &&
  pairs.some(
    ({ treated, b }) => treated.study.trial === home && [b, roundHalfUp(b, 0)].includes(quantity.value),
  );

/** "A gap of 33 points, up from 27.5 at two years", "the controls lost 5.6 points": the gap at another time, or between two. */
function isOtherGap(claim: Claim, reference: Reference, inPlay: ReadonlySet<string>): boolean {
  if (claim.quantity.form !== 'points') return false;
  const anytime = { ...claim };
  delete anytime.time;
  const outright = claim.time?.from === 'stated';
  if (!outright && pairsFor(anytime, reference, inPlay).some((pair) => agreement(anytime, pair))) return true;
  const levels = reference.records.filter(
    (rec) =>
      inPlay.has(rec.study.trial) &&
      rec.figure.endpoint === claim.endpoint?.value &&
      'percent' in rec.figure.value,
  );
  return levels.some((a) =>
    levels.some(
      (b) =>
        a.study.trial === b.study.trial &&
        a.figure.months !== b.figure.months &&
        a.group?.treatment === b.group?.treatment &&
        a.population.subgroup === b.population.subgroup &&
        differences(sizeOf(a) ?? 0, sizeOf(b) ?? 0).some((value) => says(claim, Math.abs(value))),
    ),
  );
}

/** The conversion that makes the claim right, in words; undefined where none does. */
function agreement(claim: Claim, pair: Pair): string | undefined {
  const { quantity } = claim;
  const { b, c } = pair;
  const unit = unitOf(pair);
  if (quantity.form === 'fold')
    return coversFold(claim, b / c) ? `${b}${unit} ÷ ${c}${unit} = ${roundHalfUp(b / c, 2)}` : undefined;
  if (quantity.form === 'duration')
    return unit === ' months' && says(claim, b - c)
      ? `${b}${unit} − ${c}${unit} = ${roundHalfUp(b - c, 1)}${unit}`
      : undefined;
  if (unit !== '%') return undefined;
  if (quantity.form === 'points') {
    const hit = differences(b, c).find((value) => says(claim, value));
    return hit === undefined ? undefined : `${b}% − ${c}% = ${roundHalfUp(b - c, 1)} percentage points`;
  }
  if (relatives(claim, b, c).some((value) => says(claim, value)))
    return lossesMeant(claim)
      ? `from ${roundHalfUp(100 - c, 1)}% to ${roundHalfUp(100 - b, 1)}% is ${roundHalfUp(((b - c) / (100 - c)) * 100, 0)}% less`
      : `from ${c}% to ${b}% is ${roundHalfUp(((b - c) / c) * 100, 0)}% more`;
  return undefined;
}

function lossesMeant(claim: Claim): boolean {
  // "Survival fell by 80%" tells of no gain.
  const named =
    claim.manner === 'noun' && claim.endpoint?.from === 'stated' && SURVIVALS.has(claim.endpoint.value);
  return claim.opposite || (claim.change === 'down' && !named);
}

/** The difference, from exact and from rounded values. */
function differences(b: number, c: number): number[] {
  return [b - c, roundHalfUp(b - c, 0), roundHalfUp(b, 0) - roundHalfUp(c, 0)];
}

function relatives(claim: Claim, b: number, c: number): number[] {
  const [to, from] = lossesMeant(claim) ? [100 - c, 100 - b] : [b, c];
  const base = lossesMeant(claim) ? 100 - c : c;
  const rounded = roundHalfUp(to, 0) - roundHalfUp(from, 0);
  return [((to - from) / base) * 100, (rounded / roundHalfUp(base, 0)) * 100].map((value) => Math.abs(value));
}

/** Whether a stated gain, in points or percent, is `actual` to its printed precision and within its hedge. */
export function says(claim: Claim, actual: number): boolean {
  const { quantity } = claim;
  if (quantity.hedge) return compareHedged(quantity.hedge, quantity.value, actual, SHARE_ROOM) === 'agrees';
  if (quantity.span) return actual >= quantity.span[0] && actual <= quantity.span[1];
  return Math.abs(roundHalfUp(actual, quantity.decimals) - quantity.value) < 1e-9;
}

/** The sentence gives both groups' levels beside the gain. */
function isPaired(claim: Claim, beside: readonly Claim[]): boolean {
  const levels = beside.filter(
    (one) =>
      !one.change &&
      one.sentence.start === claim.sentence.start &&
      one.endpoint?.value === claim.endpoint?.value,
  );
  return new Set(levels.flatMap((one) => one.group?.value ?? [])).size === 2;
}

/** A difference called percent, a level called a gain, or a gain nobody found. */
function misread(claim: Claim, all: Pair[], first: Pair, paired: boolean): Judgement {
  const { quantity } = claim;
  const pairs = quantity.form === 'fold' ? all : all.filter((pair) => unitOf(pair) === '%');
  if (quantity.form === 'duration' || pairs.length === 0)
    return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  if (quantity.form === 'percent') {
    const points = pairs.find(({ b, c }) => differences(b, c).some((value) => says(claim, value)));
    if (points)
      return {
        verdict: 'misstated',
        reason: 'wrong-unit',
        about: points.treated,
        arithmetic: `${points.b}% − ${points.c}% = ${roundHalfUp(points.b - points.c, 1)} percentage points; relative to ${points.c}% it is ${roundHalfUp(((points.b - points.c) / points.c) * 100, 0)}%`,
      };
    const level = pairs.find(({ b, c }) =>
      [b, roundHalfUp(b, 0), c, roundHalfUp(c, 0)].some((value) => Math.abs(value - quantity.value) < 1e-9),
    );
    if (level)
      return {
        verdict: 'misstated',
        reason: 'wrong-change',
        about: level.treated,
        arithmetic: `${level.b}% is the level; the gain is ${roundHalfUp(level.b - level.c, 1)} percentage points`,
      };
  }
  if (quantity.form === 'fraction' || quantity.upTo !== undefined)
    return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  // Reductions of risk that we derive may support a match and never a misstatement.
  if (lossesMeant(claim)) return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  // "Rose by 1.7 points" may compare two times of one group: a gain is wrong only where the groups are named.
  if (quantity.form === 'points' && !paired && (!claim.group || claim.group.from === 'inherited'))
    return { verdict: 'unverified', why: 'not-pinned', about: first.treated };
  const far = pairs.every(({ b, c }) => quantity.hedge === undefined || Math.abs(b - c - quantity.value) > 5);
  if (!far) return { verdict: 'unverified', why: 'loose', about: first.treated };
  const arithmetic =
    quantity.form === 'fold'
      ? `${first.b}${unitOf(first)} ÷ ${first.c}${unitOf(first)} = ${roundHalfUp(first.b / first.c, 2)}`
      : `${first.b}% − ${first.c}% = ${roundHalfUp(first.b - first.c, 1)} percentage points`;
  return { verdict: 'misstated', reason: 'wrong-value', about: first.treated, arithmetic };
}
