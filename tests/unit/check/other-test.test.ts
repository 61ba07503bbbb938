/** MRD by another test, remissions beside another figure's time, rows of other patients: taken back, and their twins called. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('what was held against another test, time or patients', () =>
  testClasses({
    'MRD by another test, in another tissue, by another rule': {
      errors: `
        Blinatumomab in infants with ALL. By flow cytometry or PCR [[21 of the 30|misstated:wrong-value|NEJM23-MRD-NEG]] were MRD-negative after blinatumomab.
        Blinatumomab in infants with ALL. By PCR [[70%|misstated:wrong-value|NEJM23-MRD-NEG]] were MRD-negative after the infusion.
        Blinatumomab in infants with ALL. After one course of blinatumomab [[21 of the 30|misstated:wrong-value|NEJM23-MRD-NEG]] were MRD-negative.`,
      twins: `
        Blinatumomab in infants with ALL. Twenty of the 30 were MRD-negative by flow cytometry after blinatumomab.
        Blinatumomab in infants with ALL. MRD by flow was negative in 23 of the 30.
        Blinatumomab in infants with ALL. By flow 70% were MRD-negative after the infusion, by PCR [[53%|match|NEJM23-MRD-NEG]].
        Blinatumomab in infants with ALL. On sequencing, ten were MRD-negative.
        Blinatumomab in infants with ALL. With a more sensitive test, ten of 30 babies were MRD-negative.
        Blinatumomab in infants with ALL. In peripheral blood 80% were MRD-negative.
        Blinatumomab in infants with ALL. The doctors also looked by flow cytometry. Seventy per cent were MRD-negative.`,
    },
    'a remission beside the time of another figure': {
      errors: `
        Blinatumomab in infants with ALL. At two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive and [[70%|misstated:wrong-value|NEJM23-DFS2-BLINA]] in remission.
        Blinatumomab in infants with ALL. E1910: [[70%|misstated:wrong-value|E1910-RFS3-BLINA]] were in remission at three years.`,
      twins: `
        Blinatumomab in infants with ALL. E1910: 82% in remission, [[85%|match|E1910-OS3-BLINA]] alive at three years.
        Blinatumomab in infants with ALL. In BLAST, [[54%|match|BLAST-RFS18]] were relapse-free at 18 months; of those transplanted 66% were in remission.
        Blinatumomab in infants with ALL. BLAST: [[78%|match|BLAST-MRD]] of 113 had no MRD after one cycle.`,
    },
    'a row labelled with other patients': {
      errors: `
        Blinatumomab in infants with ALL\\nGroup | 2-y OS\\nBlinatumomab | [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]]\\nHistorical controls | [[65.8%|match|NEJM23-OS2-CTRL]]`,
      twins: `
        Blinatumomab in infants with ALL\\nGroup | 2-y OS\\nBlinatumomab (van der Sluis) | [[93.3%|match|NEJM23-OS2-BLINA]]\\nBlinatumomab (Canada) | 88%
        Blinatumomab in infants with ALL\\nGroup | 2-y OS\\nBlinatumomab | [[93.3%|match|NEJM23-OS2-BLINA]]\\nBlinatumomab in clinical practice | 88%
        Blinatumomab in infants with ALL\\nMeasure | Result\\nTwo-year survival | [[93.3%|match|NEJM23-OS2-BLINA]]\\nTwo-year survival, our hospital | 88%`,
    },
  }));
