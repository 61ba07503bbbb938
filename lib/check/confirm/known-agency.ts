/**
 * The agency's own analyses of trials that copy tells by the approval, and not by the trial's name: "The FDA then looked at
 * 185 of them: 32% got a complete remission." The number of patients is known where an approval is spoken of; what follows
 * is that analysis's where its words say what it measures.
 */
import type { Claim } from '../../read/claim.ts';
import { ageFits, said } from '../judge/patients.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';
import type { Knows } from './known-here.ts';
import { agrees, isKin } from './known-one.ts';

const AGENCY =
  /\b(?:FDA|Food and Drug|agency|regulators?|label|licen[cs]\w+|cleared|clearance|approv\w+|authori[sz]\w+|OK|nod|onto the market)\b/i;
const PEOPLE = /^(?:patients?|adults?|people|participants?)$/i;

/** A figure of an agency's analysis, in a passage on an approval. */
export const ofAgency: Knows = (setting, index) => {
  const claim = setting.claim(index);
  if (!claim || claim.quantity.hedge || claim.quantity.upTo !== undefined) return undefined;
  const passage = setting.blockBefore(claim) + setting.sentence(claim);
  if (!AGENCY.test(passage)) return undefined;
  return setting.reference.records.find(
    (rec) =>
      /\bFDA\b/.test(rec.study.name) &&
      isAllowed(claim, rec) &&
      (isSize(claim, rec, setting) || (isResult(claim, rec) && isOfIt(setting, index, rec, passage))),
  );
};

function isAllowed({ age, trials }: Claim, { population, study }: Rec): boolean {
  if (said(age) && !ageFits(age?.value ?? '', population.age)) return false;
  return !said(trials) || trials?.value.includes(study.trial) === true;
}

const countOf = ({ figure: { endpoint, value } }: Rec): number | undefined =>
  endpoint === 'enrolled' && 'count' in value ? value.count : undefined;

/** A number of patients that no other trial had. */
function isSize({ quantity, endpoint }: Claim, rec: Rec, { reference }: Setting): boolean {
  const { form, unit, value } = quantity;
  if (form !== 'count' && form !== 'number') return false;
  if (unit !== undefined && !PEOPLE.test(unit)) return false;
  if (said(endpoint) && endpoint?.value !== 'enrolled') return false;
  return (
    countOf(rec) === value &&
    reference.records.every((other) => countOf(other) !== value || other.study.trial === rec.study.trial)
  );
}

const isResult = (claim: Claim, rec: Rec): boolean =>
  claim.endpoint?.from === 'stated' &&
  rec.figure.endpoint !== 'age-limit' &&
  isKin(claim.endpoint.value, rec.figure.endpoint) &&
  said(claim.group)?.value !== 'chemotherapy' &&
  agrees(claim, rec);

/** The analysis's number of patients stands beside it, or the year of the approval does. */
function isOfIt(setting: Setting, index: number, { study }: Rec, passage: string): boolean {
  const year = /\d{4}$/.exec(study.id)?.[0];
  if (year !== undefined && passage.includes(year) && !setting.claim(index)?.trials) return true;
  return setting.near(index, 3).some(({ rec }) => rec.study.id === study.id);
}
