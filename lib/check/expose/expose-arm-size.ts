/**
 * The size of a group beside the other group's: "718 received blinatumomab, and the other 939 chemotherapy alone" (722), and of
 * both beside that of each: "291 were randomised, 112 to each arm" (224). One of the two is confirmed, and the words say that
 * the other is its counterpart; a group has no more patients than were assigned to it.
 */
import type { Claim } from '../../read/claim.ts';
import { numbersOf } from '../confirm/sizes.ts';
import { areArms } from '../confirm/twins.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Reports of one trial differ by a few patients. */
const NEARLY = 1.06;
/** A group's size is mistaken for one of its own order. */
const TIMES = 2;

/** Chemotherapy and no more, right behind the number: "(n=939)" has it before. */
const CHEMO_BEHIND =
  /^(?: (?:children|patients|adults|infants|people|others|of them))?(?: who)?(?: (?:were|was))? ?(?:\b(?:got|getting|had|received|receiving|given|on|to|assigned to|treated with|randomi[sz]ed to)\b )?(?:the )?(?:same |standard |usual )?chemo(?:therapy)?(?: (?:alone|only|arm|group))?(?=[.,;:)]|$| in\b)/i;
const CHEMO_AHEAD = /\bchemo(?:therapy)?(?: (?:alone|only|arm|group))? \((?:n\s?=\s?)?$/i;
/** "291 were randomised, 112 to each arm" */
const TO_EACH =
  /^ (?:persons |people |patients |adults |children )?(?:(?:to|in|per|for) (?:each|either)|each\b|per) ?(?:arm|group)?/i;
const DRAWN = /\b(?:randomi[sz]\w*|drew lots|by lot)\b/i;
/** Whom more than these count, or only some of them. */
const OTHERWISE =
  /\b(?:or assigned|enrol\w*|regist\w*|screen\w*|eligib\w*|together|total|plan\w*|more|earlier|previous\w*|trials?|stud(?:y|ies)|outside|without|aim\w*|will|another|crossed|cross(?:ed)?-?over|later|further|both|of whom)\b/i;

/** The record of the group, or of both, that stands beside the confirmed size of the other. */
export function exposeArmSize(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.verdict === 'match' || !isHeadCount(claim)) return undefined;
  const about = otherGroup(setting, index, claim) ?? bothGroups(setting, index, claim);
  if (!about || isKnown(setting, claim, about)) return undefined;
  const size = numbersOf(about)[0] ?? 0;
  const { value } = claim.quantity;
  return value > NEARLY * size && value < TIMES * size
    ? { verdict: 'misstated', reason: 'wrong-value', about }
    : undefined;
}

function isHeadCount({ quantity, reserve, change, inCell, opposite }: Claim): boolean {
  const { form, hedge, upTo, span, decimals, unit } = quantity;
  if ((form !== 'count' && form !== 'number') || hedge || span || upTo !== undefined || decimals > 0)
    return false;
  if (change || opposite || inCell || (reserve && reserve !== 'elsewhere')) return false;
  return (
    unit === undefined || /^(?:children|patients?|adults?|people|infants?|babies|participants?)$/i.test(unit)
  );
}

const isKnown = ({ reference }: Setting, { quantity }: Claim, about: Rec): boolean =>
  reference.records.some(
    (rec) => rec.study.trial === about.study.trial && numbersOf(rec).includes(quantity.value),
  );

/** "718 received two cycles of blinatumomab; the remaining 939 received chemotherapy alone." */
function otherGroup(setting: Setting, index: number, claim: Claim): Rec | undefined {
  const partner = [1, 2, 3].map((step) => setting.confirmed(index - step)).find((near) => isArm(near?.rec));
  if (partner?.rec.group?.treatment !== 'blinatumomab') return undefined;
  if (claim.trials && !claim.trials.value.includes(partner.rec.study.trial)) return undefined;
  const between = setting.between(partner.claim, claim);
  if (between.includes('\n') || between.length > FAR) return undefined;
  const ahead = CHEMO_AHEAD.test(setting.before(index)) && /^\)/.test(setting.after(index));
  if (!ahead && !CHEMO_BEHIND.test(setting.after(index))) return undefined;
  if (OTHERWISE.test(`${between}#${setting.after(index).split(/[.;,)]/)[0]}`)) return undefined;
  if (said(claim.risk) && claim.risk?.value !== partner.claim.risk?.value) return undefined;
  return setting.reference.records.find(
    (rec) => areArms(rec, partner.rec) && rec.group?.treatment === 'chemotherapy',
  );
}

/** So many characters away its counterpart is told. */
const FAR = 160;

const isArm = (rec: Rec | undefined): boolean =>
  rec?.figure.endpoint === 'enrolled' && rec.group !== undefined && rec.group.treatment !== 'any';

/** "Of those, 291 who were MRD-negative were randomised, 112 to each group." */
function bothGroups(setting: Setting, index: number, claim: Claim): Rec | undefined {
  const each = setting.confirmed(index + 1);
  if (!each || !isArm(each.rec) || each.claim.sentence.start !== claim.sentence.start) return undefined;
  if (!TO_EACH.test(setting.after(index + 1))) return undefined;
  const between = setting.between(claim, each.claim);
  const own = `${setting.before(index)}#${between}`;
  if (!DRAWN.test(own) || OTHERWISE.test(between)) return undefined;
  return setting.reference.records.find(
    ({ study, figure, group }) =>
      study.trial === each.rec.study.trial &&
      figure.endpoint === 'enrolled' &&
      group?.treatment === 'any' &&
      'count' in figure.value &&
      figure.value.count === 2 * (numbersOf(each.rec)[0] ?? 0),
  );
}
