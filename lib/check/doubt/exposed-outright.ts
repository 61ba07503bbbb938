/**
 * Misstatements that a rule of Expose found by the order or the words of what stands beside them: "30 babies, set beside 278
 * earlier ones". They leave no other reading, whatever else the sentence tells.
 */
import { exposeArmSize } from '../expose/expose-arm-size.ts';
import { exposeControlSize } from '../expose/expose-control-size.ts';
import { exposeControls } from '../expose/expose-controls.ts';
import { exposeCounterpart } from '../expose/expose-counterpart.ts';
import { exposeImpossible } from '../expose/expose-impossible.ts';
import { exposeOtherPart } from '../expose/expose-other-part.ts';
import { exposeOtherTime } from '../expose/expose-other-time.ts';
import { exposePlanned } from '../expose/expose-planned.ts';
import { exposeSameTwice } from '../expose/expose-same-twice.ts';
import { exposeTurned } from '../expose/expose-shares.ts';
import { exposeSize } from '../expose/expose-sizes.ts';
import { exposeSwapped } from '../expose/expose-swapped.ts';
import { exposeTrialSize } from '../expose/expose-trial-size.ts';
import type { Setting } from '../setting.ts';

const RULES = [
  exposeTurned,
  exposeSize,
  exposeArmSize,
  exposeControlSize,
  exposeCounterpart,
  exposeImpossible,
  exposeOtherPart,
  exposeControls,
  exposeTrialSize,
  exposePlanned,
  exposeOtherTime,
  exposeSameTwice,
  exposeSwapped,
];

/** Whether the figure at `index` is exposed by one of them. */
export const isExposedOutright = (setting: Setting, index: number): boolean =>
  RULES.some((told) => told(setting, index) !== undefined);
