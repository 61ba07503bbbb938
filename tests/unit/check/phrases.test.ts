/** Records in running sentences: time as an adjective, abbreviations in capitals, one course and two courses. */
import { expect, describe as group, it } from 'vitest';
import {
  describe,
  lengthAsAdjective,
  lengthInWords,
  type Names,
  opening,
  running,
} from '../../../lib/check/tell/phrases.ts';
import lexicon from '../../../reference-data/lexicon/en.json' with { type: 'json' };
import { record, reference } from './records.ts';

const words = (id: string) => lexicon.endpoints.find((endpoint) => endpoint.id === id);
const names: Names = Object.assign(
  (id: string, opposite?: boolean) =>
    (opposite ? words(id)?.opposite : words(id)?.label) ?? words(id)?.label ?? id,
  { home: reference.home },
);

group('lengths of time', () => {
  it.each([
    [12, 'one year', 'one-year'],
    [24, 'two years', 'two-year'],
    [72, 'six years', 'six-year'],
    [18, '18 months', '18-month'],
    [6, 'six months', 'six-month'],
    [1, 'one month', 'one-month'],
    [144, '12 years', '12-year'],
    [4.2 * 12, '50.4 months', '50.4-month'],
  ])('%d months', (months, length, adjective) => {
    expect(lengthInWords(months)).toBe(length);
    expect(lengthAsAdjective(months)).toBe(adjective);
  });
});

it.each([
  ['MRD-negative', 'MRD-negative'],
  ['KMT2A-rearranged ALL', 'KMT2A-rearranged ALL'],
  ['G-CSF', 'G-CSF'],
  ['Low MRD', 'low MRD'],
  ['Disease-free survival', 'disease-free survival'],
])('running: %s → %s', (label, inside) => expect(running(label)).toBe(inside));

it('opening: two-thirds → Two-thirds', () => expect(opening('two-thirds of')).toBe('Two-thirds of'));

group('with its value', () => {
  it.each([
    ['NEJM23-DFS2-BLINA', 'two-year disease-free survival with blinatumomab, 81.6% (95% CI 60.8–92.0)'],
    ['NEJM23-OS2-CTRL', 'two-year overall survival with chemotherapy alone, 65.8% (95% CI 58.9–71.8)'],
    ['NEJM23-BG-EFS3', 'three-year event-free survival with chemotherapy alone, below 40%'],
    ['NEJM23-N', '30 patients treated with blinatumomab'],
    ['NEJM23-CTRL-N', '214 patients treated with chemotherapy alone'],
    ['NEJM23-COURSES', '1 course of blinatumomab after induction'],
    ['NEJM23-DOSE', '15 µg/m²/day of blinatumomab'],
    ['NEJM23-MEDFU', 'median follow-up with blinatumomab, 26.3 months'],
    ['NEJM23-SAE-N', '10 serious adverse events with blinatumomab'],
    ['NEJM23-SAE-VOMITING', '1 serious adverse event of vomiting with blinatumomab'],
    ['NEJM23-MRD-NEG-OR-LOW', '28 of 30 (93%) MRD-negative or with low MRD after the blinatumomab infusion'],
    ['NEJM23-MRD-NEG', '16 of 30 (53%) MRD-negative after the blinatumomab infusion'],
    ['NEJM23-MRD-LOW', '12 of 30 (40%) with low MRD after the blinatumomab infusion'],
    ['NEJM23-RELAPSES', '4 of 30 patients relapsed with blinatumomab'],
    [
      'LTFU-CIR-BLINA',
      'four-year cumulative incidence of relapse with blinatumomab, 13.3% (95% CI 4.1–28.1)',
    ],
    ['NEJM23-DEATH-CR1', '1 of 30 patients died in remission with blinatumomab'],
    ['NEJM23-BG-RELAPSE-1Y', 'two thirds of relapses within one year with chemotherapy alone'],
    ['LTFU-GCSF', '5 of 30 (17%) given G-CSF with blinatumomab'],
    ['PR23-COUNTRIES', '9 countries took part (2018 to 2021)'],
    ['PR23-NLPATIENTS', '9 of 30 patients were Dutch (2018 to 2021)'],
    ['EPI-SHARE-KMT2A-80', 'about 80% (sources give 70–80%) with KMT2A-rearranged disease'],
    ['EPI-SHARE-CHILDHOOD', '2.5% to 5% of childhood ALL arises in infants'],
    ['IF06-N', '651 patients treated in Interfant-06'],
    ['IF06-CR', '92.9% in complete remission in Interfant-06'],
    [
      'IF06-EFS6-KMT2A',
      'six-year event-free survival in Interfant-06 (infants under 1 year with KMT2A-rearranged ALL), 36.4%',
    ],
    [
      'AALL1331-HIR-OS2-BLINA',
      'two-year overall survival of patients in AALL1331 (high and intermediate risk) with blinatumomab, 71.3%',
    ],
    ['E1910-OS-HR', 'hazard ratio for death in E1910, 0.41 (95% CI 0.23–0.73)'],
    ['TOWER-OS-BLINA', 'median overall survival of adults in TOWER with blinatumomab, 7.7 months'],
    ['BEIJING-N', '11 patients treated with blinatumomab in the Beijing series of infants'],
  ])('%s', (id, sentence) => expect(describe(record(id), names)).toBe(sentence));
});

group('its complement', () => {
  it.each([
    [
      'NEJM23-DFS2-BLINA',
      'relapse or death within two years with blinatumomab, 18.4% (100% less disease-free survival of 81.6%)',
    ],
    [
      'NEJM23-OS2-CTRL',
      'deaths within two years with chemotherapy alone, 34.2% (100% less overall survival of 65.8%)',
    ],
  ])('%s', (id, sentence) => expect(describe(record(id), names, true)).toBe(sentence));
});

group('by its name alone', () => {
  it.each([
    ['NEJM23-OS2-BLINA', 'two-year overall survival with blinatumomab'],
    [
      'NEJM23-MRD-NEG-OR-LOW',
      'the share that was MRD-negative or had low MRD after the blinatumomab infusion',
    ],
    ['NEJM23-N', 'the number of patients treated with blinatumomab'],
  ])('%s', (id, sentence) => expect(describe(record(id), names, false, false)).toBe(sentence));
});

it('never says a lower-case abbreviation, a number of one and a plural, or a raw name', () => {
  const said = reference.records
    .filter((rec) => words(rec.figure.endpoint))
    .map((rec) => describe(rec, names))
    .join('\n');
  expect(said).not.toMatch(
    /\b(?:mrd|kmt2a|dfs|csf|ivig)\b|\b1 (?:courses|events|patients|countries)\b|undefined|NaN/,
  );
});
