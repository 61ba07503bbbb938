/**
 * Second thoughts on misstatements. Two figures of one sentence are never about the same result: where a slot was not
 * filled by the figure's own words and another figure already has the record, the reading was the mistake, not the copy.
 * "Alive: 93.3 per cent, and 60.2 per cent for chemotherapy alone" swaps no groups. And a figure is right if there is any
 * reading of its words under which it is (readings.ts), and nobody's claim where copy only repeats it (read/passage/disowned.ts).
 */
import type { Claim } from '../../read/claim.ts';
import type { Lexicon } from '../../read/lexicon.ts';
import { isDisowned } from '../../read/passage/disowned.ts';
import { isGuessed } from '../../read/passage/guessed.ts';
import { isSetRight } from '../../read/passage/set-right.ts';
import { compare } from '../compare/compare.ts';
import { areArms } from '../confirm/twins.ts';
import { exposeLowRest } from '../expose/expose-low-rest.ts';
import { exposeOtherArm } from '../expose/expose-other-arm.ts';
import { turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Judged, Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { Setting } from '../setting.ts';
import { isOfAnotherReport } from './another-report.ts';
import { isExposedOutright } from './exposed-outright.ts';
import { isHalfTreated } from './halves.ts';
import { IN_ORDER, isToldInOrder } from './in-order.ts';
import { isOfRereadMeasure } from './measure-before.ts';
import { isNoResult } from './no-result.ts';
import { isNotItsOwn } from './not-its-own.ts';
import { namesGroupOf } from './other-group.ts';
import { isOutright } from './own-words.ts';
import { isPartOfPart } from './part-of-part.ts';
import { trueReading } from './readings.ts';
import { ungoverned } from './ungoverned.ts';

/** Takes back each misstatement that the rest of its sentence speaks against; others stay as they are. */
export function doubt(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
  lexicon: Lexicon,
): Judgement[] {
  const setting = new Setting(judged, judgements, text, reference);
  const seconds = judgements.map(rethink);
  const rest = new Setting(judged, seconds, text, reference);
  return seconds.map((second, index) => {
    const { verdict, about } = second;
    if (verdict !== 'misstated' || !about) return second;
    const told = { ...second, about };
    if (isOfRereadMeasure(setting, rest, index) && second.owner)
      return { verdict: 'match', about: second.owner, byValue: true };
    if (!isNotItsOwn(setting, index, told) && !isOfAnotherReport(rest, index, told)) return second;
    return { verdict: 'unverified', why: 'not-pinned', about };
  });

  function rethink(judgement: Judgement, index: number): Judgement {
    const { claim } = judged[index] as Judged;
    const { about, owner } = judgement;
    if (judgement.verdict !== 'misstated' || !about) return judgement;
    const abstain: Judgement = { verdict: 'unverified', why: 'not-pinned', about };
    if (isNoResult(setting, index, { ...judgement, about }, lexicon)) return abstain;
    if (isNobodys(setting, index)) return abstain;
    if (exposeLowRest(setting, index)) return judgement;
    if (isPartOfPart(setting, index) || isHalfTreated(setting, index)) return abstain;
    if (isSwappedInOrder(setting, index, judgement) || isCrossed(setting, index, judgement)) return judgement;
    const open = ungoverned(setting, index, judgement);
    if (open) {
      if (isSwapped(setting, index, judgement)) return abstain;
      const right = open === 'owner' ? owner : trueReading(setting, index, judgement, lexicon);
      return right && right !== 'several' ? { verdict: 'match', about: right, byValue: true } : abstain;
    }
    // A pair told the wrong way round was exposed by its order, whatever else stands beside it.
    if (isExposedOutright(setting, index)) return judgement;
    if (exposeOtherArm(setting, index)) return judgement;
    // The words that gave the number of all to those with the gene leave no other reading.
    if (about.figure.endpoint === 'incidence' && judgement.reason === 'wrong-population') return judgement;
    if (isHalfOfSwap(setting, index, judgement, lexicon)) return judgement;
    const swapped = isSwapped(setting, index, judgement);
    if (swapped && IN_ORDER.test(setting.sentence(claim))) return judgement;
    const reading = trueReading(setting, index, judgement, lexicon);
    // A swap that the words do not settle is no match, either: one of the two readings is a plain error.
    if (reading === 'several' || (reading && (swapped || isOneOfTwo(setting, index, judgement))))
      return abstain;
    // Another trial's value, where the passage tells of one alone, may be a slip: it is not called wrong, and not right.
    const { trials } = claim;
    const strayed =
      trials?.from === 'inherited' &&
      trials.value.length === 1 &&
      !trials.value.includes(reading?.study.trial ?? '');
    const armless = judgement.reason === 'wrong-arm' && reading && !namesGroupOf(setting, index, reading);
    if (armless || (reading && strayed && judgement.reason === 'wrong-study')) return abstain;
    if (reading) return { verdict: 'match', about: reading, byValue: true };
    // A gain stands beside the levels that it is worked out from.
    if (claim.change) return judgement;
    if (claim.endpoint?.from !== 'construction' && claim.group?.from !== 'construction') return judgement;
    const rival = judged.findIndex(
      (other, i) =>
        i !== index &&
        other.claim.sentence.start === claim.sentence.start &&
        other.claim.quantity.form === claim.quantity.form &&
        // A gain takes no level: "improved by 28 points, from 66% to 93%".
        !other.claim.change &&
        // "49.4%, so 50.6% had relapsed or died" tells one result twice.
        other.claim.opposite === claim.opposite &&
        isTaken(judgements[i], judgement) &&
        !atOtherTime(other.claim, claim) &&
        isSameResult(judgements[i]?.about, about),
    );
    if (rival < 0 || isOtherPair(judgement, judgements[rival])) return judgement;
    const confirmed = judgements[rival]?.verdict === 'match';
    if (!confirmed || !owner || !areArms(owner, about)) return abstain;
    // "65.8% in the babies and 93.3% in the controls": a group said outright is not read away.
    if (isGroupOutright(setting, index)) return judgement;
    return { verdict: 'match', about: owner, byValue: true };
  }
}

/** The copy tells the figure as another's, as a guess, or as one that it puts right. */
function isNobodys(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  const [sentence, preceding] = [setting.sentence(claim), setting.preceding(claim)];
  const [lead, rest] = [setting.lead(claim), setting.rest(claim)];
  return (
    MEANS_NOT.test(lead) ||
    (/\bthan (?:the )?$/i.test(lead) && FIRST_TOLD.test(rest)) ||
    SEEN_AS.test(lead) ||
    isDisowned(sentence, setting.after(index), preceding, setting.following(claim)) ||
    isGuessed(sentence, lead, rest, preceding) ||
    isSetRight(sentence, lead, rest, setting.blockBefore(claim), setting.following(claim))
  );
}

/** "Higher than the 81.6% first printed": of the time before. */
const FIRST_TOLD =
  /^\s(?:first|originally|initially|previously|earlier) (?:printed|reported|published|given|shown|seen|told)\b/i;

/** "And not, as one site claimed, 65 points", "I have seen it as "41% lower"": how others had it. */
const SEEN_AS =
  /\bnot,? as [^,.;]{2,40}\b(?:claim|sa(?:id|y)|wr(?:ote|ite)|report|ha[ds] it|put it|print)\w*(?: it)?,? ["“]?$|\b(?:seen|read|heard|found) (?:it|this|that) (?:given |put |printed |described |called |quoted )?as (?:a |an )?["“]?$/i;

/** "It does not mean, as the release has it, that …" */
const MEANS_NOT = /\b(?:does|do|did)(?: not|n't) mean\b[^.;:]{0,80}$/i;

/** "93.3% in the control group": the group stands right behind its figure, in the words that tell one. */
function isGroupOutright(setting: Setting, index: number): boolean {
  const group = setting.claim(index)?.group;
  if (group?.from !== 'stated') return false;
  const behind = /^\s(?:in|with|for|among|on|under|of)\s(?:the\s|their\s)?(?:historical\s)?(.*)/i.exec(
    setting.after(index),
  )?.[1];
  return behind?.startsWith(group.text.replace(/^(?:with|on|in|for|the)\s(?:the\s)?/i, '')) ?? false;
}

/** Another figure has the record: for one that nearly has it itself, only a right one. */
const isTaken = (other: Judgement | undefined, { reason }: Judgement): boolean =>
  reason === 'wrong-rounding'
    ? other?.verdict === 'match'
    : other !== undefined && other.verdict !== 'unverified';

/** "79.6% with blinatumomab vs 90.4% without": the two groups' results change places, and the other figure's group is said outright. */
function isHalfOfSwap(
  setting: Setting,
  index: number,
  { about, owner, reason }: Judgement,
  lexicon: Lexicon,
): boolean {
  const own = setting.claim(index);
  if (reason !== 'wrong-arm' || !owner || !own) return false;
  return [index - 1, index + 1].some((at) => {
    const [claim, other] = [setting.claim(at), setting.judgement(at)];
    if (!claim || claim.sentence.start !== own.sentence.start || other?.verdict !== 'misstated') return false;
    if (!about || !hasValueOf(claim, about) || claim.endpoint?.value !== owner.figure.endpoint) return false;
    if (other.about !== owner && said(claim.group)?.value !== owner.group?.treatment) return false;
    if (isToldInOrder(setting.sentence(own), own, claim)) return true;
    if (claim.group?.from !== 'stated') return false;
    return isOutright(setting, at, claim.group) && trueReading(setting, at, other, lexicon) === undefined;
  });
}

/** "Two-year survival was 54.4% vs 39.0%": both are the results of the two groups, and both of another measure. */
const isOtherPair = (a: Judgement, b: Judgement | undefined): boolean =>
  a.reason === 'wrong-endpoint' &&
  b?.reason === a.reason &&
  a.owner !== undefined &&
  b.owner !== undefined &&
  areArms(a.owner, b.owner);

/** Another figure of the sentence has this one's result, and this one has the other's. */
function isSwapped(setting: Setting, index: number, { about, owner, reason }: Judgement): boolean {
  const own = setting.claim(index);
  if (reason !== 'wrong-arm' || !owner || !own) return false;
  return [-3, -2, -1, 1, 2, 3].some((step) => {
    const [claim, other] = [setting.claim(index + step), setting.judgement(index + step)];
    if (claim?.sentence.start !== own.sentence.start) return false;
    return other?.verdict === 'misstated' && other.about === owner && !!about && hasValueOf(claim, about);
  });
}

/** Both figures of a pair have each other's result, and the words tell both groups in order. */
function isSwappedInOrder(setting: Setting, index: number, judgement: Judgement): boolean {
  if (!isSwapped(setting, index, judgement)) return false;
  const own = setting.claim(index) as Claim;
  return [setting.claim(index - 1), setting.claim(index + 1)].some(
    (other) =>
      other?.sentence.start === own.sentence.start && isToldInOrder(setting.sentence(own), own, other),
  );
}

/** "83.3% disease-free and 93.3% alive, against 60.2% and 44.0% of controls": each has the value of the other's measure. */
function isCrossed(setting: Setting, index: number, { about, owner, reason }: Judgement): boolean {
  if (reason !== 'wrong-endpoint' || !about || !owner) return false;
  return [index - 1, index + 1].some((at) => {
    const other = setting.judgement(at);
    if (setting.claim(at)?.sentence.start !== setting.claim(index)?.sentence.start) return false;
    return other?.verdict === 'misstated' && other.about === owner && other.owner === about;
  });
}

/** "81.6% in the Interfant-06 trial": the value is the other group's, however else the words keep the two apart. */
const hasValueOf = (claim: Claim, rec: Rec): boolean =>
  compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees';

/** "49.4%, compared with 81.6% in the old trial": a wrong group beside a figure that is wrong, too. */
function isOneOfTwo(setting: Setting, index: number, { reason }: Judgement): boolean {
  const own = setting.claim(index);
  if (reason !== 'wrong-arm') return false;
  return [index - 1, index + 1].some(
    (at) =>
      setting.claim(at)?.sentence.start === own?.sentence.start &&
      setting.judgement(at)?.verdict === 'misstated' &&
      setting.judgement(at)?.reason !== 'wrong-rounding',
  );
}

/** "83.3% at 24 months, 81.6% at 48": each is told at a time of its own. */
function atOtherTime(a: Claim, b: Claim): boolean {
  return a.time?.from === 'stated' && b.time?.from === 'stated' && a.time.value !== b.time.value;
}

/** One result of one group, at whatever time after diagnosis; before a course and after it are two. */
function isSameResult(a: Rec | undefined, b: Rec): boolean {
  return (
    a?.study.trial === b.study.trial &&
    a.figure.when === b.figure.when &&
    a.figure.endpoint === b.figure.endpoint &&
    a.group?.treatment === b.group?.treatment &&
    a.population.subgroup === b.population.subgroup &&
    a.population.genetics === b.population.genetics
  );
}
