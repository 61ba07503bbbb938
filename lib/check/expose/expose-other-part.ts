/** "In higher-risk children 94.1% with the drug and 87.9% without": the second figure is the whole trial's, told of the part that the first is of. */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { areArms, areParts } from '../confirm/twins.ts';
import { said } from '../judge/patients.ts';
import type { Judgement } from '../judgement.ts';
import type { Setting } from '../setting.ts';

/** Words between the two that may bring in other patients. */
const OTHERS =
  /\brisk\b|\b(?:overall|all|every\w*|average|whole|entire|standard|low(?:er)?|high(?:er)?|subgroup|subset|others?|rest|general|randomi[sz]ed|population)\b|[.;]\s/i;

/** The second of a pair told of one part of a trial's patients, where its decimal is another part's, or everybody's. */
export function exposeOtherPart(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  const partner = setting.confirmed(index - 1);
  if (!claim || !partner || !isExact(claim) || !isExact(partner.claim)) return undefined;
  if (partner.claim.sentence.start !== claim.sentence.start || said(partner.claim.risk) === undefined)
    return undefined;
  const { rec } = partner;
  const told = setting.judgement(index);
  if (rec.population.subgroup === undefined || (told?.verdict === 'match' && !told.byValue)) return undefined;
  if (said(claim.risk) && claim.risk?.value !== partner.claim.risk?.value) return undefined;
  if (said(claim.group)?.value === rec.group?.treatment) return undefined;
  if (said(claim.endpoint) && claim.endpoint?.value !== rec.figure.endpoint) return undefined;
  if (OTHERS.test(setting.between(partner.claim, claim))) return undefined;
  if (OTHERS.test(setting.after(index).split(/[,.;]/)[0] ?? '')) return undefined;
  const about = setting.reference.records.find((other) => areArms(other, rec));
  const outcome = about && compare(claim.quantity, about, false).outcome;
  if (!about || outcome !== 'differs') return undefined;
  const owner = setting.reference.records.find(
    (other) => areParts(other, about) && compare(claim.quantity, other, false).outcome === 'agrees',
  );
  return owner && { verdict: 'misstated', reason: 'wrong-population', about, owner };
}

function isExact({ quantity, reserve, change, opposite }: Claim): boolean {
  if ((reserve && reserve !== 'subgroup') || change || opposite) return false;
  return quantity.form === 'percent' && quantity.decimals > 0 && !quantity.hedge;
}
