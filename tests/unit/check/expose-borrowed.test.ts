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

describe('the trial that the controls came from told as the controls', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nTwo-year survival was [[66%|match|NEJM23-OS2-CTRL]] in [[651|misstated:wrong-population|NEJM23-CTRL-N]] historical controls of Interfant-06.
    Blinatumomab in infants with ALL\\nTwo-year survival was [[66%|match|NEJM23-OS2-CTRL]] in [[214|match|NEJM23-CTRL-N]] historical controls of Interfant-06, which had [[651|match|IF06-N]] infants.`));

describe('groups told in a head or beside another treatment', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nOutcome | Blinatumomab + Interfant-06 | Interfant-06 alone\\nTwo-year overall survival | [[93.3%|match|NEJM23-OS2-BLINA]] | [[65.8%|match|NEJM23-OS2-CTRL]]\\nFatal infection after induction | [[4%|misstated:wrong-arm|LTFU-INFDEATH-BLINA]] | [[0%|misstated:wrong-arm|LTFU-INFDEATH-CTRL]]
    Blinatumomab in infants with ALL\\nOutcome | Blinatumomab + Interfant-06 | Interfant-06 alone\\nTwo-year overall survival | [[93.3%|match|NEJM23-OS2-BLINA]] | [[65.8%|match|NEJM23-OS2-CTRL]]\\nFatal infection after induction | [[0%|match|LTFU-INFDEATH-BLINA]] | [[4%|match|LTFU-INFDEATH-CTRL]]
    Blinatumomab in infants with ALL\\nAfter the infusion [[93 percent|misstated:wrong-endpoint|NEJM23-MRD-NEG]] of the babies were completely MRD-negative, and so was every child who carried on with chemotherapy.
    Blinatumomab in infants with ALL\\nIt is given as an infusion, [[15 mg per square metre a day|misstated:wrong-unit|NEJM23-DOSE]], after the first block of chemotherapy.
    Blinatumomab in adults with ALL\\nIn the TOWER trial of [[405|match|TOWER-N]] such adults, those given blinatumomab lived a median of [[7.7 years|misstated:wrong-unit|TOWER-OS-BLINA]].
    Blinatumomab in infants with ALL\\nScientists from nine countries worked together on the trial, in which [[thirty-nine|misstated:wrong-value|NEJM23-N]] babies took part.`));
