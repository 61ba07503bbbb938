/**
 * What the article should have printed in a misstated figure's place, in its own style: "81.6%" for "86.1%", "82 per
 * cent" for "86 per cent", "about four in five" for "nine in ten". A correction is offered only where the checker
 * itself would then call the figure right; an editor will paste it unread.
 */
import type { Claim } from '../../read/claim.ts';
import type { Quantity } from '../../read/numbers/quantity.ts';
import { compare } from '../compare/compare.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import { amountsInStyle } from './correction-amount.ts';
import { fractionsInStyle } from './correction-fraction.ts';
import { styled, withNumbers, withOne } from './in-style.ts';

/** A text to print and the figure that it would be. */
export interface Proposal {
  text: string;
  quantity: Quantity;
}

/** Reasons by which the record the text is about says otherwise itself, and no other record owns the value. */
const OF_ITSELF: ReadonlySet<string> = new Set([
  'wrong-rounding',
  'wrong-unit',
  'wrong-bound',
  'wrong-value',
]);
const PERCENT = /\s?%|[\s-]?(?:per[\s-]?cent|pct)/i;
const CHANGE_NOUN =
  /^\s(?:rise|gain|increase|improvement|difference|jump|gap|drop|fall|decrease|reduction)\b/;

/** The right fragment for the figure; `after` is the text that follows it. Undefined where there is no faithful one. */
export function correctionOf(claim: Claim, judgement: Judgement, after: string): string | undefined {
  const { about, owner, reason } = judgement;
  // "All of the babies": no number fits into the word's place.
  if (judgement.verdict !== 'misstated' || !about || !reason || claim.wholly) return undefined;
  if (claim.change) return reason === 'wrong-unit' ? inPoints(claim, after) : undefined;
  // Where the only record is the one that owns the value, what the text should have said is not published.
  if (!owner && !OF_ITSELF.has(reason)) return undefined;
  const opposite = turned(claim, about);
  return proposals(claim, about, opposite, reason, after).find(
    ({ text, quantity }) => text !== claim.text && compare(quantity, about, opposite).outcome === 'agrees',
  )?.text;
}

/** The right interval in the place of a misstated one, ends joined as the article joined them. */
export function intervalCorrection(claim: Claim, judgement: Judgement): string | undefined {
  const { about, verdict } = judgement;
  const { interval } = claim;
  if (verdict !== 'misstated' || !about?.figure.ci95 || !interval) return undefined;
  const [low, high] = about.figure.ci95;
  const ends = turned(claim, about) ? [100 - high, 100 - low] : [low, high];
  return withNumbers(
    interval.text,
    ends.map((end) => [end, interval.decimals]),
  );
}

/** "27.5%" for a difference of 27.5 points: the number is right and its unit is not. */
function inPoints({ text, quantity }: Claim, after: string): string | undefined {
  if (quantity.form !== 'percent' || !PERCENT.test(text)) return undefined;
  return text.replace(PERCENT, CHANGE_NOUN.test(after) ? '-percentage-point' : ' percentage points');
}

function proposals(claim: Claim, about: Rec, opposite: boolean, reason: string, after: string): Proposal[] {
  const { quantity } = claim;
  switch (quantity.form) {
    case 'percent':
      return shares(claim, about, opposite);
    case 'fraction': {
      const share = shareOf(about.figure.value)?.value;
      return share === undefined ? [] : fractionsInStyle(claim, opposite ? 100 - share : share, after);
    }
    case 'count':
    case 'of':
    case 'number':
      return counts(claim, about, opposite, after);
    case 'duration':
    case 'dose':
      return amountsInStyle(claim, about, reason === 'wrong-unit');
    default:
      return [];
  }
}

function shares({ text, quantity }: Claim, { figure: { value } }: Rec, opposite: boolean): Proposal[] {
  const { upTo: _, ...single } = quantity;
  const put = (number: number, decimals: number, words: string | undefined): Proposal[] =>
    words === undefined ? [] : [{ text: words, quantity: { ...single, value: number, decimals } }];
  if ('low' in value) {
    const { low, high, decimals } = value;
    const words = withOne(text, () => `${low}–${high}`);
    return words === undefined
      ? []
      : [{ text: words, quantity: { ...single, value: low, upTo: high, decimals } }];
  }
  if ('below' in value || 'above' in value) {
    const [limit, hedge] =
      'below' in value ? [value.below, 'under' as const] : [value.above, 'over' as const];
    const words = withNumbers(text, [[limit, 0]]);
    if (words === undefined || (quantity.hedge && quantity.hedge !== hedge)) return [];
    const said = quantity.hedge ? words : `${hedge === 'under' ? 'below' : 'above'} ${words}`;
    return [{ text: said, quantity: { ...single, hedge, value: limit, decimals: 0 } }];
  }
  const share = shareOf(value);
  if (!share || (quantity.upTo !== undefined && /\sand\s/.test(text))) return [];
  const exact = opposite ? Number((100 - share.value).toFixed(6)) : share.value;
  const places = [Math.min(quantity.decimals, share.decimals), 0];
  return places.flatMap((decimals) => {
    const number = onItsSide(exact, decimals, quantity);
    return put(
      number,
      decimals,
      withOne(text, (like) => styled(number, decimals, like)),
    );
  });
}

function shareOf(value: Rec['figure']['value']): { value: number; decimals: number } | undefined {
  if ('percent' in value) return { value: value.percent, decimals: value.decimals };
  if ('count' in value && value.of !== undefined)
    return { value: (value.count / value.of) * 100, decimals: 1 };
  return undefined;
}

/** Rounded so that "more than" and "almost" before the number stay true; Infinity where at this precision they cannot. */
function onItsSide(value: number, decimals: number, { hedge, inclusive }: Quantity): number {
  const rounded = roundHalfUp(value, decimals);
  const step = 10 ** -decimals;
  if (hedge === undefined || hedge === 'about' || (inclusive && rounded === value)) return rounded;
  if (hedge === 'over') return rounded < value ? rounded : roundHalfUp(rounded - step, decimals);
  return rounded > value ? rounded : roundHalfUp(rounded + step, decimals);
}

function counts({ text, quantity }: Claim, { figure }: Rec, opposite: boolean, after: string): Proposal[] {
  const { value } = figure;
  let number: number | undefined;
  let decimals = 0;
  if ('count' in value && value.count !== undefined)
    number = opposite && value.of !== undefined ? value.of - value.count : value.count;
  else if ('ratio' in value) [number, decimals] = [value.ratio, value.decimals];
  else if ('amount' in value) number = value.amount;
  // "One courses": the noun is the article's, and stays as it is.
  if (number === undefined || (decimals === 0 && (number === 1) !== (quantity.value === 1))) return [];
  const of = ('of' in value ? value.of : undefined) ?? figure.n;
  const numbers: [number, number][] = [[number, decimals]];
  const base = quantity.of !== undefined && of !== undefined;
  // "Sixteen (53%) of 30": the base stands behind the share, outside the figure.
  if (base && of !== quantity.of && /^\s\(/.test(after)) return [];
  if (base && !/^\s\(/.test(after)) numbers.push([of, 0]);
  const words = withNumbers(text, numbers);
  if (words === undefined) return [];
  return [{ text: words, quantity: { ...quantity, value: number, decimals, ...(base && { of }) } }];
}
