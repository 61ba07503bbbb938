/** What is read too loosely to be called wrong, and plain errors in as many words. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('a predicate among words that nobody explains is not refuted with a value that some record has', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. After four weeks of the antibody 28 of the 30 had next to no cells left for the laboratory to see, or none whatever.
    Blinatumomab in infants with KMT2A-rearranged ALL. Once the pump came down, [[16 of the 30|match|NEJM23-MRD-NEG]] infants were MRD-negative.`));

describe('it is, where its words are plain', () =>
  testLines(`
    Two years after diagnosis, [[82%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of the infants with KMT2A-rearranged ALL given blinatumomab were alive.
    Blinatumomab in infants with ALL. Two years after diagnosis, [[61%|misstated:wrong-value|NEJM23-OS2-BLINA]] of the babies who had the antibody beside the laboratory’s own were alive.`));

describe('a name binds its figure whatever stands around', () =>
  testLines(`
    Blinatumomab in infants with ALL. Overall survival at two years, says the glossy brochure handed out at the door, was [[81.6%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] with the antibody.`));

describe('not one cell left is said of those who were clear, and of no others', () =>
  testLines(`
    In the blinatumomab trial in infants with ALL, [[93%|misstated:wrong-endpoint|NEJM23-MRD-NEG]] of the babies had no leukaemia cells left after the drip that a lab could find.
    In the blinatumomab trial in infants with ALL, [[53%|match|NEJM23-MRD-NEG]] of the babies had no leukaemia cells left after the drip that a lab could find.
    In the blinatumomab trial in infants with ALL, [[93%|match|NEJM23-MRD-NEG-OR-LOW]] of the babies had few or no leukaemia cells left after the drip that a lab could find.
    In the blinatumomab trial in infants with ALL, [[93%|match|NEJM23-MRD-NEG-OR-LOW]] of the babies had no more than a trace of leukaemia after the drip.`));

describe('a bound is held against its own measure alone', () =>
  testLines(`
    Blinatumomab in infants with ALL. More than [[95 per cent|misstated:wrong-bound|NEJM23-OS2-BLINA]] of the babies who got the antibody were alive at two years, and parents ask about it.
    Blinatumomab in infants with ALL. More than [[90 per cent|match|NEJM23-OS2-BLINA]] of the babies who got the antibody were alive at two years, and parents ask about it.`));

describe('a value that only an unnamed trial or the rarer disease has is no match', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL.\\nOf the infants given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. Just under [[28 percent|misstated:wrong-value|NEJM23-DFS2-BLINA]] were alive without the disease having come back, against [[49 percent|match|NEJM23-DFS2-CTRL]] before.`));

describe('a gene that is not named is another one', () =>
  testLines(`
    Infants with ALL and blinatumomab.\\nIn 12% of babies with leukaemia a gene fault runs in the family.
    Infants with ALL and blinatumomab.\\nA broken KMT2A gene is found in [[40%|misstated:wrong-value|PR23-SHARE-KMT2A]] of babies with ALL.`));

describe('what a confirmed figure lends its words to is told as plainly', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two years after diagnosis, [[93 per cent|match|NEJM23-OS2-BLINA]] of the infants given blinatumomab were alive, against [[79 per cent|misstated:wrong-value|NEJM23-OS2-CTRL]] of those treated before it arrived.
    Blinatumomab in infants with ALL. After the infusion [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]], or [[74%|misstated:wrong-value|NEJM23-MRD-NEG-OR-LOW]], were MRD-negative or had low MRD.
    Blinatumomab in infants with ALL. Two years after diagnosis, [[93 per cent|match|NEJM23-OS2-BLINA]] of the infants given blinatumomab were alive, and in 79 per cent of those treated before it arrived the gene was found.`));

describe('a trial’s own size opens no other series', () =>
  testLines(`
    Blinatumomab in infants with ALL. It was given to [[30|match|NEJM23-N]] babies with the gene change. Survival at two years was only [[72%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL. Since 2006 we have treated 22 infants; two-year survival was 72%.`));
