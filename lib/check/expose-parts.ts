/** A part's figure set against the figure of all: "96.0% with it and 90.2% without", where 90.2% is the average-risk children's. */
import type { Judgement } from './judgement.ts';
import { said } from './patients.ts';
import type { Setting } from './setting.ts';
import { areArms } from './twins.ts';

/** The sentence speaks of a part of the patients, in words that the reader may not know. */
const PART = /\brisk\b|\bsubgroup|\bsubset|\bstratum|\bstrata|\bof (?:these|those|them)\b/i;

/** What was recognised as a part's by its value alone is the other group's of the figure before, misstated. */
export function exposePart(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const { verdict, byValue, about: owner } = setting.judgement(index) ?? {};
  if (!claim || verdict !== 'match' || !byValue || owner?.population.subgroup === undefined) return undefined;
  const treatment = owner.group?.treatment;
  if (said(claim.risk) || said(claim.group)?.value !== treatment || claim.quantity.decimals === 0)
    return undefined;
  const partner = setting.confirmed(index - 1);
  if (partner?.claim.sentence.start !== claim.sentence.start || PART.test(setting.sentence(claim)))
    return undefined;
  const { rec } = partner;
  if (rec.population.subgroup !== undefined || rec.figure.months !== owner.figure.months) return undefined;
  if (rec.study.trial !== owner.study.trial || rec.figure.endpoint !== owner.figure.endpoint)
    return undefined;
  const about = setting.reference.records.find(
    (other) => areArms(other, rec) && other.group?.treatment === treatment,
  );
  return about && { verdict: 'misstated', reason: 'wrong-population', about, owner };
}
