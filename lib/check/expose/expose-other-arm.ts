/**
 * Shares that have the other group's value, where the text speaks of one group alone: "Of the 30 babies given blinatumomab, 66%
 * were alive after two years", "The control group did worse. 93% were alive." A head count that is one group's size says
 * whose share it is as well as a name does, and so does a sentence before that tells who got what and of nobody else.
 */
import type { Claim, Treatment } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { namesOther } from '../doubt/other-group.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** The misstatement of a share that its text gives to one group, and that is the other's. */
export function exposeOtherArm(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || !isPlain(claim)) return undefined;
  const whose = ofHeads(setting, index) ?? ofSentenceBefore(setting, index) ?? ofTrial(setting, index);
  if (!whose || (claim.group && claim.group.value !== whose.treatment)) return undefined;
  if (MOVES.test(setting.lead(claim)) || MOVES.test(setting.rest(claim))) return undefined;
  return exchanged(setting, index, claim, whose);
}

/** A result told in so many words, of no part of the patients and at no loose value. */
function isPlain({ endpoint, quantity, reserve, change, bare, inCell }: Claim): boolean {
  if (reserve || change || bare || inCell || quantity.hedge || quantity.upTo !== undefined) return false;
  return quantity.form === 'percent' && said(endpoint) !== undefined && OUTCOMES.has(endpoint?.value ?? '');
}

/** "The two-year survival of 66% rose to 93%": what it was before. */
const MOVES =
  /\b(?:ris(?:e|es|en|ing)|rose|improv\w*|increas\w*|climb\w*|jump\w*|lift\w*|boost\w*|leap\w*|leapt|grew|from)\b/i;

interface Whose {
  treatment: Treatment;
  /** The trial whose group is counted. */
  trial?: string;
}

/** What is usual, hoped for or otherwise the case is of nobody just counted: "; normally 66% survive", "because 66% die". */
const GENERAL =
  /\b(?:normal\w*|usual\w*|typical\w*|general\w*|average|otherwise|elsewhere|always|until|so far|such|expect\w*|hop(?:e|ed|es|ing)|assum\w*|would|could|might|should|if|because|since|why|which|where|whose|although|though|but|while|whereas|beat\w*|starting point|benchmark|target|goal|exceed\w*|better(?:ing)? the|disease(?!.free)|illness|condition|prognosis|outlook|chances? (?:is|are)|untreated|hospitals?|countr(?:y|ies))\b/i;

/** "66% of the 30 babies" */
const OF = /^\s(?:of|in|among|for)\s(?:(?:the|these|those|all|our|its)\s)*$/i;
/** What parts a count from the share behind it is no more than a clause. */
const CLAUSE = /^[^.!?]{1,110}$/;

/** The group that a head count beside the share is the size of, in a sentence that has no word for the other. */
function ofHeads(setting: Setting, index: number): Whose | undefined {
  const own = setting.claim(index) as Claim;
  for (const at of [index - 1, index + 1]) {
    const heads = setting.confirmed(at);
    if (heads?.claim.sentence.start !== own.sentence.start || heads.rec.figure.endpoint !== 'enrolled')
      continue;
    const treatment = heads.rec.group?.treatment;
    if (treatment !== 'blinatumomab' && treatment !== 'chemotherapy') continue;
    // "Of the 30, who had chemotherapy besides": a name that the number speaks against says nothing.
    if (heads.claim.group && heads.claim.group.value !== treatment) continue;
    const between = setting.between(heads.claim, own);
    if (!(at < index ? CLAUSE : OF).test(between) || GENERAL.test(setting.sentence(own))) continue;
    const words = setting.sentence(own).replace(heads.claim.group?.text || '\n', ' ');
    if (!namesOther(words, treatment)) return { treatment, trial: heads.rec.study.trial };
  }
  return undefined;
}

/** "The 30 babies got blinatumomab.", "The control group did worse." */
const PATIENTS = /\b(?:groups?|arms?|controls?|patients|infants|babies|children|adults)\b/i;
const GIVEN = /\b(?:got|gets?|gave|given|receiv\w+|treat\w*|had|took|put on|groups?|arms?|controls?)\b/i;

/** Chemotherapy is what all had, but for words that say that it was no more. */
const ALONE =
  /\b(?:alone|only|just|solely|nothing but|no more than|controls?|comparison|histor\w*|earlier|without|not|never)\b/i;

/** The group of the patients that the sentence before tells of, where neither it nor the figure's has a word for the other. */
function ofSentenceBefore(setting: Setting, index: number): Whose | undefined {
  const own = setting.claim(index) as Claim;
  const { group } = own;
  if (group?.from !== 'inherited' || group.text === '') return undefined;
  const before = setting.preceding(own).replace(IDLE, ' ');
  if (!before.includes(group.text) || !PATIENTS.test(before) || !GIVEN.test(before)) return undefined;
  // "There was no control group."
  if (/\b(?:no|not|nor|never|neither|lack\w*)\b/i.test(before.replace(group.text, ' '))) return undefined;
  if (group.value === 'chemotherapy' && !ALONE.test(before)) return undefined;
  // Figures of both groups may be told in one order: "…, and 44.0% in controls. Survival was 93.3% and 60.2%."
  if (/\d(?:%| ?per ?cent)/.test(before) || hasSibling(setting, index, own)) return undefined;
  if (!saysNothingElse(setting, index, own)) return undefined;
  const words = `${before.replace(group.text, ' ')} ${setting.sentence(own)}`;
  return namesOther(words, group.value) ? undefined : { treatment: group.value };
}

/** "The other 214 babies", "Now the control group." */
const IDLE = /^now\b|\bthe other(?=\s\d)|\bmade up of\b/gi;

/** Another figure of the sentence may be the same measure's, and the first of the two groups' not said. */
function hasSibling(setting: Setting, index: number, own: Claim): boolean {
  return setting
    .near(index, 3)
    .some(
      ({ claim }) =>
        claim.sentence.start === own.sentence.start &&
        !(said(claim.endpoint) && claim.endpoint?.value !== own.endpoint?.value),
    );
}

/** Words that leave a share to those just spoken of. */
const EMPTY =
  /\b(?:of|the|a|an|all|them|these|those|they|their|its|and|in|on|at|by|to|for|was|were|is|are|be|been|had|has|have|did|do|still|just|only|even|per|cent|percent|rate|reached|stood|came|years?|months?|two|three|four|later|after|babies|infants|children|patients|kids|adults|little ones)\b/gi;

/** The clause of the figure tells what it measures, when, and no more. */
function saysNothingElse(setting: Setting, index: number, { endpoint, time }: Claim): boolean {
  const clause = `${setting.before(index)} ${setting.after(index).split(/[,;:.—(]\s/)[0]}`.replace(
    IN_TRIAL,
    ' ',
  );
  const rest = [endpoint?.text, time?.text].reduce<string>(
    (words, told) => (told ? words.replace(told, ' ') : words),
    clause,
  );
  return !/[\p{L}\d]/u.test(rest.replace(EMPTY, ' '));
}

/** "In the trial", "among the treated babies": a trial of one group has no other patients. */
const IN_TRIAL =
  /\bin (?:the|this) (?:trial|study)\b|\b(?:trial|study) participants\b|\b(?:among|of|for|in) (?:all |the |all the )?treated (?:babies|infants|children|patients)\b/i;
/** What may have brought in another trial, or its patients. */
const ANOTHER =
  /\b(?:controls?|comparison|compar\w+|earlier|previous\w*|former\w*|histor\w*|older?|past|Interfant\S*|standard|chemo\w*|before|(?:two|both|second|another|other) (?:trials|studies|trial|study|groups?))\b/i;
/** So far back the article is read for it. */
const REACH = 600;

/** The home trial's one group, where the copy speaks of "the trial" and so far of no other patients. */
function ofTrial(setting: Setting, index: number): Whose | undefined {
  const own = setting.claim(index) as Claim;
  const { home, background } = setting.reference;
  const sentence = setting.sentence(own);
  if (own.group || !IN_TRIAL.test(sentence) || GENERAL.test(sentence)) return undefined;
  if (!setting.inPlay(index).has(home)) return undefined;
  if ([...setting.inPlay(index)].some((trial) => trial !== home && !background.has(trial))) return undefined;
  if (own.trials && own.trials.value.join() !== home) return undefined;
  if (!saysNothingElse(setting, index, own)) return undefined;
  const around = `${setting.textBefore(own, REACH)} ${setting.rest(own)} ${setting.following(own)}`;
  return ANOTHER.test(around) || setting.near(index, 2).length > 0
    ? undefined
    : { treatment: 'blinatumomab', trial: home };
}

/** The group's own result and the other's, where the share has the latter's value and not the former's. */
function exchanged(setting: Setting, index: number, claim: Claim, whose: Whose): Judgement | undefined {
  const { reference } = setting;
  const told: Claim = { ...claim, group: { value: whose.treatment, from: 'construction', text: '' } };
  const agrees = (rec: Rec): boolean =>
    compare(claim.quantity, rec, turned(claim, rec)).outcome !== 'differs';
  const own = reference.records.filter(
    (rec) =>
      rec.group?.treatment === whose.treatment &&
      (whose.trial === undefined || rec.study.trial === whose.trial) &&
      contradictions(told, rec, reference, setting.inPlay(index))?.size === 0,
  );
  if (own.some(agrees)) return undefined;
  for (const about of own) {
    const owner = reference.records.find(
      (rec) => areArms(rec, about) && compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees',
    );
    if (owner) return { verdict: 'misstated', reason: 'wrong-arm', about, owner };
  }
  return undefined;
}
