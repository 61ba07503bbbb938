/**
 * What is told of a trial besides results: its countries, its sites, whom the next one is to treat. Such numbers belong to
 * no group of patients, and their noun says what they count: "Thirty babies, nine countries."
 */
import type { Claim } from '../../read/claim.ts';
import type { Rec } from '../record.ts';

const FACTS: ReadonlySet<string> = new Set([
  'countries',
  'planned-countries',
  'planned-enrolment',
  'dutch-patients',
  'sites',
  'study-groups',
]);
const PLACES: Record<string, RegExp> = {
  countries: /^(?:countries|nations)$/i,
  'planned-countries': /^(?:countries|nations)$/i,
  sites: /^(?:hospitals|cent(?:re|er)s|sites)$/i,
};
/** The noun itself is one of the words that the clause does not explain. */
const UNEXPLAINED = 1;

/** Whether a record is of a trial's circumstances, and of no group of its patients. */
export const isFact = ({ figure }: Rec): boolean => FACTS.has(figure.endpoint);

/** Whether the claim counts places, whatever was said of patients before. */
export const countsPlaces = ({ quantity: { unit = '' } }: Claim): boolean =>
  Object.values(PLACES).some((noun) => noun.test(unit));

/** Whether a plan is told, and of a plan alone: "the next study wants 160 babies". */
export const tellsPlan = ({ reserve, hints, endpoint }: Claim): boolean =>
  reserve === 'unreal' &&
  (endpoint?.value.startsWith('planned') === true ||
    hints?.ahead === true ||
    hints?.far.has('planned-enrolment') === true);

/** "Nine of the children were treated in the Netherlands": the place is what the record counts. */
export const isPlacedFact = ({ reserve, endpoint }: Claim): boolean =>
  reserve === 'elsewhere' && endpoint?.value === 'dutch-patients' && endpoint.from === 'stated';

/** Whether the claim's noun is what the record counts, in a clause that says nothing else. */
export function isNamedFact({ quantity, unknown, endpoint }: Claim, { figure }: Rec): boolean {
  const noun = PLACES[figure.endpoint]?.test(quantity.unit ?? '') === true;
  const stated =
    endpoint?.from === 'stated' && endpoint.value === figure.endpoint && isFactId(figure.endpoint);
  return stated || (noun && unknown <= UNEXPLAINED);
}

const isFactId = (endpoint: string): boolean => FACTS.has(endpoint);

/** What speaks for a fact besides the words that name it, in points: its noun, and a number that is seldom two things. */
export function pointsOfFact(claim: Claim, rec: Rec): number {
  if (!isFact(rec)) return 0;
  const planned = rec.figure.endpoint === 'planned-enrolment' && claim.quantity.value >= 100;
  // "Just 160 babies took part" tells no plan.
  if (planned && TOOK_PART.test(claim.endpoint?.text ?? '')) return -2;
  return (isNamedFact(claim, rec) ? 2 : 0) + (planned ? 1 : 0);
}

const TOOK_PART = /\b(?:took part|participated|joined|received|(?:were|was|had been|have been) [a-z]+ed)\b/i;
