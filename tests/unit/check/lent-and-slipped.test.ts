/** Figures lent by another trial or measure, digits in the wrong order, and the one trial that a sentence is told of; and their twins. */
import { testClasses } from './judge.ts';

testClasses({
  'a size with its digits in another order': {
    errors: `
      The LAL2317 study gave blinatumomab early to adults; [[194|misstated:wrong-value|LAL2317-N]] were enrolled.
      Babies with leukaemia had blinatumomab. As a comparison the doctors used [[241|misstated:wrong-value|NEJM23-CTRL-N]] similar infants from Interfant-06.`,
    twins: `
      The LAL2317 study gave blinatumomab early to adults; [[149|match|LAL2317-N]] were enrolled.
      The LAL2317 study gave blinatumomab early to adults; 194 were screened.
      The LAL2317 study gave blinatumomab early to adults in a hospital of 194 beds.
      Infants with leukaemia given blinatumomab did well. The larger trial plans to recruit [[160|match|PR23-NEXTSTUDY]] children.`,
  },
  'remissions from elsewhere': {
    errors: `
      In Interfant-06, [[92%|misstated:wrong-rounding|IF06-CR]] of infants reached complete remission.
      In Interfant-06, [[82.9%|misstated:wrong-value|IF06-CR]] of infants reached complete remission.
      In MT103-205, children had blinatumomab. MT103-205 had a remission rate of [[20%|misstated:wrong-endpoint|MT205-CR]].`,
    twins: `
      In Interfant-06, [[93%|match|IF06-CR]] of infants reached complete remission.
      In MT103-205, children had blinatumomab. MT103-205 had a remission rate of [[39%|match|MT205-CR]].
      In MT103-205, children had blinatumomab. Of those with low counts, MT103-205 had 27% in complete remission.`,
  },
  'a follow-up from elsewhere': {
    errors: `
      Study 20120215 of blinatumomab had [[108|match|S20120215-N]] children in high-risk first relapse. The hazard ratio for an event was [[0.33|match|S20120215-EFS-HR]], after a median follow-up of [[26.3 months|misstated:wrong-study|S20120215-MEDFU]].`,
    twins: `
      Study 20120215 of blinatumomab had [[108|match|S20120215-N]] children in high-risk first relapse. The hazard ratio for an event was [[0.33|match|S20120215-EFS-HR]], after a median follow-up of [[22.4 months|match|S20120215-MEDFU]].
      Study 20120215 of blinatumomab had [[108|match|S20120215-N]] children in high-risk first relapse. A later report had a median follow-up of 51.9 months.`,
  },
  'measures named around their numbers': {
    errors: `
      In RIALTO, which gave blinatumomab to [[110|match?|RIALTO-N]] children, severe cytokine release syndrome was reported in [[3.6%|misstated:wrong-endpoint|RIALTO-CRS]] and severe neurological events in [[1.8%|misstated:wrong-endpoint|RIALTO-NEURO]].
      After the first trial of blinatumomab in infants, a larger study is to follow with [[160|match|PR23-NEXTSTUDY]] babies in [[nine|misstated:wrong-value|PR23-NEXTSTUDY-COUNTRIES]] countries.`,
    twins: `
      In RIALTO, which gave blinatumomab to [[110|match?|RIALTO-N]] children, severe cytokine release syndrome was reported in [[1.8%|match|RIALTO-CRS]] and severe neurological events in [[3.6%|match|RIALTO-NEURO]].
      After the first trial of blinatumomab in infants, Interfant-21, which will recruit [[160|match|PR23-NEXTSTUDY]] infants, has already opened in nine countries.
      The trial of blinatumomab in infants ran in [[nine|unverified]] countries, and a bigger one with [[160|match|PR23-NEXTSTUDY]] babies is planned.
      After the trial of blinatumomab in infants Interfant-21 will enrol [[160|match|PR23-NEXTSTUDY]] babies in nine countries at first.`,
  },
  'the gene in plain words': {
    errors: `
      Infants had blinatumomab, too. In Interfant-06, which took [[651|match|IF06-N]] babies with every kind of ALL, [[73.9%|misstated:wrong-population|IF06-EFS6-KMT2A]] of those with the rearranged gene were event-free six years later.
      Infants had blinatumomab, too. Babies whose KMT2A was intact did better in Interfant-06, [[73.9%|match|IF06-EFS6-GERMLINE]] of them event-free at six years. For those in whom it was rearranged, the six-year event-free figure was [[46%|misstated:wrong-population|IF06-EFS6-KMT2A]].`,
    twins: `
      Infants had blinatumomab, too. In Interfant-06 infants with a KMT2A rearrangement had a six-year event-free survival of [[36.4%|match|IF06-EFS6-KMT2A]], and those whose KMT2A was in its normal place [[73.9%|match|IF06-EFS6-GERMLINE]].
      Infants had blinatumomab, too. Babies whose KMT2A was intact did better in Interfant-06, [[73.9%|match|IF06-EFS6-GERMLINE]] of them event-free at six years. For those in whom it was rearranged, the six-year event-free figure was [[36%|match|IF06-EFS6-KMT2A]].
      Infants had blinatumomab, too. Interfant-06 had no better luck. In the worst group, with the rearranged gene and other bad signs besides, survival at six years was [[29.9%|match|IF06-OS6-HR]].
      Infants whose KMT2A gene was intact were left out of the trial of 30 babies who had blinatumomab.
      Infants without the KMT2A rearrangement were not in the blinatumomab trial of [[30|match|NEJM23-N]] babies.`,
  },
  'whose share stands behind the figure': {
    errors: `
      Blinatumomab helps infants. To sum up: at two years [[93%|misstated:wrong-population|NEJM23-OS2-BLINA]] of the adults in the infant trial were alive.`,
    twins: `
      Blinatumomab helps infants. To sum up: at two years [[93%|match|NEJM23-OS2-BLINA]] of the babies in the infant trial were alive.
      Blinatumomab helps infants. In adults: in E1910 [[85%|match|E1910-OS3-BLINA]] of the patients given it were alive at three years.
      Blinatumomab and survival at three years: in infants it is not known; it was [[85%|unverified|E1910-OS3-BLINA]] in E1910.`,
  },
  'a past told before the trial': {
    errors: `
      Before blinatumomab infants had chemotherapy. MLL-10 treated [[90|match|MLL10-N]] infants. In high-risk infants three-year event-free survival was [[94.4%|misstated:wrong-population|MLL10-EFS3-HR]].`,
    twins: `
      Before blinatumomab infants had chemotherapy. MLL-10 treated [[90|match|MLL10-N]] infants. In high-risk infants three-year event-free survival was [[56.6%|match|MLL10-EFS3-HR]].
      Infants had blinatumomab, too. MLL03 treated [[62|match|MLL03-N]] infants. Earlier patients had little hope. Four-year overall survival was 40%.
      Infants had blinatumomab, too. P9407 treated [[147|match|P9407-N]] infants. Those treated before had a poor outcome. Their five-year survival was 38%.`,
  },
  'the one trial told of': {
    errors: `
      Interfant-99 took in infants with leukaemia. Its successor, Interfant-06, was no better: six-year event-free survival came out at [[46.4%|misstated:wrong-study|IF06-EFS6]].
      Interfant-99 and Interfant-06 took in infants with leukaemia. The first protocol, Interfant-99, treated [[482|match|IF99-N]] infants; after six years [[58.2%|misstated:wrong-study|IF99-OS6]] of them were alive.`,
    twins: `
      Interfant-99 took in infants with leukaemia. Its successor, Interfant-06, was no better: six-year event-free survival came out at [[46.1%|match|IF06-EFS6]].
      Interfant-99 took in infants with leukaemia. Before Interfant-06, six-year event-free survival was [[46.4%|match|IF99-EFS6]].`,
  },
  'all for those with the gene': {
    errors: `
      Infants with leukaemia given blinatumomab did well. In the Netherlands [[four|misstated:wrong-population|PR23-NL-PER-YEAR-KMT2A]] infants a year have KMT2A-rearranged ALL.`,
    twins: `
      Infants with leukaemia given blinatumomab did well. In the Netherlands [[three|match|PR23-NL-PER-YEAR-KMT2A]] infants a year have KMT2A-rearranged ALL.
      Infants with leukaemia given blinatumomab did well. In the Netherlands [[four|match|PR23-NL-PER-YEAR-ALL]] babies a year get ALL, most of them with a KMT2A rearrangement.`,
  },
  'a number of another trial beside its own': {
    errors: `
      Infants had blinatumomab, too. In study 20120215 the hazard ratio for event-free survival was [[0.33|match|S20120215-EFS-HR]], after a median follow-up of [[26.3 months|misstated:wrong-study|S20120215-MEDFU]].
      Between 2018 and 2021, [[30|match|NEJM23-N,LTFU-N]] infants with leukaemia in [[27|misstated:wrong-study|PR23-COUNTRIES]] countries received blinatumomab.`,
    twins: `
      Between 2018 and 2021, [[30|match|NEJM23-N,LTFU-N]] infants with leukaemia in [[nine|match|PR23-COUNTRIES]] countries received blinatumomab.
      After [[30|match|NEJM23-N,LTFU-N]] infants with leukaemia had received blinatumomab, the next study will run in [[27|match|PR23-NEXTSTUDY-COUNTRIES]] countries.`,
  },
  'a remark behind a figure': {
    errors: `
      In the infant trial of blinatumomab [[79%|misstated:wrong-value|NEJM23-OS2-BLINA]] were alive at two years, which I would not have believed.`,
    twins: `
      With blinatumomab, infants would have a two-year survival of 79%.`,
  },
  'two groups in no series': {
    errors: `
      Blinatumomab was tested in babies with leukaemia. A clinic here gave it to 22 babies. In the others, two years on, [[93%|match|NEJM23-OS2-BLINA]] of the babies who had blinatumomab were alive. Among those who got chemo alone it was just [[65%|misstated:wrong-rounding|NEJM23-OS2-CTRL]].`,
    twins: `
      Blinatumomab was tested in babies with leukaemia. A clinic here gave it to 22 babies. Two years on, 88% of the babies who had blinatumomab were alive.`,
  },
});
