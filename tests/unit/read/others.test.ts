/** Other drugs, diseases and people are told by the form of their names; the subject's own names are none of them. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/read/mentions.ts';
import { claims, lexicon } from './reading.ts';

const others = (text: string): string[] =>
  findMentions(text, lexicon)
    .filter((m) => m.slot === 'other')
    .map((m) => text.slice(m.start, m.end));

describe('something else', () => {
  test.each([
    ['Emapalumab was tried', 'Emapalumab'],
    ['with larotrectinib', 'larotrectinib'],
    ['after axi-cel', 'axi-cel'],
    ['on tofersen', 'tofersen'],
    ['Risdiplam: most sat', 'Risdiplam'],
    ['in medulloblastoma', 'medulloblastoma'],
    ['osteosarcomas', 'osteosarcomas'],
    ['tumours in both eyes', 'tumours in both eyes'],
    ['# of smokers', '# of smokers'],
    ['survival of oysters', 'survival of oysters'],
    ['SCID: #', 'SCID'],
  ])('%s', (text, expected) => expect(others(text)).toEqual([expected]));
});

describe('ours, or nothing', () => {
  test.each([
    'Blinatumomab was added',
    'Blinatumumab, a misprint',
    'Lestaurtinib was tested in AALL0631',
    'Tocilizumab was given to two',
    'Dr Andersen and Dr Larsen',
    'Roma, trauma and coma',
    'an aroma, a haematoma and a stoma',
    '# of infants',
    'survival of babies',
    'the parcel of a rebel',
  ])('%s', (text) => expect(others(text)).toEqual([]));
});

describe('carried on, and left', () => {
  test.each<[string, boolean]>([
    ['Inotuzumab came next.\nIt put 80% into remission.', false],
    ['Inotuzumab came next.\nWith it, median survival was 7.7 months.', false],
    ['Inotuzumab came next.\nOverall survival was 93%.', true],
    ['Inotuzumab came next. Blinatumomab put 80% into remission.', true],
    ['Blinatumomab came first.\nIt put 80% into remission.', true],
    ['KMT2A was rearranged in half of the infants with AML. Induction death: 4%.', false],
    ['KMT2A was rearranged. Induction death: 4%.', true],
    ['Tocilizumab was given to two. Overall survival was 93%.', true],
    ['Dasatinib was new. In TOWER, survival was 34%.', true],
  ])('%s', (copy, onSubject) => expect(claims(copy).at(-1)?.onSubject).toBe(onSubject));
});
