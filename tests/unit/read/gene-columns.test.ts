/** Columns named for the gene: under a caption that names an outcome they say whose it is; elsewhere they are the share. */
import { expect, test } from 'vitest';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { claimsOf } from './reading.ts';

const SUBJECT = 'Infants with leukaemia and the KMT2A gene: what blinatumomab does.';
const shares = (lines: string[]) =>
  claimsOf(articleFromText([SUBJECT, ...lines].join('\n')))
    .filter(({ quantity }) => quantity.form === 'percent')
    .map(({ text, endpoint, genetics }) => [text, endpoint?.value, genetics?.value].join(' '));

test.each<[string, string[], string[]]>([
  [
    'an outcome by gene',
    [
      'Event-free survival by KMT2A status',
      'Trial | Time | KMT2A-rearranged | KMT2A-germline',
      'MLL-10 | 3 years | 66.2% | 93.3%',
    ],
    ['66.2% EFS KMT2A-r', '93.3% EFS KMT2A-germline'],
  ],
  [
    'how many have the gene',
    ['What was found in whom', 'Trial | Infants | KMT2A-rearranged', 'Interfant-06 | 643 | 74%'],
    ['74% KMT2A-share KMT2A-r'],
  ],
  [
    'a trial that is named like the gene',
    ['Outcomes', 'Trial | Event-free survival', 'MLL-10 | 70.9%'],
    ['70.9% EFS '],
  ],
])('%s', (_name, lines, expected) => expect(shares(lines)).toEqual(expected));
