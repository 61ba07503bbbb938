/** "Before" in a trial that looked before the drug and after it, and in trials of two groups. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('before says when', () =>
  testLines(`
    Blinatumomab in adults with ALL. In LAL2317 MRD negativity went from [[72%|match|LAL2317-MRD-BEFORE]] before to [[93%|match|LAL2317-MRD-AFTER]] after the first course of blinatumomab.
    Blinatumomab in adults with ALL. D-ALBA: molecular response [[29%|match|DALBA-MOL-BEFORE]] before and [[60%|match|DALBA-MOL-AFTER]] after two cycles.
    Blinatumomab in adults with ALL. In LAL2317 [[71%|match|LAL2317-OS3]] were alive after three years. That compares with [[66%|unverified]] before.
    Blinatumomab in adults with ALL. D-ALBA: molecular response [[60%|misstated:wrong-timepoint|DALBA-MOL-BEFORE]] before the drug.`));

describe('what it came to over time has the time, and not what it was before', () =>
  testLines(`
    In infant ALL, at four years survival of the controls had slipped from [[66|match|NEJM23-OS2-CTRL]] to [[60%|match|LTFU-OS4-CTRL]].`));

describe('what the next clause says of others', () =>
  testLines(`
    ALL in infants. About [[80%|match|PR23-SHARE-KMT2A]] of them have a KMT2A rearrangement; in children over one it is about [[1%|match|EPI-KMT2A-OVER1]].
    MLL-10 was a trial of chemotherapy in all [[90|match|MLL10-N]] infants with ALL. In its high-risk group the three-year EFS was [[56.6%|match|MLL10-EFS3-HR]].`));

describe('what all had before they were divided, and what one part alone reports', () =>
  testLines(`
    Blinatumomab in children: AALL1731. The benefit amounted to [[72 days|match|AALL1731-RMST]] of disease-free time.
    Blinatumomab in children: AALL1731. The restricted mean gain over three years was [[72 days|match|AALL1731-RMST]].
    Blinatumomab for adults with ALL. The FDA had asked its advisers, who voted [[8 to 4|match|FDA18-ADCOM]] in favour.
    Blinatumomab for adults with ALL. The town council closed the clinic after a vote of 8 to 4.`));
