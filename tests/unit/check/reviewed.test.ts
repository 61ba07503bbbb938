/** What a reader who had not written the checker found it to call wrong in plain true copy, and to confirm in plain wrong copy. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('after a trial named for its controls, head counts are not held against that trial', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] of the babies were alive, against [[65.8%|match|NEJM23-OS2-CTRL]] of [[214|match|NEJM23-CTRL-N]] infants treated earlier in Interfant-06. In 12 babies the line had to be replaced.
    Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] of the babies were alive, against [[65.8%|match|NEJM23-OS2-CTRL]] of [[214|match|NEJM23-CTRL-N]] infants treated earlier in Interfant-06. By mid-2020, 22 babies had been enrolled.
    Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] of the babies were alive, against [[65.8%|match|NEJM23-OS2-CTRL]] of [[214|match|NEJM23-CTRL-N]] infants treated earlier in Interfant-06. France treated 12 babies.
    Blinatumomab in infants with ALL\\nInterfant-06 enrolled [[561|misstated:wrong-value|IF06-N]] infants.`));

describe('shares of a base that the text itself tells', () =>
  testLines(`
    Blinatumomab in infants with ALL\\n[[Sixteen|match|NEJM23-MRD-NEG]] babies ([[57%|unverified]] of the 28 who responded) had no detectable disease.
    Blinatumomab in infants with ALL\\n[[Sixteen|match|NEJM23-MRD-NEG]] babies ([[57%|misstated:wrong-value|NEJM23-MRD-NEG]]) had no detectable disease.
    Blinatumomab in children with ALL\\nIn MT103-205, 27 of 70 children ([[39%|match|MT205-CR]]) reached complete remission, [[14|match|MT205-MRD]] of whom ([[52%|unverified]]) became MRD-negative.
    Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] of controls. The controls were chosen from the 476 babies with the gene fault in Interfant-06.`));

describe('other analyses of the same trial', () =>
  testLines(`
    Blinatumomab in adults with ALL\\nAt the interim analysis of TOWER, median overall survival was [[7.8 months|unverified]] with blinatumomab.
    Blinatumomab in adults with ALL\\nWhen patients were censored at transplantation, median overall survival in TOWER was [[6.9 months|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nWhen the controls were matched for age and risk, their two-year survival was [[70%|unverified]].
    Blinatumomab in infants with ALL\\nIn a sensitivity analysis, two-year survival was [[68%|unverified]] in the control group.
    Blinatumomab in infants with ALL\\nIn the per-protocol analysis, two-year survival was [[96%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nIn the analysis, two-year survival was [[96%|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.`));

describe('parts, however they are told', () =>
  testLines(`
    Blinatumomab in adults with ALL\\nIn E1910, three-year survival of patients aged 55 or older was [[77%|unverified]] with blinatumomab.
    Blinatumomab in adults with ALL\\nIn E1910, patients who completed all four cycles of blinatumomab had a three-year survival of [[92%|unverified]].
    Blinatumomab in adults with ALL\\nIn E1910, among patients who did not get a transplant, three-year survival was [[84%|unverified]] with blinatumomab.
    Blinatumomab in adults with ALL\\nIn TOWER, median overall survival was [[8.4 months|unverified]] with blinatumomab in patients without a prior transplant.
    Blinatumomab in adults with ALL\\nIn E1910, in patients with a normal karyotype three-year survival was [[90%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nBabies treated in Melbourne had a two-year survival of [[86%|unverified]] with blinatumomab.
    Blinatumomab in adults with ALL\\nIn E1910, three-year survival of all patients was [[95%|misstated:wrong-value|E1910-OS3-BLINA]] with blinatumomab.`));

describe('numbers of patients that no record holds', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nA study of the drug took in [[30|unverified]] babies with the KMT2A change, all of whom also had chemotherapy.
    Blinatumomab in infants with ALL\\nOf the babies given blinatumomab, [[82%|match|NEJM23-DFS2-BLINA]] were alive at two years and had not relapsed.
    Blinatumomab in children with ALL\\nAALL1731 enrolled [[2,245|unverified]] children.
    Blinatumomab in infants with ALL\\nInterfant-06 enrolled [[120|unverified]] infants in Germany.
    Blinatumomab in infants with ALL\\nOther groups have reported two-year survival of [[80 to 85%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nTwo-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab. Babies in 18 countries now get the drug.
    Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] babies received blinatumomab; hospitals in 27 countries have now adopted it.
    Blinatumomab in infants with ALL\\nThe next study, Interfant-21, started in 2022 and has enrolled [[50|unverified]] babies so far.`));

describe('more that is true', () =>
  testLines(`
    Blinatumomab in children with ALL\\nIn study MT103-205 of [[70|match|MT205-N]] children, complete remission was [[38.6%|unverified]].
    Blinatumomab in infants with ALL\\nFewer than [[one in ten|match|NEJM23-DEATH-CR1]] infants given blinatumomab died in remission.
    Blinatumomab in infants with ALL\\nThe median follow-up was [[26.3 months|match|NEJM23-MEDFU]]; some babies were followed for just 3.9 months.
    Blinatumomab in infants with ALL\\nOnly [[two|unverified]] of the babies, [[7%|unverified]], had more than low-level disease.
    Blinatumomab in infants with ALL\\nThe goal: a two-year disease-free survival of [[70%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nThe researchers counted on a two-year survival of [[75%|unverified]] with blinatumomab.
    Blinatumomab in infants with ALL\\nAfter two years [[93.3%|match|NEJM23-OS2-BLINA]] of the babies were alive with blinatumomab, against [[65.8%|match|NEJM23-OS2-CTRL]] before. [[One in four|unverified]] babies is alive thanks to the drug.`));

describe('plain errors are no matches', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nOf the [[30|match|NEJM23-N]] babies given blinatumomab, [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] were alive after two years.
    Blinatumomab in infants with ALL\\nOf the [[30|match|NEJM23-N]] babies given blinatumomab, [[93%|match|NEJM23-OS2-BLINA]] were alive after two years.
    Blinatumomab in infants with ALL\\nIn the control group of [[214|match|NEJM23-CTRL-N]] babies, [[93 per cent|misstated:wrong-arm|NEJM23-OS2-CTRL]] lived two years.
    Blinatumomab in infants with ALL\\nBlinatumomab was given to [[30|match|NEJM23-N]] babies, of whom [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] were alive after two years.
    Blinatumomab in adults with ALL\\nIn E1910, of the [[112|match|E1910-N-RANDOM-BLINA]] patients given blinatumomab, [[68 per cent|misstated:wrong-arm|E1910-OS3-BLINA]] were alive at three years.
    Blinatumomab in infants with ALL\\nIn the control group [[34%|misstated:wrong-value|NEJM23-OS2-CTRL]] survived two years, which is no surprise.
    Blinatumomab in infants with ALL\\nOverall survival at two years was [[81.6%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] with blinatumomab, and disease-free survival was not given.
    Blinatumomab in infants with ALL\\nAt least 28 of 40 infants became MRD-negative or low.
    Blinatumomab in infants with ALL\\nTwo-year survival fell by [[80%|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL\\nMedian follow-up in the infant trial was almost [[two years|misstated:wrong-bound|NEJM23-MEDFU]].`));
