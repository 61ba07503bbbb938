/**
 * The published value as the printed figure counts it, where that is not the record's own: deaths for a survival, the
 * gain for a level, the interval for an estimate. Printed and published stand side by side only in the same coin.
 */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import type { Compared } from '../finding.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';

/** What a conversion of change.ts comes to: "… = 27.5 percentage points", "… is 42% more", "… ÷ … = 1.65". */
const GAIN = /^(?:.* the gain is |(.+?) (?:=|is) )([\d.]+(?:% (?:more|less)| percentage points|$))/;

/** What to show beside the printed figure; undefined where the record's value is it. */
export function comparedWith(claim: Claim, { about, arithmetic = '' }: Judgement): Compared | undefined {
  if (!about) return undefined;
  if (claim.change) {
    const [, how, result] = GAIN.exec(arithmetic) ?? [];
    if (result === undefined) return undefined;
    return { value: /\d$/.test(result) ? `${result} times` : result, ...(how !== undefined && { how }) };
  }
  const { value, ci95 } = about.figure;
  if (!('percent' in value) || !turned(claim, about)) return undefined;
  const share = value.percent.toFixed(value.decimals);
  const point = roundHalfUp(100 - value.percent, value.decimals);
  return {
    value: `${point.toFixed(value.decimals)}%`,
    how: `100% − ${share}%`,
    point,
    ...(ci95 && { ci95: opposite(ci95) }),
  };
}

/** The same for a printed interval: the published one, and of which estimate it is. */
export function comparedInterval(claim: Claim, { about }: Judgement): Compared | undefined {
  const { ci95, value } = about?.figure ?? {};
  if (!about || !ci95 || !value) return undefined;
  const isTurned = turned(claim, about);
  const [low, high] = isTurned ? opposite(ci95) : ci95;
  const decimals = 'ratio' in value ? 2 : 1;
  const estimate = 'percent' in value ? (isTurned ? 100 - value.percent : value.percent) : undefined;
  return {
    value: `${low.toFixed(decimals)}–${high.toFixed(decimals)}`,
    ...(estimate !== undefined && {
      how: `of ${estimate.toFixed(1)}%`,
      point: roundHalfUp(estimate, 1),
      ci95: [low, high],
    }),
  };
}

function opposite([low, high]: [number, number]): [number, number] {
  return [roundHalfUp(100 - high, 1), roundHalfUp(100 - low, 1)];
}
