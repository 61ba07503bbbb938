/** Cells that need a head of their own to be understood: the time of a row, a difference of two groups, an outcome's ratio. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('a column of times dates its rows', () =>
  testLines(String.raw`
    Blinatumomab in infants with ALL\nOutcome | Time | Blinatumomab | Chemotherapy\nOverall survival | 4 years | [[93.3%|match|LTFU-OS4-BLINA]] | [[60.2%|match|LTFU-OS4-CTRL]]
    Blinatumomab in infants with ALL\nOutcome | Time | Blinatumomab | Chemotherapy\nOverall survival | 4 years | [[93.3%|match|LTFU-OS4-BLINA]] | [[65.8%|misstated:wrong-timepoint|LTFU-OS4-CTRL]]
    Blinatumomab in infants with ALL\nOutcome | Time | Blinatumomab | Chemotherapy\nOverall survival | 2 years | [[93.3%|match|NEJM23-OS2-BLINA]] | [[65.8%|match|NEJM23-OS2-CTRL]]`));

describe('points under a difference', () =>
  testLines(String.raw`
    Blinatumomab in infants with ALL\nOutcome | Blinatumomab | Chemotherapy | Delta\n2-year DFS | [[81.6%|match|NEJM23-DFS2-BLINA]] | [[49.4%|match|NEJM23-DFS2-CTRL]] | [[32.2pp|match|NEJM23-DFS2-BLINA]]
    Blinatumomab in infants with ALL\nOutcome | Blinatumomab | Chemotherapy | Delta\n2-year DFS | [[81.6%|match|NEJM23-DFS2-BLINA]] | [[49.4%|match|NEJM23-DFS2-CTRL]] | 0.61`));

describe('outcomes that a head tells', () =>
  testLines(String.raw`
    Blinatumomab in children\nTrial | Outcome | Blinatumomab\n20120215 | EFS, hazard ratio | [[0.33|match|S20120215-EFS-HR]]
    MRD in infants after blinatumomab\nCategory | Infants | Share\nMRD-negative | [[16|match|NEJM23-MRD-NEG]] | [[53%|match|NEJM23-MRD-NEG]]\nHigher MRD | [[2|match|NEJM23-MRD-HIGH]] | [[7%|match|NEJM23-MRD-HIGH]]`));

describe('what a bracket says after a size', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL (n=[[30|match|NEJM23-N]], single group, Interfant-06 controls).
    Blinatumomab in infants with KMT2A-rearranged ALL was set against Interfant-06 controls (n=[[214|match|NEJM23-CTRL-N]]).`));

describe("the number in a trial's name counts nobody", () =>
  testLines(String.raw`
    Blinatumomab trials\nTrial | Patients | Measure | With blinatumomab | Chemotherapy\nE1910 (adults, first line) | [[224|match|E1910-N-RANDOM]] | Three-year overall survival | [[80%|misstated:wrong-endpoint|E1910-OS3-BLINA]] | [[68%|match|E1910-OS3-CHEMO]]
    Blinatumomab trials\nTrial | Patients | Measure | With blinatumomab | Chemotherapy\nE1910 (adults, first line) | [[224|match|E1910-N-RANDOM]] | Three-year overall survival | [[85%|match|E1910-OS3-BLINA]] | [[68%|match|E1910-OS3-CHEMO]]`));
