/**
 * Other series of patients. "Since 2006 we have treated 22 infants; 59% of them are alive": a head count that is no
 * trial's opens a series of its own, and until the copy comes back to a trial nothing of it can be called misstated.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import type { Judgement } from '../judgement.ts';
import type { Rec, Reference } from '../record.ts';
import { areArms } from './twins.ts';

/** Fewer people than this are part of a story, not a series. */
const SMALLEST = 5;

/** Follows the claims of an article in order; returns what is left of each judgement. */
export function followSeries({
  records,
}: Reference): (claim: Claim, judgement: Judgement, next?: Judgement) => Judgement {
  let foreign = false;
  let last: Judgement | undefined;
  return (claim, judgement, next) => {
    const home = claim.trials?.from === 'stated' || isExact(claim, judgement) || isOfBase(claim, judgement);
    if (isPlaced(judgement) || isUnnamed(claim, judgement)) foreign = true;
    else if (
      claim.saysTrial ||
      home ||
      [last, next].some((other) => isOtherArm(judgement, other) || isListed(judgement, other))
    )
      foreign = false;
    else if (opensSeries(claim, judgement) && !records.some((rec) => isBaseOf(claim, rec))) foreign = true;
    last = judgement;
    if (!foreign || judgement.verdict !== 'misstated') return judgement;
    return { verdict: 'unverified', why: 'reserve', ...(judgement.about && { about: judgement.about }) };
  };
}

/** A series known by its place alone, whatever else is told of it. */
const isPlaced = ({ verdict, about, byValue }: Judgement): boolean =>
  verdict === 'match' && byValue === true && about?.study.places !== undefined;

/** "1,440 youngsters between one and nine": the size of a trial that is not the page's own and that nobody names. */
const isUnnamed = ({ trials }: Claim, { verdict, about, byValue }: Judgement): boolean =>
  verdict === 'match' &&
  byValue === true &&
  about?.figure.endpoint === 'enrolled' &&
  about.population.age !== 'infants' &&
  trials?.value.includes(about.study.trial) !== true;

/** A published result to its decimal brings the copy back to the trial, be it in the wrong place. */
function isExact({ quantity }: Claim, { verdict, byValue, about, owner }: Judgement): boolean {
  const misplaced =
    verdict === 'misstated' && owner !== undefined && owner.study.trial === about?.study.trial;
  return (verdict === 'match' || misplaced) && quantity.decimals > 0 && !byValue;
}

/** "36 of 30 were MRD-negative or low": counted among the trial's own patients. */
const isOfBase = ({ quantity }: Claim, { about }: Judgement): boolean =>
  quantity.of !== undefined && quantity.of === about?.figure.n;

/** "Fever (four), infection (seven)": in one list with what the trial counted. */
function isListed({ verdict, about }: Judgement, other: Judgement | undefined): boolean {
  if (verdict !== 'misstated' || other?.verdict !== 'match') return false;
  const [own, listed] = [about?.figure.endpoint ?? '', other.about?.figure.endpoint ?? ''];
  return own !== listed && [own, listed].every((endpoint) => SERIOUS.test(endpoint));
}

const SERIOUS = /^(?:SAE-|serious-adverse-events$)/;

/** "93 per cent were alive; among those who got chemo alone it was just 65": no series has two groups, one of them with the trial's result. */
function isOtherArm({ verdict, about }: Judgement, other: Judgement | undefined): boolean {
  if (verdict !== 'misstated' || !about || other?.verdict !== 'match' || !other.about) return false;
  return areArms(about, other.about);
}

function opensSeries(claim: Claim, judgement: Judgement): boolean {
  const { form, value } = claim.quantity;
  // The next trial's babies are nobody's yet.
  if (claim.reserve === 'unreal') return false;
  return (
    claim.endpoint?.value === 'enrolled' &&
    form === 'count' &&
    value >= SMALLEST &&
    judgement.verdict === 'unverified' &&
    !isOfTrial(claim, judgement)
  );
}

/** "BLAST asked … Of 113 evaluable patients 78% …": so many that a result of the trial told of is of. */
const isBaseOf = ({ trials, quantity }: Claim, { study, figure: { n, value } }: Rec): boolean =>
  trials?.value.includes(study.trial) === true &&
  (n === quantity.value || ('of' in value && value.of === quantity.value));

/** "For the nine infants", where the sentence names the series; and "30 babies", which is the trial's own size, whoever tells it. */
function isOfTrial({ trials, quantity }: Claim, { about }: Judgement): boolean {
  if (trials?.from === 'construction') return true;
  return about?.figure.endpoint === 'enrolled' && compare(quantity, about, false).outcome === 'agrees';
}
