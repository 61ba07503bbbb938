/** Numbers of everyday life are no match, and those of the trial beside them are. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const TOLD =
  'In the infant trial of blinatumomab (ALL), [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years and [[81.6%|match|NEJM23-DFS2-BLINA]] disease-free.';

describe('what is counted is no patient of the trial', () =>
  testLines(`
    ${TOLD} Thirty babies were in the ward when the news came.
    ${TOLD} Thirty babies a night are born in the hospital.
    ${TOLD} She has looked after 30 babies in her career.
    ${TOLD} 66 per cent of the families lived more than an hour from the hospital.
    ${TOLD} The appeal reached 93% of its target in two years.
    ${TOLD} 30 children ran the marathon for the charity.
    ${TOLD} The vaccine works in 93.3% of infants.
    ${TOLD} Nine children were treated in the Netherlands for a rare liver disease.
    ${TOLD} The meeting drew doctors from nine countries.`));

describe('the trial is', () =>
  testLines(`
    ${TOLD} [[Thirty|match|NEJM23-N]] babies took part, in [[nine|match|PR23-COUNTRIES]] countries.
    ${TOLD} [[Nine|match|PR23-NLPATIENTS]] children were treated in the Netherlands.
    ${TOLD} Of earlier infants, [[66 per cent|match|NEJM23-OS2-CTRL]] were alive after two years.`));

describe('what all of the trial had is no match where it is told of a part, or of others', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nAmong the girls, two-year survival was [[93.3%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nIn infants with Down syndrome, two-year survival was [[93.3%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nIn mice, two-year survival was [[93.3%|unverified]].
    Blinatumomab in infants with ALL\\nIn our own hospital, [[93.3%|unverified]] of the babies were alive after two years.
    Blinatumomab in infants with ALL\\nAmong the infants, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL\\nIn infants with KMT2A-rearranged ALL, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL\\nThe drug, so far used only in older children, saw [[93%|match|NEJM23-OS2-BLINA]] of infants survive two years.
    Blinatumomab in infants with ALL\\nFor the babies with whom they were compared two-year survival was [[65.8%|match|NEJM23-OS2-CTRL]].`));
