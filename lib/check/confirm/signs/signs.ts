/**
 * The signs by which an open figure is known as a record's: its value, its words, what the record is, and its company. Each
 * is a number with a name; `npm run fit` finds what they are worth.
 */
import type { Claim, Filled } from '../../../read/claim.ts';
import { isOfLacking } from '../../doubt/lacking.ts';
import { isLeftBehind } from '../../doubt/left-behind.ts';
import { isOfOtherBase } from '../../doubt/other-base.ts';
import { isOfOwnSeries } from '../../doubt/own-series.ts';
import { isPartOfPart } from '../../doubt/part-of-part.ts';
import { isOfPart } from '../../doubt/parts-told.ts';
import { isOfThePast } from '../../doubt/past.ts';
import { isOfStrangers } from '../../doubt/strangers.ts';
import { isSupposed } from '../../doubt/supposed.ts';
import { said } from '../../judge/patients.ts';
import type { Judgement } from '../../judgement.ts';
import { SURVIVALS } from '../../outcomes.ts';
import type { Rec, Reference } from '../../record.ts';
import type { Setting } from '../../setting.ts';
import { exactness } from '../as-form.ts';
import { isKin } from '../known-one.ts';
import { isOneResult } from '../twins.ts';
import { wordsFor } from '../weigh.ts';
import type { Company } from './company.ts';
import { formOf, type Suspect } from './suspects.ts';

/** One suspicion with all that is known of it. */
export interface Case extends Suspect {
  claim: Claim;
  judgement: Judgement | undefined;
  company: Company;
  /** All records that have the figure's value. */
  values: readonly Rec[];
  setting: Setting;
  index: number;
  reference: Reference;
}

const RESPONSES =
  /^(?:MRD-(?:negative|low|high|negative-or-low|response)|molecular-response|CR(?:-full|-any)?)$/;
const OF_DISEASE = /^(?:KMT2A-share|infant-share|incidence|dutch-patients)$/;

/** 2 and 1: the slot agrees as stated, as lent; below nought: it does not. */
function agreement<T>(slot: Filled<T> | undefined, agrees: boolean): number {
  if (!slot) return 0;
  return (said(slot) ? 2 : 1) * (agrees ? 1 : -1);
}

function endpointOf({ claim, rec }: Case): number {
  const { endpoint } = claim;
  if (!endpoint) return 0;
  if (endpoint.value === rec.figure.endpoint) return said(endpoint) ? 3 : 2;
  if (isKin(endpoint.value, rec.figure.endpoint)) return 1;
  return said(endpoint) ? -2 : -1;
}

function judgedOf({ judgement, rec }: Case): number {
  const about = judgement?.about;
  if (!about) return 0;
  return about === rec ? 2 : isOneResult(about, rec) ? 1 : -1;
}

const isForm = (form: string) => (one: Case) => Number(one.claim.quantity.form === form);
const isReserved = (reserve: string) => (one: Case) => Number(one.claim.reserve === reserve);
const isGroup = (treatment: string) => (one: Case) => Number(one.rec.group?.treatment === treatment);
const isOf = (test: (endpoint: string) => boolean) => (one: Case) => Number(test(one.rec.figure.endpoint));

/** Every sign, by its name in the model. */
export const SIGNS: Readonly<Record<string, (one: Case) => number>> = {
  exact: ({ claim, rec }) => exactness(formOf(claim, rec) ?? claim.quantity, rec, claim),
  value: ({ claim }) => claim.quantity.value,
  range: ({ claim }) => Number(claim.quantity.upTo !== undefined),
  hedged: ({ claim }) => Number(claim.quantity.hedge === 'about'),
  bare: ({ claim }) => Number(claim.bare === true),
  percent: isForm('percent'),
  count: isForm('count'),
  number: isForm('number'),
  'x of y': isForm('of'),
  fraction: isForm('fraction'),
  duration: isForm('duration'),

  words: ({ claim, rec, reference }) => wordsFor(claim, rec, reference),
  endpoint: endpointOf,
  hint: ({ claim, rec }) => Number(claim.hints?.near.has(rec.figure.endpoint) === true),
  group: ({ claim, rec }) => agreement(claim.group, claim.group?.value === rec.group?.treatment),
  time: ({ claim, rec }) => agreement(claim.time, claim.time?.value === rec.figure.months),
  trial: ({ claim, rec }) => agreement(claim.trials, claim.trials?.value.includes(rec.study.trial) === true),
  age: ({ claim, rec }) => (claim.age ? (claim.age.value === rec.population.age ? 1 : -1) : 0),
  'unknown words': ({ claim }) => claim.unknown,
  judged: judgedOf,
  'lent trial': ({ lent }) => Number(lent),
  'lent patients': ({ lentPatients }) => Number(lentPatients),
  elsewhere: isReserved('elsewhere'),
  subgroup: isReserved('subgroup'),
  unreal: isReserved('unreal'),
  'other subject': isReserved('other-subject'),
  'two readings': isReserved('two-readings'),

  // What would take a misstatement back speaks against a match as well.
  strangers: ({ setting, index, rec }) =>
    Number(isOfStrangers(setting, index, { verdict: 'misstated', about: rec })),
  'told of a part': ({ setting, index, rec }) => Number(isOfPart(setting, index, rec)),
  'part of a part': ({ setting, index }) => Number(isPartOfPart(setting, index)),
  'own series': ({ setting, index }) => Number(isOfOwnSeries(setting, index)),
  'other base': ({ setting, index, rec }) => Number(isOfOtherBase(setting, index, rec)),
  lacking: ({ setting, index, rec }) => Number(isOfLacking(setting, index, rec, undefined)),
  past: ({ setting, index, rec }) => Number(isOfThePast(setting, index, rec)),
  'left behind': ({ setting, index, rec }) => Number(isLeftBehind(setting, index, rec)),
  supposed: ({ setting, index }) => Number(isSupposed(setting, index)),

  share: ({ rec }) => Number('percent' in rec.figure.value),
  'treated group': isGroup('blinatumomab'),
  'chemotherapy group': isGroup('chemotherapy'),
  'all patients': isGroup('any'),
  part: ({ rec }) => Number(rec.population.subgroup !== undefined),
  whole: ({ rec }) => Number(rec.population.subgroup === rec.study.population.subgroup),
  survival: isOf((endpoint) => SURVIVALS.has(endpoint) || endpoint === 'CIR'),
  size: isOf((endpoint) => endpoint.endsWith('enrolled') || endpoint === 'planned-enrolment'),
  response: isOf((endpoint) => RESPONSES.test(endpoint)),
  ratio: isOf((endpoint) => endpoint.startsWith('HR-')),
  'adverse event': isOf((endpoint) => endpoint.startsWith('SAE')),
  'of the disease': isOf((endpoint) => OF_DISEASE.test(endpoint)),
  'length of time': isOf((endpoint) => endpoint.startsWith('median') || endpoint === 'follow-up'),

  values: ({ values }) => values.length,
  'values of the trial': ({ values, rec }) =>
    values.filter(({ study }) => study.trial === rec.study.trial).length,
  points: ({ company }) => company.points,
  lead: ({ company }) => company.lead,
  near: ({ company }) => company.near,
  'in the block': ({ company }) => company.inBlock,
  'others in the block': ({ company }) => company.othersInBlock,
  'of the trial': ({ company }) => company.ofTrial,
  'of other trials': ({ company }) => company.ofOthers,
  'open twins': ({ company }) => company.openTwins,
  again: ({ company }) => Number(company.again),
};

/** The signs of one suspicion, in the order of the names given; throws where the model asks for what is not known here. */
export function valuesOf(one: Case, names: readonly string[]): number[] {
  return names.map((name) => {
    const of = SIGNS[name];
    if (!of) throw new Error(`no sign is called “${name}”: run npm run fit`);
    return of(one);
  });
}
