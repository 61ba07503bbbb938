/**
 * Those who lack what a record counts: "25 of 30 got no G-CSF", "82% had no recurrence", "29 of the 30 did not die in
 * remission". Where the rest of the published figure is the printed one and the words say no, the copy is right.
 */
import type { Claim } from '../../read/claim.ts';
import { LOSSES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { ownWords } from './own-words.ts';

const NO =
  /\b(?:no|not|never|without|none|nor|neither|nobody|nothing|free|spared|escap\w+|avoid\w*|lack\w*)\b|n't\b/i;

/** Whether the figure at `index` is the rest of the record that it was held against, or of the one that has its value, and its words say so. */
export function isOfLacking(setting: Setting, index: number, about: Rec, owner: Rec | undefined): boolean {
  const claim = setting.claim(index) as Claim;
  const { before, after } = ownWords(setting, index);
  if (!NO.test(`${clause(before, true)} # ${clause(after, false)}`)) return false;
  // "6.7% remained alive" says the opposite of what is published: a survival has its own words for those whom it lost.
  if (!SURVIVALS.has(about.figure.endpoint) && isRest(claim, about)) return true;
  // "87% had not relapsed" leaves those who had; "87% were alive and had not" leaves those who had died, too.
  if (owner === undefined || COUNTS_DEATHS.test(claim.endpoint?.text ?? '')) return false;
  return LOSSES.has(owner.figure.endpoint) && isRest(claim, owner);
}

const COUNTS_DEATHS = /\b(?:alive|surviv\w*|liv(?:e|ed|es|ing)|(?:disease|event)[- ]free|[DE]FS)\b/i;

/** The words up to a break. */
function clause(words: string, ahead: boolean): string {
  const parts = words.split(/[.;:]\s|[(),—]|\b(?:while|whereas|but|compared|against|versus)\b/);
  return (ahead ? parts.at(-1) : parts[0]) ?? '';
}

/** Whether the figure is what the published one leaves of all. */
function isRest({ quantity }: Claim, { figure: { value } }: Rec): boolean {
  const { of } = quantity;
  if ('count' in value && value.count !== undefined && value.of !== undefined) {
    const rest = value.of - value.count;
    if (of !== undefined) return of === value.of && quantity.value === rest;
    if (quantity.form === 'count' || quantity.form === 'number') return quantity.value === rest;
    return Math.abs((100 * rest) / value.of - quantity.value) <= 0.51 / 10 ** quantity.decimals;
  }
  return (
    'percent' in value &&
    of === undefined &&
    Math.abs(100 - value.percent - quantity.value) <= 0.51 / 10 ** quantity.decimals
  );
}
