/**
 * Figures whose own words say too little, refuted by the confirmed figure beside them; and the twins, which stand in the
 * same constructions and are right, or are about something else.
 */
import { describe } from 'vitest';
import { testClasses, testLines } from './judge.ts';

const TRIAL =
  'Two years after diagnosis, [[93.3%|match|NEJM23-OS2-BLINA]] of the infants with KMT2A-rearranged ALL given blinatumomab were alive';

testClasses({
  'the other group in an ellipsis': {
    errors: `
      ${TRIAL}. With chemotherapy alone it was [[56.8%|misstated:wrong-value|NEJM23-OS2-CTRL]].
      ${TRIAL}. In the control group the rate was only [[71%|misstated:wrong-value|NEJM23-OS2-CTRL]].
      Of the infants on chemotherapy alone, [[65.8%|match|NEJM23-OS2-CTRL]] were alive after two years. With blinatumomab it was [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]].`,
    twins: `
      ${TRIAL}. With chemotherapy alone it was [[65.8%|match|NEJM23-OS2-CTRL]].
      ${TRIAL}. With chemotherapy alone, 12% had seizures.
      ${TRIAL}. With chemotherapy alone, infections were seen in 71%.
      ${TRIAL}. In the control group 38% were girls.
      ${TRIAL}. With chemotherapy alone it was 71% in the infants of our own hospital.
      ${TRIAL}. With chemotherapy alone it was [[66%|match|NEJM23-OS2-CTRL]], and 71% had fevers.`,
  },
  'a count and its share': {
    errors: `
      In the infant trial of blinatumomab, [[28|match|NEJM23-MRD-NEG-OR-LOW]] infants ([[97%|misstated:wrong-value|NEJM23-MRD-NEG-OR-LOW]]) became MRD-negative or had low MRD.
      After blinatumomab, [[16 of 30|match|NEJM23-MRD-NEG]] infants ([[62%|misstated:wrong-value|NEJM23-MRD-NEG]]) were MRD-negative.`,
    twins: `
      After blinatumomab, [[16 of 30|match|NEJM23-MRD-NEG]] infants ([[53%|match|NEJM23-MRD-NEG]]) were MRD-negative.
      After blinatumomab, [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] infants ([[93.3%|match|NEJM23-MRD-NEG-OR-LOW]]) were MRD-negative or had low MRD.`,
  },
  'a count and its share, in other words': {
    errors: `
      Immunoglobulin was given to [[19|match|LTFU-IVIG]] of the infants with leukaemia who had blinatumomab, or [[36%|misstated:wrong-value|LTFU-IVIG]].`,
    twins: `
      Immunoglobulin was given to [[19|match|LTFU-IVIG]] of the infants with leukaemia who had blinatumomab, or 63%.`,
  },
  'a base that nobody had': {
    errors: `
      In the infant blinatumomab trial, [[28 of 40|misstated:wrong-denominator|NEJM23-MRD-NEG-OR-LOW]] infants were MRD-negative or had low MRD.
      In the infant blinatumomab trial, [[16 of 214|misstated:wrong-denominator|NEJM23-MRD-NEG]] infants were MRD-negative.`,
    twins: `
      In the infant blinatumomab trial, [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] infants were MRD-negative or had low MRD.
      At the children's hospital in Lyon, 28 of 40 infants treated with blinatumomab were MRD-negative or had low MRD.`,
  },
  'the size of the trial': {
    errors: `
      A study of [[39|misstated:wrong-value|NEJM23-N]] babies with leukaemia has shown that with blinatumomab [[93.3%|match|NEJM23-OS2-BLINA]] are alive after two years.
      [[24|misstated:wrong-value|NEJM23-N]] infants with leukaemia, blinatumomab, [[93.3%|match|NEJM23-OS2-BLINA]] alive at two years.`,
    twins: `
      A study of [[30|match|NEJM23-N,LTFU-N]] babies with leukaemia has shown that with blinatumomab [[93.3%|match|NEJM23-OS2-BLINA]] are alive after two years.
      With blinatumomab [[93.3%|match|NEJM23-OS2-BLINA]] of the infants with leukaemia were alive after two years, and 24 babies whose marrow was looked at again had no blasts.
      Blinatumomab is now given to 45 babies a year, of whom, as in the trial, [[93.3%|match|NEJM23-OS2-BLINA]] can expect to be alive after two years.
      With blinatumomab [[93.3%|match|NEJM23-OS2-BLINA]] of the infants with leukaemia were alive after two years; the 25 survivors seen at four years were well.`,
  },
  'months for years': {
    errors: `
      The infants with leukaemia given blinatumomab were followed for a median of [[26.3 years|misstated:wrong-unit|NEJM23-MEDFU]].
      The long-term report on the infants with leukaemia given blinatumomab has a median follow-up of [[4.2 months|misstated:wrong-unit|LTFU-MEDFU]].`,
    twins: `
      The infants with leukaemia given blinatumomab were followed for a median of [[26.3 months|match|NEJM23-MEDFU]].
      The long-term report on the infants with leukaemia given blinatumomab has a median follow-up of [[4.2 years|match|LTFU-MEDFU]].`,
  },
  'points called percent, beside both levels': {
    errors: `
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab and [[65.8%|match|NEJM23-OS2-CTRL]] without. That is a rise of [[27.5 percent|misstated:wrong-unit|NEJM23-OS2-BLINA]].
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab and [[65.8%|match|NEJM23-OS2-CTRL]] without. The difference is [[22 percentage points|misstated:wrong-value|NEJM23-OS2-BLINA]].`,
    twins: `
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab and [[65.8%|match|NEJM23-OS2-CTRL]] without. That is a rise of [[27.5 percentage points|match|NEJM23-OS2-BLINA]].
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab and [[65.8%|match|NEJM23-OS2-CTRL]] without. Donations show a rise of 27.5 percent.`,
  },
  'a gain told the wrong way round': {
    errors: `
      Two-year survival of infants with leukaemia rose from [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] to [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]] when blinatumomab was added.`,
    twins: `
      Two-year survival of infants with leukaemia rose from [[65.8%|match|NEJM23-OS2-CTRL]] to [[93.3%|match|NEJM23-OS2-BLINA]] when blinatumomab was added.
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]] thanks to blinatumomab, up from [[65.8%|match|NEJM23-OS2-CTRL]].
      Two-year survival of infants with leukaemia was [[93.3%|match|NEJM23-OS2-BLINA]], up from [[65.8%|match|NEJM23-OS2-CTRL]], when blinatumomab was added.`,
  },
  'the size of another trial, or of those enrolled': {
    errors: `
      Infant leukaemia before blinatumomab: Interfant-99 gathered [[651|misstated:wrong-study|IF99-N]] infants, and Interfant-06 did no better.
      E1910 tested blinatumomab in adults with leukaemia. [[488|misstated:wrong-population|E1910-N-RANDOM]] MRD-negative patients were randomised.`,
    twins: `
      Infant leukaemia before blinatumomab: Interfant-99 gathered [[482|match|IF99-N]] infants, and Interfant-06 did no better.
      Infant leukaemia before blinatumomab: Interfant-99 was followed by a trial with 651 infants, Interfant-06.
      E1910 tested blinatumomab in adults with leukaemia. [[488|match|E1910-N-ENROLLED]] patients were enrolled and [[224|match|E1910-N-RANDOM]] randomised.
      E1910 tested blinatumomab in adults with leukaemia. [[224|match|E1910-N-RANDOM]] MRD-negative patients were randomised.`,
  },
  'a part told of the whole': {
    errors: `
      AALL1731 tested blinatumomab in standard-risk children. Three-year disease-free survival in the trial as a whole was [[97.5%|misstated:wrong-population|AALL1731-DFS3-BLINA]] with blinatumomab.
      AALL1331 tested blinatumomab in low-risk first relapse. Among the [[255|match|AALL1331-LR-N]] low-risk patients of the trial, four-year survival was [[97.1%|misstated:wrong-population|AALL1331-LR-OS4-BLINA]] with blinatumomab.`,
    twins: `
      AALL1731 tested blinatumomab in standard-risk children. Three-year disease-free survival in the trial as a whole was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab.
      AALL1731 tested blinatumomab in standard-risk children. Three-year disease-free survival in all average-risk children was [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] with blinatumomab.
      AALL1331 tested blinatumomab in low-risk first relapse. Among the low-risk patients with relapse in the marrow, four-year survival was [[97.1%|match|AALL1331-LR-OS4-BMEM-BLINA]] with blinatumomab.`,
  },
  'one time before both groups': {
    errors: `
      Alive after four years were [[93.3%|match|LTFU-OS4-BLINA]] of the infants with leukaemia given blinatumomab, compared with [[65.8%|misstated:wrong-timepoint|LTFU-OS4-CTRL]].`,
    twins: `
      Alive after four years were [[93.3%|match|LTFU-OS4-BLINA]] of the infants with leukaemia given blinatumomab, compared with [[60.2%|match|LTFU-OS4-CTRL]].
      Alive after four years were [[93.3%|match|LTFU-OS4-BLINA]] of the infants with leukaemia given blinatumomab, up from [[65.8%|unverified]] before.`,
  },
});

describe('one time stands before a pair and holds for both', () =>
  testLines(`
    Blinatumomab in infants with ALL. Four-year overall survival was [[93.3%|match|LTFU-OS4-BLINA]] with blinatumomab and [[65.8%|unverified|]] with chemotherapy alone.
    Blinatumomab in infants with ALL. The four-year survival rates were [[93.3%|match|LTFU-OS4-BLINA]] and [[65.8%|misstated:wrong-timepoint|LTFU-OS4-CTRL]].
    Blinatumomab in infants with ALL. At two years DFS was [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] with the antibody and [[44.0%|misstated:wrong-timepoint|NEJM23-DFS2-CTRL]] with chemotherapy.
    Blinatumomab in infants with ALL. Four-year overall survival was [[93.3%|match|LTFU-OS4-BLINA]] with blinatumomab and [[60.2%|match|LTFU-OS4-CTRL]] with chemotherapy alone.
    Blinatumomab in infants with ALL. Four-year overall survival was [[93.3%|match|LTFU-OS4-BLINA]] with blinatumomab, and the earlier [[65.8%|unverified?|]] with chemotherapy was the first report's.`));

describe('countries and plans beside what is confirmed of the same trial', () =>
  testLines(`
    Blinatumomab in infants with ALL. The trial treated [[30|match|NEJM23-N]] babies with blinatumomab. Hospitals in [[19|misstated:wrong-value|PR23-COUNTRIES]] countries took part.
    Blinatumomab in infants with ALL. A bigger trial of [[160|match|PR23-NEXTSTUDY]] babies in [[72|misstated:wrong-value|PR23-NEXTSTUDY-COUNTRIES]] countries is planned.
    Blinatumomab in infants with ALL. The larger trial plans to recruit 200 children.`));

describe('the figure of a part is not the figure of all', () =>
  testLines(`
    Blinatumomab in AALL1731. In AALL1731 three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab and [[90.2%|misstated:wrong-population|AALL1731-DFS3-CHEMO]] without it.
    Blinatumomab in AALL1731. In AALL1731 [[97.5%|misstated:wrong-population|AALL1731-DFS3-BLINA]] of all children in the blinatumomab arm were disease-free at three years.
    Blinatumomab in AALL1731. In AALL1731 three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab; at average risk it was [[90.2%|match?|AALL1731-DFS3-AVG-CHEMO]] without it.`));

describe('the second of a bare pair is the other group’s', () =>
  testLines(`
    Blinatumomab in infants with ALL. Four-year disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]] with blinatumomab and [[44.0%|match|LTFU-DFS4-CTRL]] with chemotherapy alone. Overall survival stood at [[93.3%|match|LTFU-OS4-BLINA,NEJM23-OS2-BLINA]] and [[62.0%|misstated:wrong-value|LTFU-OS4-CTRL,NEJM23-OS2-CTRL]], respectively.
    Blinatumomab in infants with ALL. Alive after two years: [[93.3 per cent|match|NEJM23-OS2-BLINA]], up from [[68.5 per cent|misstated:wrong-value|NEJM23-OS2-CTRL]].
    Blinatumomab in adults: E1910. In E1910 three-year survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab and [[68%|match|E1910-OS3-CHEMO]] with chemotherapy. At five years the E1910 survival rates were [[82.4%|match|FDA24-OS5-BLINA]] and [[65.2%|misstated:wrong-value|FDA24-OS5-CHEMO]], respectively.
    Blinatumomab in infants with ALL. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]], up from [[20%|unverified|]] a generation ago.
    Blinatumomab in infants with ALL. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] versus [[70.1%|unverified|]] in the older series of the hospital.`));

describe('two figures at times of their own', () =>
  testLines(`
    Blinatumomab in infants with ALL. DFS at 24 months was [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]], at 48 months [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]].
    Blinatumomab in infants with ALL. DFS at 24 months was [[81.6%|match|NEJM23-DFS2-BLINA]], at 48 months [[83.3%|match|LTFU-DFS4-BLINA]].`));

testClasses({
  'the size of the next trial': {
    errors: `
      Interfant-21: [[140|misstated:wrong-value|PR23-NEXTSTUDY]] infants in 27 countries.
      Infants with ALL: the successor study is to have [[116|misstated:wrong-value|PR23-NEXTSTUDY]] babies, as I heard, in 27 countries.`,
    twins: `
      Interfant-21: 112 infants in 27 countries so far.
      Interfant-21 has enrolled 112 infants in 27 countries.
      Interfant-21 will enrol [[160|match|PR23-NEXTSTUDY]] infants in [[27|match|PR23-NEXTSTUDY-COUNTRIES]] countries.
      The vaccine was given to 140 infants in 27 countries.`,
  },
  'a share of some told of all': {
    errors: `
      In MT103-211, an MRD response was seen in [[82.2%|misstated:wrong-denominator|MT211-MRDRESP]] of all treated patients.`,
    twins: `
      In MT103-211, an MRD response was seen in [[82.2%|match|MT211-MRDRESP]] of patients with CR or CRh.`,
  },
  'the newer report in another unit': {
    errors: `
      In infants with ALL the first report had a median follow-up of [[26.3 months|match|NEJM23-MEDFU]]; the new one has [[4.2 months|misstated:wrong-unit|LTFU-MEDFU]].`,
    twins: `
      In infants with ALL the first report had a median follow-up of [[26.3 months|match|NEJM23-MEDFU]]; the new one has 4.2 years.
      In infants with ALL the first report had a median follow-up of [[26.3 months|match|NEJM23-MEDFU]]; the babies were 4.2 months old.`,
  },
});

describe('two groups exchange what is told of each in passing', () =>
  testLines(`
    Blinatumomab in adults with relapsed ALL. TOWER compared it with chemotherapy. Complete remission was [[sixteen percent|misstated:wrong-arm|TOWER-CR-BLINA]] with blinatumomab and [[thirty-four percent|misstated:wrong-arm|TOWER-CR-CHEMO]] with chemotherapy.
    Blinatumomab in adults with relapsed ALL. TOWER compared it with chemotherapy. Complete remission was [[34%|match|TOWER-CR-BLINA]] with blinatumomab and [[16%|match|TOWER-CR-CHEMO]] with chemotherapy.
    Blinatumomab in adults with relapsed ALL. TOWER compared it with chemotherapy. Complete remission was 19% with blinatumomab and 34% with chemotherapy.
    Blinatumomab in infants with ALL. Infectious deaths after induction were seen in [[4%|misstated:wrong-arm|LTFU-INFDEATH-BLINA]] of infants in the blinatumomab group and in [[0%|misstated:wrong-arm|LTFU-INFDEATH-CTRL]] of controls.
    Blinatumomab in infants with ALL. Infectious deaths after induction were seen in [[0%|match|LTFU-INFDEATH-BLINA]] of infants in the blinatumomab group and in [[4%|match|LTFU-INFDEATH-CTRL]] of controls.`));

describe('the other group’s share, rounded the wrong way', () =>
  testLines(`
    In AALL1331, [[255|match|AALL1331-LR-N]] children at low risk had blinatumomab or not; four-year disease-free survival was [[61.2%|match|AALL1331-LR-DFS4-BLINA]] with blinatumomab and [[49%|misstated:wrong-rounding|AALL1331-LR-DFS4-CHEMO]] with chemotherapy.
    In E1910 relapse-free at three years were [[64%|misstated:wrong-arm|E1910-RFS3-BLINA,E1910-RFS3-CHEMO]] of those who had blinatumomab and [[80%|misstated:wrong-arm|E1910-RFS3-CHEMO,E1910-RFS3-BLINA]] of those who didn't.
    In AALL1331 low-risk patients were alive without disease at four years in [[61.2%|match|AALL1331-LR-DFS4-BLINA]] with blinatumomab, compared with [[49%|misstated:wrong-rounding|AALL1331-LR-DFS4-CHEMO]] on chemotherapy.`));
