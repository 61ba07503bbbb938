/** What an editor reads of a record: values, intervals, times and links, each ready to print. */
import { describe, expect, it } from 'vitest';
import { intervalInWords, timeInWords, toEvidence, valueInWords } from '../../../lib/check/tell/evidence.ts';
import { record } from './records.ts';

describe('times', () => {
  it.each([
    [12, '1 year'],
    [24, '2 years'],
    [18, '18 months'],
    [6, '6 months'],
  ])('%d months: %s', (months, words) => expect(timeInWords(months)).toBe(words));
});

describe('values', () => {
  it.each([
    ['NEJM23-DFS2-BLINA', '81.6%'],
    ['LTFU-DFS4-CTRL', '44.0%'],
    ['NEJM23-MRD-NEG-OR-LOW', '28 of 30 (93%)'],
    ['IF06-N-KMT2A', '476 of 643 (74.0%)'],
    ['NEJM23-N', '30 patients'],
    ['NEJM23-COURSES', '1 course'],
    ['AALL1731-CYCLES', '2 courses'],
    ['PR23-COUNTRIES', '9 countries'],
    ['NEJM23-SAE-VOMITING', '1 event'],
    ['NEJM23-RELAPSES', '4 of 30'],
    ['NEJM23-BG-EFS3', 'below 40%'],
    ['NEJM23-MEDFU', '26.3 months'],
    ['E1910-OS-HR', '0.41'],
    ['IF06-YEARS', '2006–2016'],
    ['NEJM23-PUBDATE', '26 or 27 April 2023'],
    ['EPI-SHARE-CHILDHOOD', '2.5–5%'],
  ])('%s: %s', (id, words) => expect(valueInWords(record(id).figure.value)).toBe(words));
});

describe('intervals have the decimals of their estimate', () => {
  it.each([
    ['NEJM23-DFS2-BLINA', '95% CI 60.8–92.0'],
    ['NEJM23-DFS2-CTRL', '95% CI 42.5–56.0'],
    ['E1910-OS-HR', '95% CI 0.23–0.73'],
    ['IF99-HSCT-HR', '95% CI 0.15–0.86'],
    ['NEJM23-N', ''],
  ])('%s: %s', (id, words) => expect(intervalInWords(record(id).figure)).toBe(words));
});

it('has all that the card shows', () =>
  expect(toEvidence(record('NEJM23-DFS2-BLINA'), 'Disease-free survival')).toEqual({
    id: 'NEJM23-DFS2-BLINA',
    value: '81.6%',
    point: 81.6,
    ci95: [60.8, 92],
    interval: '95% CI 60.8–92.0',
    n: 30,
    endpoint: 'Disease-free survival',
    group: 'Blinatumomab plus Interfant-06 chemotherapy',
    time: 'at 2 years',
    population: 'Infants under 1 year with newly diagnosed KMT2A-rearranged ALL',
    study: 'Infant blinatumomab trial, first report (NEJM 2023)',
    citation: record('NEJM23-DFS2-BLINA').study.citation,
    link: 'https://doi.org/10.1056/NEJMoa2214171',
    where: 'abstract',
  }));

it('gives the value as the record shows it, and the time in the source’s words', () => {
  expect(toEvidence(record('NEJM23-BG-RELAPSE-1Y'), 'x').value).toBe('two thirds of relapses');
  expect(toEvidence(record('NEJM23-MRD-NEG'), 'x').time).toBe('after the blinatumomab infusion');
});

describe('links: the DOI, else PubMed, else the registry, and never an invented one', () => {
  const study = { ...record('NEJM23-N').study };
  delete study.doi;
  it.each([
    ['https://doi.org/10.1/x', { ...study, doi: '10.1/x', pmid: '1' }],
    ['https://pubmed.ncbi.nlm.nih.gov/37099340/', { ...study, pmid: '37099340', registry: ['NCT01'] }],
    ['https://clinicaltrials.gov/study/NCT01471782', { ...study, registry: ['EudraCT 1', 'NCT01471782'] }],
    [undefined, { ...study, registry: ['EudraCT 2016-004674-17'] }],
  ])('%s', (link, changed) =>
    expect(toEvidence({ ...record('NEJM23-N'), study: changed }, 'x').link).toBe(link),
  );
});
