/** The other member of a plain pair, and true copy in which a second figure is something else. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

const INFANTS = 'Blinatumomab was added to chemotherapy in infants with ALL.';

describe('both figures of a plain pair', () => {
  testClasses({
    'the second of a lone pair': {
      errors: `
        In E1910, overall survival of adults after three years was [[85%|match|E1910-OS3-BLINA]] and [[74%|misstated:wrong-value|E1910-OS3-CHEMO]].
        AALL1731 was about children: disease-free survival at three years stood at [[96.0%|match|AALL1731-DFS3-BLINA]] (±1.2) and [[83.4%|misstated:wrong-value|AALL1731-DFS3-CHEMO]] (±2.1).
        AALL1731 gave some children blinatumomab, and chemotherapy alone to the others. Three-year DFS was [[96.0%|match|AALL1731-DFS3-BLINA]] and [[83.4%|misstated:wrong-value|AALL1731-DFS3-CHEMO]], respectively.`,
      twins: `
        In E1910, overall survival of adults after three years was [[85%|match|E1910-OS3-BLINA]] and [[68%|match|E1910-OS3-CHEMO]].
        In E1910, overall survival of adults after three years was [[85%|match|E1910-OS3-BLINA]] and [[80%|match|E1910-RFS3-BLINA]] stayed in remission.
        E1910 had strata by age, under and over 55. Overall survival after three years was [[85%|match|E1910-OS3-BLINA]] and 74%.
        In E1910, overall survival of adults after three and four years was [[85%|match|E1910-OS3-BLINA]] and 84%.
        In E1910, overall survival of women and men after three years was [[85%|match|E1910-OS3-BLINA]] and 81%.`,
    },
    'set against the one before': {
      errors: `
        ${INFANTS} Alive and never relapsed at two years: [[81.6 per cent|match|NEJM23-DFS2-BLINA]], from [[57.3 per cent|misstated:wrong-value|NEJM23-DFS2-CTRL]].
        ${INFANTS}\\nFour years: DFS [[83.3%|match|LTFU-DFS4-BLINA]] vs [[49.1%|misstated:wrong-value|LTFU-DFS4-CTRL]].
        ${INFANTS} DFS was [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] at four years, v [[49.1%|misstated:wrong-value|LTFU-DFS4-CTRL]].
        In TOWER, adults got blinatumomab. Median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] versus [[5.4 months|misstated:wrong-value|TOWER-OS-CHEMO]] (HR = [[0.71|match|TOWER-OS-HR]]).
        In TOWER, adults got blinatumomab. Median overall survival was [[9.8 months|misstated:wrong-value|TOWER-OS-BLINA]] ([[4.0 months|match|TOWER-OS-CHEMO]] with chemotherapy).
        ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]], against [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]] until now.
        ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]], against [[49%|misstated:wrong-endpoint|NEJM23-OS2-CTRL]] with standard treatment.
        ${INFANTS} Two-year survival is [[93%|match|NEJM23-OS2-BLINA]] (up from [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]]).
        ${INFANTS} Two-year survival is [[93%|match|NEJM23-OS2-BLINA]], a vast improvement on the previous [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]].
        ${INFANTS} Up from [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]], two-year survival is now [[93%|match|NEJM23-OS2-BLINA]].
        ${INFANTS} With the new drug [[93%|match|NEJM23-OS2-BLINA]] survive, with the old one [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]].`,
      twins: `
        ${INFANTS} Alive and never relapsed at two years: [[81.6 per cent|match|NEJM23-DFS2-BLINA]], from [[49.4 per cent|match|NEJM23-DFS2-CTRL]].
        ${INFANTS}\\nFour years: DFS [[83.3%|match|LTFU-DFS4-BLINA]] vs [[44.0%|match|LTFU-DFS4-CTRL]].
        ${INFANTS} Alive at two years: [[93 per cent|match|NEJM23-OS2-BLINA]], from 20 per cent a generation ago.
        ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]], against [[66%|match|NEJM23-OS2-CTRL]] until now.
        ${INFANTS} Two-year survival was [[93%|match|NEJM23-OS2-BLINA]], against an expected 70%.
        ${INFANTS} Two-year survival is [[93%|match|NEJM23-OS2-BLINA]], a vast improvement on 36% thirty years ago.
        ${INFANTS} Up from 36% in the nineties, two-year survival is now [[93%|match|NEJM23-OS2-BLINA]].
        ${INFANTS} Instead of [[66%|match|NEJM23-OS2-CTRL]], [[93%|match|NEJM23-OS2-BLINA]] survived.
        ${INFANTS} With the new drug [[93%|match|NEJM23-OS2-BLINA]] survive, with the old one [[66%|match|NEJM23-OS2-CTRL]].
        In TOWER, adults got blinatumomab. Median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] ([[4.0 months|match|TOWER-OS-CHEMO]] with chemotherapy).`,
    },
    'from one to the other': {
      errors: `
        ${INFANTS} Going from [[57.3|misstated:wrong-value|NEJM23-DFS2-CTRL]] to [[81.6 per cent|match|NEJM23-DFS2-BLINA]] disease-free at two years is a leap.
        ${INFANTS} Two-year survival went from [[66%|match|NEJM23-OS2-CTRL]] to [[98%|misstated:wrong-value|NEJM23-OS2-BLINA]].
        ${INFANTS} Two-year survival improved sharply, to [[93%|match|NEJM23-OS2-BLINA]] from [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]].
        ${INFANTS} Their chances of survival have improved from [[66%|match|NEJM23-OS2-CTRL]] to [[98%|misstated:wrong-value|NEJM23-OS2-BLINA]].
        ${INFANTS} Since blinatumomab was added, survival has gone from [[57%|misstated:wrong-value|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]].
        In LAL2317, a course of blinatumomab raised the rate of MRD negativity from [[72%|match|LAL2317-MRD-BEFORE]] to [[98%|misstated:wrong-value|LAL2317-MRD-AFTER]].
        In D-ALBA, molecular response went from [[29%|match|DALBA-MOL-BEFORE]] before to [[66%|misstated:wrong-value|DALBA-MOL-AFTER]] after two cycles of blinatumomab.
        In TOWER, adults got blinatumomab, and median survival rose from [[5.4|misstated:wrong-value|TOWER-OS-CHEMO]] to [[7.7 months|match|TOWER-OS-BLINA]].`,
      twins: `
        ${INFANTS} Going from [[49.4|match|NEJM23-DFS2-CTRL]] to [[81.6 per cent|match|NEJM23-DFS2-BLINA]] disease-free at two years is a leap.
        ${INFANTS} Two-year survival went from [[66%|match|NEJM23-OS2-CTRL]] to a hoped-for 98%.
        ${INFANTS} Two-year survival went from 40% in the nineties to [[93%|match|NEJM23-OS2-BLINA]].
        ${INFANTS} Survival has risen from 20% to [[93%|match|NEJM23-OS2-BLINA]].
        ${INFANTS} Their chances of survival have improved from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]].
        In LAL2317, a course of blinatumomab raised the rate of MRD negativity from [[72%|match|LAL2317-MRD-BEFORE]] to [[93%|match|LAL2317-MRD-AFTER]].
        In LAL2317, MRD negativity went from [[72%|match|LAL2317-MRD-BEFORE]] to 97% in those who had two courses of blinatumomab.`,
    },
  });
});
