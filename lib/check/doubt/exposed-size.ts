/** Head counts that a rule of Expose found by what stands beside them: they are sizes of the trial, and no part of its patients. */
import { exposeArmSize } from '../expose/expose-arm-size.ts';
import { exposeControlSize } from '../expose/expose-control-size.ts';
import { exposePlanned } from '../expose/expose-planned.ts';
import { exposeTooMany } from '../expose/expose-too-many.ts';
import { exposeTrialSize } from '../expose/expose-trial-size.ts';
import type { Setting } from '../setting.ts';

const RULES = [exposeTooMany, exposeControlSize, exposeArmSize, exposeTrialSize, exposePlanned];

/** Whether the head count at `index` is exposed by one of them. */
export const isExposedSize = (setting: Setting, index: number): boolean =>
  RULES.some((told) => told(setting, index) !== undefined);
