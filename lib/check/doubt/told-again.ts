/**
 * Figures that only repeat, turn round or set side by side what the text has told: the rest of a share told before, two
 * measures of one group in the order in which they were told. They are right where those are, whatever their words seem to
 * measure.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Whether the figure at `index`, held against `about`, follows from figures told beside it. */
export const isToldAgain = (setting: Setting, index: number, about: Rec): boolean =>
  isRest(setting, index) || isOfTwoMeasures(setting, index, about) || isPairInCell(setting, index, about);

/** "96.0% versus 87.9%, i.e. 4.0% versus 12.1% with an event": what a confirmed share of the sentence leaves of a hundred. */
function isRest(setting: Setting, index: number): boolean {
  const { quantity, change } = setting.claim(index) as Claim;
  if (quantity.form !== 'percent' || change !== undefined) return false;
  return setting.beside(index).some(({ claim, rec }) => {
    const other = claim.quantity;
    const off = 0.51 / 10 ** Math.min(quantity.decimals, other.decimals);
    // "30 infants had it": a head count leaves nothing of a hundred.
    const isShare = other.form === 'percent' || (other.form === 'number' && 'percent' in rec.figure.value);
    return isShare && Math.abs(100 - other.value - quantity.value) <= off;
  });
}

/** "And at four years? 93.3% and 83.3%": two measures of one group, named only in the sentences before. */
function isOfTwoMeasures(setting: Setting, index: number, about: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const { endpoint, quantity } = claim;
  if (!endpoint || (endpoint.text !== '' && setting.sentence(claim).includes(endpoint.text))) return false;
  // "Severe CRS in 3.6%": words around a number name its measure, and are kept without the number; those of heads and countries may be any trial's.
  const ofAny = endpoint.value === 'enrolled' || endpoint.value === 'countries';
  if (endpoint.from === 'stated' && endpoint.text.includes('##') && !ofAny) return false;
  // "Fever (four), infection (four), vomiting (four)": in such a list each is named beside its number.
  if (endpoint.value.startsWith('SAE-')) return false;
  const records = setting.reference.records.filter(
    ({ study, figure }) => study === about.study && figure.months === about.figure.months,
  );
  return [index - 1, index + 1].some((at) => {
    const other = setting.claim(at);
    if (other?.sentence.start !== claim.sentence.start || other.quantity.form !== quantity.form) return false;
    return records.some(
      (own) =>
        has(claim, own) &&
        records.some(
          (beside) =>
            beside.figure.endpoint !== own.figure.endpoint &&
            beside.group?.treatment === own.group?.treatment &&
            has(other, beside),
        ),
    );
  });
}

/** "Blinatumomab | TOWER | chemotherapy | 7.7 v 4.0 months": a cell with both groups' results, whose order the row tells. */
function isPairInCell(setting: Setting, index: number, { study, figure }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  if (!claim.inCell) return false;
  const arm = (one: Claim, treatment: string): boolean =>
    setting.reference.records.some(
      (rec) =>
        rec.study === study &&
        rec.figure.endpoint === figure.endpoint &&
        rec.group?.treatment === treatment &&
        has(one, rec),
    );
  const isPair = (a: Claim, b: Claim | undefined): boolean =>
    b !== undefined &&
    /^\s?(?:%|\S{0,3}months?)?\s?(?:v|vs\.?|versus|\/|against|-)\s?$/i.test(setting.between(a, b)) &&
    arm(a, 'blinatumomab') &&
    arm(b, 'chemotherapy');
  const before = setting.claim(index - 1);
  return isPair(claim, setting.claim(index + 1)) || (before !== undefined && isPair(before, claim));
}

const has = (claim: Claim, rec: Rec): boolean => compare(claim.quantity, rec, false).outcome === 'agrees';
