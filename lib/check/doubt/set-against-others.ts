/**
 * What a result is set against and is not the trial's other group: "93.3%, against 94% for children at large", "compared
 * with 90% in Beijing", "66.2% with the Japanese chemotherapy", "an adjusted 68.1%". Such a figure has words of its own
 * behind it, and no record.
 */
import type { Claim } from '../../read/claim.ts';
import type { Setting } from '../setting.ts';
import { FOREIGN, HOSPITALS } from './words.ts';

const AGAINST =
  /\b(?:versus|vs\.?|v|against|compared (?:with|to)|than|minus)\s(?:only |just |about |some |an? (?:\w+ )?)?$/i;
/** People everywhere, another age, another place, another reckoning, another time. */
const OTHERS = new RegExp(
  [
    '\\b(?:at large|in general|generally|overall population|elsewhere|worldwide|nationally|healthy)\\b',
    '\\b(?:older|other|all|most) (?:children|kids|patients)\\b',
    `\\b(?:${FOREIGN})\\b`,
    '\\b(?:[Ww]estern|[Ee]astern|[Nn]orthern|[Ss]outhern) [A-Z]\\w+',
    `\\bin (?:the )?(?!Interfant|Europe\\b|Cohort|Group|Arm)[A-Z][a-z]{3,}\\b(?! (?:${HOSPITALS}|trial|study))`,
    '\\b(?:(?:re)?weight|adjust|match|standardi[sz])\\w*',
    '\\b(?:years|decades|a generation) ago\\b',
  ].join('|'),
);
const ADJUSTED = /\b(?:(?:re)?weight|adjust|match|standardi[sz])(?:ed|ing|ment)\b/i;
/** "Trial v real life: 93.3% v 91% alive": the label says whose the second figures are. */
const REAL_LIFE =
  /\b(?:versus|vs\.?|v|against|compared (?:with|to)|and) (?:the )?(?:real[- ](?:life|world)|(?:everyday|routine|daily|clinical) (?:care|practice|use))\b[^.:]*:/i;

/** Whether the figure at `index` is the other side of a comparison with people whom no record counts. */
export function isSetAgainstOthers(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const before = setting.before(index);
  const behind = setting.rest(claim).split(/[.;:—)]|,\s/)[0] ?? '';
  if (ADJUSTED.test(`${before.slice(-25)} ${behind}`)) return true;
  return AGAINST.test(before) && (OTHERS.test(behind) || REAL_LIFE.test(setting.lead(claim)));
}
