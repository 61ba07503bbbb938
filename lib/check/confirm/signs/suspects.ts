/**
 * The records that a figure left open may be: those that have its value and that nothing said of it contradicts. The trial
 * alone may be another's, where an earlier sentence lent it, at a price (signs.ts).
 */
import type { Claim } from '../../../read/claim.ts';
import type { Quantity } from '../../../read/numbers/quantity.ts';
import { compare } from '../../compare/compare.ts';
import { contradictions, turned } from '../../judge/contradict.ts';
import { said } from '../../judge/patients.ts';
import type { Rec } from '../../record.ts';
import type { Setting } from '../../setting.ts';
import { asForm, withoutLeeway } from '../as-form.ts';
import { OPTION } from '../known-exact.ts';
import { isKin } from '../known-one.ts';
import { isOneOfTwo } from '../sizes.ts';

/** A record of the figure's value. */
export interface Suspect {
  rec: Rec;
  /** The passage tells of another trial, which the figure's own words do not name. */
  lent: boolean;
  /** Or of other patients. */
  lentPatients: boolean;
}

/** Rulings are judged by themselves; a course or two is in every sentence. */
const APART: ReadonlySet<string> = new Set(['age-limit', 'approval-date', 'publication-date', 'courses']);
/** "She has looked after 30 babies", "sold in nine countries" */
const OF_HOME: ReadonlySet<string> = new Set(['enrolled', 'countries', 'planned-countries']);
/** So many a year: told of every hospital, and on record of the Netherlands. */
const A_YEAR: ReadonlySet<string> = new Set(['dutch-patients', 'incidence']);

/** All records that have the figure's value, in whatever form it is printed. */
export function ofItsValue(claim: Claim, records: readonly Rec[]): Rec[] {
  const plain = { ...claim, quantity: withoutLeeway(claim.quantity) };
  return records.filter((rec) => {
    if (APART.has(rec.figure.endpoint)) return false;
    const quantity = formOf(plain, rec);
    return quantity && compare(quantity, rec, turned(asOf(claim, rec), rec)).outcome === 'agrees';
  });
}

/** The records that an open figure may be; none where it is settled, or nobody's result. */
export function suspectsOf(setting: Setting, index: number, values: () => readonly Rec[]): Suspect[] {
  const claim = setting.claim(index);
  if (!claim?.onSubject || claim.change || claim.quantity.date || claim.reserve === 'denied') return [];
  if (setting.judgement(index)?.verdict !== 'unverified') return [];
  return values().flatMap((rec): Suspect[] => {
    const named = said(claim.endpoint);
    if (named && named.value !== 'enrolled' && !isKin(named.value, rec.figure.endpoint)) return [];
    if (isOwnMatter(setting, claim, rec)) return [];
    // What is said of a part of the patients is confirmed by that part's record alone.
    if (claim.reserve === 'subgroup' && rec.population.subgroup === undefined) return [];
    if (isWide(rec) && !(isEnd(claim, rec) && isSpokenOf(claim, rec))) return [];
    const inPlay = new Set([...setting.inPlay(index), rec.study.trial]);
    const probe = asOf(claim, rec);
    const whole = contradictions(probe, rec, setting.reference, inPlay);
    const against = contradictions(withOwnPatients(probe), rec, setting.reference, inPlay);
    if (!against || [...against].some((slot) => slot !== 'study')) return [];
    const lent = against.has('study');
    if (lent && claim.trials?.from !== 'inherited') return [];
    return [{ rec, lent, lentPatients: whole?.has('population') === true }];
  });
}

/** The claim with those patients only whom its own words name. */
function withOwnPatients({ age, genetics, risk, state, ...claim }: Claim): Claim {
  const own = { age: said(age), genetics: said(genetics), risk: said(risk), state: said(state) };
  return {
    ...claim,
    ...(own.age && { age: own.age }),
    ...(own.genetics && { genetics: own.genetics }),
    ...(own.risk && { risk: own.risk }),
    ...(own.state && { state: own.state }),
  };
}

/** The figure in the form that it would have as the record's; a fraction in words stays one. */
export function formOf(claim: Claim, rec: Rec): Quantity | undefined {
  return asForm(claim, rec) ?? (claim.quantity.form === 'fraction' ? claim.quantity : undefined);
}

const DUTCH = /\b(?:Dutch|Netherlands|Holland)\b/i;

/**
 * What has rules of its own, with everyday numbers in mind: the infants and countries of the home trial,
 * one group's number told of no group, so many patients a year where no Dutch are spoken of, answers to choose from.
 */
function isOwnMatter(setting: Setting, claim: Claim, rec: Rec): boolean {
  const { endpoint } = rec.figure;
  if (OF_HOME.has(endpoint) && rec.study.trial === setting.reference.home) return true;
  if (isOneOfTwo(rec) && claim.group?.value !== rec.group?.treatment) return true;
  if (OPTION.test(setting.lead(claim))) return true;
  return A_YEAR.has(endpoint) && !DUTCH.test(setting.blockBefore(claim) + setting.sentence(claim));
}

/** A span holds too many numbers to know one by. */
const isWide = ({ figure }: Rec): boolean => 'low' in figure.value || figure.span !== undefined;

/** "Three in four", "70 to 80%", "up to 80%" */
function isEnd({ quantity }: Claim, { figure }: Rec): boolean {
  const ends = 'low' in figure.value ? [figure.value.low, figure.value.high] : (figure.span ?? []);
  return quantity.form === 'fraction' || ends.includes(quantity.value);
}

const isSpokenOf = ({ endpoint, hints }: Claim, { figure }: Rec): boolean =>
  said(endpoint)?.value === figure.endpoint || hints?.near.has(figure.endpoint) === true;

function asOf(claim: Claim, { figure }: Rec): Claim {
  return {
    ...claim,
    endpoint: { value: figure.endpoint, from: 'inherited', text: '' },
    opposite: claim.endpoint?.value === figure.endpoint && claim.opposite,
  };
}
