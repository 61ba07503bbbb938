/** Durations and doses as corrections: in the article's unit where that can hold the published value, else in the source's. */
import type { Claim } from '../../read/claim.ts';
import { MONTHS_IN } from '../../read/numbers/time-units.ts';
import type { Rec } from '../record.ts';
import type { Proposal } from './correction.ts';
import { styled } from './in-style.ts';

const DURATION = /^(.+?)([\s-])(day|week|month|year)s?$/i;
const DOSE = /^(\S+)(\s?)(µg|mcg|mg|micrograms?|milligrams?)/i;

/** The published amount as the article would print it. `wrongUnit`: the printed number is right and its unit is not. */
export function amountsInStyle(claim: Claim, { figure: { value } }: Rec, wrongUnit: boolean): Proposal[] {
  if (!('amount' in value)) return [];
  return claim.quantity.form === 'dose' ? doses(claim, value.amount) : durations(claim, value, wrongUnit);
}

function doses({ text, quantity }: Claim, micrograms: number): Proposal[] {
  const printed = DOSE.exec(text);
  if (!printed) return [];
  const [whole, number = '', space = '', unit = ''] = printed;
  const small = unit.replace(/^m(?=g$)/i, 'µ').replace(/^milli/i, 'micro');
  const words = `${styled(micrograms, 0, number)}${space}${small}${text.slice(whole.length)}`;
  return [{ text: words, quantity: { ...quantity, value: micrograms, decimals: 0 } }];
}

function durations(
  { text, quantity }: Claim,
  { amount, decimals, unit }: { amount: number; decimals: number; unit: string },
  wrongUnit: boolean,
): Proposal[] {
  const printed = DURATION.exec(text);
  const own = unit.replace(/s$/, '');
  const scale = MONTHS_IN[own];
  if (!printed || scale === undefined) return [];
  const [, number = '', joint = ' ', word = ''] = printed;
  const like = /^an?$/i.test(number) ? 'one' : number;
  const write = (value: number, places: number, name: string): Proposal => {
    const rounded = Number(value.toFixed(places));
    const plural = rounded === 1 || joint === '-' ? '' : 's';
    return {
      text: `${styled(value, places, like)}${joint}${name}${plural}`,
      quantity: { ...quantity, value: rounded * (MONTHS_IN[name] ?? 1), decimals: places, unit: name },
    };
  };
  const converted = (amount * scale) / (MONTHS_IN[word.toLowerCase()] ?? 1);
  const sources = write(amount, decimals, own);
  const articles = write(converted, Math.min(quantity.decimals, decimals), word.toLowerCase());
  // Less than one of a unit is nobody's way of saying it.
  if (wrongUnit || converted < 1) return [sources];
  return [articles, sources];
}
