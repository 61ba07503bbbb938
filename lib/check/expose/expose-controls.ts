/**
 * "651 historical controls from Interfant-06": the whole trial that the controls were chosen from, told as the controls
 * themselves. What stands behind the number says who they are; of the trial's infants only some were taken.
 */
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

const CONTROLS =
  /^ (?:(?:historical|matched|earlier|comparable|external) )?(?:controls|control (?:patients|infants|babies))\b/i;

/** The size of the home trial's control group, where the number behind which it stands is that of the trial it came from. */
export function exposeControls(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (claim?.endpoint?.value !== 'enrolled' || claim.quantity.hedge) return undefined;
  const { home, records } = setting.reference;
  const about = records.find(
    ({ study, figure, group }) =>
      study.trial === home && figure.endpoint === 'enrolled' && group?.drawnFrom !== undefined,
  );
  const owner = records.find(
    ({ study, figure, group }) =>
      study.trial === about?.group?.drawnFrom &&
      figure.endpoint === 'enrolled' &&
      group?.treatment !== 'other',
  );
  const behind = setting.rest(claim);
  if (!about || !owner || !CONTROLS.test(behind)) return undefined;
  const agrees = compare(claim.quantity, owner, false).outcome === 'agrees';
  return agrees ? { verdict: 'misstated', reason: 'wrong-population', about, owner } : undefined;
}
