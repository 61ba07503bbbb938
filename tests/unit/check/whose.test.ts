/** Whose figure it is: the group right behind it, patients without what the ones before have, the other arm; patients or relapses. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('a group right behind its figure is that figure’s', () =>
  testLines(`
    Blinatumomab in adults: TOWER. In TOWER median overall survival was [[4.0 months|misstated:wrong-arm|TOWER-OS-BLINA]] with blinatumomab and [[7.7 months|misstated:wrong-arm|TOWER-OS-CHEMO]] with chemotherapy (HR [[0.71|match|TOWER-OS-HR]]).
    Blinatumomab in adults: TOWER. In TOWER median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] with blinatumomab and [[4.0 months|match|TOWER-OS-CHEMO]] with chemotherapy (HR [[0.71|match|TOWER-OS-HR]]).
    Blinatumomab in infants with ALL. At four years [[44 percent|misstated:wrong-arm|LTFU-DFS4-BLINA]] were disease-free with blinatumomab, and with chemotherapy alone [[83.3 percent|misstated:wrong-arm|LTFU-DFS4-CTRL]].
    Blinatumomab in AALL1731. In AALL1731 three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] in the blinatumomab arm and [[87.9%|match|AALL1731-DFS3-CHEMO]] in the other arm.`));

describe('patients without what the ones before have', () =>
  testLines(`
    Blinatumomab in infants with ALL. CCG 1953. Five-year event-free survival [[41.7%|match|CCG1953-EFS5]]; in infants with the KMT2A rearrangement [[60.3%|misstated:wrong-population|CCG1953-EFS5-KMT2A]], in those without it [[33.6%|misstated:wrong-population|CCG1953-EFS5-GERM]].
    Blinatumomab in infants with ALL. CCG 1953. Five-year event-free survival [[41.7%|match|CCG1953-EFS5]]; in infants with the KMT2A rearrangement [[33.6%|match|CCG1953-EFS5-KMT2A]], in those without it [[60.3%|match|CCG1953-EFS5-GERM]].
    Blinatumomab in infants with ALL. In Interfant-06, six-year event-free survival was [[36.4%|match|IF06-EFS6-KMT2A]] in infants with the rearrangement and [[73.9%|match|IF06-EFS6-GERMLINE]] in those without.
    Blinatumomab in infants with ALL. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab in infants with the rearrangement and [[65.8%|match|NEJM23-OS2-CTRL]] in those without it.
    Blinatumomab in adults: BLAST. In BLAST, median survival was [[38.9 months|match|BLAST-OS-RESP-RESP]] in those who had an MRD response and [[12.5 months|match|BLAST-OS-RESP-NONRESP]] in those who had none.
    Blinatumomab in adults: BLAST. In BLAST, those with a response lived a median of [[38.9 months|match|BLAST-OS-RESP-RESP]], those without [[12.5 months|match|BLAST-OS-RESP-NONRESP]].
    Blinatumomab in adults: BLAST. In BLAST, responders lived for a median of [[38.9 months|match|BLAST-OS-RESP-RESP]], non-responders for [[12.5|match|BLAST-OS-RESP-NONRESP]].
    Blinatumomab in infants with ALL. Two-year disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]] with blinatumomab; in infants without it [[49.4%|match|NEJM23-DFS2-CTRL]].`));

describe('a share of relapses is none of patients', () =>
  testLines(
    `
    Blinatumomab in infants with ALL. With chemotherapy two thirds of the relapses happened within a year, and [[90%|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] of the babies relapsed within two years.
    Blinatumomab in infants with ALL. With chemotherapy alone, [[nine in ten|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] babies relapse within two years.
    Blinatumomab in infants with ALL. Of the infants given chemotherapy alone, [[two thirds|misstated:wrong-denominator|NEJM23-BG-RELAPSE-1Y]] relapsed within the first year.
    Blinatumomab in infants with ALL. When babies relapse, [[nine in ten|unverified?|]] do so within two years.
    Blinatumomab in infants with ALL. Some of the babies relapse, [[90%|match|NEJM23-BG-RELAPSE-2Y]] of them within two years.
    Blinatumomab in infants with ALL. Of the babies who relapse, [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] do so within a year.`.replace(
      'two thirds of the relapses',
      '[[two thirds|match|NEJM23-BG-RELAPSE-1Y]] of the relapses',
    ),
  ));

describe('slips', () =>
  testLines(`
    Blinatumomab in adults: E1910. E1910 randomised adults in remission. Median follow-up was [[34 months|misstated:wrong-value|E1910-MEDFU]].
    Blinatumomab in adults: E1910. E1910 randomised adults in remission. Median follow-up was 21 months.
    Blinatumomab in infants with ALL. Levels of the drug were steady; clearance was [[0.98 L/h/m²|misstated:wrong-value|LTFU-CL]].
    Blinatumomab in children with ALL. Clearance of the drug was 1.88 L/h/m².
    Blinatumomab in children: AALL1731. In AALL1731 the difference in restricted mean survival time was [[72 weeks|misstated:wrong-unit|AALL1731-RMST]].`));

describe('a ratio told as the reduction in the sentence after it', () =>
  testLines(`
    Blinatumomab in E1910: the hazard ratio for death was [[0.41|match|E1910-OS-HR]]. Put differently, the risk of death fell by [[41%|misstated:wrong-change|E1910-OS-HR]].
    Blinatumomab in E1910: the hazard ratio for death was [[0.41|match|E1910-OS-HR]]. Put differently, the risk of death fell by [[59%|match|E1910-OS-HR]].`));

describe('what could be found was found', () =>
  testLines(`
    Blinatumomab in infants with ALL. After the infusion the leukaemia could no longer be detected in [[28 of the 30|misstated:wrong-endpoint|NEJM23-MRD-NEG]] children.
    Blinatumomab in infants with ALL. After the infusion the leukaemia could no longer be detected in [[16 of the 30|match|NEJM23-MRD-NEG]] children.`));

describe('deaths of infection, told of the group that had none', () =>
  testLines(`
    Blinatumomab in infants with ALL. After induction, [[4%|misstated:wrong-arm|LTFU-INFDEATH-BLINA]] of the babies given blinatumomab died of an infection.
    Blinatumomab in infants with ALL. After induction, [[4%|match|LTFU-INFDEATH-CTRL]] of the babies given chemotherapy alone died of an infection.
    Blinatumomab in infants with ALL. Blinatumomab spared babies: [[4%|unverified?|]] died of infection in the past.`));

describe('a measure named before a head count is told by the share behind it', () =>
  testLines(`
    Blinatumomab in infants with ALL. In Interfant-06, overall survival at six years in the whole trial, all [[651|match|IF06-N]] babies, was [[58.2%|match|IF06-OS6]].
    Blinatumomab in infants with ALL. In Interfant-06, overall survival at six years in the whole trial, all [[651|match|IF06-N]] babies, was [[46.1%|misstated:wrong-endpoint|IF06-OS6]].`));

describe('when relapses come, in other words', () =>
  testLines(`
    Blinatumomab in infants with ALL. Nearly all relapses ([[90%|match|NEJM23-BG-RELAPSE-2Y]]) happen within two years.
    Blinatumomab in infants with ALL. Relapses in such infants strike early: [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] within a year.
    Blinatumomab in infants with ALL. A relapse mostly comes within two years ([[90%|match|NEJM23-BG-RELAPSE-2Y]]).
    Blinatumomab in infants with ALL. Relapse mostly happens within two years, in [[90%|match|NEJM23-BG-RELAPSE-2Y]] of cases.
    Blinatumomab in infants with ALL. Relapse happens within two years in [[90%|misstated:wrong-denominator|NEJM23-BG-RELAPSE-2Y]] of infants.
    Blinatumomab in infants with ALL. Infants who relapse do so soon: [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] within a year.
    Blinatumomab in infants with ALL. With chemotherapy alone [[half|match|NEJM23-DFS2-CTRL]] of the babies relapse or die, [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] of the relapses within a year.
    Blinatumomab in infants with ALL. Once the leukaemia has returned, [[one in five|match|IF06-POSTREL-OS3]] babies survives.`));
