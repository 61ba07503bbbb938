/**
 * What ties figures to groups, endpoints and times: a table of constructions, each with a twin that looks like it and
 * binds otherwise. Rows read "figure | endpoint | group | months".
 */
import { describe, expect, it } from 'vitest';
import { told } from './reading.ts';

const B = 'blinatumomab';
const C = 'chemotherapy';

describe('a comparison names its two groups', () => {
  it.each<[string, string[]]>([
    [
      'Overall survival rose from 65.8% to 93.3% with blinatumomab.',
      [`65.8% | OS | ${C}`, `93.3% | OS | ${B}`],
    ],
    [
      'Overall survival was 93.3% with blinatumomab, up from 65.8%.',
      [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`],
    ],
    [
      'DFS was 81.6%, compared with 49.4% on chemotherapy alone.',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    ['Compared with 49.4% in Interfant-06, DFS was 81.6%.', [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`]],
    ['With the drug 93.3% rather than 65.8% were alive.', [`93.3% | OS | ${B}`, `65.8% | OS | ${C}`]],
    [
      'Blinatumomab raised DFS from 49.4% to 81.6% and overall survival from 65.8% to 93.3%.',
      [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`, `65.8% | OS | ${C}`, `93.3% | OS | ${B}`],
    ],
    [
      'DFS was 81.6%, well above the 49.4% on chemotherapy alone.',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    [
      'DFS was higher in babies who got blinatumomab (81.6%) than in babies who did not (49.4%).',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    ['DFS was 81.6% versus 49.4%, in favour of blinatumomab.', [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`]],
    ['Better DFS (81.6% vs 49.4%) was seen with blinatumomab.', [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`]],
    ['DFS was 49.4% versus 81.6% with blinatumomab.', [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`]],
    [
      'Babies given blinatumomab had a higher DFS than historical controls, 81.6% versus 49.4%.',
      [`81.6% | DFS | ${B}`, `49.4% | DFS | ${C}`],
    ],
    // Twins: two results of one group, the way through time of one group, and two trials side by side, are no pair of groups.
    [
      'In the control group overall survival fell from 65.8% at two years to 60.2% at four.',
      [`65.8% | OS | ${C} | 24`, `60.2% | OS | ${C} | 48`],
    ],
    [
      'With blinatumomab 93.3% were alive, more than the 83.3% who were disease-free.',
      [`93.3% | OS | ${B}`, `83.3% | DFS | ${B}`],
    ],
    [
      'With blinatumomab four-year DFS was 83.3%, slightly above the 81.6% at two years.',
      [`83.3% | DFS | ${B} | 48`, `81.6% | DFS | ${B} | 24`],
    ],
  ])('%s', (copy, rows) => {
    expect(told(copy)).toEqual(rows);
  });
});

describe('then and now', () => {
  it.each<[string, string[]]>([
    ['DFS, previously 49.4%, is now 81.6%.', [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`]],
    ['Historically 49.4% were disease-free, now 81.6% are.', [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`]],
    [
      'While 49.4% were disease-free on chemotherapy alone, 81.6% did so on blinatumomab.',
      [`49.4% | DFS | ${C}`, `81.6% | DFS | ${B}`],
    ],
    // Twins: the same group at a later time, and a predicate of its own
    [
      'With chemotherapy alone DFS was 49.4% at two years and is now 44.0% at four.',
      [`49.4% | DFS | ${C} | 24`, `44.0% | DFS | ${C} | 48`],
    ],
    ['DFS, previously 49.4%, was 44.0% at last.', [`49.4% | DFS | ${C}`, `44.0% | DFS | ${C}`]],
  ])('%s', (copy, rows) => {
    expect(told(copy)).toEqual(rows);
  });
});

describe('a list answers a list', () => {
  it.each<[string, string[]]>([
    [
      'The 2-year and 4-year DFS was 81.6% and 83.3%, respectively.',
      ['81.6% | DFS | 24', '83.3% | DFS | 48'],
    ],
    ['DFS at two and four years was 81.6% and 83.3%.', ['81.6% | DFS | 24', '83.3% | DFS | 48']],
    ['At two years, DFS and OS were 81.6% and 93.3%, respectively.', ['81.6% | DFS | 24', '93.3% | OS | 24']],
    [
      'Two-year disease-free and overall survival were 81.6% and 93.3% with blinatumomab, compared with 49.4% and 65.8%.',
      [
        `81.6% | DFS | ${B} | 24`,
        `93.3% | OS | ${B} | 24`,
        `49.4% | DFS | ${C} | 24`,
        `65.8% | OS | ${C} | 24`,
      ],
    ],
    [
      'Four-year DFS was 83.3% and OS 93.3%, compared with 44.0% and 60.2% on chemotherapy alone.',
      [
        `83.3% | DFS | ${B} | 48`,
        `93.3% | OS | ${B} | 48`,
        `44.0% | DFS | ${C} | 48`,
        `60.2% | OS | ${C} | 48`,
      ],
    ],
    [
      'DFS was 83.3% with blinatumomab and 44.0% with chemotherapy alone; OS was 93.3% and 60.2%.',
      [`83.3% | DFS | ${B}`, `44.0% | DFS | ${C}`, `93.3% | OS | ${B}`, `60.2% | OS | ${C}`],
    ],
  ])('%s', (copy, rows) => {
    expect(told(copy)).toEqual(rows);
  });
});

describe('the predicate of a figure is its own', () => {
  it.each<[string, string[]]>([
    ['16 infants became MRD-negative and 12 had low MRD.', ['16 | MRD-negative', '12 | MRD-low']],
    [
      '28 infants (93%) were MRD-negative or had low levels of MRD.',
      ['28 | MRD-negative-or-low', '93% | MRD-negative-or-low'],
    ],
    ['18% relapsed or died; 13% relapsed.', ['18% | not DFS', '13% | relapse']],
    ['90% of relapses came within two years.', ['90% | relapse-timing | 24']],
    ['Relapses occur in 90% of patients within two years.', ['90% | relapse | 24']],
    ['82% were alive without relapse.', ['82% | DFS']],
    ['82% were alive.', ['82% | OS']],
    ['7% had died.', ['7% | not OS']],
  ])('%s', (copy, rows) => {
    expect(told(copy)).toEqual(rows);
  });
});

describe('a sentence may lean on the one before', () => {
  it.each<[string, string[]]>([
    [
      '51% of infants on chemotherapy alone relapsed or died. With blinatumomab this percentage was just 18%.',
      [`51% | not DFS | ${C}`, `18% | not DFS | ${B}`],
    ],
    [
      'Two-year DFS was 81.6% with blinatumomab and 49.4% without. Corresponding values for overall survival were 93.3% and 65.8%.',
      [
        `81.6% | DFS | ${B} | 24`,
        `49.4% | DFS | ${C} | 24`,
        `93.3% | OS | ${B} | 24`,
        `65.8% | OS | ${C} | 24`,
      ],
    ],
  ])('%s', (copy, rows) => {
    expect(told(copy)).toEqual(rows);
  });
});
