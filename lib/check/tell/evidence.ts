/** A record as an editor reads it: value, interval, group, time, population, citation, each ready to print. */
import type { Figure, Value } from '../../reference/types.ts';
import type { Evidence } from '../finding.ts';
import type { Rec } from '../record.ts';

/** "at 2 years", "at 18 months". */
export function timeInWords(months: number): string {
  if (months % 12 === 0) return months === 12 ? '1 year' : `${months / 12} years`;
  return `${months} months`;
}

/** The published value as the source prints it. */
export function valueInWords(value: Value): string {
  if ('percent' in value) {
    const share = `${value.percent.toFixed(value.decimals)}%`;
    return value.count !== undefined && value.of !== undefined
      ? `${value.count} of ${value.of} (${share})`
      : share;
  }
  if ('count' in value)
    return value.of !== undefined ? `${value.count} of ${value.of}` : `${value.count} ${unitOf(value)}`;
  if ('below' in value) return `below ${value.below}%`;
  if ('above' in value) return `above ${value.above}%`;
  if ('low' in value) return `${value.low}–${value.high}${value.unit === '%' ? '%' : ` ${value.unit}`}`;
  if ('amount' in value) return `${value.amount.toFixed(value.decimals)} ${value.unit}`;
  if ('ratio' in value) return value.ratio.toFixed(value.decimals);
  if ('fromYear' in value) return `${value.fromYear}–${value.toYear}`;
  return value.dates
    .map(dateInWords)
    .join(' or ')
    .replace(/( \w+ \d+)( or \d+)\1/, '$2$1');
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "14 June 2024" for 2024-06-14. */
function dateInWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** "1 course", "2 courses", "1 country". */
function unitOf({ count, unit }: { count: number; unit: string }): string {
  return count === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit;
}

/** "95% CI 60.8–92.0", to as many decimals as the estimate has; a hazard ratio's has two. */
export function intervalInWords({ ci95, value }: Figure): string {
  if (!ci95) return '';
  const places = 'decimals' in value ? Math.max(value.decimals, ...ci95.map(decimalsOf)) : 1;
  return `95% CI ${ci95[0].toFixed(places)}–${ci95[1].toFixed(places)}`;
}

/** Decimals with which the data give a number. */
function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}

/** Makes the evidence of a record; `endpoint` is the endpoint's name in the lexicon. */
export function toEvidence(rec: Rec, endpoint: string): Evidence {
  const { figure, study, group, population } = rec;
  const interval = figure.ci95
    ? intervalInWords(figure)
    : figure.se !== undefined
      ? `standard error ${figure.se.toFixed(1)}`
      : undefined;
  const time = figure.when ?? (figure.months !== undefined ? `at ${timeInWords(figure.months)}` : undefined);
  const n = figure.n ?? group?.n;
  const link = linkOf(study);
  return {
    id: figure.id,
    value: figure.shown ?? valueInWords(figure.value),
    ...('percent' in figure.value && { point: figure.value.percent }),
    ...(figure.ci95 && { ci95: figure.ci95 }),
    ...(interval !== undefined && { interval }),
    ...(n !== undefined && { n }),
    endpoint,
    ...(group && { group: group.label }),
    ...(time !== undefined && { time }),
    population: population.label,
    study: study.title,
    citation: study.citation,
    ...(link !== undefined && { link }),
    where: figure.where,
  };
}

function linkOf(study: Rec['study']): string | undefined {
  if (study.doi !== undefined) return `https://doi.org/${study.doi}`;
  if (study.pmid !== undefined) return `https://pubmed.ncbi.nlm.nih.gov/${study.pmid}/`;
  const registered = study.registry?.find((number) => number.startsWith('NCT'));
  return registered === undefined ? undefined : `https://clinicaltrials.gov/study/${registered}`;
}
