/**
 * The second of a bare pair: "survival stood at 93.3% and 62.0%, respectively", "82.4%, up from 65.2%". Its own words give no
 * group, so that it was read as the first figure's result; that one is confirmed, and the second is the other group's.
 */
import type { Claim } from '../read/claim.ts';
import { compare } from './compare.ts';
import { turned } from './contradict.ts';
import type { Judgement } from './judgement.ts';
import { SURVIVALS } from './outcomes.ts';
import { said } from './patients.ts';
import type { Rec } from './record.ts';
import type { Neighbour, Setting } from './setting.ts';
import { areArms } from './twins.ts';

const AGAINST =
  /^,?\s*(?:versus|vs\.?|v\.?|compared (?:with|to)|as against|against|as opposed to|up from)\s+(?:only |just )?$/i;
const AND = /^\s*(?:and|&|\/)\s*$/;
/** The figure ends its clause: "up from 20% a generation ago" is of other patients. */
const ENDS = /^\s*(?:,?\s*respectively)?\s*(?:[.;:,)—–]|$)/i;
const RESPECTIVELY = /^[\s,)]*respectively\b/i;
/** Two parts, places or looks told in a list, in words that are no group's. */
const PARTS =
  /\b(?:boys|girls|older|younger|under|over|aged|cycle|first|second|interim|centres?|countries|sites?|per protocol|intention|phase)\b/i;

/** The other group's record of a confirmed figure, which the figure set against it misses. */
export function exposePaired(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const judgement = setting.judgement(index);
  const partner = setting.confirmed(index - 1);
  if (!claim || !partner || judgement?.about !== partner.rec || judgement.verdict === 'match')
    return undefined;
  if (!isBare(claim) || !isAlike(claim, partner.claim) || !SURVIVALS.has(partner.rec.figure.endpoint))
    return undefined;
  if (PARTS.test(setting.sentence(claim)) || !isJoined(setting, index, claim, partner.claim))
    return undefined;
  const { records } = setting.reference;
  const about = mateOf(setting, index, partner);
  const outcome = (rec: Rec): string => compare(claim.quantity, rec, turned(claim, rec)).outcome;
  if (!about || about.population.genetics !== partner.rec.population.genetics) return undefined;
  if (outcome(about) === 'misrounded') return { verdict: 'misstated', reason: 'wrong-rounding', about };
  if (outcome(about) !== 'differs') return undefined;
  const owners = records.filter(
    (rec) =>
      rec.study.trial === about.study.trial && 'percent' in rec.figure.value && outcome(rec) === 'agrees',
  );
  const owner = owners.find((rec) => rec.group?.treatment === about.group?.treatment);
  if (owners.length > 0 && !owner) return undefined;
  if (!owner) return { verdict: 'misstated', reason: 'wrong-value', about };
  const reason = owner.figure.endpoint === about.figure.endpoint ? 'wrong-timepoint' : 'wrong-endpoint';
  return owner.population.subgroup === about.population.subgroup
    ? { verdict: 'misstated', reason, about, owner }
    : undefined;
}

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
  const before = setting.near(index, 4).find((other) => other.claim.end < partner.start)?.rec;
  return (
    mates.find(
      (mate) => before && mate.study.id === before.study.id && mate.figure.months === before.figure.months,
    ) ?? own
  );
}

/** The figure's own words name neither group nor endpoint. */
function isBare({ endpoint, group, quantity, reserve, change, risk, opposite }: Claim): boolean {
  if (endpoint?.from !== 'construction' || said(group) || said(risk) || reserve || change || opposite)
    return false;
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

/** Set against each other; or listed, where the figures just before were the two groups', too. */
function isJoined(setting: Setting, index: number, claim: Claim, partner: Claim): boolean {
  const between = setting.between(partner, claim);
  if (!ENDS.test(setting.after(index))) return false;
  if (AGAINST.test(between)) return true;
  if (!AND.test(between) || !RESPECTIVELY.test(setting.after(index))) return false;
  const earlier = setting.near(index, 4).filter((other) => other.claim.end < partner.start);
  return earlier.some((a) => earlier.some((b) => areArms(a.rec, b.rec)));
}
