/** The size of the infant trial, of its controls and of its successor, in the sentences that introduce them; and other head counts. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('sizes where they are introduced', () =>
  testClasses({
    'the infant trial': {
      errors: `
        Blinatumomab in infants with ALL\\nInvestigators in [[nine|match|PR23-COUNTRIES]] countries enrolled [[24|misstated:wrong-value|NEJM23-N]] infants. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nA team in Utrecht added the drug to the chemotherapy of [[51|misstated:wrong-value|NEJM23-N]] infants with a rearranged KMT2A gene. At four years [[93%|match|LTFU-OS4-BLINA]] were alive.
        Blinatumomab in infants with ALL\\nIt was given on top of chemo to [[24|misstated:wrong-value|NEJM23-N]] tots in [[nine|match|PR23-COUNTRIES]] countries. Two years on [[93%|match|NEJM23-OS2-BLINA]] were alive.
        Blinatumomab in infants with ALL\\nEvidence: [[39|misstated:wrong-value|NEJM23-N]] infants with KMT2A-rearranged ALL, single arm. Two-year DFS [[81.6%|match|NEJM23-DFS2-BLINA]].`,
      twins: `
        Blinatumomab in infants with ALL\\nA Chinese study treated [[24|unverified]] infants. In the Dutch-led one two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nThe study found that 24 infants had fever. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nIn the trial 24 infants got antibiotics. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].`,
    },
    'a trial added to the chemotherapy of another': {
      errors: `
        Blinatumomab in infants with ALL\\nA single-group study added blinatumomab to Interfant-06 chemotherapy in [[24|misstated:wrong-value|NEJM23-N]] infants with the rearrangement. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].`,
      twins: `
        Blinatumomab in infants with ALL\\nA single-group study added blinatumomab to Interfant-06 chemotherapy in [[30|match|NEJM23-N]] infants with the rearrangement.`,
    },
    'its controls': {
      errors: `
        Blinatumomab in infants with ALL\\nThere were [[30|match|NEJM23-N]] treated infants and [[171|misstated:wrong-value|NEJM23-CTRL-N]] from an older trial. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\nC: historical only: [[171|misstated:wrong-value|NEJM23-CTRL-N]] infants. O: two-year DFS [[81.6%|match|NEJM23-DFS2-BLINA]].
        Blinatumomab in infants with ALL\\nThe values were [[81.6%|match|NEJM23-DFS2-BLINA]] and [[49.4%|match|NEJM23-DFS2-CTRL]]. Interfant-06 had closed by then; the paper drew on [[241|misstated:wrong-value|NEJM23-CTRL-N]] of its patients.`,
      twins: `
        Blinatumomab in infants with ALL\\nThe hospital's own earlier group: 41. In the trial two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
        Blinatumomab in infants with ALL\\n[[214|match|NEJM23-CTRL-N]] earlier babies served as the comparison, 150 of them boys.`,
    },
    'the next trial': {
      errors: `
        Blinatumomab in infants with ALL\\nA follow-on trial, Interfant-21, is meant to enrol [[106|misstated:wrong-value|PR23-NEXTSTUDY]] infants.
        Blinatumomab in infants with ALL\\n[[93.3%|match|NEJM23-OS2-BLINA]] were alive after two years. A larger study hopes to include [[610|misstated:wrong-value|PR23-NEXTSTUDY]] babies.
        Blinatumomab in infants with ALL\\nThe successor trial, Interfant-21, is now open. It is to recruit [[106|misstated:wrong-value|PR23-NEXTSTUDY]] babies.`,
      twins: `
        Blinatumomab in infants with ALL\\nA larger study hopes to include [[160|match|PR23-NEXTSTUDY]] babies.
        Blinatumomab in infants with ALL\\nAn American trial plans to enrol [[120|unverified]] infants.
        Blinatumomab in infants with ALL\\nThe new trial will treat [[60|unverified]] babies a year.
        Blinatumomab in infants with ALL\\nThe trial's successor, Interfant-21, had [[36|unverified]] babies in its first year.`,
    },
  }));
