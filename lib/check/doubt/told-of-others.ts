/**
 * Whose result a figure is: another trial's, told of last, by name or beside the one that is held; other authors' or another
 * place's; that of patients who came later. One question a module; any of them takes the alarm back.
 */
import type { Lexicon } from '../../read/lexicon.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isOfTrialBeside } from './beside-trial.ts';
import { isUnderOtherHead } from './item-head.ts';
import { isOfLaterPatients } from './later-patients.ts';
import { isLeftBehind } from './left-behind.ts';
import { isAfterUnknown } from './other-named.ts';
import { isOfStrangeName } from './strange-name.ts';
import { isOfUnspokenTrial } from './unspoken-home.ts';

/** Whether the figure at `index`, held against `about`, is told of others than the record's patients. */
export const isToldOfOthers = (setting: Setting, index: number, about: Rec, lexicon: Lexicon): boolean =>
  isLeftBehind(setting, index, about) ||
  isOfUnspokenTrial(setting, index, about, lexicon) ||
  isAfterUnknown(setting, index) ||
  isOfStrangeName(setting, index, about, lexicon) ||
  isOfTrialBeside(setting, index, about) ||
  isUnderOtherHead(setting, index, about, lexicon) ||
  isOfLaterPatients(setting, index, about);
