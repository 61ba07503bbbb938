/**
 * Whether what a figure was held against is its own at all: the measure may be another's, the
 * number worked out, a part of the count, or what was known before. One question a module; any of them takes the alarm back.
 */

import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isBackgroundTold } from './background-told.ts';
import { isOfMeasureBefore } from './measure-before.ts';
import { isPartialCount } from './not-counted.ts';
import { isOfOtherLook } from './other-look.ts';
import { isOwnersPart } from './owners-part.ts';
import { isWorkedOut } from './worked-out.ts';

/** Whether the figure at `index`, judged as misstated, was held against what is not its own. */
export const isNotItsOwn = (
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean =>
  isOfMeasureBefore(setting, index) ||
  isOfFollowUp(setting, index, judgement) ||
  isBackgroundTold(setting, index, judgement) ||
  isOfOtherLook(setting, index, judgement) ||
  isOwnersPart(setting, index, judgement) ||
  isWorkedOut(setting, index, judgement) ||
  isPartialCount(setting, index, judgement);

/** "After 4.2 years 83.3% are free of disease": how long the trial's patients were followed, and no point in time. */
function isOfFollowUp(
  setting: Setting,
  index: number,
  { reason, about }: Judgement & { about: Rec },
): boolean {
  const months = setting.claim(index)?.time?.value;
  if (reason !== 'wrong-timepoint' || months === undefined) return false;
  return setting.reference.records.some(
    ({ study, figure: { endpoint, value } }) =>
      study.trial === about.study.trial &&
      endpoint === 'follow-up' &&
      'amount' in value &&
      Math.abs(value.amount * (value.unit === 'years' ? 12 : 1) - months) < 0.05,
  );
}
