/**
 * Deaths from infection after induction, which the infant trial reports of both its groups. Copy tells of infections in
 * passing, so that such a share is refuted only where the words say all of it: after induction, of a group by its name.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

const AFTER_INDUCTION =
  /\b(?:after|following|since|beyond|past|post)[- ](?:the )?(?:induction|(?:first|initial|opening|induction) (?:phase|block|course|round|stage|weeks|month))\b/i;
/** Of a part of them, of other deaths, or of another count of the infections. */
const OTHERWISE =
  /\b(?:serious|severe|infection rate|had an infection|relaps\w*|transplant\w*|sepsis|who (?:were|had) (?:high|low)|high-risk|during induction|in induction|fungal|viral|bacterial)\b/i;

/** "Deaths from infection after induction ran at 4% in the blinatumomab babies", where it was the other group's. */
export function exposeInfection(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !tells(claim) || !isOfHome(setting, index, claim)) return undefined;
  const words = setting.sentence(claim);
  if (!claim.inCell && (!AFTER_INDUCTION.test(words) || OTHERWISE.test(words))) return undefined;
  if (claim.inCell && !AFTER_INDUCTION.test(claim.endpoint?.text ?? '')) return undefined;
  const group = said(claim.group)?.value;
  const records = setting.reference.records.filter(
    ({ study, figure }) => study.trial === setting.reference.home && figure.endpoint === 'infection-death',
  );
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, false).outcome;
  const about = records.find((rec) => rec.group?.treatment === group);
  if (!about || outcome(about) !== 'differs') return undefined;
  const owner = records.find((rec) => rec !== about && outcome(rec) === 'agrees');
  // A number that nobody reports is refuted only beside the other group's, told rightly or as none.
  if (!owner && !NONE.test(words) && !setting.beside(index).some(({ rec }) => records.includes(rec)))
    return undefined;
  return {
    verdict: 'misstated',
    reason: owner ? 'wrong-arm' : 'wrong-value',
    about,
    ...(owner && { owner }),
  };
}

/** "No child in the blinatumomab group died of an infection". */
const NONE = /\b(?:no|none|not one|nobody|zero)\b[^.;]{0,80}\binfect\w*/i;

function tells({ endpoint, group, quantity, reserve, change, opposite }: Claim): boolean {
  if (endpoint?.value !== 'infection-death' || endpoint.from === 'inherited' || opposite) return false;
  if (group?.from !== 'stated' || reserve || change) return false;
  return quantity.form === 'percent' && !quantity.hedge && quantity.upTo === undefined;
}

/** The page is about the infant trial, and the passage names no other but the one that its controls come from. */
function isOfHome(setting: Setting, index: number, { trials, age }: Claim): boolean {
  const { home, background } = setting.reference;
  if (!setting.inPlay(index).has(home)) return false;
  if (age && age.value !== 'infants' && age.value !== 'children') return false;
  return trials === undefined || trials.value.every((trial) => trial === home || background.has(trial));
}
