/**
 * The second of a bare pair: "survival stood at 93.3% and 62.0%, respectively", "82.4%, up from 65.2%". Its own words give no
 * group, so that it was read as the first figure's result; that one is confirmed, and the second is the other group's.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES, SURVIVALS } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Neighbour, Setting } from '../setting.ts';
import { saysNothing } from './expose-sibling.ts';

const AGAINST =
  /^,?\s*\(?(?:versus|vs\.?|v\.?|compared (?:with|to)|as against|against|as opposed to|up from|(?:an? )?(?:\w+ )?improvement (?:on|over)|(?<=,\s)from)\s+(?:only |just |(?:the )?(?:previous |earlier |former )?)?$/i;
/** "Improved to 93% from 66%" */
const BACK_FROM = /^\s*from\s+(?:only |just )?$/i;
const TO_END = /\bto (?:about |almost |nearly )?$/i;
/** "82 per cent were alive and free of leukaemia, up from 62": what both measure stands between them. */
const SAID_BETWEEN =
  /^(?:\s(?!(?:but|while|whereas|who|which|versus|against|compared)\b)[\p{L}-]+){1,10},\s(?:versus|vs?\.?|compared (?:with|to)|as against|against|as opposed to|(?:up )?from)\s+(?:only |just )?$/iu;
const AND = /^\s*(?:and|&|\/)\s*$/;
/** The figure ends its clause, or with it what was so "until now": "up from 20% a generation ago" is of other patients. */
const ENDS =
  /^\s*(?:,?\s*respectively)?(?:\s(?:at|after|within|by)\s(?:(?!and\b)\w+[\s-]){1,3}?(?:years?|months?|weeks?))?(?:\s(?:(?:until|till|up to) now|so far|hitherto|before (?:the|this) (?:new )?(?:drug|treatment|therapy)|with (?:the )?(?:current|existing|standard|usual|conventional) (?:treatment|therapy|care)))?\s*(?:[.;:,)"—]|$)/i;
/** How sure a result is: "(±1.2)", "(42.5–56.0)". */
const SPREAD =
  /\s?[([]\s?(?:±|(?:95\s?%\s?)?(?:CI\b[,:]?)?\s?\d[\d.]*\s?%?\s?(?:[-–,]|to)\s?\d)[^()[\]]*[)\]]/gi;
const RESPECTIVELY = /^[\s,)]*respectively\b/i;
/** Two parts, places or looks told in a list, in words that are no group's. */
const PARTS =
  /\b(?:boys|girls|older|younger|under|over|aged|cycle|first|second|interim|centres?|countries|sites?|per protocol|intention|phase)\b/i;

/** The other group's record of a confirmed figure, which the figure set against it misses. */
export function exposePaired(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const judgement = setting.judgement(index);
  const partner = toldBefore(setting, index);
  if (!claim || !partner || !judgement?.about || judgement.verdict === 'match') return undefined;
  if (!isOfOneArm(judgement.about, partner.rec)) return undefined;
  if (!isBare(claim) || !isAlike(claim, partner.claim) || !isMeasured(partner.rec)) return undefined;
  if (PARTS.test(setting.sentence(claim)) || !isJoined(setting, index, claim, partner)) return undefined;
  const about = mateOf(setting, index, partner);
  if (!about || about.population.genetics !== partner.rec.population.genetics) return undefined;
  return missed(setting, claim, about);
}

/** The figure before, where it is confirmed; or wrong in a measure that its own words name. */
function toldBefore(setting: Setting, index: number): Neighbour | undefined {
  const [claim, judgement] = [setting.claim(index - 1), setting.judgement(index - 1)];
  if (judgement?.verdict !== 'misstated') return setting.confirmed(index - 1);
  if (claim?.endpoint?.from !== 'stated' || !judgement.about) return undefined;
  return { claim, rec: judgement.about };
}

const isOfOneArm = (a: Rec, b: Rec): boolean =>
  a.study.trial === b.study.trial &&
  a.figure.endpoint === b.figure.endpoint &&
  a.group?.treatment === b.group?.treatment;

/** What a figure that is all but certainly `about`'s gets wrong, where its value leaves no other group's result to be meant. */
function missed({ reference }: Setting, claim: Claim, about: Rec): Judgement | undefined {
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  if (outcome(about) === 'misrounded') return { verdict: 'misstated', reason: 'wrong-rounding', about };
  if (outcome(about) !== 'differs') return undefined;
  // "82% alive and free of leukaemia, up from 53%": set against a survival is a survival, whatever else was 53%.
  const owners = reference.records.filter(
    (rec) =>
      rec.study.trial === about.study.trial &&
      (SURVIVALS.has(about.figure.endpoint) ? SURVIVALS : OUTCOMES).has(rec.figure.endpoint) &&
      'percent' in rec.figure.value &&
      outcome(rec) === 'agrees',
  );
  const owner = owners.find((rec) => rec.group?.treatment === about.group?.treatment);
  if (!owner) return owners.length > 0 ? undefined : { verdict: 'misstated', reason: 'wrong-value', about };
  const reason = owner.figure.endpoint === about.figure.endpoint ? 'wrong-timepoint' : 'wrong-endpoint';
  return owner.population.subgroup === about.population.subgroup
    ? { verdict: 'misstated', reason, about, owner }
    : undefined;
}

/** Survivals, and full remissions by their own names. */
const isMeasured = ({ figure: { endpoint } }: Rec): boolean =>
  SURVIVALS.has(endpoint) || endpoint === 'CR-any' || endpoint === 'CR-full';

/** "Disease-free survival stood at 96.3% versus 44%": the first of a bare pair, where the second is right. */
export function exposeFirst(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const partner = setting.confirmed(index + 1);
  if (!claim || !partner || setting.judgement(index)?.verdict === 'match') return undefined;
  if (!said(claim.endpoint) || said(claim.group) || !isPlain(claim) || !isMeasured(partner.rec))
    return undefined;
  if (!isAlike(claim, partner.claim) || said(partner.claim.group) || PARTS.test(setting.sentence(claim)))
    return undefined;
  const between = setting.between(claim, partner.claim);
  if (!AGAINST.test(between) || !ENDS.test(setting.after(index + 1))) return undefined;
  if (partner.rec.group?.treatment !== 'chemotherapy') return undefined;
  const about = mateOf(setting, index, partner);
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  if (!about || outcome(about) !== 'differs') return undefined;
  const owned = setting.reference.records.some(
    (rec) =>
      rec.study.trial === about.study.trial && OUTCOMES.has(rec.figure.endpoint) && outcome(rec) === 'agrees',
  );
  return owned ? undefined : { verdict: 'misstated', reason: 'wrong-value', about };
}

/** "Up from 56%, survival is now 93%": the other group's, told first. "Instead of 96%, 93%" may put a figure right. */
export function exposeLedIn(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const partner = setting.confirmed(index + 1);
  if (!claim || !partner || setting.judgement(index)?.verdict === 'match') return undefined;
  if (!isBare(claim) || !isAlike(claim, partner.claim) || !isMeasured(partner.rec)) return undefined;
  if (partner.rec.group?.treatment !== 'blinatumomab' || PARTS.test(setting.sentence(claim)))
    return undefined;
  if (!LED_IN.test(setting.before(index)) || !/^,\s/.test(setting.between(claim, partner.claim)))
    return undefined;
  const about = mateOf(setting, index, partner);
  return about && missed(setting, claim, about);
}

const LED_IN = /^up from\s(?:only |just |the (?:previous |earlier )?)?$/i;

/** The other group's record; where no time is told, at the time of the figures before. */
function mateOf(setting: Setting, index: number, { claim: partner, rec }: Neighbour): Rec | undefined {
  const mates = setting.reference.records.filter(
    (other) =>
      other.study.trial === rec.study.trial &&
      other.figure.endpoint === rec.figure.endpoint &&
      other.population.subgroup === rec.population.subgroup &&
      other.group !== undefined &&
      other.group.treatment !== rec.group?.treatment,
  );
  const own = mates.find((mate) => mate.study.id === rec.study.id && areArms(mate, rec));
  if (said(partner.time)) return own;
  const before = [2, 3, 4].flatMap((step) => setting.confirmed(index - step)?.rec ?? [])[0];
  return (
    mates.find(
      (mate) => before && mate.study.id === before.study.id && mate.figure.months === before.figure.months,
    ) ?? own
  );
}

/** The figure's own words name neither group nor endpoint. */
function isBare(claim: Claim): boolean {
  return claim.endpoint?.from === 'construction' && !said(claim.group) && isPlain(claim);
}

function isPlain({ quantity, reserve, change, risk, opposite }: Claim): boolean {
  if (said(risk) || reserve || change || opposite) return false;
  return quantity.form === 'percent' && !quantity.hedge && quantity.upTo === undefined;
}

/** One measure, time and trial for both. */
function isAlike(claim: Claim, partner: Claim): boolean {
  return (
    partner.sentence.start === claim.sentence.start &&
    partner.endpoint?.value === claim.endpoint?.value &&
    partner.time?.value === claim.time?.value &&
    partner.trials?.value.join() === claim.trials?.value.join()
  );
}

/** Set against each other; or listed, where the figures just before were the two groups', in this order, too. */
function isJoined(setting: Setting, index: number, claim: Claim, partner: Neighbour): boolean {
  const between = setting.between(partner.claim, claim).replace(SPREAD, '');
  const after = setting.after(index).replace(SPREAD, '');
  if (!ENDS.test(after)) return false;
  if (AGAINST.test(between) || SAID_BETWEEN.test(between)) return true;
  if (BACK_FROM.test(between) && TO_END.test(setting.before(index - 1))) return true;
  if (!AND.test(between) || !setting.confirmed(index - 1)) return false;
  const inOrder = RESPECTIVELY.test(after);
  if ((inOrder || isOnlyPair(setting, index)) && followsPair(setting, index, partner)) return true;
  return isOfBothGroups(setting, index, partner, inOrder);
}

/** "In E1910 … three-year survival 85% and 72%": one measure at one time, and nothing else that the two might be of. */
function isOfBothGroups(
  setting: Setting,
  index: number,
  { claim: first, rec }: Neighbour,
  inOrder: boolean,
): boolean {
  const claim = setting.claim(index) as Claim;
  if (rec.group?.treatment !== 'blinatumomab' || claim.quantity.decimals !== first.quantity.decimals)
    return false;
  const before = setting.preceding(claim);
  if (PARTS.test(before) || OTHER_TWO.test(setting.sentence(claim))) return false;
  // "Respectively" answers an order in which the groups were told.
  if (inOrder && !(TREATED.test(before) && CONTROLS.test(before))) return false;
  const clause =
    setting
      .before(index - 1)
      .split(/[:;]\s/)
      .at(-1) ?? '';
  return saysNothing(clause, [claim.endpoint, claim.time, claim.trials, claim.age]);
}

/** Other things that come in twos. */
const OTHER_TWO =
  /\b(?:age|ages|men|women|both|two|each|either|former|latter|trials|studies|stud(?:y|ies) and|analys[ie]s|cohorts|strata|parts|reports|looks|time points|then|later|risk|(?:and|or) (?:\w+|\d+)[- ](?:years|months))\b/i;
const TREATED = /\b(?:blina\w*|antibody|immunotherapy|the drug)\b/i;
const CONTROLS = /\b(?:controls?|chemo\w*|without|alone)\b/i;

/** "The five-year rates were 82.4% and 65.2%": nothing before the two comes in twos that they might answer. */
function isOnlyPair(setting: Setting, index: number): boolean {
  return /^(?!.*\b(?:and|or|both|each|either|respective\w*|then|later)\b)[^,;:()\d]*(?:\b(?:19|20)\d\d\b)?[^,;:()\d]*$/i.test(
    setting.before(index - 1),
  );
}

/** The last two figures of this trial that are told together are the two groups', the partner's first. */
function followsPair(setting: Setting, index: number, { rec }: Neighbour): boolean {
  for (let at = index - 2; at > index - 2 - REACH; at--) {
    const [first, second] = [setting.confirmed(at - 1)?.rec, setting.confirmed(at)?.rec];
    if (!first || !second || !areArms(first, second)) continue;
    return first.study.trial === rec.study.trial && first.group?.treatment === rec.group?.treatment;
  }
  return false;
}

/** So many figures back the pair before is looked for. */
const REACH = 6;

/** "DFS and OS were 82% and 93%, compared with 49% and 70%": the fourth figure is to the second what the third is to the first. */
export function exposeFourth(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const [a, b, c] = [
    setting.confirmed(index - 3),
    setting.confirmed(index - 2),
    setting.confirmed(index - 1),
  ];
  if (!claim || !a || !b || !c || setting.judgement(index)?.verdict === 'match') return undefined;
  if (!isPlain(claim) || !isMeasured(b.rec) || PARTS.test(setting.sentence(claim))) return undefined;
  if (a.claim.sentence.start !== claim.sentence.start || !areArms(a.rec, c.rec)) return undefined;
  if (a.rec.group !== b.rec.group || a.rec.figure.endpoint === b.rec.figure.endpoint) return undefined;
  const [one, two, three] = [
    setting.between(a.claim, b.claim),
    setting.between(b.claim, c.claim),
    setting.between(c.claim, claim),
  ];
  if (!AND.test(one) || !AND.test(three) || !AGAINST.test(two.replace(RESPECTIVELY, ''))) return undefined;
  if (!ENDS.test(setting.after(index))) return undefined;
  const about = setting.reference.records.find(
    (rec) => areArms(rec, b.rec) && rec.group?.treatment === c.rec.group?.treatment,
  );
  return about && missed(setting, claim, about);
}
