/** A treatment that is only mentioned makes no figure that of the wrong group; one that is said of the figure does. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the drug as what was not given tells the other group', () =>
  testLines(`
    Up until blinatumomab appeared, two-year disease-free survival of infants with KMT2A-rearranged ALL stood at [[49.4%|match|NEJM23-DFS2-CTRL]].
    Up until blinatumomab appeared, two-year disease-free survival of infants with KMT2A-rearranged ALL stood at [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL. Little had worked until blinatumomab arrived: [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years.
    In pre-blinatumomab days [[65.8%|match|NEJM23-OS2-CTRL]] of infants with KMT2A-rearranged ALL were alive at two years.
    In pre-blinatumomab days [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of infants with KMT2A-rearranged ALL were alive at two years.
    In AALL1731, those who were not allocated to blinatumomab had a three-year DFS of [[87.9%|match|AALL1731-DFS3-CHEMO]].
    In AALL1731, those who were not allocated to blinatumomab had a three-year DFS of [[96.0%|misstated:wrong-arm|AALL1731-DFS3-CHEMO]].
    Infants with KMT2A-rearranged ALL born too early for blinatumomab had a two-year survival of [[65.8%|match|NEJM23-OS2-CTRL]].
    The [[214|match|NEJM23-CTRL-N]] infants with whom those given blinatumomab were compared had a two-year disease-free survival of [[49.4%|match|NEJM23-DFS2-CTRL]].`));

describe('a reason, a need or a trial’s name gives the figure no group', () =>
  testLines(`
    Blinatumomab was wanted since just 49.4% of infants with KMT2A-rearranged ALL were disease-free at two years.
    Blinatumomab filled a gap: just 49.4% of infants with KMT2A-rearranged ALL were disease-free at two years.
    The blinatumomab study took as its yardstick a two-year survival of 65.8% in infants with KMT2A-rearranged ALL.
    Blinatumomab in infants with ALL. Blinatumomab gave them a two-year disease-free survival of [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL. Blinatumomab: [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]] disease-free at two years.
    Blinatumomab in infants with ALL. Disease-free at two years: [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]] (blinatumomab), [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] (controls).`));

describe('what came once the drug was given is its own', () =>
  testLines(`
    Blinatumomab in infants with ALL. Two-year survival was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] among recipients of blinatumomab.
    Blinatumomab in infants with ALL. Two-year survival was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] with extra blinatumomab.
    Blinatumomab in infants with ALL. Two-year survival was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] once blinatumomab was added.
    Blinatumomab in infants with ALL. Two-year survival has been [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]] since the introduction of blinatumomab.
    Blinatumomab in infants with ALL. Two-year survival was [[93%|match|NEJM23-OS2-BLINA]] when blinatumomab was given.
    Blinatumomab in infants with ALL. Two-year survival was still [[66%|unverified]] when blinatumomab was given for the first time.
    Blinatumomab in infants with ALL. Two-year survival was [[66%|unverified]] when blinatumomab was added to the protocol.
    Blinatumomab in infants with ALL. Two-year survival rose from [[66%|unverified]] once blinatumomab was added.
    Blinatumomab in infants with ALL. On average [[56%|misstated:wrong-value|NEJM23-OS2-CTRL]] of these babies live two years with chemotherapy alone.
    Blinatumomab in infants with ALL. On average [[66%|match|NEJM23-OS2-CTRL]] of these babies live two years with chemotherapy alone.
    Blinatumomab in infants with ALL. With chemotherapy alone [[one in three|match|NEJM23-OS2-CTRL]] does not live two years; with blinatumomab it is [[7%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL. [[18%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of the babies on blinatumomab did not live two years.`));

describe('chemotherapy that everybody had tells no group', () =>
  testLines(`
    In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] of babies, all of whom had had chemotherapy first, were alive at two years.
    In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] of those whose chemotherapy was topped up were alive at two years.
    In the infant trial of blinatumomab, [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of babies on chemotherapy alone were alive at two years.
    In the infant trial of blinatumomab, two-year survival with chemotherapy was [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]].`));

describe('a word for earlier may tell of a report, and control of a disease', () =>
  testLines(`
    In the infant trial of blinatumomab, [[81.6%|match|NEJM23-DFS2-BLINA]], as published before, were disease-free at two years.
    In the infant trial of blinatumomab, two-year disease-free survival had before been [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]]; with the antibody it was [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]].
    In the infant trial of blinatumomab, the disease was brought under control: [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years.
    In the infant trial of blinatumomab, [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of controls were alive at two years.`));

describe('a gain told before a pair does not hide what the pair is held against', () =>
  testLines(`
    In the infant trial of blinatumomab, two-year survival was [[27.5 points|match|NEJM23-OS2-BLINA]] higher than in Interfant-06 ([[93.3%|match|NEJM23-OS2-BLINA]] against [[65.8%|match|NEJM23-OS2-CTRL]]).`));

describe('what is said of some of those alive is not said of the figure', () =>
  testLines(`
    In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] of babies were living after two years, the majority of them in remission.
    In the infant trial of blinatumomab, [[93.3%|unverified]] of the infants in remission after induction were alive at two years.
    In the infant trial of blinatumomab, [[93.3%|misstated:wrong-endpoint|NEJM23-DFS2-BLINA]] of babies were alive and in remission after two years.
    In the infant trial of blinatumomab, nineteen babies were in need of antibodies, and [[19|match|LTFU-IVIG]] babies needed immunoglobulins and [[five|match|LTFU-GCSF]] G-CSF.`));

describe('what the drug was added to is no other group', () =>
  testLines(`
    In the infant trial of blinatumomab, whose backbone was that of Interfant-06, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
    In the infant trial of blinatumomab, chemotherapy stayed as it was, and two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
    The infant trial of blinatumomab, which kept to the Interfant-06 protocol, saw [[81.6%|match|NEJM23-DFS2-BLINA]] disease-free at two years.
    In the infant trial of blinatumomab, two-year disease-free survival was [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] in Interfant-06.`));

describe('no control group, and nothing of the kind before', () =>
  testLines(`
    In the infant trial of blinatumomab, without any control group, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]].
    In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] of babies were alive at two years, more than had ever been seen before.
    In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] survived two years (most of them without a relapse).`));

describe('a yardstick, an attempt and figures in brackets', () =>
  testLines(`
    Blinatumomab was tried in infants with ALL for a reason: a two-year disease-free survival of 49.4%.
    In the infant trial of blinatumomab, results of Interfant-06 in brackets: two-year survival [[93.3%|match|NEJM23-OS2-BLINA]] ([[65.8%|match|NEJM23-OS2-CTRL]]).
    Everybody in the infant trial of blinatumomab got chemotherapy, and [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years.`));

describe('what was never reached is nobody’s result', () =>
  testLines(`
    In the infant trial of blinatumomab, chemotherapy alone never came near 93% survival.
    In the infant trial of blinatumomab, chemotherapy alone hadn't come anywhere near a survival of 93%.
    In the infant trial of blinatumomab, nobody had ever seen 93% survival with chemotherapy alone.
    In the infant trial of blinatumomab, nobody died near the hospital; with chemotherapy alone, two-year survival was [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]].`));

describe('a treatment or a time of another clause or noun gives the figure no group', () =>
  testLines(`
    Blinatumomab in infants with ALL. Chemotherapy alone rarely helps for long, yet [[93.3%|match|NEJM23-OS2-BLINA]] of the babies in this study were alive after two years.
    Blinatumomab in infants with ALL. Chemotherapy alone rarely helps for long: [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] were alive after two years.
    Blinatumomab in infants with ALL. All the babies got the usual chemotherapy, and [[93.3%|match|NEJM23-OS2-BLINA]] were alive after two years.
    Blinatumomab in infants with ALL. All the controls got the usual chemotherapy, and [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] were alive after two years.
    Blinatumomab in infants with ALL. Earlier this month, doctors reported that [[93.3%|match|NEJM23-OS2-BLINA]] of babies were alive after two years.
    Blinatumomab in infants with ALL. Earlier, [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of babies were alive after two years.
    Blinatumomab in infants with ALL. Babies who never got the new treatment had a two-year survival of [[65.8%|match|NEJM23-OS2-CTRL]].
    Blinatumomab in infants with ALL. Before the introduction of blinatumomab, [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] of babies were alive after two years.
    Blinatumomab in infants with ALL. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] without the new treatment.`));
