/** Misstatements that their own sentence speaks against, beside those that stand; and figures told only to be taken back. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('two figures of one sentence are not about one result', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. Alive: [[93.3 per cent|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]], and [[60.2 per cent|match|LTFU-OS4-CTRL]] for chemotherapy alone.
    With blinatumomab, two-year overall survival of infants with ALL was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].`));

describe('a head count beside a group is not the group’s', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nEvidence: one study, n = 30, historical control.`));

describe('claims and myths', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nClaim 1: "Doctors cure 93% of babies with leukaemia." Verdict: false.
    Blinatumomab in infants with ALL.\\nMyth: half of infants survive with it. Fact: two years on, [[93%|match|NEJM23-OS2-BLINA]] of infants given blinatumomab were alive.`));

describe('answers to choose from', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nWhat was their two-year survival? A) 49.4% B) 65.8% C) 81.6% D) 93.3%`));

describe('a group told in a bracket or behind a break is the next figure’s', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two-year survival: [[93.3%|match|NEJM23-OS2-BLINA]] (historical controls: [[65.8%|match|NEJM23-OS2-CTRL]]).
    Blinatumomab in infants with ALL. Two-year disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]] and, on chemotherapy alone, [[49.4%|match|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL. Two-year disease-free survival was [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]] on blinatumomab and [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] on chemotherapy alone.`));

describe('more words than one tell what a figure measures', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two years on, about [[82 in every 100|match|NEJM23-DFS2-BLINA]] were alive and had seen no return of the disease.
    Blinatumomab in infants with ALL. Two years on, [[82%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of those given blinatumomab were alive.
    Blinatumomab in infants with ALL. After the infusion [[28|match|NEJM23-MRD-NEG-OR-LOW]] babies had no leukaemia cells left, or hardly any.
    Blinatumomab in infants with ALL. In the blinatumomab trial [[28 of 30|misstated:wrong-endpoint|NEJM23-MRD-NEG]] infants were MRD-negative.
    Blinatumomab in infants with ALL. Immunoglobulin was given to [[63%|match|LTFU-IVIG]] and G-CSF, which stimulates the marrow, to [[17%|match|LTFU-GCSF]].`));

describe('what copy repeats in order to correct it', () =>
  testLines(`
    Blinatumomab in infants with ALL. A neighbour told me that it was 93% disease-free at two years and I had to correct her.
    Blinatumomab in infants with ALL. A headline said that the drug "cures 93%" of infants. It does no such thing.
    Blinatumomab in infants with ALL. Blinatumomab cures [[93%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of infants.`));

describe('counts of a part, of a place, and ends of an interval', () =>
  testLines(`
    Blinatumomab in children. MT103-205 took in [[93|match|MT205-N-ENROLLED]] patients. Its phase 1 part (n = 49) fixed the dosage.
    Blinatumomab in infants with ALL. We know of one baby treated here whose disease returned.
    Blinatumomab in infants with ALL. Nine relapses out of ten come within two years.`));

describe('two groups whose results change places', () =>
  testLines(`
    Blinatumomab in AALL1331. In AALL1331 the low-risk patients had a four-year OS of [[79.6%|misstated:wrong-arm|AALL1331-LR-OS4-BLINA]] with blinatumomab vs [[90.4%|misstated:wrong-arm|AALL1331-LR-OS4-CHEMO]] without.
    Blinatumomab in infants with ALL. Two-year survival was [[65.8%|match|NEJM23-OS2-CTRL]] without and [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab.`));

describe('what a figure measures is not said behind the break of the next', () =>
  testLines(`
    Blinatumomab in infants with ALL. Survival climbed from [[65.8|match|NEJM23-OS2-CTRL]] to [[93.3 per cent|match|NEJM23-OS2-BLINA]], while survival without relapse went from [[49.4|match|NEJM23-DFS2-CTRL]] to [[81.6|match|NEJM23-DFS2-BLINA]].`));

describe('two counts told as one', () =>
  testLines(`
    Blinatumomab in infants with ALL. The other eight serious events were fevers and infections.`));

describe('groups and figures in one order, told the wrong way round', () =>
  testLines(`
    Blinatumomab in AALL1331. In the low-risk patients of AALL1331 the four-year OS rates for blinatumomab and chemotherapy were [[79.6%|misstated:wrong-arm|AALL1331-LR-OS4-BLINA]] and [[90.4%|misstated:wrong-arm|AALL1331-LR-OS4-CHEMO]], respectively.
    Blinatumomab in AALL1331. In the low-risk patients of AALL1331 the four-year OS rates for blinatumomab and chemotherapy were [[90.4%|match|AALL1331-LR-OS4-BLINA]] and [[79.6%|match|AALL1331-LR-OS4-CHEMO]], respectively.
    Blinatumomab in AALL1331. In the low-risk patients of AALL1331 the four-year OS rates for chemotherapy and blinatumomab were [[79.6%|match|AALL1331-LR-OS4-CHEMO]] and [[90.4%|match|AALL1331-LR-OS4-BLINA]], respectively.`));

describe('a number told before, an aside, a difference worked out, a median in other words', () =>
  testLines(`
    Blinatumomab in adults. Of [[86|match|FDA18-N]] patients in the FDA's analysis of BLAST, [[70|match|FDA18-MRD]] had no detectable MRD after one cycle. None of the 86 was a child.
    Blinatumomab in adults. In BLAST [[116|match|BLAST-N]] patients were treated. Survival and relapse-free survival were estimated in 110 patients.
    Blinatumomab in adults. In BLAST the drug was given to [[99|misstated:wrong-value|BLAST-N]] patients.
    Blinatumomab in infants with ALL. At four years disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]] against [[44%|match|LTFU-DFS4-CTRL]], a difference of [[39 percentage points|match|LTFU-DFS4-BLINA,LTFU-DFS4-CTRL]].
    Blinatumomab in infants with ALL. In [[30|match|NEJM23-N]] babies it was given after the first phase of chemotherapy.
    Blinatumomab in infants with ALL. Chemotherapy alone was given to [[30|misstated:wrong-arm|NEJM23-CTRL-N]] babies.`));

describe('alive and more is no share of survivors', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two years on, [[82 in every 100|match|NEJM23-DFS2-BLINA]] were alive and the leukaemia had stayed away.
    Blinatumomab in infants with ALL. Two years on, [[82%|match|NEJM23-DFS2-BLINA]] were alive and had kept the disease at bay.
    Blinatumomab in infants with ALL. Two years on, 77% were alive and had kept the disease at bay.
    Blinatumomab in infants with ALL. Two years on, [[93%|match|NEJM23-OS2-BLINA]] were alive and [[82%|match|NEJM23-DFS2-BLINA]] had seen no relapse.`));

describe('those who got the drug and relapsed are counted among all who got it', () =>
  testLines(`
    Blinatumomab in infants with ALL. Overall, [[13.3%|match|LTFU-CIR-BLINA,NEJM23-RELAPSES]] of the infants who got the drug have relapsed.`));

describe('two groups change places, and one of them is another trial’s by name', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. Two-year disease-free survival was [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]], compared to [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] in the Interfant-06 trial.
    Blinatumomab in infants with KMT2A-rearranged ALL. Two-year disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]], compared to [[49.4%|match|NEJM23-DFS2-CTRL]] in the Interfant-06 trial.`));

describe('the next sentence goes on with the story, or takes this one back', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two-year survival of the infants given blinatumomab was [[83.6%|misstated:wrong-value|NEJM23-OS2-BLINA]]. No baby died of the drug.
    Blinatumomab in infants with ALL. Two-year survival of the infants given blinatumomab was [[83.6%|misstated:wrong-value|NEJM23-OS2-BLINA]]. It was not a randomised trial.
    Blinatumomab in infants with ALL. Two-year survival of the infants given blinatumomab was 83.6%. No, it was not.
    Blinatumomab in infants with ALL. Two-year survival of the infants given blinatumomab was 83.6%. That is not true.`));

describe('beside the other group’s result a figure is of that trial', () =>
  testLines(`
    Blinatumomab in infants with ALL. With blinatumomab [[97%|misstated:wrong-study|NEJM23-OS2-BLINA]] of the babies were still alive two years after diagnosis, compared with [[66%|match|NEJM23-OS2-CTRL]] of infants who had only been treated with chemotherapy.`));
describe('those who lack what the sentence before told of', () =>
  testLines(`
    Interfant-06 treated infants with ALL. With a KMT2A rearrangement, event-free survival at six years is [[36%|match|IF06-EFS6-KMT2A]]. Without one it is [[74%|match|IF06-EFS6-GERMLINE]], and [[87%|match|IF06-OS6-GERMLINE]] of those children are alive.
    Interfant-06 treated infants with ALL. With a KMT2A rearrangement, event-free survival at six years is [[36%|match|IF06-EFS6-KMT2A]]. For infants without it that was [[36.4%|misstated:wrong-population|IF06-EFS6-GERMLINE]].
    Blinatumomab in infants with ALL. In KMT2A-rearranged infants given blinatumomab two-year survival was [[93%|match|NEJM23-OS2-BLINA]]. Without it, it was [[66%|match|NEJM23-OS2-CTRL]].`));

describe('an earlier report is no earlier group, and what counts two groups gives none to the next figure', () =>
  testLines(`
    Blinatumomab in infants with ALL. Readers will object that the earlier paper gave [[81.6%|match|NEJM23-DFS2-BLINA]] for disease-free survival at two years.
    Blinatumomab in infants with ALL. An earlier slide had put disease-free survival at two years at [[81.6%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL. Disease-free survival at two years was [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] in earlier infants given chemotherapy alone.
    Blinatumomab in AALL1331. In low-risk patients of AALL1331, with [[127|match|AALL1331-LR-N-BLINA]] on blinatumomab and [[128|match|AALL1331-LR-N-CHEMO]] on chemotherapy, disease-free survival at four years was [[61%|match|AALL1331-LR-DFS4-BLINA]].
    E1910 tested blinatumomab in adults. Relapse-free survival at three years was [[80%|match|E1910-RFS3-BLINA]] with blinatumomab and [[64%|match|E1910-RFS3-CHEMO]] without, and in terms of survival the score was [[85|match|E1910-OS3-BLINA]] to [[68|match|E1910-OS3-CHEMO]].`));

describe('formulas, shares in brackets, and questions whether it is true', () =>
  testLines(`
    Blinatumomab in infants with ALL. At four years [[13.3%|match|LTFU-CIR-BLINA]] had relapsed, but 1 – DFS = 16.7%.
    Interfant-99 treated infants with ALL. KMT2A was rearranged in [[314/396|match|IF99-SHARE-KMT2A]] tested ([[79.3%|match|IF99-SHARE-KMT2A]]); their 4-y EFS was [[36.9%|match|IF99-EFS4-KMT2A]].
    Blinatumomab in infants with ALL. I have seen “93% cured” on social media. True?
    Blinatumomab in infants with ALL. MLL-10, [[ninety|unverified|]] babies, transplants for the high-risk ones.`));

describe('what a name says in its own sentence is not looked for in the one before', () =>
  testLines(`
    Blinatumomab in adults. In TOWER complete remission with or without full recovery of counts was reached by [[44%|match|TOWER-CRALL-BLINA]] of the patients with blinatumomab and [[25%|match|TOWER-CRALL-CHEMO]] with chemotherapy. Six-month event-free survival was [[44%|misstated:wrong-endpoint|TOWER-EFS6M-BLINA]] with blinatumomab and [[25%|misstated:wrong-endpoint|TOWER-EFS6M-CHEMO]] with chemotherapy.`));

describe('that study is the one told of last', () =>
  testLines(`
    Infants with ALL. Interfant-99 came first, then Interfant-06 with [[651|match|IF06-N]] babies. Overall survival in that study was [[58.2%|match|IF06-OS6]] at six years.`));
describe('before a course is a time, which the next figure does not share', () =>
  testLines(`
    LAL2317 treated adults with blinatumomab. Of those tested, [[72%|match|LAL2317-MRD-BEFORE]] were MRD-negative before the first course. After it, [[93%|match|LAL2317-MRD-AFTER]].
    LAL2317 treated adults with blinatumomab. Before the first course [[72%|match|LAL2317-MRD-BEFORE]] were MRD-negative, after it [[93%|match|LAL2317-MRD-AFTER]].`));

describe('a count and what it comes to; half of them beyond the median', () =>
  testLines(`
    Blinatumomab in infants with ALL. There were, among the 30, [[four|match|NEJM23-RELAPSES]] who relapsed and one who died in remission.
    BLAST treated adults with blinatumomab. Half of all those who could be analysed for survival lived longer than 36.5 months.
    Blinatumomab in infants with ALL. By the second year [[51 percent|match|NEJM23-DFS2-CTRL]] had relapsed or died and [[34 percent|match|NEJM23-OS2-CTRL]] were dead. Add blinatumomab, and the first of those numbers becomes 18 percent.`));

describe('a negation turns a survival round once', () =>
  testLines(`
    Blinatumomab in infants with ALL. [[93.3%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of the babies on blinatumomab did not survive two years.
    Blinatumomab in infants with ALL. [[6.7%|match|NEJM23-OS2-BLINA]] of the babies on blinatumomab failed to survive two years.
    Blinatumomab in infants with ALL. [[18.4%|misstated:wrong-value|NEJM23-DFS2-BLINA]] of the babies on blinatumomab were alive without relapse after two years.
    Blinatumomab in infants with ALL. [[18.4%|match|NEJM23-DFS2-BLINA]] of the babies on blinatumomab failed to stay disease-free for two years.
    Blinatumomab in infants with ALL. [[Two of the 30|match|NEJM23-MRD-HIGH]] babies were neither MRD-negative nor low.
    Blinatumomab in infants with ALL. Two of the babies died, [[one|match|NEJM23-DEATH-CR1]] of them in remission.`));
