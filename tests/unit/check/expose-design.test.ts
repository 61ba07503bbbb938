/** What the trial gave its babies and where it ran, told in a sentence of its own; the same numbers of others stay open. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('told of all its babies, and not so', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n[[Eleven|misstated:wrong-value|PR23-COUNTRIES]] countries took part.
    Blinatumomab in infants with ALL\\nThe babies came from [[14|misstated:wrong-value|PR23-COUNTRIES]] countries.
    Blinatumomab in infants with ALL\\nDoctors in [[six|misstated:wrong-value|PR23-COUNTRIES]] countries treated [[30|match|NEJM23-N]] babies.
    Blinatumomab in infants with ALL\\nThe infants got [[three|misstated:wrong-value|NEJM23-COURSES]] courses of blinatumomab.
    Blinatumomab in infants with ALL\\nThe infusion lasted [[six weeks|misstated:wrong-value|NEJM23-DURATION]].
    Blinatumomab in infants with ALL\\nAll babies received one [[21-day|misstated:wrong-value|NEJM23-DURATION]] course of blinatumomab.
    Blinatumomab in infants with ALL\\nThe dose was [[45 µg/m² per day|misstated:wrong-value|NEJM23-DOSE]].`);
});

describe('right, or of others', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n[[Nine|match|PR23-COUNTRIES]] countries took part.
    Blinatumomab in infants with ALL\\nThe infusion lasted [[four weeks|match|NEJM23-DURATION]].
    Blinatumomab in infants with ALL\\nDoctors in eleven countries asked for the protocol.
    Blinatumomab in infants with ALL\\nEleven countries took part in the conference.
    Blinatumomab in infants with ALL\\nThree of the infants got two courses of blinatumomab.
    Blinatumomab in infants with ALL\\nIn the next trial the infants will get two courses of blinatumomab.
    Blinatumomab in infants with ALL\\nThe infusion takes four days a bag.
    Blinatumomab in infants with ALL\\nThe first week's dose was 5 µg/m² per day.
    Blinatumomab in adults and infants with ALL\\nThe E1910 trial is over. The infusion lasted six weeks.`);
});
