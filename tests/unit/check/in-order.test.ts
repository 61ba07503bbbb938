/** Pairs that answer their groups in order, and swaps of measures within a pair. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('both groups in one breath, and both figures', () =>
  testLines(`
    ${H}\\nSurvival at two years was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] versus [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]] for blinatumomab versus chemotherapy.
    ${H}\\nSurvival at two years was [[93%|match|NEJM23-OS2-BLINA]] versus [[66%|match|NEJM23-OS2-CTRL]] for blinatumomab versus chemotherapy.
    ${H}\\nSurvival at two years was [[66%|match|NEJM23-OS2-CTRL]] versus [[93%|match|NEJM23-OS2-BLINA]] for chemotherapy versus blinatumomab.
    ${H}\\nInfants given blinatumomab had a better two-year survival than historical controls: [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] versus [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]].
    ${H}\\nCompared with historical controls, infants given blinatumomab had a better two-year survival: [[93%|match|NEJM23-OS2-BLINA]] versus [[66%|match|NEJM23-OS2-CTRL]].
    ${H}\\nHistorical controls had a worse two-year survival than infants given blinatumomab: [[93%|unverified]] versus [[66%|unverified]].
    ${H}\\nSurvival at two years was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]] with and [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] without blinatumomab.
    ${H}\\nSurvival at two years was [[93.3%|match|NEJM23-OS2-BLINA]] with and [[65.8%|match|NEJM23-OS2-CTRL]] without blinatumomab.
    ${H}\\nUnder the old treatment [[66%|match|NEJM23-OS2-CTRL]] of the babies survived two years. Under the new one [[93%|match|NEJM23-OS2-BLINA]] do.
    ${H}\\nUnder the old treatment [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of the babies survived two years. Under the new one [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] do.
    ${H}\\nBefore the study, two-year survival was [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]].
    ${H}\\nBefore the study ended, two-year survival was [[93%|match|NEJM23-OS2-BLINA]].`));

describe('two measures of one group', () =>
  testLines(`
    ${H}\\nAfter four years [[93.3%|match|LTFU-OS4-BLINA]] were alive and [[83.3%|match|LTFU-DFS4-BLINA]] disease-free, against [[44.0%|misstated:wrong-endpoint|LTFU-OS4-CTRL]] and [[60.2%|misstated:wrong-endpoint|LTFU-DFS4-CTRL]] of the controls.
    ${H}\\nAfter four years [[93.3%|match|LTFU-OS4-BLINA]] were alive and [[83.3%|match|LTFU-DFS4-BLINA]] disease-free, against [[60.2%|match|LTFU-OS4-CTRL]] and [[44.0%|match|LTFU-DFS4-CTRL]] of the controls.`));
