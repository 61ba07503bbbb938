/**
 * Second thoughts on misstatements. Two figures of one sentence are never about the same result: where a slot was not
 * filled by the figure's own words and another figure already has the record, the reading was the mistake, not the copy.
 * "Alive: 93.3 per cent, and 60.2 per cent for chemotherapy alone" swaps no groups. And a figure is right if there is any
 * reading of its words under which it is (readings.ts), and nobody's claim where copy only repeats it (read/disowned.ts).
 */
import type { Claim } from '../read/claim.ts';
import { isDisowned } from '../read/disowned.ts';
import type { Lexicon } from '../read/lexicon.ts';
import type { Judged } from './company.ts';
import { exposeTurned } from './expose-shares.ts';
import type { Judgement } from './judgement.ts';
import { isOutright } from './own-words.ts';
import { trueReading } from './readings.ts';
import type { Rec, Reference } from './record.ts';
import { Setting } from './setting.ts';
import { areArms } from './twins.ts';

/** Takes back each misstatement that the rest of its sentence speaks against; others stay as they are. */
export function doubt(
  judged: readonly Judged[],
  judgements: readonly Judgement[],
  text: string,
  reference: Reference,
  lexicon: Lexicon,
): Judgement[] {
  const setting = new Setting(judged, judgements, text, reference);
  return judgements.map((judgement, index) => {
    const { claim } = judged[index] as Judged;
    const { about, owner } = judgement;
    if (judgement.verdict !== 'misstated' || !about) return judgement;
    const abstain: Judgement = { verdict: 'unverified', why: 'not-pinned', about };
    const one = judged[index] as Judged;
    if (isArmOfList(one, judgement) || isOfPart(setting, index) || isLocal(setting, index)) return abstain;
    if (isBound(setting, index, reference)) return abstain;
    if (
      isDisowned(
        setting.sentence(claim),
        setting.after(index),
        setting.preceding(claim),
        setting.following(claim),
      )
    )
      return abstain;
    // A pair told the wrong way round was exposed by its order, whatever else stands beside it.
    if (exposeTurned(setting, index)) return judgement;
    if (isHalfOfSwap(setting, index, judgement, lexicon)) return judgement;
    const reading = trueReading(setting, index, judgement, lexicon);
    if (reading === 'several') return abstain;
    if (reading) return { verdict: 'match', about: reading, byValue: true };
    if (claim.endpoint?.from !== 'construction' && claim.group?.from !== 'construction') return judgement;
    const rival = judged.findIndex(
      (other, i) =>
        i !== index &&
        other.claim.sentence.start === claim.sentence.start &&
        other.claim.quantity.form === claim.quantity.form &&
        judgements[i]?.verdict !== 'unverified' &&
        !atOtherTime(other.claim, claim) &&
        isSameResult(judgements[i]?.about, about),
    );
    if (rival < 0) return judgement;
    const confirmed = judgements[rival]?.verdict === 'match';
    if (confirmed && owner && areArms(owner, about)) return { verdict: 'match', about: owner, byValue: true };
    return abstain;
  });
}

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
    if (!claim || claim.sentence.start !== own.sentence.start || other?.reason !== 'wrong-arm') return false;
    if (other.about !== owner || other.owner !== about || claim.group?.from !== 'stated') return false;
    return isOutright(setting, at, claim.group) && trueReading(setting, at, other, lexicon) === undefined;
  });
}

/** "83.3% at 24 months, 81.6% at 48": each is told at a time of its own. */
function atOtherTime(a: Claim, b: Claim): boolean {
  return a.time?.from === 'stated' && b.time?.from === 'stated' && a.time.value !== b.time.value;
}

/** One result of one group, at whatever time. */
function isSameResult(a: Rec | undefined, b: Rec): boolean {
  return (
    a?.study.trial === b.study.trial &&
    a.figure.endpoint === b.figure.endpoint &&
    a.group?.treatment === b.group?.treatment &&
    a.population.subgroup === b.population.subgroup &&
    a.population.genetics === b.population.genetics
  );
}

/** "One study, n = 30, historical control": a head count beside a group is not the group's. */
function isArmOfList({ claim }: Judged, { reason }: Judgement): boolean {
  return (
    reason === 'wrong-arm' && claim.endpoint?.value === 'enrolled' && /^n\s*=/i.test(claim.endpoint.text)
  );
}

/** "Its phase 1 part (n = 49)" is no count of the whole. */
function isOfPart(setting: Setting, index: number): boolean {
  const { endpoint } = setting.claim(index) as Claim;
  if (endpoint?.value !== 'enrolled') return false;
  const words = setting.before(index);
  return /\b(?:part|phase|stage|portion|cohorts?|stratum|strata|subset|subgroup|set|half)\b[^.;,]{0,25}\(\s*(?:n\s*=\s*)?$/i.test(
    words,
  );
}

/** "We know of one baby treated here": a count of the speaker's own. */
function isLocal(setting: Setting, index: number): boolean {
  const claim = setting.claim(index) as Claim;
  if (claim.saysTrial || claim.trials?.from === 'stated') return false;
  if (claim.quantity.form !== 'count' && claim.quantity.form !== 'number') return false;
  return /\b(?:(?:treated|cared for|seen|looked after|diagnosed) here|we (?:know|have heard) of|(?:in|at|on) (?:our|this|my) (?:own )?(?:hospital|unit|ward|clinic|centre|center|city|town|region|country|practice)|of (?:ours|mine)|(?:our|my) (?:own )?(?:patients|babies|infants|children))\b/i.test(
    setting.sentence(claim),
  );
}

/** "The intervals are 60.8–92.0 and 42.5–56.0 per cent": the end of a published interval or range is no estimate. */
function isBound(setting: Setting, index: number, { records }: Reference): boolean {
  const claim = setting.claim(index) as Claim;
  const { value, decimals } = claim.quantity;
  if (
    !/\b(?:intervals?|CIs?|ranges?|ranging|ranged|limits?|bounds?|margins?|confidence)\b/i.test(
      setting.sentence(claim),
    )
  )
    return false;
  const joined =
    /(?:–|-|\bto|\band)\s*$/i.test(setting.before(index)) ||
    /^\s*(?:%|per ?cent)?\s*(?:–|-|to\b|and\b)/i.test(setting.after(index));
  return decimals > 0 && joined && records.some(({ figure }) => figure.ci95?.includes(value));
}
