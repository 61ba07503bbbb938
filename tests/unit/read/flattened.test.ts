/** One cell a line, or a number over its words: the rhythm of the lines says what belongs together. Prose has none. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { withFlattened } from '../../../lib/read/tables/flattened.ts';

const cells = (text: string) =>
  withFlattened(articleFromText(text).blocks)
    .filter(
      (block) => block.kind === 'cell' && /^(?:\d|.*: \d)/.test(block.text) && !/-year/.test(block.text),
    )
    .map(
      ({ text: own, heads }) => `${[...(heads?.rows ?? []), ...(heads?.columns ?? [])].join(' > ')}: ${own}`,
    );

describe('lines that were a table', () => {
  test.each([
    [
      'heads, then rows',
      'A title of the table\nOutcome\nDrug\nBefore\nDFS\n81.6%\n49.4%\nOS\n93.3%\n65.8%\nThe end came soon.',
      ['DFS > Drug: 81.6%', 'DFS > Before: 49.4%', 'OS > Drug: 93.3%', 'OS > Before: 65.8%'],
    ],
    [
      'the corner was empty',
      'Drug\nBefore\nDFS\n81.6%\n49.4%\nOS\n93.3%\n65.8%',
      ['DFS > Drug: 81.6%', 'DFS > Before: 49.4%', 'OS > Drug: 93.3%', 'OS > Before: 65.8%'],
    ],
    [
      'words between the values',
      'Trial\nN\nEndpoint\nDrug\nTOWER\n405\nMedian OS\n7.7 months\nE1910\n224\n3-year OS\n85%',
      [
        'TOWER > N: 405',
        'TOWER > Median OS > Drug: 7.7 months',
        'E1910 > N: 224',
        'E1910 > 3-year OS > Drug: 85%',
      ],
    ],
    [
      'numbers over their words',
      '93.3%\nalive at two years\n81.6%\nwithout disease',
      ['alive at two years: 93.3%', 'without disease: 81.6%'],
    ],
    [
      'words over their numbers',
      'OS at two years\n93.3%\nDFS at two years\n81.6%',
      ['OS at two years: 93.3%', 'DFS at two years: 81.6%'],
    ],
    ['entries', 'Patients: 30\nDFS: 81.6%', ['Patients: Patients: 30', 'DFS: DFS: 81.6%']],
    [
      'an entry of the measure above',
      'OS: 93%\nPreviously: 66%\nDFS: 82%\nChemotherapy alone: 49%\nRelapses: 4',
      [
        'OS: OS: 93%',
        'OS > Previously: Previously: 66%',
        'DFS: DFS: 82%',
        'DFS > Chemotherapy alone: Chemotherapy alone: 49%',
        'Relapses: Relapses: 4',
      ],
    ],
  ])('%s', (_name, text, found) => {
    expect(cells(text)).toEqual(found);
  });
});

describe('what stays as it is', () => {
  test.each([
    ['prose', 'Survival was 93.3%.\nIt was 65.8% before.\nNobody had hoped for it.'],
    ['headlines', 'Babies live longer\nFrom 66 to 93 percent\nWhat parents say'],
    ['one number', 'A headline\n93.3%\nA sentence follows here.'],
    ['years', 'Timeline\n2017\nThe trial starts\n2023\nThe paper is out'],
  ])('%s', (_name, text) => {
    expect(cells(text)).toEqual([]);
  });
});
