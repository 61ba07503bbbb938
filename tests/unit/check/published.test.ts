/** What published pages told that was once called wrong: figures of other reports and other patients, with twins that are wrong. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('copy that never speaks of the infant trial is not held against it', () =>
  testLines(`
    Infants with acute lymphoblastic leukaemia at one hospital\\nThe study included 175 infants diagnosed from 2010 to 2023. Survival was [[67%|unverified]].
    Blinatumomab in infants with acute lymphoblastic leukaemia\\nTwo-year survival was [[67%|misstated:wrong-value|NEJM23-OS2-BLINA]] with it.`));

describe('another report of a trial: none of its results is the published one', () =>
  testLines(`
    Blinatumomab in adults with ALL\\nIn E1910, three-year survival was [[92%|unverified]] with blinatumomab and [[61%|unverified]] without; relapse-free survival was [[86%|unverified]] and [[66%|unverified]].
    Blinatumomab in adults with ALL\\nIn E1910, three-year relapse-free survival was [[61%|misstated:wrong-value|E1910-RFS3-BLINA]] with blinatumomab and [[46%|misstated:wrong-value|E1910-RFS3-CHEMO]] without.
    Blinatumomab in adults with ALL\\nIn E1910, three-year survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab and [[61%|misstated:wrong-value|E1910-OS3-CHEMO]] without.`));

describe('a trial that nobody here knows takes over', () =>
  testLines(`
    Blinatumomab in adults with ALL\\nD-ALBA took in [[63|match|DALBA-N]] adults. The ALL2820 trial uses ponatinib instead.\\nMethods: 200 newly diagnosed adults were enrolled.`));

describe('head counts of some of a trial', () =>
  testLines(`
    Blinatumomab in adults with ALL\\nTOWER randomised [[405|match|TOWER-N]] adults. On study, 65 patients in the blinatumomab arm and 32 in the chemotherapy arm had a transplant.
    Blinatumomab in adults with ALL\\nTOWER randomised [[405|match|TOWER-N]] adults, [[217|misstated:wrong-value|TOWER-N-BLINA]] to blinatumomab.
    Blinatumomab in infants with ALL\\nThe study included [[ninety-nine|unverified]] infants treated on the Interfant-99 protocol.
    Blinatumomab in children with ALL\\nAALL1731 enrolled [[134|unverified]] patients with Down syndrome.
    Blinatumomab in children with ALL\\nIn AALL1331 [[471|unverified]] children were randomised.
    Blinatumomab in infants with ALL\\nInterfant-99 had 376 patients of known status, of whom 297 ([[79%|match|IF99-SHARE-KMT2A]]) had the MLL rearrangement.`));

describe('relapse or death, in other words', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nOf the babies given blinatumomab, [[18 per cent|match|NEJM23-DFS2-BLINA]] had their cancer back or had died within two years.
    Blinatumomab in infants with ALL\\nOf the babies given blinatumomab, [[17%|match|LTFU-DFS4-BLINA]] had either relapsed or lost their lives by the four-year mark.
    Blinatumomab in infants with ALL\\nThe number who had relapsed or passed away within two years was [[18%|match|NEJM23-DFS2-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL\\nOf the babies given blinatumomab, [[18%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] had passed away within two years.`));

describe('times and measures told in passing', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nSurvival with blinatumomab at last follow-up was [[87%|unverified]].
    Blinatumomab in adults with ALL\\nIn E1910, at a median follow-up of 3.5 years, survival was better with blinatumomab.
    Blinatumomab in infants with ALL\\nChemotherapy works less well in infants, and under [[50%|unverified]] of them survive.
    Blinatumomab in infants with ALL\\nOf infants with ALL, about [[70-75%|match|PR23-SHARE-KMT2A]] have a KMT2A rearrangement and [[25-30%|unverified]] are KMT2A-germline.
    Blinatumomab in infants with ALL\\nIn AALL0631 three-year EFS was [[36%|match|AALL0631-EFS3-LEST]] with lestaurtinib. Where FLT3 was inhibited, EFS was [[59%|unverified]].
    Blinatumomab in infants with ALL\\nIn MLL-03 four-year event-free survival and overall survival rates came to [[43.2%|match|MLL03-EFS4]] (95% confidence interval (CI)=[[30.7-55.1%|match|MLL03-EFS4]]) and [[67.2%|match|MLL03-OS4]], respectively.
    Blinatumomab in adults with ALL\\nThe report of E1910, after a median follow-up of [[43 months|match|E1910-MEDFU]], adds relapse-free survival: [[80%|match|E1910-RFS3-BLINA]] at three years with the drug.`));

describe('what a pronoun and a share point back to', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nOf the controls [[50.6%|match|NEJM23-DFS2-CTRL]] had relapsed or died at two years (disease-free survival [[49.4%|match|NEJM23-DFS2-CTRL]]). With blinatumomab it was [[18.4%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL\\nWith it, [[18.4%|match|NEJM23-DFS2-BLINA]] had relapsed or died by two years. [[Four|match|NEJM23-RELAPSES]] children relapsed, and that's [[13.3 percent|unverified]] of [[30|match|NEJM23-N]].
    Blinatumomab in infants with ALL\\nMy brother-in-law says it cures [[93 per cent|unverified]]. Does it?
    Blinatumomab in infants with ALL\\nDisease-free survival counts both, so nobody should equate that [[18.4%|unverified]] with relapse.
    Blinatumomab in children with ALL\\nAALL1731 changed practice, said Dr Colleen Weir, who enrolled six patients in Bellhaven.`));

describe('looks at the infant trial that no held report tells', () =>
  testLines(`
    Blinatumomab in infants with ALL\\n[[27%|unverified]] were MRD-negative when blinatumomab began.
    Blinatumomab in infants with ALL\\n[[27%|misstated:wrong-value|NEJM23-MRD-NEG]] were MRD-negative when blinatumomab was completed.
    Blinatumomab in infants with ALL\\nAt the fifth time point, [[79%|unverified]] were MRD-negative with blinatumomab, against [[63%|unverified]] of historical controls.
    Blinatumomab in infants with ALL\\nThe infant trial's median follow-up was 16.3 months. Event-free survival at one year was [[90.0%|unverified]].
    Blinatumomab in infants with ALL\\nThe infant trial's median follow-up was [[16.3 months|misstated:wrong-value|NEJM23-MEDFU]]. Disease-free survival at two years was [[81.6%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab in newly diagnosed infants with ALL\\n[[Twenty-eight|match|ASH21-N]] patients were enrolled. Median follow-up was [[11 months|match|ASH21-MEDFU]]. [[Fifteen of 28|match|ASH21-MRD-NEG]] ([[54%|match|ASH21-MRD-NEG]]) were MRD-negative. [[Seven|unverified]] serious adverse events were reported.
    Blinatumomab in newly diagnosed infants with ALL\\n[[Twenty-eight|match|ASH21-N]] patients were enrolled. Median follow-up was [[11 months|match|ASH21-MEDFU]]. [[Fifteen of 28|match|ASH21-MRD-NEG]] ([[54%|match|ASH21-MRD-NEG]]) were MRD-negative. Then [[89%|misstated:wrong-endpoint|ASH21-MRD-NEG]] were MRD-negative.`));

describe('a milestone is no goal', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nDisease-free survival at the four-year mark is [[82 percent|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL\\nThe mark was set at a two-year survival of [[82 percent|unverified]] with blinatumomab.`));

describe('parts of a trial, and the sum of two parts', () =>
  testLines(`
    Australian children with relapsed ALL had blinatumomab\\nOutcome | All [[24|match|SUTTON-N]] children\\nTwo-year progression-free survival | [[39%|unverified]]
    Australian children with relapsed ALL had blinatumomab\\nTwo-year PFS was only [[20%|unverified]] with MRD positivity (n = 15).
    Australian children with relapsed ALL had blinatumomab\\nOutcome | All [[24|match|SUTTON-N]] children\\nTwo-year overall survival | [[73%|misstated:wrong-value|SUTTON-OS2]]
    Blinatumomab in infants with ALL\\nAfterwards [[28|unverified]] patients ([[93%|unverified]]) were MRD-negative (n=[[16|match|NEJM23-MRD-NEG]]) or had MRD below the cut-off (n=12).
    Blinatumomab in infants with ALL\\nAfterwards [[28|misstated:wrong-endpoint|NEJM23-MRD-NEG]] patients were MRD-negative.`));

describe('trials set side by side that were never compared', () =>
  testLines(`
    Blinatumomab or inotuzumab in adults with ALL\\nAfter matching, median overall survival in TOWER was [[9.3 months|unverified]] for blinatumomab.
    Blinatumomab or inotuzumab in adults with ALL\\nIn a matching-adjusted comparison the median overall survival of TOWER was [[9.3 months|unverified]] with blinatumomab.
    Blinatumomab or inotuzumab in adults with ALL\\nMedian overall survival in TOWER was [[9.3 months|misstated:wrong-value|TOWER-OS-BLINA]] with blinatumomab.`));

describe('those a ward sees in a year, and what others have written', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nNo leukaemia cells were left in [[16|match|NEJM23-MRD-NEG]] children. For us it is 1 child a year, perhaps 2.
    Blinatumomab in infants with ALL\\nShe is hard on journalists who wrote that two-year survival had improved by [[93 per cent|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nHeavier chemotherapy alone brought no gain. Within two years the cancer was back in [[half|match|NEJM23-DFS2-CTRL]] of the babies or they had died.`));

describe('shares without their sign, behind more verbs', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nOverall survival at two years is put at [[93.3|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nFive-year overall survival with the drug is put at [[93.3|misstated:wrong-timepoint|LTFU-OS4-BLINA]].
    Blinatumomab in infants with ALL\\nHe put the babies on a drip of 93.3 millilitres.`));

describe('parts in words that the reader does not know, and times told in order behind', () =>
  testLines(`
    Blinatumomab in children with a first relapse\\nMarrow relapses did best: [[97 per cent|unverified]] of low-risk patients on blinatumomab in AALL1331 were alive at four years.
    Blinatumomab in children with a first relapse\\nIt helped: [[97 per cent|misstated:wrong-population|AALL1331-LR-OS4-BLINA]] of low-risk patients on blinatumomab in AALL1331 were alive at four years.
    Leukaemia in infants\\n[[66%|match|MLL10-EFS3-KMT2A]] in MLL-10, [[43%|unverified]] in MLL03: these are event-free survival in KMT2A-rearranged infants, the former at three years, the latter at four.
    Leukaemia in infants\\nWithout lestaurtinib, infants in AALL0631 had a three-year event-free survival of [[39%|match|AALL0631-EFS3-CHEMO]]; with it, [[36%|match|AALL0631-EFS3-LEST]].
    Blinatumomab in infants with ALL\\nFrom this trial the blinatumomab investigators picked [[214|match|NEJM23-CTRL-N]] comparable infants.`));

describe('what plain true lines were called wrong for', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nBabies do far better since they have been given blinatumomab: [[93|match|NEJM23-OS2-BLINA]] instead of [[66 per cent|match|NEJM23-OS2-CTRL]] are alive after two years.
    Blinatumomab in infants with ALL\\nThe relative gain in DFS, [[65%|unverified]], dwarfs what intensifying chemotherapy achieved.
    Blinatumomab in infants with ALL\\nAsked whether [[30|match|NEJM23-N]] patients were enough, the author said that a 160-patient trial in 27 countries was under way.
    Blinatumomab in infants with ALL\\nAt [[81.6%|match|NEJM23-DFS2-BLINA]], the two-year disease-free rate was [[1.65 times|match|NEJM23-DFS2-BLINA]] that of historical patients.`));

describe('what a reader of the change found it would call wrong', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nTwo-year survival in babies with this leukaemia is [[66 per cent|match|NEJM23-OS2-CTRL]], says the leader of the study.
    Blinatumomab in infants with ALL\\nFor the [[30|match|NEJM23-N]] babies in the trial, [[66%|match|NEJM23-OS2-CTRL]] survival at two years was the figure to beat.
    Blinatumomab in infants with ALL\\nTwo-year survival topped [[90 per cent|match|NEJM23-OS2-BLINA]], the best result in infants so far.
    Blinatumomab in infants with ALL\\nAfter the standard one-month infusion, [[93%|match|NEJM23-OS2-BLINA]] were alive at two years.
    Blinatumomab in infants with ALL\\nBabies get chemotherapy alone. Today [[66 per cent|match|NEJM23-OS2-CTRL]] are alive after two years.
    Blinatumomab in infants with ALL\\nTwo-year survival was not 96%, as previously reported, but [[93%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL\\nTwo-year survival was [[93%|match|NEJM23-OS2-BLINA]] rather than [[96%|unverified]], the hospital clarified.
    Blinatumomab in infants with ALL\\n[[16|match|NEJM23-MRD-NEG]] babies had no detectable leukaemia; a further 40% did not have a high level either.`));
