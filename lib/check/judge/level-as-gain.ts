/**
 * The level that a trial without a control group reached, told as a gain: "blinatumomab increased the rate of MRD
 * negativity by 93%" in LAL2317, where 93% is what it came to.
 */
import type { Claim } from '../../read/claim.ts';
import { roundHalfUp } from '../compare/rounding.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { patientsFit, said } from './patients.ts';

/** The misstatement, where the gain is to the digit what the one trial named reached in this endpoint. */
export function levelAsGain(claim: Claim, { records }: Reference): Judgement | undefined {
  const { quantity, change, trials, endpoint, reserve, risk, time } = claim;
  if (change !== 'up' || quantity.form !== 'percent' || quantity.hedge || reserve) return undefined;
  if (!said(endpoint) || trials?.value.length !== 1 || quantity.upTo !== undefined) return undefined;
  const about = records.find(
    (rec) =>
      rec.study.trial === trials.value[0] &&
      rec.figure.endpoint === endpoint?.value &&
      rec.group?.treatment !== 'chemotherapy' &&
      patientsFit(claim, rec.population) &&
      said(risk)?.value === rec.population.subgroup &&
      (!time || rec.figure.months === undefined || rec.figure.months === time.value) &&
      isLevel(quantity.value, rec),
  );
  if (!about) return undefined;
  return {
    verdict: 'misstated',
    reason: 'wrong-change',
    about,
    arithmetic: `${quantity.value}% is the level, and no gain`,
  };
}

const isLevel = (told: number, { figure: { value } }: Rec): boolean =>
  'percent' in value && [value.percent, roundHalfUp(value.percent, 0)].includes(told);
