/** Outcomes in the words of everyday copy, told of those who had them and of those who had not, with twins that are wrong or silent. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('those who lived and those who did not', () => {
  testLines(`
    Blinatumomab saves [[93 per cent|match|NEJM23-OS2-BLINA]] of infants with ALL.
    Of infants with ALL on blinatumomab, [[93 per cent|match|NEJM23-OS2-BLINA]] made it.
    Of infants with ALL on blinatumomab, [[82 per cent|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] made it.
    Chemotherapy alone could not save [[34 per cent|match|NEJM23-OS2-CTRL]] of the infants with ALL; blinatumomab was added.
    On chemotherapy alone, without blinatumomab, infant ALL killed [[34 per cent|match|NEJM23-OS2-CTRL]] of the babies within two years.
    Blinatumomab in infants with ALL: all but [[7 per cent|match|NEJM23-OS2-BLINA]] were alive at two years.
    Blinatumomab in infants with ALL: all but [[7 per cent|match|NEJM23-MRD-NEG-OR-LOW,NEJM23-MRD-HIGH]] had low or negative MRD.
    Blinatumomab in infants with ALL: [[18 per cent|match|NEJM23-DFS2-BLINA]] were no longer disease-free after two years.
    Blinatumomab in infants with ALL: [[47 per cent|match|NEJM23-MRD-NEG]] did not become MRD-negative.
    Blinatumomab in infants with ALL: [[14 of the 30|match|NEJM23-MRD-NEG]] babies did not become MRD-negative.
    Blinatumomab in infants with ALL: [[53 per cent|misstated:wrong-value|NEJM23-MRD-NEG]] did not become MRD-negative.
    Blinatumomab in infants with ALL: [[two|match|NEJM23-MRD-HIGH]] babies did not reach low or negative MRD.
    Blinatumomab in infants with ALL: four babies were lost to follow-up.
    In infants with ALL the chemotherapy before blinatumomab killed [[4 per cent|unverified]] of the patients in remission.
  `);
});

describe('when relapses come', () => {
  testLines(`
    In infant ALL, [[90 per cent|match|NEJM23-BG-RELAPSE-2Y]] of relapses come within two years.
    In infant ALL, only [[10 per cent|match|NEJM23-BG-RELAPSE-2Y]] of relapses come after two years.
    In infant ALL relapses come early: [[two-thirds|match|NEJM23-BG-RELAPSE-1Y]] in the first year, [[90 per cent|match|NEJM23-BG-RELAPSE-2Y]] in the first two.
    Of infants with ALL who relapse, [[90 per cent|match|NEJM23-BG-RELAPSE-2Y]] do so within two years.
    Of infants with ALL who relapse, [[two-thirds|misstated:wrong-timepoint|NEJM23-BG-RELAPSE-2Y]] do so within two years.
  `);
});

describe('how many took part, told roughly', () => {
  testLines(`
    Blinatumomab in infants with ALL: some [[30|match|NEJM23-N]] babies took part.
    Blinatumomab in infants with ALL: some [[60|misstated:wrong-value|NEJM23-N]] babies took part.
    Blinatumomab in infants with ALL: they were compared with around [[210|match|NEJM23-CTRL-N]] babies treated with chemotherapy alone.
    Blinatumomab in infants with ALL: the team compared [[30|match|NEJM23-N]] infants with [[214|match|NEJM23-CTRL-N]] earlier ones.
    Blinatumomab in infants with ALL: the team compared the [[30|match|NEJM23-N]] infants with [[2,014|misstated:wrong-value|NEJM23-CTRL-N]] who had been treated before.
  `);
});

describe('results that another is held against', () => {
  testLines(`
    Blinatumomab in infants with ALL: survival at two years was well above [[66 per cent|match|NEJM23-OS2-CTRL]], the figure for chemotherapy alone.
    Blinatumomab in infants with ALL: with chemotherapy alone, not even [[half|match|NEJM23-DFS2-CTRL]] were disease-free at two years.
    Infants with ALL on blinatumomab: two-year survival was not less than [[90 per cent|match|NEJM23-OS2-BLINA]].
    Infants with ALL on blinatumomab: two-year survival was not less than [[95 per cent|misstated:wrong-bound|NEJM23-OS2-BLINA]].
    [[Three quarters|match|PR23-SHARE-KMT2A]] of infants with ALL have the KMT2A rearrangement, against [[1 per cent|match|EPI-KMT2A-OVER1]] of older children; blinatumomab helps.
  `);
});
