/** Records in running sentences, as a colleague would say them: "two-year disease-free survival with blinatumomab, 81.6%". */

import { roundHalfUp } from '../compare/rounding.ts';
import type { Rec } from '../record.ts';
import { intervalInWords, valueInWords } from './evidence.ts';

/** How endpoints are called, and the trial that needs no naming since the copy is about it. */
export interface Names {
  /** An endpoint's name, or its complement's. */
  (endpoint: string, opposite?: boolean): string;
  home: string;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "two years", "18 months", "50.4 months". */
export function lengthInWords(months: number): string {
  const years = months % 12 === 0;
  const number = years ? months / 12 : Math.round(months * 10) / 10;
  return `${NUMBERS[number] ?? number} ${years ? 'year' : 'month'}${number === 1 ? '' : 's'}`;
}

/** "two years", "two or four years", "two years or 18 months". */
export function inEither(lengths: readonly string[]): string {
  const units = new Set(lengths.map((length) => length.split(' ')[1]));
  const [last = '', ...rest] = [...lengths].reverse();
  if (rest.length === 0) return last;
  return `${rest
    .reverse()
    .map((length) => (units.size === 1 ? length.split(' ')[0] : length))
    .join(', ')} or ${last}`;
}

/** "two-year", "18-month". */
export function lengthAsAdjective(months: number): string {
  return lengthInWords(months).replace(' ', '-').replace(/s$/, '');
}

/** A label inside a sentence: its first letter small, unless it begins with an abbreviation (MRD, G-CSF, KMT2A). */
export function running(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The same with its first letter a capital. */
export function opening(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Endpoints that count people or events: what is said after the number, and what the number is called. */
const COUNTED: Record<string, [told: string, called: string]> = {
  enrolled: ['treated', 'the number of patients treated'],
  countries: ['took part', 'the number of countries'],
  'dutch-patients': ['were Dutch', 'the number of Dutch patients'],
  'study-groups': ['took part', 'the number of study groups'],
  'planned-enrolment': ['planned', 'the planned number of patients'],
  courses: ['of blinatumomab', 'the number of blinatumomab courses'],
  'infusion-length': ['of blinatumomab', 'the length of the blinatumomab infusion'],
  dose: ['of blinatumomab', 'the dose of blinatumomab'],
  'full-course': ['completed the course', 'the share that completed the course'],
  'primary-toxicity': [
    'with toxicity that met the primary endpoint',
    'the toxicity that met the primary endpoint',
  ],
  'serious-adverse-events': ['', 'the number of serious adverse events'],
  'SAE-fever': ['of fever', 'the number of serious adverse events of fever'],
  'SAE-infection': ['of infection', 'the number of serious adverse events of infection'],
  'SAE-hypertension': ['of hypertension', 'the number of serious adverse events of hypertension'],
  'SAE-vomiting': ['of vomiting', 'the number of serious adverse events of vomiting'],
  'MRD-negative-or-low': ['MRD-negative or with low MRD', 'the share that was MRD-negative or had low MRD'],
  'MRD-negative': ['MRD-negative', 'the share that was MRD-negative'],
  'MRD-low': ['with low MRD', 'the share that had low MRD'],
  'MRD-high': ['with high MRD', 'the share that had high MRD'],
  'MRD-negative-later': ['became MRD-negative', 'the share that later became MRD-negative'],
  'MRD-response': ['with an MRD response', 'the share with an MRD response'],
  CR: ['in complete remission', 'the share in complete remission'],
  'cure-rate': ['cured', 'the share cured'],
  HSCT: ['had a stem-cell transplant', 'the share that had a stem-cell transplant'],
  IVIG: ['given immunoglobulins', 'the share given immunoglobulins'],
  'G-CSF': ['given G-CSF', 'the share given G-CSF'],
  'KMT2A-share': ['with KMT2A-rearranged disease', 'the share with KMT2A-rearranged disease'],
  'infant-share': ['arises in infants', 'the share of childhood ALL that arises in infants'],
  'chemo-success': ['treated successfully', 'the share treated successfully'],
  relapse: ['relapsed', 'the share that relapsed'],
  'relapse-timing': ['', 'a share of relapses'],
  'death-in-remission': ['died in remission', 'the share that died in remission'],
  'infection-death': ['died of infection', 'the share that died of infection'],
  'induction-death': ['died in induction', 'the share that died in induction'],
};

/**
 * A record in a running sentence. `opposite`: its complement ("relapse or death" for disease-free survival);
 * `withValue: false` names it only.
 */
export function describe(rec: Rec, names: Names, opposite = false, withValue = true): string {
  const { endpoint, months } = rec.figure;
  if ('dates' in rec.figure.value || 'fromYear' in rec.figure.value)
    return datedInWords(rec, names, withValue);
  const counted = endpoint === 'relapse' && 'percent' in rec.figure.value ? undefined : COUNTED[endpoint];
  if (counted) return countedInWords(rec, counted, names, withValue);
  const turned = opposite && 'percent' in rec.figure.value;
  const named = endpoint === 'relapse' ? 'cumulative incidence of relapse' : running(names(endpoint, turned));
  const timed =
    months === undefined
      ? named
      : turned
        ? `${named} within ${lengthInWords(months)}`
        : `${lengthAsAdjective(months)} ${named}`;
  const what =
    join([timed, whenOf(rec)]) +
    whoseOf(rec, timed, names, endpoint.startsWith('HR-') ? undefined : PEOPLE[rec.population.age]);
  return withValue ? `${what}, ${turned ? complementOf(rec, names) : levelOf(rec)}` : what;
}

/** "Date of approval (adults with …), 3 December 2014"; "years of recruitment in Interfant-06, 2006–2016". */
function datedInWords(rec: Rec, names: Names, withValue: boolean): string {
  const what = running(names(rec.figure.endpoint));
  const whose =
    rec.figure.endpoint === 'publication-date'
      ? ''
      : 'dates' in rec.figure.value
        ? ` (${running(rec.population.label)})`
        : ` in ${rec.study.name}`;
  return withValue ? `${what}${whose}, ${valueInWords(rec.figure.value)}` : what + whose;
}

function countedInWords(
  rec: Rec,
  [told, called]: [string, string],
  names: Names,
  withValue: boolean,
): string {
  const { figure } = rec;
  const time = figure.months === undefined ? whenOf(rec) : `within ${lengthInWords(figure.months)}`;
  const done = figure.endpoint === 'enrolled' && figure.shown !== undefined ? '' : told;
  const what = join(withValue ? [peopleOf(rec), done, time] : [called, time]);
  return what + whoseOf(rec, what, names);
}

/** "30 patients", "4 of 30 patients", "28 of 30 (93%)", "10 serious adverse events". */
function peopleOf(rec: Rec): string {
  const { value, shown, endpoint } = rec.figure;
  if (shown !== undefined) return shown;
  const text = valueInWords(value);
  if (!('count' in value) || 'percent' in value) return text;
  if (/^SAE|^serious/.test(endpoint)) return text.replace(/events?$/, 'serious adverse $&');
  return value.of === undefined ? text : `${text} ${value.unit}`;
}

/** "81.6% (95% CI 60.8–92.0)". */
function levelOf(rec: Rec): string {
  const { value, shown, endpoint, ci95 } = rec.figure;
  const level = endpoint === 'relapse' ? valueInWords(value) : (shown ?? valueInWords(value));
  return ci95 && !level.endsWith(')') ? `${level} (${intervalInWords(rec.figure)})` : level;
}

/** "18.4% (100% less disease-free survival of 81.6%)". */
function complementOf(rec: Rec, names: Names): string {
  const { value, endpoint } = rec.figure;
  if (!('percent' in value)) return valueInWords(value);
  const left = roundHalfUp(100 - value.percent, value.decimals).toFixed(value.decimals);
  return `${left}% (100% less ${running(names(endpoint))} of ${value.percent.toFixed(value.decimals)}%)`;
}

/** The time in the source's words; bare years go in brackets. */
function whenOf(rec: Rec): string {
  const { when, endpoint } = rec.figure;
  // Where the name says when, the time would say it twice.
  if (when === undefined) return '';
  return /^\d/.test(when) ? `(${when})` : endpoint === 'dose' ? '' : when;
}

/** Who a neighbour's figure is about, so that nobody takes it for the infants'. */
const PEOPLE: Partial<Record<string, string>> = {
  adults: 'adults',
  children: 'children',
  'all-ages': 'patients',
};

/**
 * Group, trial and patients, with the space before: "of adults in E1910 with blinatumomab"; the trial that the copy is
 * about needs no naming. `people` is left out where the words before already count them.
 */
function whoseOf(rec: Rec, said: string, { home }: Names, people?: string): string {
  const { study, figure } = rec;
  const treatment = rec.group?.treatment;
  const grouped = treatment === 'blinatumomab' || treatment === 'chemotherapy';
  // Epidemiology has no name that copy would know it by.
  const named = study.trial !== home && (study.aliases.length > 0 || grouped || treatment === 'any');
  const others = figure.population !== undefined && !OF_THEIR_OWN.has(figure.endpoint);
  const group = [
    treatment === 'blinatumomab' && !/blinatumomab|countries|Dutch/.test(said) ? ' with blinatumomab' : '',
    treatment === 'chemotherapy' && !/chemotherapy/.test(said) ? ' with chemotherapy alone' : '',
  ].join('');
  const trial = named ? ` in ${study.name}` : '';
  return (
    (named && people ? ` of ${people}${trial}${group}` : group + trial) +
    (others ? ` (${running(rec.population.label)})` : '')
  );
}

/** Endpoints whose name says who is meant. */
const OF_THEIR_OWN: ReadonlySet<string> = new Set(['infant-share', 'KMT2A-share', 'dutch-patients']);

function join(parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
