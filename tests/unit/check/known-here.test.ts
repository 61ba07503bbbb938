/** Figures that are known by the whole article once some of it is confirmed; beside them the same numbers of other things. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

/** An article that tells of the home trial, in one line. */
const HOME =
  'Blinatumomab in infants with KMT2A-rearranged ALL: in the infant trial two-year overall survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone, and disease-free survival [[81.6%|match|NEJM23-DFS2-BLINA]].';

describe('the number of infants in an article on the home trial', () =>
  testLines(`
    ${HOME} [[Thirty|match|NEJM23-N,LTFU-N]] babies isn't a lot.
    ${HOME} How many babies took part? [[Thirty|match|NEJM23-N,LTFU-N]].
    ${HOME} Our ward looks after 30 babies a year.
    ${HOME} Suppose 30 babies were born with it.`));

describe('the countries of the home trial, and the next one', () =>
  testLines(`
    ${HOME} Sem was one of the babies, spread over [[nine|match|PR23-COUNTRIES]] countries, who were given it.
    ${HOME} The next one is meant to take [[160|match|PR23-NEXTSTUDY,IF21-N]] babies in [[27|match|PR23-NEXTSTUDY-COUNTRIES]] countries.
    ${HOME} The next one is meant to take babies in nine countries.
    ${HOME} The drug is sold in nine countries.
    ${HOME} Interfant-06 treated infants in nine countries.
    ${HOME} The clinic sent out 160 invitations.`));

describe('a result that one record alone prints', () =>
  testLines(`
    Blinatumomab was approved for residual disease. In the subset on which it rested, [[70 of 86|match|FDA18-MRD]] patients had no detectable disease.
    Blinatumomab in TOWER. After one cycle 70 of 86 visitors came back.
    In BLAST, 88 of 113 adults with ALL were women; blinatumomab.
    ${HOME} Growth hormone deficiency was found in 12 of 30 tested.
    ${HOME} Many children need top-ups of antibodies: [[63%|match|LTFU-IVIG]] of those in the trial were given them.`));

describe("the agency's own analysis, by the approval that it led to", () =>
  testLines(`
    The FDA first let blinatumomab onto the market in December 2014, for adults whose leukaemia had come back. The evidence? [[185|match|FDA14-N]] patients. [[32%|match|FDA14-CR]] had a complete remission.
    Blinatumomab is given in our town. We have 185 patients.`));

describe('the rest of what was found, and a share beside its count', () =>
  testLines(`
    ${HOME} After the infusion [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] were MRD-negative or had low levels. Those [[two|match|NEJM23-MRD-HIGH]] who weren't are watched.
    ${HOME} After the infusion [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] were MRD-negative or had low levels. The other two relatives wept.
    In E1910, an open-label trial of blinatumomab, [[488|match|E1910-N-ENROLLED]] adults were enrolled. After induction, [[395|match|E1910-CR]] ([[81%|match|E1910-CR]]) were in complete remission.`));
