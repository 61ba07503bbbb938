/**
 * Rows of a table whose label says that their patients are others than the trial's: "Blinatumomab (Japan) | 88%", "Blinatumomab
 * in routine care | 88%", "Two-year survival, our patients | 88%". What the row's measure is elsewhere does not refute them.
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { FOREIGN, HOSPITALS, LANDS, PATIENTS } from './words.ts';

const PLACED = new RegExp(
  `\\b(?:${FOREIGN})\\b|(?:[(,:–—-]|\\b(?:in|from|of)) ?(?:the )?(?:${LANDS})\\b(?! (?:I|II|III|IV|V)\\b)`,
);
const APART = new RegExp(
  [
    '\\b(?:routine|clinical|daily|everyday) (?:care|practice|use)\\b',
    '\\breal[- ](?:world|life)\\b|\\boff[- ](?:trial|study|label|protocol)\\b|\\b(?:outside|after) (?:the |a |of )*(?:trial|study)\\b(?! (?:entry|treatment))',
    '\\b(?:expanded|early|compassionate) (?:access|use)\\b|\\bregist(?:ry|er)\\b|\\bregistry data\\b|\\baudit\\b|\\bnationwide\\b',
    `\\b(?:later|subsequent|further|additional|more recent|recent|newer|other|another) (?:\\w+ )?(?:${PATIENTS}|${HOSPITALS}|cohort|series)\\b`,
    `\\b(?:our|my|own|local) (?:own )?(?:\\w+ )?(?:${PATIENTS}|${HOSPITALS}|unit|ward|series|cohort|experience|data)\\b`,
  ].join('|'),
  'i',
);

/** Whether the figure at `index`, held against the infant trial or its background, stands in a row of other patients. */
export function isInOtherRow(setting: Setting, index: number, { study }: Rec): boolean {
  const claim = setting.claim(index) as Claim;
  const { home, background } = setting.reference;
  if (study.trial !== home && !background.has(study.trial)) return false;
  const [label, ...cells] = `${setting.blockBefore(claim)}${setting.lead(claim)}`.split(/\||\t/);
  if (label === undefined || cells.length === 0) return false;
  return PLACED.test(label) || APART.test(label);
}
