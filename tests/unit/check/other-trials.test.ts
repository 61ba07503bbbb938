/**
 * Copy on the other trials: a trial named with its country, its own parts and risks, remissions, slips in its counts, and
 * figures that name a trial and nothing else. Each beside twins that must stay silent.
 */
import { describe, expect, it } from 'vitest';
import { judged, testLines } from './judge.ts';

describe('a trial named with its country is no other study', () =>
  testLines(`
    LAL2317, an Italian study of blinatumomab in adults, put overall survival at three years at [[61%|misstated:wrong-value|LAL2317-OS3]].
    In LAL2317, run in Italy with blinatumomab, [[71%|match|LAL2317-OS3]] of adults were alive at three years.
    MLL-10 enrolled [[90|match|MLL10-N]] infants with ALL in Japan.
    Infant leukaemia and blinatumomab.\\nMLL-10 was run in Japan. A registry from Korea had [[61%|unverified|]] event-free survival at three years.`));

describe('parts and risks', () =>
  testLines(`
    In AALL1731, standard-risk children given blinatumomab had a three-year disease-free survival of [[96.0%|match|AALL1731-DFS3-BLINA]].
    In AALL1731, average-risk children given blinatumomab had a three-year disease-free survival of [[97.5%|match|AALL1731-DFS3-AVG-BLINA]].
    AALL1731 gave children blinatumomab. In higher-risk patients three-year disease-free survival with the drug was [[97.5%|misstated:wrong-population|AALL1731-DFS3-HIGH-BLINA]].
    In AALL1331 four-year overall survival with blinatumomab was [[90.4%|match|AALL1331-LR-OS4-BLINA]].
    In AALL1331 two-year disease-free survival with blinatumomab was [[50%|unverified|]].
    In the ALL-MB 2019 pilot of blinatumomab, four-year event-free survival of children whose disease was not high-risk was [[89.1%|match|ALLMB-EFS4]].`));

describe('remissions of a named trial', () =>
  testLines(`
    In TOWER, [[34%|match|TOWER-CR-BLINA]] of adults on blinatumomab and [[16%|match|TOWER-CR-CHEMO]] on chemotherapy reached complete remission.
    In ALCANTARA, [[63%|misstated:wrong-value|FDA17-ALCANTARA-CR]] of adults given blinatumomab reached complete remission.
    An early look at TOWER gave complete remissions of [[39%|unverified|]] with blinatumomab.
    In TOWER, at its interim cut, [[39%|unverified|]] of adults on blinatumomab reached complete remission.
    In ELIANA, [[63%|unverified|]] of children given tisagenlecleucel were in complete remission, not blinatumomab.`));

describe('slips of the pen', () =>
  testLines(`
    Median follow-up in E1910, the trial of blinatumomab, was [[34 months|misstated:wrong-value|E1910-MEDFU]].
    Median follow-up in E1910, the trial of blinatumomab, was [[43 months|match|E1910-MEDFU]].
    Median follow-up in E1910, the trial of blinatumomab, was 60 months in a later talk.
    AALL1731 randomly assigned [[14,400|misstated:wrong-value|AALL1731-N]] children to chemotherapy with or without blinatumomab.
    AALL1731 randomly assigned [[1,444|match|AALL1731U-N]] children to chemotherapy with or without blinatumomab.`));

describe('before and after the drug', () =>
  testLines(`
    In LAL2317, MRD negativity rose from [[72%|match|LAL2317-MRD-BEFORE]] before blinatumomab to [[93%|match|LAL2317-MRD-AFTER]] after the first course.
    In D-ALBA, the molecular response rate was [[29%|match|DALBA-MOL-BEFORE]] before blinatumomab and [[60%|match|DALBA-MOL-AFTER]] after two cycles.`));

describe('two figures of one measure', () =>
  testLines(`
    TOWER tested blinatumomab in adults. Median OS was [[7.7|match|TOWER-OS-BLINA]] vs [[4.0 months|match|TOWER-OS-CHEMO]] (HR, [[0.71|match|TOWER-OS-HR]]; P = .01).
    In P9407, five-year event-free survival of infants with ALL was [[15.5%|match|P9407-EFS5-LE90D]] in those of 90 days or younger, and [[43.8%|match|P9407-EFS5-MLLR-GT90D]] in older ones with the rearrangement.
    In E1910, of blinatumomab, [[224|match|E1910-N-RANDOM]] who were MRD negative were randomly assigned, [[112|match|E1910-N-RANDOM-BLINA]] to each arm.`));

describe('figures that name a trial, or are spoken of as results, and say no more', () => {
  it.each([
    [
      'Blinatumomab in adults with leukaemia: what the share was in E1910 he only guessed, 20%.',
      '20%',
      'unverified',
    ],
    ['Blinatumomab was given in TOWER and E1910.\nOne adult study put it at 85%.', '85%', 'unverified'],
    [
      'Blinatumomab was given in TOWER and E1910.\n85% of tickets for the meeting were sold.',
      '85%',
      'unmarked',
    ],
    ['Blinatumomab was given in TOWER and E1910.\nIn phonics 85% reached the mark.', '85%', 'unmarked'],
  ])('%s', (text, figure, verdict) => {
    expect(judged(text, figure)).toBe(verdict);
  });
});
