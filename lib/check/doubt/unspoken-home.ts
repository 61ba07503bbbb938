/**
 * Copy on infants with leukaemia that never speaks of the trial the records are mostly of: a hospital's twenty years, a
 * survey of genes. "The study included 175 infants", "Survival was 67%" are its own results. The infant trial refutes
 * figures that name no trial only where the copy shows that it knows it: by the drug, or by one of its results.
 */
import type { Claim } from '../../read/claim.ts';
import type { Lexicon } from '../../read/lexicon.ts';
import { said } from '../judge/patients.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Whether the copy says nothing of the infant trial, to whose record `about` the figure at `index` was held. */
export function isOfUnspokenTrial(setting: Setting, index: number, about: Rec, lexicon: Lexicon): boolean {
  const { home } = setting.reference;
  // What the trial's report says of the disease at large holds for all of it.
  if (about.study.trial !== home || !about.group || about.group.id === 'historical') return false;
  if (about.figure.endpoint.startsWith('planned')) return false;
  const claim = setting.claim(index) as Claim;
  // "With chemotherapy alone, 65% of infants were alive": whom the trial set its patients against.
  if (claim.trials?.value.includes(home) || said(claim.group)) return false;
  return !setting.speaksOfDrug(lexicon) && !setting.tellsTrial(home);
}
