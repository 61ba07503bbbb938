/**
 * Compares reference-data/ with the collected facts it was made from, so that no value, interval, n, time or citation
 * drifts from what was read in the source: `tsx scripts/compare-facts.ts DIR`, where DIR holds figures.json.
 * Ends with 1 when anything differs (one line each), with 2 when the facts cannot be read.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStudies } from '../lib/reference/rules.ts';
import type { Figure, Study } from '../lib/reference/types.ts';
import { studyFiles } from './compile-reference.ts';
import { ASIDE, MEANT, QUALITATIVE, REWORDED, SPLIT } from './facts-exceptions.ts';

interface Fact {
  id: string;
  role: string;
  confidence: string;
  value: string;
  value_num?: number | null;
  unit?: string | null;
  timepoint?: string | null;
  n?: number | null;
  ci95?: [number, number] | null;
  se?: number | null;
  range?: string | null;
  sd?: number | null;
  where_in_source?: string | null;
  citation_key: string;
}

interface Citation {
  title: string;
  year: number;
  vol_pages?: string;
  doi?: string;
  pmid?: string;
  registry?: string;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]+/g, '')
    .toLowerCase();
const unitOf = (text: string) =>
  plain(text.replace('µ', 'u').replace('²', '2').replaceAll(' per ', '/')).replace(/s$/, '');

/** "1,440 (36 +/- 6% at 15 ug/m2)" → 1440, 36, 6, 15. */
const numbersIn = (text: string): string[] =>
  text
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\b(m2|KMT2A)\b/g, 'm')
    .match(/\d+(?:\.\d+)?/g) ?? [];

/** Every number of a record's value as it is printed, so that decimals are compared too. */
function printed(figure: Figure): string[] {
  const value = figure.value as Record<string, unknown>;
  const decimals = typeof value.decimals === 'number' ? value.decimals : 0;
  const out: string[] = [];
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'number' || key === 'decimals') continue;
    out.push(['percent', 'amount', 'ratio'].includes(key) ? part.toFixed(decimals) : String(part));
  }
  for (const date of (value.dates as string[] | undefined) ?? [])
    out.push(date.slice(0, 4), String(Number(date.slice(8))));
  return out;
}

/** Months that a fact's time states; undefined where it states none ("after 1 cycle"). */
function monthsOf(timepoint: string): number | undefined {
  const found = /^(?:during the )?(\d+(?:\.\d+)?|two)[ -](year|month)/.exec(timepoint);
  if (!found) return undefined;
  return (found[1] === 'two' ? 2 : Number(found[1])) * (found[2] === 'year' ? 12 : 1);
}

type Say = (field: string, ours: unknown, theirs: unknown) => void;

function compareValue(fact: Fact, figures: Figure[], say: Say): void {
  const words = numbersIn(fact.value);
  const ours = figures.flatMap(printed);
  const known = [...words, String(fact.value_num), String(fact.n), ...(REWORDED[fact.id] ?? [])];
  const strange = ours.filter((number) => !known.includes(number));
  if (strange.length > 0) say('value', strange.join(', '), fact.value);
  const range = figures.flatMap((figure) => ('range' in figure.value && figure.value.range) || []);
  const held = [
    ...ours,
    ...range,
    ...figures.flatMap((figure) => figure.se ?? []),
    ...(ASIDE[fact.id]?.numbers ?? []),
  ];
  if ('sd' in (figures[0]?.value ?? {})) held.push(fact.sd ?? 0);
  const left = words.filter((number) => !held.some((part) => Number(part) === Number(number)));
  if (left.length > 0) say('value', `nothing for ${left.join(', ')}`, fact.value);
  const [figure] = figures;
  if (figures.length > 1 || figure === undefined) return;
  const value = figure.value;
  if ('percent' in value && value.percent !== fact.value_num)
    say('value.percent', value.percent, fact.value_num);
  if ('amount' in value) {
    if (value.amount !== fact.value_num) say('value.amount', value.amount, fact.value_num);
    if (unitOf(value.unit) !== unitOf(fact.unit ?? '').replace(/upperbound$/, ''))
      say('unit', value.unit, fact.unit);
    if (!same(value.range?.join('-'), fact.range?.split('-').map(Number).join('-')))
      say('value.range', value.range, fact.range);
    if (!same(value.sd, fact.sd)) say('value.sd', value.sd, fact.sd);
  }
  if ('dates' in value && !value.dates.every((date) => plain(fact.value).includes(monthName(date))))
    say('value.dates', value.dates, fact.value);
}

const monthName = (date: string) =>
  new Date(date).toLocaleString('en', { month: 'long', timeZone: 'UTC' }).slice(0, 3).toLowerCase();

function compareRest(fact: Fact, figure: Figure, split: boolean, say: Say): void {
  if (!same(figure.ci95, fact.ci95)) say('ci95', figure.ci95, fact.ci95);
  if (!same(figure.se, fact.se)) say('se', figure.se, fact.se);
  // Parts of a fact may have the n of their own group; it then stands in the fact's words.
  if (!same(figure.n, fact.n) && !(split && numbersIn(fact.value).includes(String(figure.n))))
    say('n', figure.n, fact.n);
  if (figure.basis !== fact.confidence) say('basis', figure.basis, fact.confidence);
  const time = fact.timepoint ?? '';
  if (!same(figure.months, monthsOf(time))) say('months', figure.months, fact.timepoint);
  if (time !== '' && figure.months === undefined && figure.when === undefined) say('when', undefined, time);
}

function compareCitation(study: Study, citation: Citation, registries: string, say: Say): void {
  const ours = plain(study.citation);
  const numbers = [String(citation.year), ...numbersIn(citation.vol_pages ?? '')];
  const whole = plain(citation.title.replace(/\((authors?|press).*?\)/, ''));
  if (!ours.includes(whole) || !numbers.every((part) => ours.includes(part))) {
    say('citation', study.citation, `${citation.title} ${citation.year};${citation.vol_pages ?? ''}`);
  }
  if (!same(study.doi, citation.doi)) say('doi', study.doi, citation.doi);
  if (!same(study.pmid, citation.pmid)) say('pmid', study.pmid, citation.pmid);
  const mine = plain((study.registry ?? []).join(' '));
  const theirs = citation.registry?.match(/NCT\d+|\d{4}-\d{6}-\d\d/g) ?? [];
  if (!theirs.every((number) => mine.includes(plain(number))))
    say('registry', study.registry, citation.registry);
  for (const number of study.registry ?? []) {
    if (!registries.includes(plain(number))) say('registry', number, citation.registry);
  }
}

type Held = Map<string, { study: Study; figure: Figure }>;

/** What the facts give as registry numbers for any report of a trial: an interim report may leave out its own. */
function registriesByTrial(
  facts: Fact[],
  held: Held,
  citations: Record<string, Citation>,
): Map<string, string> {
  const out = new Map<string, string>();
  for (const fact of facts) {
    const trial = held.get(fact.id + (SPLIT[fact.id]?.[0] ?? ''))?.study.trial;
    if (trial !== undefined) {
      out.set(trial, (out.get(trial) ?? '') + plain(citations[fact.citation_key]?.registry ?? ''));
    }
  }
  return out;
}

/** Compares studies with facts; one sentence for each difference, empty where all agree. */
function differences(studies: Study[], facts: Fact[], citations: Record<string, Citation>): string[] {
  const out: string[] = [];
  const held = new Map(
    studies.flatMap((study) => study.figures.map((figure) => [figure.id, { study, figure }] as const)),
  );
  const registries = registriesByTrial(facts, held, citations);
  for (const fact of facts) {
    const confirmed =
      fact.role === 'result' && fact.confidence !== 'unconfirmed' && !QUALITATIVE.has(fact.id);
    if (!confirmed) continue;
    const ids = (SPLIT[fact.id] ?? ['']).map((suffix) => fact.id + suffix);
    const parts = ids.flatMap((id) => held.get(id) ?? []);
    for (const id of ids.filter((id) => !held.has(id)))
      out.push(`${id}: a confirmed result that reference-data lacks.`);
    for (const id of ids) held.delete(id);
    const say: Say = (field, ours, theirs) => {
      if (`${fact.id} ${field}` in MEANT) return;
      out.push(
        `${fact.id}, ${field}: reference-data has ${JSON.stringify(ours)}, the facts have ${JSON.stringify(theirs)}.`,
      );
    };
    compareValue(
      fact,
      parts.map((part) => part.figure),
      say,
    );
    for (const { study, figure } of parts) {
      compareRest(fact, figure, parts.length > 1, say);
      const citation = citations[fact.citation_key];
      if (citation) compareCitation(study, citation, registries.get(study.trial) ?? '', say);
      else say('citation', study.citation, fact.citation_key);
    }
  }
  for (const id of held.keys()) out.push(`${id}: in reference-data, but no confirmed result of the facts.`);
  return out;
}

function main(): void {
  const folder = process.argv[2];
  if (folder === undefined) {
    console.error('Usage: tsx scripts/compare-facts.ts DIR (the folder that holds figures.json)');
    process.exitCode = 2;
    return;
  }
  let facts: { records: Fact[]; citations: Record<string, Citation> };
  try {
    facts = JSON.parse(readFileSync(join(folder, 'figures.json'), 'utf8'));
  } catch (error) {
    console.error(`figures.json in ${folder} cannot be read: ${(error as Error).message}`);
    process.exitCode = 2;
    return;
  }
  const { studies, problems } = readStudies(studyFiles());
  const lines = [...problems, ...differences(studies, facts.records, facts.citations)];
  for (const line of lines) console.error(line);
  const records = studies.reduce((sum, study) => sum + study.figures.length, 0);
  console.log(
    `${records} records in ${studies.length} studies compared with ${facts.records.length} facts: ${lines.length || 'no'} differences.`,
  );
  if (lines.length > 0) process.exitCode = 1;
}

main();
