/** A table must read the same on a page, pasted with bars or tabs, and with one cell a line. */
import { describe, expect, test } from 'vitest';
import { checkArticle } from '../../../lib/check/index.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { read } from './read.ts';

const verdicts = (article: Parameters<typeof checkArticle>[0]) =>
  checkArticle(article).map((finding) => `${finding.text} ${finding.verdict} ${finding.reason ?? ''}`.trim());

const html = (caption: string, rows: string[][]): string =>
  `<h1>Blinatumomab for babies with leukaemia</h1><table><caption>${caption}</caption>${rows
    .map(
      (row, y) =>
        `<tr>${row.map((text) => (y === 0 ? `<th>${text}</th>` : `<td>${text}</td>`)).join('')}</tr>`,
    )
    .join('')}</table><p>Ask your doctor.</p>`;

const text = (caption: string, rows: string[][], between: string): string =>
  [
    'Blinatumomab for babies with leukaemia',
    caption,
    ...rows.map((row) => row.join(between)),
    'Ask your doctor.',
  ].join('\n');

const TABLES: [string, string, string[][], string[]][] = [
  [
    'groups as columns',
    'Outcomes at two years',
    [
      ['Outcome', 'Blinatumomab', 'Chemotherapy alone'],
      ['Disease-free survival', '81.6%', '49.4%'],
      ['Overall survival', '93.3%', '56.8%'],
    ],
    ['81.6% match', '49.4% match', '93.3% match', '56.8% misstated wrong-value'],
  ],
  [
    'units in the heads',
    'Infants with KMT2A-rearranged ALL',
    [
      ['Outcome', 'Blinatumomab, %', 'Chemotherapy, %'],
      ['DFS at 2 years', '81.6', '49.4'],
      ['OS at 2 years', '65.8', '93.3'],
    ],
    ['81.6 match', '49.4 match', '65.8 misstated wrong-arm', '93.3 misstated wrong-arm'],
  ],
  [
    'trials as rows',
    'Trials in infants before blinatumomab',
    [
      ['Trial', 'Number of infants', '6-year EFS', '6-year OS'],
      ['Interfant-99', '482', '46.4%', '53.8%'],
      ['Interfant-06', '651', '46.1%', '58.2%'],
    ],
    ['482 match', '46.4% match', '53.8% match', '651 match', '46.1% match', '58.2% match'],
  ],
  [
    'another drug',
    'Other drugs for babies with cancer',
    [
      ['Drug', '2-year overall survival', 'Infants treated'],
      ['Dinutuximab', '93.3%', '30'],
      ['Nusinersen', '65.8%', '28'],
    ],
    [],
  ],
];

describe.each(TABLES)('%s', (_name, caption, rows, found) => {
  test.each([
    ['on a page', () => read(html(caption, rows)).article],
    ['with bars', () => articleFromText(text(caption, rows, ' | '))],
    ['with tabs', () => articleFromText(text(caption, rows, '\t'))],
    ['a cell a line', () => articleFromText(text(caption, rows, '\n'))],
  ])('%s', (_form, article) => {
    expect(verdicts(article())).toEqual(found);
  });
});
