/** How many a result was measured in is no figure of its own in the data; beside that result it is known. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the base of a result', () =>
  testLines(`
    Infant leukaemia: the record\\nIn CCG 1953 five-year event-free survival was [[41.7%|match|CCG1953-EFS5]] in [[115|match|CCG1953-EFS5]] babies.
    Infant leukaemia: the record\\nIn CCG 1953 five-year event-free survival among the [[115|match|CCG1953-EFS5]] infants was [[41.7%|match|CCG1953-EFS5]].
    Infant leukaemia: the record\\nIn CCG 1953 five-year event-free survival was [[41.7%|match|CCG1953-EFS5]] in [[125|unverified]] babies.
    Infant leukaemia: the record\\nIn CCG 1953 five-year event-free survival was [[41.7%|match|CCG1953-EFS5]], and 115 babies were treated in Leeds.
    Infant leukaemia: the record\\nStudy | n | Outcome | Estimate\\nCCG 1953 | [[115|match|CCG1953-EFS5]] | 5-year EFS | [[41.7%|match|CCG1953-EFS5]]`));

describe('recipients of something else', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nImmunoglobulin was given to [[19 of 30|match|LTFU-IVIG]] infants ([[63%|match|LTFU-IVIG]]). [[Half|unverified]] of the IVIg recipients were still on it a year later.
    Blinatumomab in infants with ALL\\n[[77%|misstated:wrong-value|NEJM23-OS2-BLINA]] of the blinatumomab recipients were alive at two years.`));

describe('a comparison behind one from old to new', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nDisease-free survival went from [[49.4%|match|NEJM23-DFS2-CTRL]] with chemotherapy to [[81.6%|match|NEJM23-DFS2-BLINA]] with the drug. Overall survival? [[93.3%|match|NEJM23-OS2-BLINA]], up from [[65.8%|match|NEJM23-OS2-CTRL]].
    Blinatumomab in infants with ALL\\nDisease-free survival went from [[49.4%|match|NEJM23-DFS2-CTRL]] with chemotherapy to [[81.6%|match|NEJM23-DFS2-BLINA]] with the drug. Overall survival: [[65.8%|match|NEJM23-OS2-CTRL]] and [[93.3%|match|NEJM23-OS2-BLINA]].`));
