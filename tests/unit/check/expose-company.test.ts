/** Figures refuted by the figures they answer: the second of a pair, the fourth of four, a near miss beside its twin, a level told as a gain. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

const FOUR =
  'In infants with leukaemia given blinatumomab, four-year disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]], versus [[44.0%|match|LTFU-DFS4-CTRL]] among historical controls';
const E1910 =
  'In E1910, overall survival at three years was [[84.8%|match|FDA24-OS3-BLINA]] with blinatumomab plus chemotherapy and [[69%|match|FDA24-OS3-CHEMO]] with chemotherapy alone';
const TWO =
  'In infants with leukaemia given blinatumomab, [[93%|match|NEJM23-OS2-BLINA]] were alive after two years, up from [[66%|match|NEJM23-OS2-CTRL]] before';

describe('figures refuted by their company', () => {
  testClasses({
    'the second of a pair, after a pair of the two groups': {
      errors: `
        ${FOUR}. Overall survival stood at [[93.3%|match|LTFU-OS4-BLINA]] and [[61.7%|misstated:wrong-value|LTFU-OS4-CTRL]], respectively.
        ${E1910}. At five years the E1910 survival rates stood at [[82.4%|match|FDA24-OS5-BLINA]] and [[65.2%|misstated:wrong-value|FDA24-OS5-CHEMO]] respectively.`,
      twins: `
        ${FOUR}. Overall survival stood at [[93.3%|match|LTFU-OS4-BLINA]] and [[60.2%|match|LTFU-OS4-CTRL]], respectively.
        ${E1910}. At five years the E1910 survival rates stood at [[82.4%|match|FDA24-OS5-BLINA]] and [[62.5%|match|FDA24-OS5-CHEMO]] respectively.`,
    },
    'the fourth of four': {
      errors: `
        In infants with leukaemia, two-year disease-free and overall survival with blinatumomab were [[81.6%|match|NEJM23-DFS2-BLINA]] and [[93.3%|match|NEJM23-OS2-BLINA]], respectively, compared with [[49.4%|match|NEJM23-DFS2-CTRL]] and [[68.5%|misstated:wrong-value|NEJM23-OS2-CTRL]].`,
      twins: `
        In infants with leukaemia, two-year disease-free and overall survival with blinatumomab were [[81.6%|match|NEJM23-DFS2-BLINA]] and [[93.3%|match|NEJM23-OS2-BLINA]], respectively, compared with [[49.4%|match|NEJM23-DFS2-CTRL]] and [[65.8%|match|NEJM23-OS2-CTRL]].`,
    },
    'rounded the wrong way, beside its twin': {
      errors: `
        ${TWO}. The share who were alive and had not relapsed by then was [[81%|misstated:wrong-rounding|NEJM23-DFS2-BLINA]], where it used to be [[49%|match|NEJM23-DFS2-CTRL]].`,
      twins: `
        ${TWO}. The share who were alive and had not relapsed by then was [[82%|match|NEJM23-DFS2-BLINA]], where it used to be [[49%|match|NEJM23-DFS2-CTRL]].`,
    },
    'the level told as the gain': {
      errors: `
        With chemotherapy alone, two-year survival of infants with leukaemia was [[66%|match|NEJM23-OS2-CTRL]]. Adding blinatumomab has increased it by [[93%|misstated:wrong-change|NEJM23-OS2-BLINA]].
        ${TWO}. That is a leap in survival of [[28 per cent|misstated:wrong-unit|NEJM23-OS2-BLINA]].`,
      twins: `
        With chemotherapy alone, two-year survival of infants with leukaemia was [[66%|match|NEJM23-OS2-CTRL]]. Adding blinatumomab has increased it to [[93%|match|NEJM23-OS2-BLINA]].
        ${TWO}. That is a leap in survival of [[28 percentage points|match|NEJM23-OS2-BLINA]].`,
    },
    'the first of a pair, and what both measure between them': {
      errors: `
        In infants with leukaemia given blinatumomab, overall survival at two years had improved, from [[78.8%|misstated:wrong-value|NEJM23-OS2-CTRL]] to [[93.3%|match|NEJM23-OS2-BLINA]].
        ${TWO}. And [[82%|match|NEJM23-DFS2-BLINA]] were alive and free of leukaemia, up from [[62%|misstated:wrong-value|NEJM23-DFS2-CTRL]].`,
      twins: `
        In infants with leukaemia given blinatumomab, overall survival at two years had improved, from [[65.8%|match|NEJM23-OS2-CTRL]] to [[93.3%|match|NEJM23-OS2-BLINA]].
        ${TWO}. And [[82%|match|NEJM23-DFS2-BLINA]] were alive and free of leukaemia, up from [[49%|match|NEJM23-DFS2-CTRL]].`,
    },
    'one time for both groups': {
      errors: `
        ${FOUR}. At the same point [[93.3%|match|LTFU-OS4-BLINA]] of the treated babies were alive, compared with [[65.8%|misstated:wrong-timepoint|LTFU-OS4-CTRL]] of the historical group.`,
      twins: `
        ${FOUR}. At the same point [[93.3%|match|LTFU-OS4-BLINA]] of the treated babies were alive, compared with [[60.2%|match|LTFU-OS4-CTRL]] of the historical group.`,
    },
    'another trial’s follow-up': {
      errors: `
        In Study 20120215, blinatumomab was given to children in first relapse; the median follow-up was [[26.3 months|misstated:wrong-study|S20120215-MEDFU]].`,
      twins: `
        In Study 20120215, blinatumomab was given to children in first relapse; the median follow-up was [[22.4 months|match|S20120215-MEDFU]].`,
    },
  });
});
