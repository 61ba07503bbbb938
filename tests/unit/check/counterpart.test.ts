/** The controls' result pointed to from the trial's own, and pairs and counts that their neighbour settles; other patients, times and measures stay. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('the other group right behind', () =>
  testClasses({
    'pointed back to': {
      errors: `
        Blinatumomab in infants with ALL\\nTwo years after diagnosis [[93.3 per cent|match|NEJM23-OS2-BLINA]] were alive, where it had been [[69.8 per cent|misstated:wrong-value|NEJM23-OS2-CTRL]].
        Blinatumomab in infants with ALL\\nAt two years, disease-free survival is [[81.6 percent|match|NEJM23-DFS2-BLINA]]. It was [[64.4|misstated:wrong-value|NEJM23-DFS2-CTRL]] before.
        Blinatumomab in infants with ALL\\nTwo years on, [[93.3%|match|NEJM23-OS2-BLINA]] were alive. In the Interfant-06 comparison group it's [[86%|misstated:wrong-value|NEJM23-OS2-CTRL]].
        Blinatumomab in infants with ALL\\nTwo-year survival is [[93.3%|match|NEJM23-OS2-BLINA]] against [[69.8%|misstated:wrong-value|NEJM23-OS2-CTRL]] in history, two-year disease-free survival [[81.6%|match|NEJM23-DFS2-BLINA]].
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3 per cent|match|NEJM23-OS2-BLINA]], with a 95% confidence interval of [[75.9 to 98.3|match|NEJM23-OS2-BLINA]], and [[69.8 per cent|misstated:wrong-value|NEJM23-OS2-CTRL]] in the older trial.
        Blinatumomab in infants with ALL\\nDisease-free survival at two years was [[81.6 percent|match|NEJM23-DFS2-BLINA]]. With our old Interfant-06 treatment it had been [[64.2|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\nAt four years [[93.3 per cent|match|LTFU-OS4-BLINA]] are alive. For the infants who had only the chemotherapy it's [[78.3|misstated:wrong-value|LTFU-OS4-CTRL]].
        Blinatumomab in infants with ALL\\nDisease-free survival at two years was [[81.6 percent|match|NEJM23-DFS2-BLINA]]. Compare that with [[sixty-four|misstated:wrong-value|NEJM23-DFS2-CTRL]] for the old treatment.
        Blinatumomab in infants with ALL\\nAt two years, disease-free survival is [[81.6 percent|match|NEJM23-DFS2-BLINA]]. And without it?\\n[[64.4|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\nOverall survival at two years was [[93.3%|match|NEJM23-OS2-BLINA]]. The comparison is [[70%|misstated:wrong-value|NEJM23-OS2-CTRL]].
        Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] were living, versus [[69.8%|misstated:wrong-value|NEJM23-OS2-CTRL]] of the babies in the previous study who had only chemo.
        Blinatumomab in infants with ALL\\nAt two years [[93%|match|NEJM23-OS2-BLINA]] were alive. The comparison group stood at [[86|misstated:wrong-value|NEJM23-OS2-CTRL]].`,
      twins: `
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. It was 40% before Interfant-99.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the control group it was lower: 40% in those under three months.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Before the drug it was 45% after a relapse.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. For infants who had only chemotherapy it is 20% once the leukaemia has come back.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In AALL1731's control group it was 98%.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the older study it was 58.2%.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. In the older trial from Japan it was 67.2%.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]], against 85% in the older children.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. With chemotherapy alone it is 90% in children over one.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] and event-free survival 80%. In the older trial it was 50%.
        Blinatumomab in infants with ALL\\nAt two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive. In the control group 60% had relapsed.
        Blinatumomab in infants with ALL\\nAt two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive, and 70% of the earlier patients had needed a transplant.
        Blinatumomab in infants with ALL\\nAt two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive, compared with 80% in the earlier group at one year.`,
    },
    'a pair, a list or a count with its share': {
      errors: `
        Blinatumomab in infants with ALL\\n[[82 per cent|match|NEJM23-DFS2-BLINA]] were alive and free of leukaemia two years later, up from [[53 per cent|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\nTwo years on, [[93 per cent|match|NEJM23-OS2-BLINA]] of them were alive, up from [[66 per cent|match|NEJM23-OS2-CTRL]]. And [[82 per cent|match|NEJM23-DFS2-BLINA]] were alive and free of leukaemia, up from [[53 per cent|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\n[[82%|match|NEJM23-DFS2-BLINA]] were alive and had not relapsed at two years, compared with [[53%|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        Blinatumomab in infants with ALL\\nWe have now given the drug to seven babies here. In the trial's report [[36 of 30|misstated:wrong-value|NEJM23-MRD-NEG-OR-LOW]] ([[93%|match|NEJM23-MRD-NEG-OR-LOW]]) were MRD negative or had a very low level.
        Blinatumomab in infants with ALL\\nAt our hospital nine babies were treated.\\n[[Ten|match|NEJM23-SAE-N]] serious adverse events were reported: fever ([[four|match|NEJM23-SAE-FEVER]]), infection ([[seven|misstated:wrong-value|NEJM23-SAE-INFECTION]]), high blood pressure ([[one|match|NEJM23-SAE-HYPERTENSION]]) and vomiting ([[one|match|NEJM23-SAE-VOMITING]]).
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] of the babies were alive. [[Twenty-five|misstated:wrong-endpoint|LTFU-IVIG]] children, or [[63%|match|LTFU-IVIG]], received antibody replacement.
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. [[Twenty-five|misstated:wrong-endpoint|LTFU-IVIG]] of the babies ([[63%|match|LTFU-IVIG]]) were given immunoglobulin to shore up their defences.
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. [[Twenty-five|misstated:wrong-endpoint|LTFU-IVIG]] of the blinatumomab group, or [[63%|match|LTFU-IVIG]], received immunoglobulin infusions and [[five|match|LTFU-GCSF]] were given G-CSF.
        Blinatumomab in infants with ALL\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. [[Nineteen|match|LTFU-IVIG]] of the babies ([[67%|misstated:wrong-value|LTFU-IVIG]]) were given immunoglobulin.`,
      twins: `
        Blinatumomab in infants with ALL\\n[[82 per cent|match|NEJM23-DFS2-BLINA]] were alive and free of leukaemia at two years, and [[53 per cent|match|NEJM23-MRD-NEG]] had been MRD-negative.`,
    },
    'a count larger than its own base': {
      errors: `
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. [[36 of the 30|misstated:wrong-value|NEJM23-MRD-NEG-OR-LOW]] babies were MRD-negative or had a low level.
        Blinatumomab in infants with ALL\\nThe share whose MRD was negative or low after the course is [[93 percent|match|NEJM23-MRD-NEG-OR-LOW]], [[36 of 30|misstated:wrong-value|NEJM23-MRD-NEG-OR-LOW]].`,
      twins: `
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. [[28 of the 30|match|NEJM23-MRD-NEG-OR-LOW]] babies were MRD-negative or had a low level.
        Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. The nurse counted 31 of 30 pumps, one too many.`,
    },
  }));
