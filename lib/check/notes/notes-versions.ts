/** Reports of one trial beside each other: figures that a later report has followed, and comparisons that mix two of them. */

import type { Rec } from '../record.ts';
import { valueInWords } from '../tell/evidence.ts';
import { describe, lengthInWords } from '../tell/phrases.ts';
import type { Note } from './note.ts';
import { inSeries, isSurvivalRate, type Noted, noteOn, type Settled } from './noted.ts';

/** A figure with the record of a later report that holds the same endpoint. */
export interface Followed {
  settled: Settled;
  later: Rec;
}

/** The matching figures of reports that a later report follows, unless the article has that report too. */
export function followed(noted: Noted): Followed[] {
  const { settled, reference } = noted;
  const matches = settled.filter(({ finding }) => finding.verdict === 'match' && !finding.claim.change);
  const lasts = new Map<Rec, Rec | undefined>();
  const cited = new Map<Rec['study'], boolean>();
  return matches.flatMap((one): Followed[] => {
    if (!lasts.has(one.rec)) lasts.set(one.rec, laterOf(one.rec, reference.records));
    const later = lasts.get(one.rec);
    if (!later || saysTheSame(one.rec, later)) return [];
    if (!cited.has(later.study)) cited.set(later.study, cites(noted, later));
    return cited.get(later.study) ? [] : [{ settled: one, later }];
  });
}

const FOLLOW_UP =
  /\b(?:long(?:er)?[- ]term (?:follow[- ]up|results|outcomes|data)|longer follow[- ]up|follow[- ]up (?:report|paper|publication|results|data))\b/i;

/** Whether the article has the later report too: by a figure that is that report's alone, a time that only it reports, or by name. */
function cites(
  { article, blocks, settled, timesIn, trialsAt, reference: { records } }: Noted,
  later: Rec,
): boolean {
  if (settled.some(({ rec }) => rec.study === later.study && isOfItsOwn(rec, records))) return true;
  const held = records.filter(({ study }) => study === later.study);
  const months = new Set(held.flatMap(({ figure }) => figure.months ?? []));
  for (const { study, figure } of records)
    if (study.trial === later.study.trial && study !== later.study) months.delete(figure.months ?? 0);
  // A time in a passage on other trials is theirs.
  const times = blocks
    .filter((_, at) => trialsAt(at).size === 0 || trialsAt(at).has(later.study.trial))
    .flatMap(timesIn);
  const followUps = held.flatMap(({ figure: { endpoint, value } }) =>
    endpoint === 'follow-up' && 'amount' in value ? valueInWords(value) : [],
  );
  return (
    times.some((time) => months.has(time)) ||
    followUps.some((words) => article.text.includes(words)) ||
    FOLLOW_UP.test(article.text)
  );
}

/** What the card of such a figure says. */
export function laterInWords({ later }: Followed, { names }: Noted): string {
  return `A later report exists: ${describe(later, names)}. ${later.study.title}.`;
}

/** The note on the article. */
export function noteLaterReports(all: readonly Followed[]): Note | undefined {
  if (all.length === 0) return undefined;
  const titles = [...new Set(all.map(({ later }) => later.study.title))];
  const figures = all.map(({ settled }) => settled);
  const it = figures.length === 1 ? 'this figure is' : 'these figures are';
  return noteOn(
    'later-report',
    `A later report exists: ${inSeries(titles)}. Say that ${it} from an earlier one, or give the later one’s.`,
    figures,
  );
}

/** The record of the latest report of the trial after this one's with the same endpoint, group and patients. */
function laterOf(rec: Rec, records: readonly Rec[]): Rec | undefined {
  const suited = records.filter(
    (one) =>
      one.study !== rec.study &&
      one.figure.endpoint === rec.figure.endpoint &&
      one.group?.treatment === rec.group?.treatment &&
      one.population.age === rec.population.age &&
      one.population.genetics === rec.population.genetics &&
      one.population.subgroup === rec.population.subgroup &&
      follows(one, rec, records),
  );
  return suited.find((one) => !suited.some((other) => follows(other, one, records)));
}

/** Whether a record's report comes after another's, at however many removes. */
function follows(later: Rec, earlier: Rec, records: readonly Rec[]): boolean {
  const before = later.study.supersedes;
  if (before === undefined) return false;
  if (before === earlier.study.id) return true;
  const between = records.find(({ study }) => study.id === before);
  return between !== undefined && follows(between, earlier, records);
}

/** A later report that only repeats a number is nothing to act on. */
function saysTheSame(a: Rec, b: Rec): boolean {
  const [first, second] = [shareOf(a), shareOf(b)];
  const sameTime = a.figure.months === undefined || a.figure.months === b.figure.months;
  return first !== undefined && first === second && sameTime;
}

/** A share in percent to a decimal, or a count. */
function shareOf({ figure: { value } }: Rec): string | undefined {
  if ('percent' in value) return `${value.percent.toFixed(1)}%`;
  if ('count' in value)
    return value.of === undefined ? `${value.count}` : `${((100 * value.count) / value.of).toFixed(1)}%`;
  return undefined;
}

/** Whether no earlier report of the trial prints the same value. */
function isOfItsOwn(rec: Rec, records: readonly Rec[]): boolean {
  return !records.some(
    (one) =>
      follows(rec, one, records) &&
      one.figure.endpoint === rec.figure.endpoint &&
      shareOf(one) !== undefined &&
      shareOf(one) === shareOf(rec),
  );
}

const COMPARED =
  /\b(?:to|vs?\.?|versus|compar\w+|against|than|from|rather|as opposed|whereas|while|up|down|before|previously|had been|it was|in place of|instead)\b|[→➔]/i;

/** Notes the first comparison of the two groups whose figures no one report gives at one time. */
export function noteMixedComparison(noted: Noted): Note | undefined {
  const { article, settled } = noted;
  const rates = settled.filter(
    ({ finding, rec }) => finding.verdict === 'match' && !finding.claim.change && isSurvivalRate(rec),
  );
  for (const [index, first] of rates.entries()) {
    const second = rates[index + 1];
    if (!second || !isComparison(first, second, article.text)) continue;
    const beside = rates.filter((one) => one.at === first.at && one !== first && one !== second);
    if (
      haveOneSource(first, second, noted) ||
      beside.some((one) => haveOneSource(one, first, noted) || haveOneSource(one, second, noted))
    )
      continue;
    return noteOn('mixed', mixedInWords(first, second), [first, second]);
  }
  return undefined;
}

function mixedInWords(first: Settled, second: Settled): string {
  const [a, b] = [first.rec.figure.months ?? 0, second.rec.figure.months ?? 0];
  const texts = [first.finding.text, second.finding.text];
  return a === b
    ? `This comparison mixes two reports: ${texts[0]} is from ${first.rec.study.title}, ${texts[1]} from ${second.rec.study.title}.`
    : `This comparison mixes two times: ${texts[0]} was reported at ${lengthInWords(a)}, ${texts[1]} at ${lengthInWords(b)}.`;
}

/** Two neighbouring figures of one endpoint, one a group's and one the other's, set against each other. */
function isComparison(a: Settled, b: Settled, text: string): boolean {
  const between = text.slice(a.finding.end, b.finding.start);
  const groups = [a.rec.group?.treatment, b.rec.group?.treatment];
  return (
    a.at === b.at &&
    a.rec.study.trial === b.rec.study.trial &&
    a.rec.figure.endpoint === b.rec.figure.endpoint &&
    groups.includes('blinatumomab') &&
    groups.includes('chemotherapy') &&
    between.length < 120 &&
    !/[.!?;]\s/.test(between) &&
    COMPARED.test(text.slice(Math.max(0, a.finding.start - 8), b.finding.start))
  );
}

/** Whether one report gives both values at one time. */
function haveOneSource(a: Settled, b: Settled, { reference }: Noted): boolean {
  if (a.rec.group?.treatment === b.rec.group?.treatment) return false;
  const second = sourcesOf(b, reference.records);
  return sourcesOf(a, reference.records).some((source) => second.includes(source));
}

/** The times at which a report gives a figure's value, in months. */
export function monthsOf(one: Settled, { reference }: Noted): number[] {
  return sourcesOf(one, reference.records).map((source) => Number(source.split(' ')[1]));
}

/** The reports and times at which a figure's value stands for its endpoint and group. */
function sourcesOf({ rec, finding }: Settled, records: readonly Rec[]): string[] {
  const { value } = rec.figure;
  const exact = /\d[.,·]\d/.test(finding.text);
  return records.flatMap((one) => {
    const same =
      one.study.trial === rec.study.trial &&
      one.figure.endpoint === rec.figure.endpoint &&
      one.group?.treatment === rec.group?.treatment &&
      one.population.subgroup === rec.population.subgroup;
    if (!same || !('percent' in value) || !('percent' in one.figure.value)) return [];
    const near = Math.abs(one.figure.value.percent - value.percent) < (exact ? 0.05 : 1);
    return near ? [`${one.study.id} ${one.figure.months}`] : [];
  });
}
