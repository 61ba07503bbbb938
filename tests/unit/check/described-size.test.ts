/** Sizes of trials that copy describes and does not name; beside them babies of other studies and of no study. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the size of the one trial that the words lead to', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. In an international study of [[30|match|NEJM23-N]] such babies all went well.
    Blinatumomab in infants with KMT2A-rearranged ALL. In one study of [[108|match|S20120215-N]] children with a high-risk first relapse, those who had blinatumomab did better.
    Blinatumomab in adults. The E1910 study looked at [[224|match|E1910-N-RANDOM]] people aged 30 to 70 who were in remission with no measurable disease.
    Blinatumomab in infants with KMT2A-rearranged ALL. A Chinese study of 30 infants is under way.
    Blinatumomab in infants with KMT2A-rearranged ALL. Another study treated 30 infants.`));
