/** A relative change ("42% higher", "the risk fell by 80%") in an article that gives no figure it was worked out from. */

import type { Rec } from '../record.ts';
import { valueInWords } from '../tell/evidence.ts';
import { lengthInWords, running } from '../tell/phrases.ts';
import type { Note } from './note.ts';
import { inSeries, type Noted, noteOn, type Settled } from './noted.ts';

/** Endpoints that tell of one thing: a lower risk of death stands for overall survival, and for its median. */
const FAMILIES: string[][] = [
  ['OS', 'HR-death', 'median-OS'],
  ['DFS', 'HR-relapse-or-death', 'relapse'],
  ['EFS', 'HR-EFS'],
  ['RFS', 'HR-RFS', 'median-RFS'],
];

/** Notes relative changes without the absolute figures. */
export function noteRelativeOnly(noted: Noted): Note | undefined {
  const { settled } = noted;
  const bare = settled.filter(
    (one) =>
      one.finding.claim.change === 'relative' &&
      one.finding.verdict === 'match' &&
      !settled.some((other) => isLevel(other) && isSameOutcome(other.rec, one.rec)),
  );
  const levels = pairFor(bare[0]?.rec, noted);
  if (!levels) return undefined;
  const about = bare.filter(({ rec }) => isSameOutcome(rec, levels[0]));
  const [treated, control] = levels;
  const when = treated.figure.months === undefined ? '' : ` at ${lengthInWords(treated.figure.months)}`;
  return noteOn(
    'relative-only',
    `${inSeries(about.map(({ finding }) => finding.text))} ${about.length === 1 ? 'is a relative change' : 'are relative changes'}, and the article does not give the figures behind ${
      about.length === 1 ? 'it' : 'them'
    }: ${running(noted.names(treated.figure.endpoint))}${when} was ${valueInWords(control.figure.value)} with chemotherapy alone and ${valueInWords(treated.figure.value)} with blinatumomab.`,
    about,
  );
}

/** A figure that is no change and no hazard ratio. */
function isLevel({ finding, rec }: Settled): boolean {
  return !finding.claim.change && !rec.figure.endpoint.startsWith('HR-');
}

function isSameOutcome(a: Rec, b: Rec): boolean {
  const family = FAMILIES.find((one) => one.includes(a.figure.endpoint)) ?? [a.figure.endpoint];
  return a.study.trial === b.study.trial && family.includes(b.figure.endpoint);
}

/** The published levels of both groups behind a change. */
function pairFor(rec: Rec | undefined, { reference }: Noted): [treated: Rec, control: Rec] | undefined {
  if (!rec) return undefined;
  const levels = reference.records.filter(
    (one) =>
      one.study === rec.study &&
      'percent' in one.figure.value &&
      one.figure.months !== undefined &&
      one.population.subgroup === rec.population.subgroup &&
      isSameOutcome(rec, one) &&
      (rec.figure.months === undefined || one.figure.months === rec.figure.months),
  );
  for (const treated of levels.filter(({ group }) => group?.treatment === 'blinatumomab')) {
    const control = levels.find(
      (one) =>
        one.group?.treatment === 'chemotherapy' &&
        one.figure.endpoint === treated.figure.endpoint &&
        one.figure.months === treated.figure.months,
    );
    if (control) return [treated, control];
  }
  return undefined;
}
