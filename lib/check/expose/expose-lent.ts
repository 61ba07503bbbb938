/**
 * Numbers of another trial told beside a trial's own: "the hazard ratio was 0.33, after a median follow-up of 26.3 months",
 * which is the infants', and "30 babies in 27 countries", where only the next study is planned. The figure beside it pins the trial.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** The follow-up or the number of countries that the trial beside it has, where the text gives another trial's. */
export function exposeLent(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (claim?.endpoint?.from !== 'stated' || claim.quantity.hedge || claim.reserve) return undefined;
  if (claim.endpoint.value === 'follow-up') return ofFollowUp(setting, index, claim);
  return claim.endpoint.value === 'countries' ? ofCountries(setting, index, claim) : undefined;
}

function ofFollowUp(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const trial = claim.trials?.value.length === 1 ? claim.trials.value[0] : undefined;
  const beside = setting.beside(index).map(({ rec }) => rec.study.trial);
  if (!trial || claim.quantity.decimals === 0 || claim.quantity.value < 10) return undefined;
  if (beside.length === 0 || beside.some((other) => other !== trial)) return undefined;
  const all = setting.reference.records.filter(({ figure }) => figure.endpoint === 'follow-up');
  const [own, others] = [all.filter(isOf(trial)), all.filter((rec) => !isOf(trial)(rec))];
  const agrees = (rec: Rec): boolean => compare(claim.quantity, rec, false).outcome === 'agrees';
  const owner = others.find(agrees);
  const [about] = own;
  if (!about || !owner || own.some(agrees)) return undefined;
  return { verdict: 'misstated', reason: 'wrong-study', about, owner };
}

const isOf =
  (trial: string) =>
  (rec: Rec): boolean =>
    rec.study.trial === trial;

/** What was done, and not what is planned. */
const DONE =
  /\b(?:were (?:enrolled|recruited|treated|given)|received|got|had|took part|were included|have been (?:treated|given))\b/i;
const AHEAD =
  /\b(?:next|plan\w*|aim\w*|will|upcoming|coming|larger|bigger|follow-on|successor|future|intend\w*|to be|Interfant[-\s]21)\b/i;

function ofCountries(setting: Setting, index: number, claim: Claim): Judgement | undefined {
  const { home, records } = setting.reference;
  const words =
    setting
      .sentence(claim)
      .split(/[;:]\s/)
      .find((part) => part.includes(claim.text)) ?? '';
  if (!DONE.test(words) || AHEAD.test(words)) return undefined;
  const size = setting
    .beside(index)
    .some(({ rec }) => rec.study.trial === home && rec.figure.endpoint === 'enrolled');
  if (!size) return undefined;
  const find = (endpoint: string): Rec | undefined =>
    records.find((rec) => rec.study.trial === home && rec.figure.endpoint === endpoint);
  const [about, owner] = [find('countries'), find('planned-countries')];
  const planned = owner && compare(claim.quantity, owner, false).outcome === 'agrees';
  return about && planned ? { verdict: 'misstated', reason: 'wrong-study', about, owner } : undefined;
}
