/**
 * Whether what a figure was held against is its own at all: the measure may be another's, the
 * number worked out, a part of the count, or what was known before. One question a module; any of them takes the alarm back.
 */

import type { Claim } from '../../read/claim.ts';
import type { Judgement } from '../judgement.ts';
import { LOSSES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import { isBackgroundTold } from './background-told.ts';
import { isInOneBreath } from './in-one-breath.ts';
import { isOfMeasureBefore } from './measure-before.ts';
import { isPartialCount } from './not-counted.ts';
import { isOfOtherLook } from './other-look.ts';
import { isInOtherRow } from './other-row.ts';
import { isOfOwnTime } from './own-time.ts';
import { isOwnersPart } from './owners-part.ts';
import { isPublishedGain } from './published-gain.ts';
import { isToldApart } from './told-apart.ts';
import { isWorkedOut } from './worked-out.ts';

/** Whether the figure at `index`, judged as misstated, was held against what is not its own. */
export const isNotItsOwn = (
  setting: Setting,
  index: number,
  judgement: Judgement & { about: Rec },
): boolean =>
  isOfMeasureBefore(setting, index) ||
  isLabelled(setting, index) ||
  isToldApart(setting, index, judgement) ||
  isInOneBreath(setting, index, judgement) ||
  isPartOfCleared(setting, index, judgement) ||
  isOfOwnTime(setting, index, judgement) ||
  isOfJointLabel(setting, index, judgement) ||
  isSoFarOnly(setting, index, judgement) ||
  isSetBeside(setting, index, judgement) ||
  NOT_SAME.test(setting.before(index)) ||
  isBackgroundTold(setting, index, judgement) ||
  isOfOtherLook(setting, index, judgement) ||
  isInOtherRow(setting, index, judgement.about) ||
  isOwnersPart(setting, index, judgement) ||
  isWorkedOut(setting, index, judgement) ||
  isPublishedGain(setting, index, judgement) ||
  isPartialCount(setting, index, judgement);

/** "… overall survival 71.3%. Infection as a serious event: 15%": its label says what it is, and the survival before it is lent. */
const LABEL = /(?:^|[.;]\s)([A-Z][\w-]*(?:\s[a-z][\w-]*){1,6}):\s(?:only |just |about )?$/;
/** Labels of a group, a time or nothing: "With the drug: 93%", "At four years: 60%", "The result: 82%". */
const OPEN =
  /\b(?:with|without|before|after|then|now|today|later|earlier|years?|months?|drug|blina\w*|blincyto|antibody|immuno\w*|chemo\w*|standard|old|new|controls?|groups?|arms?|cohorts?|trial|study|infants?|bab(?:y|ies)|adults?|children|kids|patients|risk|result|answer|outcome|alive|surviv\w*|number|share|rate|figure)\b/i;

/** "Alive: 93%. Dead: 7%.", "The trial: 93.3% alive. Japan: 84%": a label of one word, in the middle of a line that has said another. */
const ONE_WORD = /^["“‘(]*([A-Z][a-z]{3,}):\s(?:only |just |about )?$/;

/** "Rose by 32 points, which is not the same as 32 per cent" */
const NOT_SAME = /\bnot (?:quite |at all )?the same (?:thing )?as (?:an? )?$/i;

/** "Four-year EFS/DFS: …", "EFS or DFS": the label names either measure, each trial's own. */
const JOINT = /\b(EFS|DFS|OS|RFS|PFS)(?:\s?\/\s?| or )(EFS|DFS|OS|RFS|PFS)\b/;

function isOfJointLabel(
  setting: Setting,
  index: number,
  { reason, about, owner }: Judgement & { about: Rec },
): boolean {
  const [, ...named] = JOINT.exec(setting.sentence(setting.claim(index) as Claim)) ?? [];
  return reason === 'wrong-endpoint' && named.includes((owner ?? about).figure.endpoint);
}

/** "28 of 30 had little or none. Forty per cent were in the "little" half": a part of those told just before. */
function isPartOfCleared(
  setting: Setting,
  index: number,
  { about, owner }: Judgement & { about: Rec },
): boolean {
  return (
    setting.claim(index)?.endpoint?.from !== 'stated' &&
    about.figure.endpoint === 'MRD-negative-or-low' &&
    /^MRD-(?:low|negative)$/.test(owner?.figure.endpoint ?? '')
  );
}

/** "Three babies relapsed within six months": of the four who did in all. */
function isSoFarOnly(
  setting: Setting,
  index: number,
  { reason, about: { figure } }: Judgement & { about: Rec },
): boolean {
  const { time, quantity } = setting.claim(index) as Claim;
  if (reason !== 'wrong-value' || time?.from !== 'stated' || figure.months !== undefined) return false;
  const all = 'count' in figure.value ? figure.value.count : undefined;
  return LOSSES.has(figure.endpoint) && all !== undefined && quantity.value < all;
}

/** "The trial's 30 babies had a comparison group of 214": the group named is the one that they were set beside. */
const BESIDE =
  /^\s(?:[a-z]+\s){0,3}?(?:had|has|with|against|beside|alongside|(?:were|are) (?:compared|set|held|matched))\b[^.;]*\b(?:comparison|controls?|historical)\b/i;

function isSetBeside(setting: Setting, index: number, { reason }: Judgement): boolean {
  const claim = setting.claim(index) as Claim;
  return reason === 'wrong-arm' && claim.endpoint?.value === 'enrolled' && BESIDE.test(setting.rest(claim));
}

function isLabelled(setting: Setting, index: number): boolean {
  const claim = setting.claim(index);
  if (!claim?.endpoint || claim.endpoint.from === 'stated') return false;
  const follows = setting.blockBefore(claim).trim() !== '';
  const lead = setting.lead(claim);
  const label = (LABEL.exec(lead) ?? (follows ? ONE_WORD.exec(lead) : null))?.[1];
  return label !== undefined && !OPEN.test(label) && !label.includes(claim.endpoint.text || '\n');
}
