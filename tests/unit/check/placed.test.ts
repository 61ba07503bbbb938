/** Small series told by their place: their right values are confirmed, and nothing is refuted by a place. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('sizes and results of a series told by its place', () =>
  testLines(`
    Blinatumomab in infants with ALL. Beijing: [[11|match|BEIJING-N]] babies treated up front, [[8|match|BEIJING-N-HR]] of them high-risk.
    Blinatumomab in infants with ALL. Letters come from the UK and Ireland ([[11|match|CLESHAM-N]] infants) and Beijing ([[11|match|BEIJING-N]] infants).
    Blinatumomab in infants with ALL. From Beijing, 2025. [[Eleven|match|BEIJING-N]] babies, treated from the start.
    Blinatumomab in infants with ALL. In Britain the drug went to young people who could not stand more chemotherapy. [[97%|match|HODDER-OS2]] were alive at two years.
    Blinatumomab in infants with ALL. The Australians had [[24|match|SUTTON-N]] children in relapse.`));

describe('a place is no trial', () =>
  testLines(`
    Blinatumomab in infants with ALL. In Beijing 23 babies share a ward.
    Blinatumomab in infants with ALL. In Beijing 11 streets lead to the hospital.
    Blinatumomab in infants with ALL. In Britain the drug went to young people. 95% were well a year later.
    Blinatumomab in infants with ALL. A hospital in Beijing would treat 11 babies.`));
