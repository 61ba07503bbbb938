/** The other of two groups, told by no name: from the text to the verdict, with twins in which nobody else is meant. */
import { describe } from 'vitest';
import { testLines } from '../check/judge.ts';

describe('the new one and the old one', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nThe old treatment had a two-year survival of [[65.8%|match|NEJM23-OS2-CTRL]]; the new one has [[93.3%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nThe old scheme had a two-year survival of [[65.8%|match|NEJM23-OS2-CTRL]]; the new one has [[76.3%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nThe new treatment gave a two-year disease-free survival of [[81.6%|match|NEJM23-DFS2-BLINA]]. The old one gave [[44.9%|misstated:wrong-value|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL\\nThe old paper gave the controls a disease-free survival of [[49.4%|match|NEJM23-DFS2-CTRL]] at two years; the new one gives [[44.0%|match|LTFU-DFS4-CTRL]] at four.`);
});

describe('those who did, and those who did not', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nBabies who did not get blinatumomab had a [[66%|match|NEJM23-OS2-CTRL]] chance of living two years; those who did had a [[93%|match|NEJM23-OS2-BLINA]] chance.
    Blinatumomab in infants with ALL\\nBabies who did not get blinatumomab had a [[66%|match|NEJM23-OS2-CTRL]] chance of living two years; those who did had a [[73%|misstated:wrong-value|NEJM23-OS2-BLINA]] chance.
    Blinatumomab in infants with ALL\\nBabies who got blinatumomab had a [[93%|match|NEJM23-OS2-BLINA]] chance of living two years; those who did not had a [[76%|misstated:wrong-value|NEJM23-OS2-CTRL]] chance.
    Blinatumomab in infants with ALL\\nFew babies on blinatumomab relapsed; those who did had a [[30%|unverified]] chance.`);
});

describe('what it was', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nTwo-year survival: [[93%|match|NEJM23-OS2-BLINA]] (was: [[66%|match|NEJM23-OS2-CTRL]])
    Blinatumomab in infants with ALL\\nTwo-year survival: [[93%|match|NEJM23-OS2-BLINA]] (was: [[46%|misstated:wrong-value|NEJM23-OS2-CTRL]])
    Blinatumomab in infants with ALL\\nTwo-year survival was [[93%|match|NEJM23-OS2-BLINA]] (it was [[66%|match|NEJM23-OS2-CTRL]]).`);
});

describe('no more said than whose it is, or when', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n[[93%|match|NEJM23-OS2-BLINA]] of the babies survived two years. Chemotherapy alone achieves [[66%|match|NEJM23-OS2-CTRL]].
    Blinatumomab in infants with ALL\\n[[93%|match|NEJM23-OS2-BLINA]] of the babies survived two years. Chemotherapy alone gave [[46%|misstated:wrong-value|NEJM23-OS2-CTRL]].
    Blinatumomab in infants with ALL\\n[[93%|match|NEJM23-OS2-BLINA]] of the babies survived two years. Chemotherapy alone gave 40% a sore mouth.
    Blinatumomab in infants with ALL\\nAfter two years [[93%|match|NEJM23-OS2-BLINA]] were alive; after four years it was [[86%|misstated:wrong-value|LTFU-OS4-BLINA]].
    Blinatumomab in infants with ALL\\nTwo-year survival was [[66%|match|NEJM23-OS2-CTRL]] before and [[76%|misstated:wrong-value|NEJM23-OS2-BLINA]] once blinatumomab was added.
    Blinatumomab in infants with ALL\\nThe drug brought survival up to [[93%|match|NEJM23-OS2-BLINA]]; chemotherapy alone had never got past [[66%|match|NEJM23-OS2-CTRL]].`);
});
