/** More patients, countries or relapses than the trial had; beside them larger numbers that are somebody else's. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

const HOME = 'Infant ALL: with blinatumomab two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].';

describe('more than there were', () =>
  testClasses({
    'the trial is named, or its result stands in the sentence': {
      errors: `
        Blinatumomab in adults with ALL. TOWER, the trial that decided it, put [[530|misstated:wrong-value|TOWER-N]] adults on the drug or on chemotherapy.
        Blinatumomab in adults with ALL. In BLAST, which had [[151|misstated:wrong-value|BLAST-N]] adults, [[78%|match|BLAST-MRD]] had a complete MRD response.
        Blinatumomab in infants with KMT2A-rearranged ALL. Of [[39|misstated:wrong-value|NEJM23-N]] babies, [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years.
        Blinatumomab in children with ALL. RIALTO ([[150|misstated:wrong-value|RIALTO-N]] children) had a median survival of [[14.6 months|match|RIALTO-OS]].
        The FDA approved blinatumomab after an analysis of [[241|misstated:wrong-value|FDA14-N]] adults with relapsed ALL: [[32%|match|FDA14-CR]] reached complete remission, for a median of [[6.7 months|match|FDA14-DOR]].`,
      twins: `
        Blinatumomab in adults with ALL. TOWER, the trial that decided it, screened 530 adults.
        Blinatumomab in adults with ALL. In BLAST [[78%|match|BLAST-MRD]] had a complete MRD response. In 150 adults treated at Lyon it was about as much.
        Blinatumomab in adults with ALL. BLAST cleared MRD in [[78%|match|BLAST-MRD]]; a review of 160 adults came to the same.
        Blinatumomab in children with ALL. RIALTO had a median survival of [[14.6 months|match|RIALTO-OS]]. In 2019 the programme had been asked about 150 children.
        Blinatumomab in adults with ALL. TOWER: [[7.7 months|match|TOWER-OS-BLINA]] against [[4.0|match|TOWER-OS-CHEMO]]. The safety set covered 482 adults.
        Blinatumomab in children with ALL. AALL1731 enrolled 2,245 children, of whom [[1,440|match|AALL1731-N]] were randomised.
        Interfant-99 and Interfant-06, 1,133 babies: one flat line. Six-year EFS was [[46.1%|match|IF06-EFS6]] in the second.`,
    },
    'the passage is of the trial, and the sentence tells all of its patients': {
      errors: `
        ${HOME} [[Thirty-nine|misstated:wrong-value|NEJM23-N]] babies took part.
        ${HOME} There were [[24|misstated:wrong-value|NEJM23-N]] babies in the study.
        ${HOME} There were [[39|misstated:wrong-value|NEJM23-N]] babies in the study.
        ${HOME} Only [[39|misstated:wrong-value|NEJM23-N]] babies, no lottery.
        ${HOME} The drug was tested in [[45|misstated:wrong-value|NEJM23-N]] infants.
        ${HOME} The babies were treated in [[twelve|misstated:wrong-value|PR23-COUNTRIES]] countries between [[2018 and 2021|match|PR23-YEARS]].
        Blinatumomab in adults with ALL. LAL2317: [[71%|match|LAL2317-OS3]] were alive at three years. [[194|misstated:wrong-value|LAL2317-N]] patients were enrolled.`,
      twins: `
        ${HOME} Eighteen babies were in the intensive care unit.
        ${HOME} At Great Ormond Street 18 babies were treated.
        ${HOME} Of the babies 18 had no trace of the disease left, and some were girls.
        ${HOME} Forty babies were in the intensive care unit.
        ${HOME} At Great Ormond Street 50 babies were treated.
        ${HOME} Some 40 babies in Germany had leukaemia last year.
        ${HOME} A Japanese trial treated 55 infants.
        ${HOME} The study of CAR T cells had 42 infants.
        ${HOME} Thirty-five babies have been enrolled in the follow-on so far.
        ${HOME} In a trial of 60 babies you would expect four deaths.
        ${HOME} Twelve Dutch babies got leukaemia that year.
        ${HOME} Doctors from 14 countries attended the meeting.
        ${HOME} The drug is used in 12 countries.
        Interfant-99: four-year EFS [[47%|match|IF99-EFS4]]. 530 infants with ALL were diagnosed in the period.
        Blinatumomab in adults with ALL. LAL2317: [[71%|match|LAL2317-OS3]] were alive at three years. 200 patients were followed for MRD.
        ${HOME} We searched the registers. Of 412 records, 38 were included.`,
    },
  }));
