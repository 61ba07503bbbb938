/** Figures held against a time, a group, patients or a result that is not theirs; and numbers that are nobody's result. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

describe('true sentences are left alone, and their twins are called', () =>
  testClasses({
    'a time of something else': {
      errors: `
        Blinatumomab in infants with ALL. Disease-free survival with blinatumomab was [[83.3%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] three years after diagnosis.
        Blinatumomab in infants with ALL. After six years [[60.2%|misstated:wrong-timepoint|IF06-OS6]] of the historical controls were alive.
        Blinatumomab in infants with ALL. After nine months disease-free survival was [[81.6%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] with blinatumomab.
        Blinatumomab in infants with ALL. With the drug, [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] were alive and free of disease two years after they fell ill.
        Blinatumomab in infants with ALL. A flyer that was handed out gave the historical controls' four-year disease-free survival as [[49.4%|misstated:wrong-timepoint|LTFU-DFS4-CTRL]].`,
      twins: `
        Blinatumomab in infants with ALL. Three years after the first publication disease-free survival stands at [[83.3%|match|LTFU-DFS4-BLINA]] with blinatumomab.
        Blinatumomab in infants with ALL. Most relapses come within a year of diagnosis; with the drug, disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]].
        In the infant trial of blinatumomab, the two- and four-year disease-free survival rates were [[81.6%|match|NEJM23-DFS2-BLINA]] in the first paper and [[83.3%|match|LTFU-DFS4-BLINA]] in the second.
        In the infant trial of blinatumomab, after a follow-up of at least three years, disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]].
        Blinatumomab in infants with ALL. For five years everyone had waited: with blinatumomab [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]] survived.
        Blinatumomab in infants with ALL. Event-free survival was [[47.0%|match|IF99-EFS4]] at four years in Interfant-99 and [[46.1%|match|IF06-EFS6]] at six in Interfant-06.`,
    },
    'a measure named in the sentence before': {
      errors: `
        In babies with leukaemia, overall survival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years with blinatumomab. In the historical group it was [[75.8%|misstated:wrong-value|NEJM23-OS2-CTRL]].`,
      twins: `
        In babies with leukaemia, [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years. A larger study looked at disease-free survival at three years. It was 96.0% with blinatumomab.
        Blinatumomab in infants with ALL. It does not mean, as the release has it, that babies are "27 per cent likelier to be alive after two years".`,
    },
    'what befell one child, and the patients of another trial': {
      errors: `
        In the infant trial of blinatumomab, serious side effects were [[six|misstated:wrong-value|NEJM23-SAE-FEVER]] fevers and [[four|match|NEJM23-SAE-INFECTION]] infections.`,
      twins: `
        Blinatumomab in infants with ALL.\\n"One fever, 101.8, and that was it," her mother said.
        Blinatumomab was tested in [[30|match|NEJM23-N]] babies. The study MT103-205 was done in older children. Remission was recorded in [[39%|match|MT205-CR]] of them, and [[20%|match|MT205-MRD]] became MRD-negative.`,
    },
    'a drug named for its absence, chemotherapy told by the way': {
      errors: `
        Blinatumomab in infants with ALL. In the group given blinatumomab [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]] were alive at two years.`,
      twins: `
        Until blinatumomab came along, disease-free survival of infants with KMT2A-rearranged ALL was [[49.4%|match|NEJM23-DFS2-CTRL]] at two years.
        Infants with KMT2A-rearranged ALL who missed out on blinatumomab had a two-year survival of [[65.8%|match|NEJM23-OS2-CTRL]].
        In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] of babies, who all received standard chemotherapy too, were alive at two years.
        In the infant trial of blinatumomab, infections were kept under control; [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years.`,
    },
    'the only size that is told, and results set against each other': {
      errors: `
        Babies with leukaemia have a new drug, blinatumomab. [[Thirty-nine|misstated:wrong-value|NEJM23-N]] babies in [[nine|match|PR23-COUNTRIES]] countries were given a month of it. Two years on, [[93 per cent|match|NEJM23-OS2-BLINA]] were alive.
        TOWER tested blinatumomab. Median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] versus [[5.2 months|misstated:wrong-value|TOWER-OS-CHEMO]].
        E1910 tested blinatumomab in adults. At three years, overall survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab plus chemotherapy and [[72%|misstated:wrong-value|E1910-OS3-CHEMO]] with chemotherapy alone (hazard ratio [[0.41|match|E1910-OS-HR]]).
        Infant leukaemia before blinatumomab. P9407: [[191|misstated:wrong-value|P9407-N]] infants, five-year event-free survival [[42.3%|match|P9407-EFS5]].`,
      twins: `
        Babies with leukaemia have a new drug, blinatumomab. Every year 40 babies with it are born here. In the trial, [[93 per cent|match|NEJM23-OS2-BLINA]] were alive two years on.
        Blinatumomab in infants with ALL: two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]]. Researchers in Memphis treated 11 infants with a similar drug.
        In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years. Within eighteen months the team had enrolled 17 babies.
        In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years. Dexamethasone was given to 26 infants.
        In the infant trial of blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] were alive at two years. The successor trial counts 64 infants.
        Of babies with ALL [[93.3%|match|NEJM23-OS2-BLINA]] survived two years with blinatumomab.
        In infants with ALL, two-year survival with blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]] versus 71% for the controls of western Europe.
        In infants with ALL, survival with blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]], against 94% for children at large.
        AALL1731 tested blinatumomab in children with ALL: it randomised 835 children of average risk.
        In AALL1731, 1,440 children with ALL were randomised to blinatumomab or not.
        In E1910, adults with ALL under 55 had a three-year survival of 94% with blinatumomab, versus 70% without.
        Nobody in the infant trial missed blinatumomab; [[93.3%|match|NEJM23-OS2-BLINA]] of the babies with ALL lived two years.
        In infants with ALL, disease-free survival after two years was [[81.6%|match|NEJM23-DFS2-BLINA]] with blinatumomab. That compares with 49.4% in Interfant-06 and with 46.1% event-free at six years in all its babies.
        For three decades event-free survival in infants with ALL was low, until blinatumomab brought disease-free survival to [[81.6%|match|NEJM23-DFS2-BLINA]].
        After 4.2 years, 83.3% of infants with ALL on blinatumomab are disease-free.
        Blinatumomab in infants with ALL. Drug levels were measured in 23 infants. Four-year overall survival was [[93.3%|match|LTFU-OS4-BLINA]].
        In TOWER, 109 patients received chemotherapy and [[271|match|TOWER-N-BLINA]] were assigned to blinatumomab.
        Blinatumomab in infants with ALL. In the trial the leukaemia came back in about [[one baby in eight|match|NEJM23-RELAPSES,LTFU-RELAPSES]].
        E1910 tested blinatumomab in adults. There are studies in which the comparator is modern chemotherapy in newly diagnosed adults, and the survival difference, [[85%|match|E1910-OS3-BLINA]] against [[68%|match|E1910-OS3-CHEMO]] at three years, changed practice.`,
    },
    'patients told by other words, and counts in a sentence that tells more': {
      errors: `
        Blinatumomab in infants with ALL. Of the [[26|misstated:wrong-value|NEJM23-N]] babies with newly diagnosed KMT2A-rearranged ALL, [[16|match|NEJM23-MRD-NEG]] became MRD-negative following the infusion with blinatumomab and an additional [[12|match|NEJM23-MRD-LOW]] had low levels.
        With blinatumomab babies did far better: [[97%|misstated:wrong-study|NEJM23-OS2-BLINA]] of them were still alive at two years, against [[66%|match|NEJM23-OS2-CTRL]] of children who were given chemotherapy in the past.
        Blinatumomab in infants with ALL. About [[63%|misstated:wrong-value|PR23-HALF,NEJM23-DFS2-CTRL]] of children with KMT2A rearrangements respond well to intensive chemotherapy.`,
      twins: `
        Blinatumomab in infants with ALL. Older children did well, too: with blinatumomab 97% of them were alive at three years.
        Blinatumomab in infants with ALL. In 2023 an additional 14 babies with KMT2A-rearranged ALL were given it in Utrecht.`,
    },
    'a part of the patients': {
      errors: `
        In E1910, overall survival at three years was [[77%|misstated:wrong-value|E1910-OS3-BLINA]] with blinatumomab.`,
      twins: `
        In E1910, patients over 60 had a three-year overall survival of 77% with blinatumomab.
        In E1910, adults with Ph-like disease had a three-year overall survival of 77% with blinatumomab.
        In the infant trial of blinatumomab, controls who were treated after 2012 had a two-year survival of 70%.`,
    },
    'babies who are not all who took part': {
      errors: `
        In the infant trial of blinatumomab, [[39|misstated:wrong-value|NEJM23-N]] babies were treated with the drug.`,
      twins: `
        In the infant trial of blinatumomab, three babies were treated in Paris and five in Milan.
        In the infant trial of blinatumomab, 11 babies needed a feeding tube.
        The infant trial of blinatumomab had [[30|match|NEJM23-N]] babies. By the summer of 2019 only 13 infants had been recruited.`,
    },
    'what such babies could expect': {
      errors: `
        Blinatumomab in infants with ALL. With blinatumomab survival was [[50 per cent|misstated:wrong-value|NEJM23-OS2-BLINA]] at two years.`,
      twins: `
        Blinatumomab for babies with leukaemia. Half of the babies have a relapse.
        Blinatumomab for babies with leukaemia. Until now, the risk of a relapse was 50%.
        Blinatumomab for babies with leukaemia. For decades survival rates hovered around 40 per cent.`,
    },
    'bets, hopes and one child’s odds': {
      errors: `
        Blinatumomab in infants with ALL. Nobody had to settle for less. At two years [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]] were alive with blinatumomab.`,
      twins: `
        Blinatumomab in infants with ALL. I had bet a colleague a dinner on 70 per cent alive at two years with blinatumomab.
        Blinatumomab in infants with ALL. "I'd have settled for 75 per cent alive at two years with blinatumomab," she says.
        Blinatumomab in infants with ALL. Doctors gave Milan a 40 per cent chance of survival.
        Blinatumomab in infants with ALL. With blinatumomab, they said, our daughter's chances of survival were 80 per cent.`,
    },
    'what was once printed wrongly': {
      errors: `
        Blinatumomab in infants with ALL. Our reporter writes that two-year disease-free survival with blinatumomab was [[49.4%|misstated:wrong-arm|NEJM23-DFS2-BLINA]].`,
      twins: `
        Blinatumomab in infants with ALL. Our story gave two-year disease-free survival with blinatumomab as 49.4%; it was [[81.6%|match|NEJM23-DFS2-BLINA]].
        Blinatumomab in infants with ALL. An earlier version of this page said that two-year survival with blinatumomab was 96%.
        Blinatumomab in infants with ALL. In our spring issue we called 81.6% the overall survival at two years with blinatumomab – our mistake.`,
    },
    'worked out from the figures beside it': {
      errors: `
        Blinatumomab in infants with ALL. Two-year overall survival with blinatumomab was [[65%|misstated:wrong-value|NEJM23-OS2-BLINA]].`,
      twins: `
        Blinatumomab in infants: disease-free survival at two years up [[65 per cent|match|NEJM23-DFS2-BLINA]] (from [[49.4%|match|NEJM23-DFS2-CTRL]] to [[81.6%|match|NEJM23-DFS2-BLINA]]).
        In the infant trial of blinatumomab, 11 of 30 babies needed no immunoglobulins.
        Blinatumomab in infants with ALL. DFS at four years: 100 – [[83.3|match|LTFU-DFS4-BLINA]] = 16.7 with an event.`,
    },
    'a temperature': {
      errors: `
        In the infant trial of blinatumomab, [[seven|misstated:wrong-value|NEJM23-SAE-FEVER]] babies had a serious fever.`,
      twins: `
        Blinatumomab in infants with ALL. Day 1: 39.4 fever. Day 2: a temperature of 40.1.`,
    },
  }));
