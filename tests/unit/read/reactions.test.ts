/** Kinds of reactions counted side by side: known where they are the trial's, and refuted only where serious ones are told. */
import { describe } from 'vitest';
import { testLines } from '../check/judge.ts';

describe('kinds of reactions counted side by side', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n[[Four|match|NEJM23-SAE-FEVER]] babies had a fever and [[four|match|NEJM23-SAE-INFECTION]] an infection.
    Blinatumomab in infants with ALL\\n[[One|match|NEJM23-SAE-HYPERTENSION]] baby had high blood pressure and [[one|match|NEJM23-SAE-VOMITING]] vomited.
    Blinatumomab in infants with ALL\\nSerious side effects were fever (in [[four|match|NEJM23-SAE-FEVER]] babies) and infections (in [[four|match|NEJM23-SAE-INFECTION]]).
    Blinatumomab in infants with ALL\\nSerious side effects included fever in [[six|misstated:wrong-value|NEJM23-SAE-FEVER]] babies and infection in [[four|match|NEJM23-SAE-INFECTION]].
    Blinatumomab in infants with ALL\\n[[Six|unverified]] babies had a fever and [[three|unverified]] an infection.
    Blinatumomab in infants with ALL\\nTwo babies had a fever when the pump was fitted.`);
});
