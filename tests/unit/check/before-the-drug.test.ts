/** How babies fared before there was the drug, what a test found at other times, when a regulator cleared it: what may be held against it, and what may not. */
import { testClasses } from './judge.ts';

const INFANTS = 'Blinatumomab in infants with ALL.';

testClasses({
  'a bound of those with the gene': {
    errors: `
      ${INFANTS} In the past, fewer than [[40%|misstated:wrong-endpoint|NEJM23-BG-EFS3]] of babies with this change survived for three years.
      ${INFANTS} With chemotherapy alone, fewer than [[four in ten|misstated:wrong-endpoint|NEJM23-BG-EFS3]] babies with the gene fault survived three years.`,
    twins: `
      ${INFANTS} Fewer than [[40%|match|NEJM23-BG-EFS3]] of babies with this change were event-free at three years.
      ${INFANTS} In the past, fewer than half of babies with this change survived for five years.
      ${INFANTS} In Ghana, fewer than 40% of babies with this change survived for three years.`,
  },
  'relapses and those who have one': {
    errors: `
      ${INFANTS} I know that [[nine in ten|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] babies with the bad gene relapse within two years of diagnosis.`,
    twins: `
      ${INFANTS}\\nEveryone knew that [[nine in ten|match|NEJM23-BG-RELAPSE-2Y,PR23-REC90]] relapses arrive in the first two years.
      ${INFANTS} [[A third|match|NEJM23-OS2-CTRL]] died with chemotherapy alone. In that third nothing had helped.
      ${INFANTS} In one old series two-thirds of babies with the rearrangement relapsed within a year.
      ${INFANTS} Two thirds of babies who are MRD-positive relapse within a year.`,
  },
  'a test at another time': {
    errors: `
      ${INFANTS} After the infusion, [[93 per cent|misstated:wrong-endpoint|NEJM23-MRD-NEG]] of the babies had no detectable trace of the disease left.
      ${INFANTS} After treatment with blinatumomab [[93%|misstated:wrong-endpoint|NEJM23-MRD-NEG]] had no detectable disease.`,
    twins: `
      ${INFANTS} After chemotherapy, 60% of infants had no detectable trace of the disease.
      ${INFANTS} After the second course 93% were MRD-negative.
      ${INFANTS} At the end of treatment 93% had no detectable disease.`,
  },
  'a clearance in other words': {
    errors: `
      Blinatumomab for ALL\\nOn [[June 14, 2023|misstated:wrong-value|FDA24-DATE]], the agency cleared it as consolidation for patients as young as one month.
      Blinatumomab for ALL\\nIn the United States the Food and Drug Administration allowed the same use on [[June 14, 2023|misstated:wrong-value|FDA24-DATE]].`,
    twins: `
      Blinatumomab for ALL\\nThe FDA allowed the same use on [[June 14, 2024|match|FDA24-DATE]].
      Blinatumomab for ALL\\nThe drug got its first nod on [[December 3, 2014|match|FDA14-DATE]].
      Blinatumomab for ALL\\nThe FDA allowed the trial of blinatumomab to go ahead on June 14, 2013.
      Blinatumomab for ALL\\nIn Canada the regulator allowed it on June 14, 2023.`,
  },
});
