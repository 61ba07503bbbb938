/** The serious adverse events of the home trial as a list of kinds; and fevers that are nobody's result. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const T =
  'Blinatumomab in infants with KMT2A-rearranged ALL\\nIn the infant trial two-year overall survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone, and disease-free survival [[81.6%|match|NEJM23-DFS2-BLINA]].';
const TEN = `${T}\\n[[Ten|match|NEJM23-SAE-N]] serious adverse events were recorded.`;

describe('how often which', () =>
  testLines(`
    ${TEN} Fever accounted for [[four|match|NEJM23-SAE-FEVER]] events and infection for [[four|match|NEJM23-SAE-INFECTION]].
    ${TEN} There were fevers and infections, and [[one|match|NEJM23-SAE-VOMITING]] bout of vomiting.
    ${TEN} Fever accounted for seven events and infection for three.
    ${TEN} Fever or infection came back in four days.
    ${T}\\nWe rented four rooms while the twins had fevers and an infection.`));
