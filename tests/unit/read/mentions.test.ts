/** Which words fill which slot: the longest wording wins, and a frame binds only the figure that it holds. */
import { describe, expect, test } from 'vitest';
import type { SlotName } from '../../../lib/read/lexicon.ts';
import { findMentions } from '../../../lib/read/mentions.ts';
import { lexicon } from './reading.ts';

/** The values of a slot that a sentence (figures as `#`) names by noun or event; "not" before a complement. */
const named = (slot: SlotName, masked: string): string[] =>
  findMentions(masked, lexicon)
    .filter((m) => m.slot === slot && m.manner !== 'frame')
    .map((m) => `${m.opposite ? 'not ' : ''}${m.value}`);

describe('endpoints', () => {
  test.each<[string, string[]]>([
    ['disease-free survival was ###', ['DFS']],
    ['overall survival was ###', ['OS']],
    ['survival was ###', ['OS']],
    ['event-free survival was ###', ['EFS']],
    ['relapse-free survival was ###', ['RFS']],
    ['DFS, EFS, RFS and OS', ['DFS', 'EFS', 'RFS', 'OS']],
    ['disease-free and overall survival', ['DFS', 'OS']],
    ['### were alive', ['OS']],
    ['### were alive without relapse', ['DFS']],
    ['### were cancer-free', ['DFS']],
    ['### relapsed or died', ['not DFS']],
    ['### had died', ['not OS']],
    ['### relapsed', ['relapse']],
    ['### became MRD-negative', ['MRD-negative']],
    ['### were MRD-negative or had low MRD', ['MRD-negative-or-low']],
    ['## died in remission', ['death-in-remission']],
    ['### were cured', ['cure-rate']],
    ['a good day for the trial', []],
    ['all of them', []],
    ['os and dfs in small letters', []],
  ])('%s', (masked, values) => {
    expect(named('endpoint', masked)).toEqual(values);
  });
});

describe('groups', () => {
  test.each<[string, string[]]>([
    ['given the antibody besides the usual chemotherapy', ['blinatumomab']],
    ['added the antibody to the Interfant-06 drugs', ['blinatumomab']],
    ['blinatumomab plus chemotherapy or chemotherapy alone', ['blinatumomab', 'chemotherapy']],
    ['blinatumomab against the usual chemotherapy', ['blinatumomab', 'chemotherapy']],
    ['### with blinatumomab', ['blinatumomab']],
    ['### in the blinatumomab group', ['blinatumomab']],
    ['### with chemotherapy alone', ['chemotherapy']],
    ['### in the control group', ['chemotherapy']],
    ['### for historical controls', ['chemotherapy']],
    ['### with blinatumomab added to chemotherapy', ['blinatumomab']],
    ['### without blinatumomab', ['chemotherapy']],
    ['### in Interfant-06', ['chemotherapy']],
    ['### after the summer', []],
  ])('%s', (masked, values) => {
    expect(named('group', masked)).toEqual(values);
  });
});

describe('populations, comparisons and what holds back', () => {
  test.each<[SlotName, string, string[]]>([
    ['age', 'babies and newborns', ['infants', 'infants']],
    ['age', 'adults', ['adults']],
    ['age', 'older children', ['older']],
    ['genetics', 'infants with KMT2A-rearranged ALL', ['KMT2A-r']],
    ['genetics', 'KMT2A-germline leukaemia', ['KMT2A-germline']],
    ['genetics', 'the KMT2A gene', []],
    ['comparator', '## compared with ##', ['comparator']],
    ['comparator', '## against ##', ['comparator']],
    ['comparator', 'the fight against cancer', []],
    ['denial', 'which is wrong', ['denial']],
    ['denial', 'the wrong train', []],
    ['unreal', 'it could reach ##', ['unreal']],
    ['subgroup', 'among boys, ##', ['subgroup']],
    ['subject', 'leukaemia in infants', ['disease']],
    ['subject', 'the Blincyto label', ['drug']],
    ['subject', 'leukaemia in adults', []],
    ['other', 'tisagenlecleucel', ['drugs']],
    ['other', 'neuroblastoma', ['diseases']],
    ['other', 'ALL', []],
  ])('%s in "%s"', (slot, masked, values) => {
    expect(named(slot, masked)).toEqual(values);
  });
});

describe('a frame binds the figure that it holds', () => {
  const framed = (masked: string): string[] =>
    findMentions(masked, lexicon)
      .filter((m) => m.manner === 'frame')
      .map((m) => `${m.value}@${m.figure}`);

  test.each<[string, string[], string[]]>([
    ['### of relapses came early', ['relapse-timing@0'], []],
    ['in #### countries', [], ['countries@3']],
    ['infants in #### countries', ['countries@11'], []],
    ['## infants in #### countries', ['enrolled@0', 'countries@14'], ['countries@0', 'enrolled@14']],
    ['a median follow-up of #### months', ['follow-up@22'], []],
    ['survival was ###', [], ['enrolled@13', 'relapse-timing@13']],
    ['most of the relapses', [], ['relapse-timing@0']],
  ])('%s', (masked, yes, no) => {
    const frames = framed(masked);
    for (const one of yes) expect(frames).toContain(one);
    for (const one of no) expect(frames).not.toContain(one);
  });
});

test('mentions come in order and those of one slot do not overlap', () => {
  const masked =
    'Two-year disease-free survival was ### with blinatumomab, compared with ### in the control group.';
  const mentions = findMentions(masked, lexicon);
  for (const [i, mention] of mentions.entries()) {
    expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.start ?? 0);
    for (const other of mentions.slice(i + 1))
      if (other.slot === mention.slot && other.manner !== 'frame' && mention.manner !== 'frame')
        expect(other.start).toBeGreaterThanOrEqual(mention.end);
  }
});
