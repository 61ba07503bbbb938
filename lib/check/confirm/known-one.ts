/**
 * Results that one record alone has: a decimal, or so many of so many, that in all the records belongs to one result of the
 * measure that the sentence itself names ("median relapse-free survival was 22.3 months"); and measures that one trial alone
 * reports. What an earlier sentence lent, a trial or patients, does not keep such a figure from its record.
 */
import type { Claim } from '../../read/claim.ts';
import { compare } from '../compare/compare.ts';
import { contradictions, turned } from '../judge/contradict.ts';
import { said } from '../judge/patients.ts';
import type { Rec, Reference } from '../record.ts';
import type { Knows } from './known-here.ts';
import { isOther } from './weigh.ts';

/** Few such numbers are of two things. */
const SMALLEST_COUNT = 10;
/** Results of rulings, judged by themselves. */
const UNTOLD: ReadonlySet<string> = new Set(['age-limit', 'approval-date', 'publication-date']);
const KIN = [
  ['CR', 'CR-full', 'CR-any'],
  ['MRD-negative', 'MRD-response', 'molecular-response'],
];

export const isKin = (a: string, b: string): boolean =>
  a === b || KIN.some((kin) => kin.includes(a) && kin.includes(b));

/** "88 of 113 adults were women": who they were, and no result. */
const WHO_THEY_WERE =
  /^[^.;]{0,40}\b(?:were|was|had|are) (?:\w+ )?(?:women|men|girls|boys|male|female|white|black|Asian|Hispanic|older|younger|fevers?|a fever|aged)\b/i;

/** "Of BLAST's patients, 70 of 86 had undetectable disease" */
export const uniquely: Knows = (setting, index) => {
  const claim = setting.claim(index);
  if (!claim) return undefined;
  const { quantity, endpoint, trials } = claim;
  const counted = quantity.form === 'of' && quantity.value >= SMALLEST_COUNT;
  if ((!counted && quantity.decimals === 0) || quantity.hedge || quantity.upTo !== undefined)
    return undefined;
  const named = said(endpoint);
  if (counted && !named && WHO_THEY_WERE.test(setting.rest(claim))) return undefined;
  if (counted ? named && endpoint?.from !== 'stated' : endpoint?.from !== 'stated') return undefined;
  const { reference } = setting;
  const all = reference.records.filter((rec) => agrees(claim, rec));
  const own = named ? all.filter(({ figure }) => isKin(figure.endpoint, named.value)) : all;
  const rec = own[0];
  // So many of the home trial's infants may be anything that befell them.
  if (
    counted &&
    isHomeSize(quantity.of, reference) &&
    !isKin(endpoint?.value ?? '', rec?.figure.endpoint ?? '')
  )
    return undefined;
  if (!rec || UNTOLD.has(rec.figure.endpoint) || own.some((other) => isOther(other, rec))) return undefined;
  // So many of so many: the same numbers of another measure are another result.
  if (counted && (all.some((other) => isOther(other, rec)) || !('of' in rec.figure.value))) return undefined;
  if (rec.population.subgroup !== undefined && rec.population !== rec.study.population) return undefined;
  const inPlay = counted && !said(trials) ? new Set([rec.study.trial]) : setting.inPlay(index);
  const against = contradictions(withoutLent(claim, rec, counted), rec, reference, inPlay);
  return against?.size === 0 ? rec : undefined;
};

/** "Because the drug removes healthy B cells, many need antibodies: 63% in the trial": the one share of its measure. */
export const onlyOne: Knows = (setting, index, ofHome) => {
  const claim = setting.claim(index);
  if (!claim || !ofHome || claim.quantity.form !== 'percent' || claim.quantity.hedge) return undefined;
  const { endpoint, hints, trials, group } = claim;
  if (endpoint?.from === 'stated' || said(group)?.value === 'chemotherapy') return undefined;
  const { reference } = setting;
  if (said(trials) && !trials?.value.includes(reference.home)) return undefined;
  return reference.records.find(
    (rec) =>
      rec.study.trial === reference.home &&
      SUPPORT.has(rec.figure.endpoint) &&
      (hints?.near.has(rec.figure.endpoint) || hints?.far.has(rec.figure.endpoint)) &&
      agrees(claim, rec),
  );
};

/** As many infants as there are in everything that is told of the home trial. */
const isHomeSize = (base: number | undefined, { records, home }: Reference): boolean =>
  records.some(
    ({ study, figure, group }) =>
      study.trial === home &&
      figure.endpoint === 'enrolled' &&
      group?.treatment === 'blinatumomab' &&
      'count' in figure.value &&
      figure.value.count === base,
  );

/** What was given beside the treatment is reported once. */
const SUPPORT: ReadonlySet<string> = new Set(['IVIG', 'G-CSF']);

export const agrees = (claim: Claim, rec: Rec): boolean =>
  compare(claim.quantity, rec, turned({ ...claim, endpoint: claim.endpoint ?? measure(rec) }, rec))
    .outcome === 'agrees';

const measure = ({ figure }: Rec): NonNullable<Claim['endpoint']> => ({
  value: figure.endpoint,
  from: 'inherited',
  text: '',
});

/** The claim with what its own words say, of the measure that the record has. */
export function withoutLent(claim: Claim, rec: Rec, counted: boolean): Claim {
  const { age, genetics, risk, state, group, time, trials, ...rest } = claim;
  return {
    ...rest,
    endpoint: claim.endpoint ?? measure(rec),
    ...(age?.from === 'stated' && { age }),
    ...(genetics?.from === 'stated' && { genetics }),
    ...(risk?.from === 'stated' && { risk }),
    ...(state?.from === 'stated' && { state }),
    ...(group && !(counted && group.from === 'inherited') && { group }),
    ...(time && { time }),
    ...(trials && (!counted || said(trials)) && { trials }),
  };
}
