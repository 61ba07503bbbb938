/**
 * Whether what a figure was held against is its own at all: the time, the group or the patients may be another's, the
 * number worked out, a part of all, or what was known before. One question a module; any of them takes the alarm back.
 */
import { isBackgroundTold } from './background-told.ts';
import type { Judgement } from './judgement.ts';
import { isOfMeasureBefore } from './measure-before.ts';
import { isPartialCount } from './not-counted.ts';
import type { Rec } from './record.ts';
import type { Setting } from './setting.ts';
import { isOtherGroup } from './whose-group.ts';
import { isWorkedOut } from './worked-out.ts';

/** Whether the figure at `index`, judged as misstated, was held against what is not its own. */
export const isNotItsOwn = (
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean =>
  isOfMeasureBefore(setting, index) ||
  isOtherGroup(setting, index, judgement) ||
  isBackgroundTold(setting, index, judgement) ||
  isWorkedOut(setting, index, judgement) ||
  isPartialCount(setting, index, judgement);
