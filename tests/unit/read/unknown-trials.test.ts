/** A trial in capitals that the records do not hold is another series, or another subject. */
import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../lib/read/mentions.ts';
import { lexicon } from './reading.ts';

const told = (text: string): string[] =>
  findMentions(text, lexicon)
    .filter((m) => m.value === 'trials' || m.value === 'foreign')
    .map((m) => `${text.slice(m.start, m.end)}: ${m.slot}`);

describe('not held', () => {
  test.each([
    ['In the BRIGHT trial # recovered', 'BRIGHT: other'],
    ['The LEAP study found # fewer', 'LEAP: other'],
    ['In the INO-VATE ALL trial # had a remission', 'INO-VATE: elsewhere'],
    ['In the ZUMA-3 trial # of adults responded', 'ZUMA-3: other'],
    ['The FORUM study in childhood leukaemia', 'FORUM: elsewhere'],
    ['In the COG AALL0434 trial # were alive', 'AALL0434: other'],
  ])('%s', (text, expected) => expect(told(text)).toEqual([expected]));
});

describe('held, or no name', () => {
  test.each([
    'In the TOWER trial # were alive',
    'The AALL1731 study closed',
    'The E1910 trial in adults',
    'The KMT2A trial',
    'A COG study',
    'The BLAST trial',
    'The US trial went on',
    'The MRD study',
    'The trial in ALL',
    'The infant study',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
