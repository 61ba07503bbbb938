/** True figures of fresh copy that were called wrong once, each with a twin that must be called. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('what a label says is not the measure before it', () =>
  testLines(`
    Blinatumomab after relapse\\nAALL1331 randomised [[208|match|AALL1331-HIR-N]] children. Two-year DFS was [[54.4%|match|AALL1331-HIR-DFS2-BLINA]] with blinatumomab and [[39.0%|match|AALL1331-HIR-DFS2-CHEMO]] with chemotherapy, and overall survival [[71.3%|match|AALL1331-HIR-OS2-BLINA]] and [[58.4%|match|AALL1331-HIR-OS2-CHEMO]]. Infection as a serious event: [[15%|unverified]] versus 65%.
    Blinatumomab after relapse\\nIn AALL1331 two-year DFS was [[54.4%|match|AALL1331-HIR-DFS2-BLINA]] with blinatumomab and [[39.0%|match|AALL1331-HIR-DFS2-CHEMO]] with chemotherapy. Overall survival: [[81%|misstated:wrong-value|AALL1331-HIR-OS2-BLINA]] versus [[58.4%|match|AALL1331-HIR-OS2-CHEMO]].`));

describe('a complement called one', () =>
  testLines(`
    ${H}\\nThe complement of disease-free survival at four years is [[16.7%|match|LTFU-DFS4-BLINA]].
    ${H}\\nDisease-free survival at four years is [[16.7%|misstated:wrong-endpoint|LTFU-DFS4-BLINA]] with blinatumomab.`));

describe('twelve more with little', () =>
  testLines(`
    ${H}\\nThe marrow test found no leukaemia in [[16|match|NEJM23-MRD-NEG]] babies and only a very tiny amount in 12 more.
    ${H}\\nThe marrow test found no leukaemia in [[16|match|NEJM23-MRD-NEG]] babies, and [[12|misstated:wrong-endpoint|NEJM23-MRD-HIGH]] had more.`));

describe('another paper’s number, put right', () =>
  testLines(`
    ${H}\\nA newspaper told its readers that [[39|unverified]] babies were treated. There were 30.
    ${H}\\nA newspaper told its readers that [[39|misstated:wrong-value|NEJM23-N]] babies were treated with blinatumomab in the trial. All had the gene fault.`));

describe('the older children’s trial', () =>
  testLines(`
    ${H}\\nDid the bigger kids do as well? Three years in, [[96 percent|match|AALL1731-DFS3-BLINA]] were alive without leukemia, and [[87.9 percent|match|AALL1731-DFS3-CHEMO]] of those who had only chemo. That study took in [[1,440|unverified]] children.
    ${H}\\nThe study took in [[1,450|misstated:wrong-value|NEJM23-N]] infants.
    Infant leukaemia: the record\\nMLL-10, which reserved transplants for high risk, reported three-year EFS of [[66.2%|unverified]] in infants with KMT2A-rearranged ALL.
    Infant leukaemia: the record\\nIn MLL-10 three-year EFS of infants at high risk with KMT2A-rearranged ALL was [[66.2%|misstated:wrong-population|MLL10-EFS3-HR]].`));

describe('others counted beside a trial', () =>
  testLines(`
    Infant leukaemia: the record\\nIn Interfant-99 [[46.4%|match|IF99-EFS6]] were event-free after six years; the 79 infants of our hospital did better.
    Infant leukaemia: the record\\nIn Interfant-99 [[46.4%|match|IF99-EFS6]] of the [[79|unverified]] infants were event-free after six years.`));
