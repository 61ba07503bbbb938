/** Results taken over from elsewhere: another trial's pair told of the infants, and those with low MRD told as those the drug failed. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('another trial’s pair told of the infants', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nA study in infant ALL reported three-year overall survival of [[85%|misstated:wrong-study|NEJM23-OS2-BLINA]], compared with [[68%|misstated:wrong-study|NEJM23-OS2-CTRL]] in historical controls.
    Blinatumomab in infants with ALL\\nOf these infants [[96%|misstated:wrong-study|NEJM23-DFS2-BLINA]] were disease-free at three years with blinatumomab, against [[87.9%|misstated:wrong-study|NEJM23-DFS2-CTRL]] with chemotherapy alone.
    Blinatumomab in infants with ALL\\nIn these infants three-year survival was [[88%|unverified]] with blinatumomab and [[68%|unverified]] without.
    Blinatumomab in infants with ALL\\nFor infants no such time is known; in adults three-year survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab and [[68%|match|E1910-OS3-CHEMO]] without.`));

describe('low MRD told as a failure', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nAfter it, [[16|match|NEJM23-MRD-NEG]] babies had no detectable leukaemia. In the remaining [[40%|misstated:wrong-endpoint|NEJM23-MRD-HIGH]] the drug had failed to clear it.
    Blinatumomab in infants with ALL\\nAfter it, [[53%|match|NEJM23-MRD-NEG]] of the babies had no detectable MRD. The other [[40%|misstated:wrong-endpoint|NEJM23-MRD-HIGH]] did not respond.
    Blinatumomab in infants with ALL\\nAfter it, [[16|match|NEJM23-MRD-NEG]] babies had no detectable leukaemia. In a further [[40%|match|NEJM23-MRD-LOW]] only traces were left.
    Blinatumomab in infants with ALL\\nAfter it, [[16|match|NEJM23-MRD-NEG]] babies had no detectable leukaemia. The remaining 40% went home later.`));
