/**
 * A trial that copy describes and does not name: "In the big American trial of 1,440 children 96% of those given
 * blinatumomab were disease-free at three years". To the last digit its size says which one it is; a result told beside it,
 * with the measure, the time and the value of that trial's record, is its own.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Setting } from '../setting.ts';
import type { Knows } from './known-here.ts';

/** So many figures before it the size may stand. */
const STEPS = [1, 2, 3, 4];
/** A smaller number is seldom one trial's alone. */
const TELLING = 100;
const OUTCOME = /^(?:OS|[DERP]FS)$/;

/** The record of the trial whose size stands before the figure, with its measure, time, group and value. */
export const ofSizedTrial: Knows = (setting, index) => {
  const claim = setting.claim(index) as Claim;
  const { quantity, endpoint, group } = claim;
  if (quantity.form !== 'percent' || said(claim.trials) || said(claim.age)?.value === 'infants')
    return undefined;
  if (!endpoint || !OUTCOME.test(endpoint.value) || !said(claim.time) || !group) return undefined;
  const trial = STEPS.map((step) => sizedTrial(setting, index - step, claim)).find((id) => id !== undefined);
  return setting.reference.records.find(
    (rec) =>
      rec.study.trial === trial &&
      rec.figure.endpoint === endpoint.value &&
      rec.figure.months === claim.time?.value &&
      rec.group?.treatment === group?.value &&
      rec.population.subgroup === undefined &&
      compare(quantity, rec, turned(claim, rec)).outcome === 'agrees',
  );
};

/** The trial of another than the home one that the figure at `at` gives the size of, in the claim's sentence or the one before. */
function sizedTrial(setting: Setting, at: number, claim: Claim): string | undefined {
  const size = setting.confirmed(at);
  if (size?.rec.figure.endpoint !== 'enrolled' || size.rec.study.trial === setting.reference.home)
    return undefined;
  if (size.claim.quantity.value < TELLING || size.claim.quantity.hedge) return undefined;
  const between = setting.between(size.claim, claim);
  const sentences = between.split(/[.!?]\s/).length - 1;
  return sentences < 2 && !between.includes('\n') ? size.rec.study.trial : undefined;
}
