/** Lists that answer lists: each figure takes the name of its own rank, and only where the lists are of one length. */
import { describe, expect, test } from 'vitest';
import { findRuns, pairLists } from '../../../lib/read/bind/respectively.ts';
import { slice } from '../../../lib/read/bind/slices.ts';
import { findMentions, type Mention } from '../../../lib/read/mentions.ts';
import { figuresOf, lexicon } from './reading.ts';

function parts(text: string) {
  const { figures, masked } = figuresOf(text);
  const mentions = findMentions(masked, lexicon);
  return { masked, mentions, slices: slice(masked, figures, mentions) };
}

/** What each figure of a sentence gets from a list of endpoints or groups. */
function paired(text: string, slot: Mention['slot'], ...more: Mention['slot'][]): string[] {
  const { masked, mentions, slices } = parts(text);
  const pairs = pairLists(masked, slices, mentions, slot, ...more);
  return slices.map((one, i) => {
    const figure = one.quantities[0];
    return `${text.slice(figure?.start, figure?.end)} ${pairs.get(i)?.value ?? '-'}`;
  });
}

describe('endpoints by rank', () => {
  test.each<[string, string[]]>([
    ['DFS and OS were 81.6% and 93.3%.', ['81.6% DFS', '93.3% OS']],
    ['Disease-free and overall survival were 81.6% and 93.3%, respectively.', ['81.6% DFS', '93.3% OS']],
    ['OS and DFS were 93.3% and 81.6%.', ['93.3% OS', '81.6% DFS']],
    ['EFS, DFS and OS were 46%, 49% and 58%.', ['46% EFS', '49% DFS', '58% OS']],
    [
      'DFS and OS were 81.6% and 93.3%, respectively, compared with 49.4% and 65.8%, respectively.',
      ['81.6% DFS', '93.3% OS', '49.4% DFS', '65.8% OS'],
    ],
    ['It was 81.6% and 93.3% for DFS and OS, respectively.', ['81.6% DFS', '93.3% OS']],
    // no list of that length, no pairs
    ['Survival was 81.6% and 93.3%.', ['81.6% -', '93.3% -']],
    ['EFS, DFS and OS were 49% and 58%.', ['49% -', '58% -']],
    ['DFS and OS were good: 93% lived.', ['93% -']],
    ['DFS was 81.6% and OS was 93.3%.', ['81.6% -', '93.3% -']],
  ])('%s', (text, expected) => {
    expect(paired(text, 'endpoint')).toEqual(expected);
  });
});

describe('groups by rank', () => {
  test.each<[string, string[]]>([
    [
      'In the blinatumomab and control groups it was 93.3% and 65.8%.',
      ['93.3% blinatumomab', '65.8% chemotherapy'],
    ],
    [
      'It was 93.3% and 65.8% in the blinatumomab and control groups, respectively.',
      ['93.3% blinatumomab', '65.8% chemotherapy'],
    ],
    [
      'In the control and blinatumomab groups it was 65.8% and 93.3%.',
      ['65.8% chemotherapy', '93.3% blinatumomab'],
    ],
    ['In the control group it was 65.8% and 60.2%.', ['65.8% -', '60.2% -']],
    ['With blinatumomab it was 93.3%.', ['93.3% -']],
    // set against each other, as their figures are
    ['It was 93% versus 66% for blinatumomab versus chemotherapy.', ['93% blinatumomab', '66% chemotherapy']],
    [
      'It was worse with chemotherapy alone than with blinatumomab: 66% versus 93%.',
      ['66% chemotherapy', '93% blinatumomab'],
    ],
    [
      'It was better with blinatumomab than with chemotherapy alone (82% vs 49% and 93% vs 66%).',
      ['82% blinatumomab', '49% chemotherapy', '93% blinatumomab', '66% chemotherapy'],
    ],
    [
      'Chemotherapy with v chemotherapy without blinatumomab: 93% v 66%.',
      ['93% blinatumomab', '66% chemotherapy'],
    ],
    [
      'Chemotherapy without v chemotherapy with blinatumomab: 66% v 93%.',
      ['66% chemotherapy', '93% blinatumomab'],
    ],
    // two results of the group that fared better
    ['It was better with blinatumomab than with chemotherapy alone (93% and 82%).', ['93% -', '82% -']],
    ['It was better with blinatumomab than with chemotherapy alone: 93%.', ['93% -']],
  ])('%s', (text, expected) => {
    expect(paired(text, 'group')).toEqual(expected);
  });
});

describe('patients by rank', () => {
  test.each<[string, string[]]>([
    ['Rearranged v germline infants in MLL-10: 66% v 93%.', ['66% KMT2A-r', '93% KMT2A-germline']],
    ['KMT2A-germline v high-risk infants: 74% v 21%.', ['74% KMT2A-germline', '21% high-risk']],
    ['Low- and high-risk infants had 74% and 21%.', ['74% low-risk', '21% high-risk']],
    [
      'Average v higher risk: with it 97.5% v 94.1%, without it 90.2% v 84.8%.',
      ['97.5% average-risk', '94.1% higher-risk', '90.2% average-risk', '84.8% higher-risk'],
    ],
    // one kind of patients, two groups
    ['High-risk infants: 21% v 18%.', ['21% -', '18% -']],
  ])('%s', (text, expected) => {
    expect(paired(text, 'genetics', 'risk')).toEqual(expected);
  });
});

describe('runs', () => {
  test.each<[string, number[][]]>([
    ['They were 81.6% and 93.3%.', [[0, 1]]],
    ['They were 1%, 2% and 3%.', [[0, 1, 2]]],
    [
      'They were 81.6% and 93.3%, compared with 49.4% and 65.8%.',
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['It rose from 66% to 93%.', []],
    ['It was 93%.', []],
  ])('%s', (text, runs) => {
    expect(findRuns(parts(text).slices)).toEqual(runs);
  });
});
