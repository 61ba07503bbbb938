/** The other side of a comparison, a share of deaths by cause told after "no one", and those who did not respond. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the side that its own words leave to no group', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. At two years [[two in three|match|NEJM23-OS2-CTRL]] on chemotherapy alone lived. [[Four in five|match|NEJM23-DFS2-BLINA]] were alive and had not relapsed; with chemotherapy it had been just under [[half|match|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL. For Dutch babies the chance of a cure rose from [[20 per cent|match|IF99-NL-CURE-BEFORE]] before the protocol to [[50 per cent|match|IF99-NL-CURE-AFTER]] with it in Interfant-99.
    BLAST tested blinatumomab in adults. Responders do better: median RFS [[23.6|match|BLAST-RFS-RESP-RESP]] versus [[5.7 months|match|BLAST-RFS-RESP-NONRESP]].
    BLAST tested blinatumomab in adults. Responders do better: median RFS [[23.6|match|BLAST-RFS-RESP-RESP]] versus [[6.7 months|unverified|]].`));

describe('deaths by their cause', () =>
  testLines(`
    Blinatumomab in infants with ALL. No child died of infection after the first phase. Formerly, [[4 per cent|match|LTFU-INFDEATH-CTRL]] did.
    Blinatumomab in infants with ALL. Infections kill these babies. After induction [[4%|match|LTFU-INFDEATH-CTRL]] of the control babies died of one.
    Blinatumomab in infants with ALL. No child died of infection. With chemotherapy only, [[7%|unverified|]] had.
    Blinatumomab in infants with ALL. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. No baby died of an infection. With chemotherapy alone it was [[65.8%|match|NEJM23-OS2-CTRL]].`));

describe('what was wrong with the gene, and in how many', () =>
  testLines(`
    Blinatumomab in infants with ALL. In Interfant-99 the gene KMT2A was rearranged in [[79.3 per cent|match|IF99-SHARE-KMT2A]] of the infants tested, and it was those children who died.
    Blinatumomab in infants with ALL. A gene called KMT2A is torn and badly rejoined in [[three quarters|match|PR23-SHARE-KMT2A,EPI-SHARE-KMT2A-80]] of infants with ALL.
    Blinatumomab in infants with ALL. The pipe was broken in 74% of the wards.`));
