/** A part's figure set against the figure of all: "96.0% with it and 90.2% without", where 90.2% is the average-risk children's. */

import { areArms, areParts } from '../confirm/twins.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** The sentence speaks of a part of the patients, in words that the reader may not know. */
const PART = /\brisk\b|\bsubgroup|\bsubset|\bstratum|\bstrata|\bof (?:these|those|them)\b/i;

/** Everybody in the trial, said of this very figure. */
const WHOLE =
  /\b(?:as a whole|(?:whole|entire|overall|full|total) (?:study |trial |patient )?(?:population|cohort|group|trial|study)|all (?:of )?(?:the )?(?:randomi[sz]ed |enrolled |standard-risk |low-risk )?(?:children|patients|participants|\d+))\b/i;
/** Not everybody after all. */
const SOME =
  /\b(?:marrow|average|high(?:er)?[- ]risk|subgroup|subset|stratum|strata|with|who|aged|younger|older)\b/i;
/** "Among the 255 low-risk patients of the same trial": the number of all. */
const AMONG = /\b(?:of|among|in|for) (?:all )?(?:the |its )?(\d{2,4})\b/gi;

/** The words before a figure, back to the share before it: head counts say of whom it is told. */
function wordsBefore(setting: Setting, index: number): string {
  const [own, previous] = [setting.claim(index), setting.claim(index - 1)];
  const words = setting.before(index);
  const counts = previous?.quantity.form === 'count' || previous?.quantity.form === 'number';
  if (!previous || !counts || previous.sentence.start !== own?.sentence.start) return words;
  return `${wordsBefore(setting, index - 1)}${previous.text}${words}`;
}

/** "97.5% of the trial as a whole", "97.1% of all 255 patients": a part's figure told of all, of the same group at the same time. */
export function exposeWhole(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const { verdict, about: owner } = setting.judgement(index) ?? {};
  if (!claim || verdict !== 'match' || owner?.population.subgroup === undefined) return undefined;
  if (claim.quantity.decimals === 0 || said(claim.group)?.value !== owner.group?.treatment) return undefined;
  const about = setting.reference.records.find(
    (rec) => areParts(rec, owner) && rec.population.subgroup === rec.study.population.subgroup,
  );
  if (!about) return undefined;
  const words = wordsBefore(setting, index);
  const clause = words.slice(Math.max(words.lastIndexOf(';'), words.lastIndexOf(' but ')) + 1);
  const sizes = [...clause.matchAll(AMONG)].map((match) => Number(match[1]));
  const size = setting.reference.records.find(
    (rec) =>
      rec.study.id === owner.study.id &&
      rec.figure.endpoint === 'enrolled' &&
      'count' in rec.figure.value &&
      rec.figure.value.count !== undefined &&
      sizes.includes(rec.figure.value.count),
  );
  if (!WHOLE.test(clause) && !size) return undefined;
  const rest = clause.replace(said(claim.group)?.text ?? '', ' ');
  return SOME.test(rest) ? undefined : { verdict: 'misstated', reason: 'wrong-population', about, owner };
}

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
