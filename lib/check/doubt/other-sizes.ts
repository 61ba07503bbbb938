/** Head counts that are the size of another trial than the one they were held against, or of several. */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { ageFits } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** "Interfant-99, Interfant-06 and the pilot together: 1,163 infants", "30 + 224 + 405 patients" */
export function isOfSeveral(setting: Setting, index: number): boolean {
  const { endpoint, trials } = setting.claim(index) ?? {};
  return endpoint?.value === 'enrolled' && trials?.from === 'stated' && trials.value.length > 2;
}

/** "The bigger kids did better. That study took in 1,440 children": no infants, and to the last digit a trial of such patients. */
export function isOfOlder(setting: Setting, index: number, { about }: Judgement): boolean {
  const { age, quantity, trials } = setting.claim(index) as Claim;
  if (trials?.from === 'stated') return false;
  if (age?.from !== 'stated' || age.value === 'infants' || quantity.value < 100 || !about) return false;
  return setting.reference.records.some(
    (rec) =>
      rec.study.trial !== about.study.trial &&
      rec.figure.endpoint === 'enrolled' &&
      numbersOf(rec).includes(quantity.value) &&
      ageFits(age.value, rec.population.age),
  );
}
