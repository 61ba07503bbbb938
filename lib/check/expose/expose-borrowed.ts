/**
 * Another trial's pair told of the infants: "In these babies three-year survival was 85% with blinatumomab and 68% without". Of no
 * report on the infant trial is a result at that time; where both figures are those of one other trial, they were taken from it.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { turned } from '../judge/contradict.ts';
import type { Judgement } from '../judgement.ts';
import { OUTCOMES } from '../outcomes.ts';
import type { Rec } from '../record.ts';
import type { Setting } from '../setting.ts';

/** Where the copy says whose they are, or sets the babies beside others, nothing was taken over. */
const OTHERS =
  /\b(?:adults?|children|kids|teen\w*|older|grown-ups?|risk|relaps\w+|randomi[sz]ed|E1910|AALL\w*|TOWER|BLAST|unlike|like|as in)\b/i;

/** The infant trial's result that stands where another trial's was told. */
export function exposeBorrowed(setting: Setting, index: number): Judgement | undefined {
  const claim = setting.claim(index);
  if (!claim || setting.judgement(index)?.why !== 'no-record' || !isOfInfants(setting, claim))
    return undefined;
  const mate = [index - 1, index + 1].find((at) => isOtherGroup(claim, setting.claim(at)));
  if (mate === undefined) return undefined;
  const other = setting.claim(mate) as Claim;
  const owners = setting.reference.records.filter((rec) => isResult(setting, rec, claim));
  const pairs = owners.filter(({ study }) =>
    setting.reference.records.some((rec) => rec.study.id === study.id && isResult(setting, rec, other)),
  );
  const [owner] = pairs;
  if (!owner || new Set(pairs.map(({ study }) => study.trial)).size !== 1) return undefined;
  const about = setting.reference.records
    .filter(
      ({ study, figure, group }) =>
        study.trial === setting.reference.home &&
        figure.endpoint === owner.figure.endpoint &&
        group?.treatment === owner.group?.treatment,
    )
    .sort((a, b) => awayFrom(claim, a) - awayFrom(claim, b))[0];
  return about && { verdict: 'misstated', reason: 'wrong-study', about, owner };
}

/** A share of babies at a told time, with no word of another trial. */
function isOfInfants(setting: Setting, claim: Claim): boolean {
  const { age, endpoint, time, trials, quantity, change, reserve } = claim;
  if (age?.value !== 'infants' || age.from === 'inherited' || !endpoint || !OUTCOMES.has(endpoint.value))
    return false;
  if (!time || change || reserve || quantity.hedge || quantity.form !== 'percent') return false;
  if (trials?.value.some((trial) => trial !== setting.reference.home)) return false;
  return !OTHERS.test(`${setting.preceding(claim)} ${setting.sentence(claim)}`);
}

const isOtherGroup = (a: Claim, b: Claim | undefined): boolean =>
  b !== undefined &&
  a.sentence.start === b.sentence.start &&
  a.endpoint?.value === b.endpoint?.value &&
  a.time?.value === b.time?.value &&
  a.group !== undefined &&
  b.group !== undefined &&
  a.group.value !== b.group.value;

/** Months between the time told and the record's. */
const awayFrom = ({ time }: Claim, { figure }: Rec): number =>
  Math.abs((figure.months ?? 0) - (time?.value ?? 0));

/** Whether a record of grown-ups or older children is the result that a figure gives, to the digit. */
function isResult({ reference }: Setting, rec: Rec, claim: Claim): boolean {
  const { study, figure, group, population } = rec;
  return (
    study.trial !== reference.home &&
    population.age !== 'infants' &&
    figure.endpoint === claim.endpoint?.value &&
    figure.months === claim.time?.value &&
    group?.treatment === claim.group?.value &&
    compare(claim.quantity, rec, turned(claim, rec)).outcome === 'agrees'
  );
}
