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
  /\b(?:(?:after|following|since|beyond|past|post)[- ](?:the )?(?:induction|(?:first|initial|opening|induction) (?:phase|block|course|round|stage|weeks|month))|once (?:the )?(?:induction|first phase|first (?:phase|block|round) of (?:chemo\w*|treatment)) (?:was|is|had been) (?:over|done|finished|complete\w*))\b/i;
/** Of a part of them, of other deaths, or of another count of the infections. */
const OTHERWISE =
  /\b(?:serious|severe|infection rate|had an infection|relaps\w*|transplant\w*|sepsis|who (?:were|had) (?:high|low)|high-risk|during induction|in induction|fungal|viral|bacterial)\b/i;

/** "Deaths from infection after induction ran at 4% in the blinatumomab babies", where it was the other group's. */
export function exposeInfection(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !tells(setting, index, claim) || !isOfHome(setting, index, claim)) return undefined;
  const words = wordsOf(setting, claim);
  const sentence = setting.sentence(claim);
  const told = AFTER_INDUCTION.test(sentence) ? sentence : `${setting.preceding(claim)} ${sentence}`;
  if (!claim.inCell && (!AFTER_INDUCTION.test(told) || OTHERWISE.test(told))) return undefined;
  if (claim.inCell && !AFTER_INDUCTION.test(claim.endpoint?.text ?? '')) return undefined;
  const group = groupOf(setting, index, claim);
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

/** "No child in the blinatumomab group died of an infection", "deaths from infection were nil with blinatumomab" */
const NONE =
  /\b(?:no|none|not one|not a single|nobody|zero|nil)\b[^.;]{0,80}\binfect\w*|\binfect\w*[^.;]{0,100}\b(?:none|nil|zero|no (?:such|one|child|baby|infant)|nobody|(?:did not|didn't) (?:occur|happen)|(?:were|was) not seen)\b|\binfect\w*[^.;]{0,100}\b0 ?%|\. (?:(?:in|on|with|of|among) (?:the )?(?:blinatumomab|drug|antibody|blina)[^.;]{0,25}|there )[^.;]{0,25}\b(?:none|nil|zero|nobody|no (?:one|child|baby|infant))\b/i;
/** The other group's, in words that stand by the figure: "compared with 8% of controls". */
const OF_CONTROLS =
  /^\s*(?:of|in|among|for) (?:the )?(?:(?:historical|earlier|previous) )?(?:controls?|control (?:group|arm)|comparison (?:group|arm)|historical (?:group|cohort))\b/i;
/** The same death told of the other group, and no more: "Formerly, 8 per cent did." */
const DID = /^\s*(?:of (?:them|these|the)\b[^.;,]{0,40})?\s*(?:did|had|were|died|was)?\s*[.;,)]?\s*$/i;

/** The figure's sentence; with the ones around it where they tell of the other group's deaths. */
function wordsOf(setting: Setting, claim: Claim): string {
  const around = [setting.preceding(claim), setting.sentence(claim), setting.following(claim)];
  return around.map((words) => words.trim()).join(' ');
}

function groupOf(setting: Setting, index: number, claim: Claim): string | undefined {
  if (said(claim.group)) return claim.group?.value;
  return OF_CONTROLS.test(setting.after(index)) ? 'chemotherapy' : undefined;
}

/** A plain share of those who died of infection, with the words for it in its own sentence or lent outright by the one before. */
function tells(setting: Setting, index: number, claim: Claim): boolean {
  const { endpoint, quantity, reserve, change, opposite } = claim;
  if (endpoint?.value !== 'infection-death' || endpoint.from === 'inherited' || opposite || change)
    return false;
  const lent = endpoint.from === 'construction' && DID.test(setting.after(index));
  if (reserve && !(reserve === 'two-readings' && (endpoint.from === 'stated' || lent))) return false;
  if (!groupOf(setting, index, claim)) return false;
  return quantity.form === 'percent' && !quantity.hedge && quantity.upTo === undefined;
}

/** The page is about the infant trial, and the passage names no other but the one that its controls come from. */
function isOfHome(setting: Setting, index: number, { trials, age }: Claim): boolean {
  const { home, background } = setting.reference;
  if (!setting.inPlay(index).has(home)) return false;
  if (age && age.value !== 'infants' && age.value !== 'children') return false;
  return trials === undefined || trials.value.every((trial) => trial === home || background.has(trial));
}
