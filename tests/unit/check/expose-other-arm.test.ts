/** The other group's value in a text that tells of one group alone: by its head count, by the sentence before, or by "the trial". */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('a head count says whose share it is', () =>
  testLines(`
    ${H}\\nIn [[30|match|NEJM23-N]] infants who got blinatumomab, survival at two years was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
    ${H}\\nIn [[30|match|NEJM23-N]] infants who got blinatumomab, survival at two years was [[93.3%|match|NEJM23-OS2-BLINA]].
    ${H}\\nThe [[214|match|NEJM23-CTRL-N]] infants given chemotherapy alone did worse: [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] were disease-free at two years.
    ${H}\\nThe [[30|match|NEJM23-N]] infants had the drug; [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] were alive at two years.
    ${H}\\nThe [[30|match|NEJM23-N]] infants had the drug; in the past [[66%|match|NEJM23-OS2-CTRL]] were alive at two years.
    ${H}\\nThe [[30|match|NEJM23-N]] infants had the drug; normally [[66%|match|NEJM23-OS2-CTRL]] are alive at two years.
    ${H}\\nDoctors treated [[30|match|NEJM23-N]] infants with blinatumomab because [[66%|match|NEJM23-OS2-CTRL]] survive two years.
    ${H}\\nAfter two years [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] of the [[30|match|NEJM23-N]] infants were alive.
    ${H}\\nAfter two years [[66%|match|NEJM23-OS2-CTRL]] of the [[214|match|NEJM23-CTRL-N]] infants were alive.
    ${H}\\nThe [[30|match|NEJM23-N]] infants on the drug were compared with [[214|match|NEJM23-CTRL-N]] others, of whom [[66%|match|NEJM23-OS2-CTRL]] were alive at two years.
    ${H}\\nIn [[30|match|NEJM23-N]] infants on blinatumomab, two-year survival rose from [[66%|match|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in adults with ALL\\nIn E1910, of the [[112|match|E1910-N-RANDOM-BLINA]] adults given blinatumomab, [[68%|misstated:wrong-arm|E1910-OS3-BLINA]] were alive at three years.`));

describe('so does a sentence before that tells of one group', () =>
  testLines(`
    ${H}\\nThe control group did badly. After two years only [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] were alive.
    ${H}\\nThe control group did badly. After two years only [[65.8%|match|NEJM23-OS2-CTRL]] were alive.
    ${H}\\nThe babies got blinatumomab. Their two-year survival was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
    ${H}\\nThe babies got blinatumomab. Their two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
    ${H}\\nThe babies got blinatumomab. It used to be that [[66%|match|NEJM23-OS2-CTRL]] were alive after two years.
    ${H}\\nThe other [[214|match|NEJM23-CTRL-N]] infants got only chemotherapy. [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of them survived two years.
    ${H}\\nThirty babies were given a course on top of the usual chemotherapy. Two years on, [[93.3%|match|NEJM23-OS2-BLINA]] were alive.
    ${H}\\nFour-year disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]], and [[44.0%|match|LTFU-DFS4-CTRL]] in historical controls. Overall survival was [[93.3%|match|LTFU-OS4-BLINA]] and [[60.2%|match|LTFU-OS4-CTRL]].
    ${H}\\nThere was no control group. After two years [[93%|match|NEJM23-OS2-BLINA]] of the babies were alive.
    ${H}\\nBlinatumomab attaches to cells. [[66%|match|NEJM23-OS2-CTRL]] of these babies survive two years.`));

describe('and the trial, of which no other patients were told', () =>
  testLines(`
    ${H}\\nIn the study, survival at two years was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
    ${H}\\nIn the study, survival at two years was [[93%|match|NEJM23-OS2-BLINA]].
    ${H}\\nAmong the treated babies, survival at two years was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
    ${H}\\nThe investigators in the study had seen [[66%|match|NEJM23-OS2-CTRL]] survive two years.
    ${H}\\nIn the trial protocol two-year survival was put at [[66%|match|NEJM23-OS2-CTRL]].
    ${H}\\nAn older study gave infants chemotherapy. In the study, survival at two years was [[66%|match|NEJM23-OS2-CTRL]].
    ${H}\\nIn the study, survival at two years was [[66%|match|NEJM23-OS2-CTRL]] for controls.`));
