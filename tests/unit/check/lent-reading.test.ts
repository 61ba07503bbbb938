/** Figures to which the copy before lends what they measure: the loan is a guess, and no guess makes a misstatement. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('which way a share counts', () =>
  testLines(`
    ${H}\\nAfter two years about [[93 in 100|match|NEJM23-OS2-BLINA]] babies on blinatumomab were alive. About [[7 in 100|match|LTFU-OS4-BLINA]] had died.\\nAFTER 4 YEARS\\nWith blinatumomab, it was still about [[93 in 100|match|LTFU-OS4-BLINA]].
    ${H}\\nAfter two years about [[93 in 100|match|NEJM23-OS2-BLINA]] babies on blinatumomab were alive. About [[7 in 100|match|NEJM23-OS2-BLINA]] had died.\\nAFTER 4 YEARS\\nWith blinatumomab, it was still about [[82 in 100|misstated:wrong-value|LTFU-OS4-BLINA]].`));

describe('what the last figure measured', () =>
  testLines(`
    ${H}\\nTwo years out, [[93.3 per cent|match|NEJM23-OS2-BLINA]] alive. And alive without ever a relapse was [[81.6|match|NEJM23-DFS2-BLINA]]. Before? [[49.4|match|NEJM23-DFS2-CTRL]].`));

describe('times that are another’s', () =>
  testLines(`
    ${H}\\nAt four years disease-free survival was put at [[83.3 per cent|match|LTFU-DFS4-BLINA]], that is, higher than at two.
    ${H}\\nAt two years disease-free survival was put at [[83.3 per cent|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]], that is, higher than hoped.
    Blinatumomab in children and adults with ALL\\nTrial | Who | Blinatumomab | Comparator\\nAALL1731, 3-yr DFS | 1 to <10 y, standard risk | [[96.0%|match|AALL1731-DFS3-BLINA]] | [[87.9%|match|AALL1731-DFS3-CHEMO]]\\nE1910, 3-yr OS | 30-70 y, MRD-negative remission | [[85%|match|E1910-OS3-BLINA]] | [[68%|match|E1910-OS3-CHEMO]]`));
