/** Deaths by what they came of: those in remission are among the dead. Whoever is in remission and alive is not. */
import { describe } from 'vitest';
import { testLines } from '../check/judge.ts';

describe('the dead who were in remission', () => {
  testLines(`
    Blinatumomab in infants with ALL\\nTwo babies died, [[one|match|NEJM23-DEATH-CR1]] of whom was in remission.
    Blinatumomab in infants with ALL\\nTwo babies died, one after a relapse and [[one|match|NEJM23-DEATH-CR1]] in remission.
    Blinatumomab in infants with ALL\\nTwo infants died. [[One|match|NEJM23-DEATH-CR1]] was in remission at the time.
    Blinatumomab in infants with ALL\\nOf the [[30|match|NEJM23-N]] babies two died and 28 were in remission.
    Blinatumomab in infants with ALL\\nTwo babies died; 28 in remission.
    Blinatumomab in infants with ALL\\nOne of them is in remission.`);
});
