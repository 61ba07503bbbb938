/** Shares against published percentages (annotation contract: rounding, complement, words, hedges, ranges, counts). */
import { describe, expect, it } from 'vitest';
import { compareShare } from '../../../lib/check/compare/compare-share.ts';
import { figure, record } from './records.ts';

type Row = [printed: string, record: string, outcome: string];

const LEVELS: Row[] = [
  ['81.6%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['82 per cent', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['81%', 'NEJM23-DFS2-BLINA', 'misrounded'],
  ['65%', 'NEJM23-OS2-CTRL', 'misrounded'],
  ['80%', 'NEJM23-DFS2-BLINA', 'unsettled'],
  ['81.63%', 'NEJM23-DFS2-BLINA', 'differs'],
  ['86.1%', 'NEJM23-DFS2-BLINA', 'differs'],
  ['83.3%', 'NEJM23-DFS2-BLINA', 'differs'],
  ['eighty-one point six per cent', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['44%', 'LTFU-DFS4-CTRL', 'agrees'],
  ['44.0%', 'LTFU-DFS4-CTRL', 'agrees'],
];
const COMPLEMENTS: Row[] = [
  ['18.4%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['18%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['19%', 'NEJM23-DFS2-BLINA', 'misrounded'],
  ['17%', 'NEJM23-DFS2-BLINA', 'unsettled'],
  ['50.6%', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['51%', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['more than half', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['6.7%', 'NEJM23-OS2-BLINA', 'agrees'],
  ['7%', 'NEJM23-OS2-BLINA', 'agrees'],
  ['34.2%', 'NEJM23-OS2-CTRL', 'agrees'],
  ['34%', 'NEJM23-OS2-CTRL', 'agrees'],
  ['a third', 'NEJM23-OS2-CTRL', 'agrees'],
  ['81.6%', 'NEJM23-DFS2-BLINA', 'differs'],
];
const WORDS: Row[] = [
  ['half', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['one in two', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['two thirds', 'NEJM23-OS2-CTRL', 'agrees'],
  ['two-thirds', 'NEJM23-OS2-CTRL', 'agrees'],
  ['four in five', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['eight in ten', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['nine in ten', 'NEJM23-OS2-BLINA', 'loose'],
  ['three quarters', 'NEJM23-OS2-CTRL', 'differs'],
  ['three quarters', 'NEJM23-DFS2-BLINA', 'differs'],
  ['half', 'LTFU-DFS4-CTRL', 'loose'],
  ['half', 'LTFU-OS4-CTRL', 'loose'],
  ['half', 'NEJM23-OS2-CTRL', 'differs'],
];
const HEDGES: Row[] = [
  ['about 80%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['roughly 85%', 'NEJM23-DFS2-BLINA', 'loose'],
  ['almost half', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['more than half', 'NEJM23-DFS2-CTRL', 'bound'],
  ['less than half', 'NEJM23-DFS2-CTRL', 'agrees'],
  ['more than 80%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['more than nine in ten', 'NEJM23-OS2-BLINA', 'agrees'],
  ['over 70%', 'NEJM23-DFS2-BLINA', 'loose'],
  ['over 95%', 'NEJM23-OS2-BLINA', 'bound'],
  ['nearly 82%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['at least 82%', 'NEJM23-DFS2-BLINA', 'agrees'],
  ['more than 82%', 'NEJM23-DFS2-BLINA', 'bound'],
  ['up to 93%', 'NEJM23-OS2-BLINA', 'agrees'],
  ['less than 93%', 'NEJM23-OS2-BLINA', 'bound'],
  ['at least 85%', 'NEJM23-DFS2-BLINA', 'bound'],
  ['just under 66%', 'NEJM23-OS2-CTRL', 'agrees'],
];
const SPANS: Row[] = [
  ['70–75%', 'EPI-SHARE-KMT2A-80', 'agrees'],
  ['70%', 'EPI-SHARE-KMT2A-80', 'agrees'],
  ['75%', 'EPI-SHARE-KMT2A-80', 'agrees'],
  ['three quarters', 'EPI-SHARE-KMT2A-80', 'agrees'],
  ['80 to 90 percent', 'EPI-SHARE-KMT2A-80', 'loose'],
  ['60%', 'EPI-SHARE-KMT2A-80', 'differs'],
  ['2.5 to 5%', 'EPI-SHARE-CHILDHOOD', 'agrees'],
  ['4%', 'EPI-SHARE-CHILDHOOD', 'agrees'],
  ['10%', 'EPI-SHARE-CHILDHOOD', 'differs'],
  ['80–85%', 'NEJM23-DFS2-BLINA', 'loose'],
  ['70–75%', 'NEJM23-DFS2-BLINA', 'differs'],
];
const COUNTS: Row[] = [
  ['28 of 30', 'NEJM23-MRD-NEG-OR-LOW', 'agrees'],
  ['28 infants', 'NEJM23-MRD-NEG-OR-LOW', 'agrees'],
  ['93%', 'NEJM23-MRD-NEG-OR-LOW', 'agrees'],
  ['93.3%', 'NEJM23-MRD-NEG-OR-LOW', 'agrees'],
  ['16 of 30', 'NEJM23-MRD-NEG', 'agrees'],
  ['53.3%', 'NEJM23-MRD-NEG', 'agrees'],
  ['12', 'NEJM23-MRD-LOW', 'agrees'],
  ['40%', 'NEJM23-MRD-LOW', 'agrees'],
  ['28 of 39', 'NEJM23-MRD-NEG-OR-LOW', 'differs'],
  ['26 of 30', 'NEJM23-MRD-NEG-OR-LOW', 'differs'],
  ['141 of 214', 'NEJM23-OS2-CTRL', 'unsettled'],
  ['24 infants', 'NEJM23-DFS2-BLINA', 'unsettled'],
  ['27.5 percentage points', 'NEJM23-DFS2-BLINA', 'apart'],
  ['26.3 months', 'NEJM23-DFS2-BLINA', 'apart'],
];

describe.each([
  ['levels', LEVELS, false],
  ['complements', COMPLEMENTS, true],
  ['words', WORDS, false],
  ['hedges', HEDGES, false],
  ['spans and ranges', SPANS, false],
  ['counts', COUNTS, false],
] as const)('%s', (_, rows, opposite) => {
  it.each(rows)('%s for %s: %s', (printed, id, outcome) =>
    expect(compareShare(figure(printed), record(id), opposite).outcome).toBe(outcome),
  );
});

it('says how a complement was made', () =>
  expect(compareShare(figure('18.4%'), record('NEJM23-DFS2-BLINA'), true).arithmetic).toBe(
    '100% − 81.6% = 18.4%',
  ));
