/**
 * Whether what a figure was held against is its own at all: the measure may be another's, the
 * number worked out, a part of the count, or what was known before. One question a module; any of them takes the alarm back.
 */

import type { Setting } from '../expose/setting.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import { isBackgroundTold } from './background-told.ts';
import { isOfMeasureBefore } from './measure-before.ts';
import { isPartialCount } from './not-counted.ts';
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
  isWorkedOut(setting, index, judgement) ||
  isPartialCount(setting, index, judgement);

/** "After 4.2 years 83.3% are free of disease": how long they were followed, and no point in time. */
function isOfFollowUp(setting: Setting, index: number, { reason }: Judgement): boolean {
  const time = setting.claim(index)?.time;
  return reason === 'wrong-timepoint' && time !== undefined && !Number.isInteger(time.value / 6);
}
