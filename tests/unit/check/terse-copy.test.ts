/** Alarms that terse copy raised, lists and slides above all: no record is of what these lines tell; each with a twin that is called. */
import { describe } from 'vitest';
import { HEADLINE as H, testLines, testSilent } from './judge.ts';

describe('a label says what it is of', () => {
  testSilent(`
    Early mortality: 7% (P9407).
    Induction mortality: 3.7% (Interfant-06), 6% (Interfant-99).
    Survival of CNS-positive infants: 88%.
    Survival free of relapse by risk: low 74%, medium 46%, high 21% (Interfant-06).
    Events: 75% relapse, 25% death in remission.
    Day 14: MRD-negative in ten.
    LAL2317: MRD-negative at TP1 55%.
    80% CI of OS: 85–97%.`);
  testLines(`
    ${H}\\nSurvival at two years: [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    ${H}\\nMRD-negative after blinatumomab: [[10 of 30|misstated:wrong-value|NEJM23-MRD-NEG]].`);
});

describe('gains in lists', () => {
  testSilent(`
    Gain: 42% (OS), 65% (DFS).
    Relative risk reduction 80% (death) and 64% (relapse or death).
    Disease-free survival rose from 49.4 by 32.2 to 81.6%.
    The gap in DFS grew from 32.2 points at two years; that in OS from 27.5.`);
  testLines(`
    ${H}\\nTwo-year survival rose to [[42%|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.
    ${H}\\nThe gain in three-year disease-free survival in AALL1731 was [[8.1 per cent|misstated:wrong-value|AALL1731-DFS3-BLINA]]: [[96.0 per cent|match|AALL1731-DFS3-BLINA]] instead of [[87.9 per cent|match|AALL1731-DFS3-CHEMO]].`);
});

describe('an earlier report, another analysis, other years', () => {
  testSilent(`
    In the interim report one baby had relapsed.
    In the ASH abstract all 28 had completed the course.
    Locatelli 2022: EFS HR 0.35; OS HR 0.33.
    E1910 at 18 months: 94% v 85% alive.
    The curve for OS drops twice, to 96.7% and to 93.3%.
    Relapse: 7% (1 y), 13% (2 y), 13.3% (4 y).
    Survival of these babies went from 20 per cent in the nineties to 50 per cent with Interfant-99.
    Of babies on blinatumomab 97% survived the first and 93% the second year.
    ALL-MB 2015 v 2019: EFS 86.2% v 89.1% at four years.
    E1910: those who had all four cycles had a three-year OS of 90%.`);
  testLines(`
    ${H}\\nIn the first report of 2023 two-year survival was [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    ${H}\\nIn E1910 three-year survival was [[90%|misstated:wrong-value|E1910-OS3-BLINA]] with blinatumomab.
    ${H}\\nFour-year EFS in ALL-MB 2019 was [[86.2%|misstated:wrong-value|ALLMB-EFS4]].`);
});

describe('counts of others', () => {
  testSilent(`
    The 14 infants with residual disease after blinatumomab had more chemotherapy.
    The other 14 cleared their MRD later.
    14 of 30 (47%) remained MRD-positive after the course; all turned negative on chemotherapy.
    By now 150 infants have been given it.
    The trial was open at 21 hospitals; 14 enrolled at least one infant.
    Of 4,264 children enrolled, 2,334 were average or higher risk and 1,440 randomised (AALL1731).
    52 infants in three papers, 30 of these in the Interfant pilot.`);
  testLines(`
    ${H}\\nThe trial enrolled [[14|misstated:wrong-value|NEJM23-N]] infants.
    ${H}\\nIn the trial [[14|misstated:wrong-value|NEJM23-N]] infants were given blinatumomab.`);
});

describe('a heading says whom the lines under it are of', () => {
  testSilent(`
    Two-year survival was 93.3%.\\nHigh-risk infants\\nTwo-year survival was 88%.
    Pilot: OS 93.3%.\\nLater patients\\nOS 90%, DFS 78%.
    Non-serious events\\nFever 20\\nInfection 5\\nVomiting 6`);
  testLines(`
    ${H}\\nResults at two years\\nOS [[93.3%|match|NEJM23-OS2-BLINA]], DFS [[78%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nSerious adverse events\\nFever [[20|misstated:wrong-value|NEJM23-SAE-FEVER]]`);
});

describe('steps on the way', () =>
  testLines(`
    ${H}\\nSurvival rose from [[55.3%|match|IF99-OS4]] in Interfant-99 through [[58.2%|match|IF06-OS6]] in Interfant-06 to [[93.3%|match|NEJM23-OS2-BLINA]].
    ${H}\\nSurvival rose from [[58.2%|misstated:wrong-study|IF99-OS4]] in Interfant-99 to [[93.3%|match|NEJM23-OS2-BLINA]].`));

describe('times in the first column', () => {
  testSilent(`
    Months since start | Disease-free, % | Alive, %\\n6 | 97 | 100\\n12 | 90 | 97\\n24 | 81.6 | 93.3`);
  testLines(`
    ${H}\\nYears | DFS (%) | OS (%)\\n2 | [[83.3|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] | [[93.3|match|NEJM23-OS2-BLINA]]\\n4 | [[81.6|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] | [[93.3|match|LTFU-OS4-BLINA]]
    ${H}\\nTime (months) | Blinatumomab, DFS | Controls, DFS\\n24 | [[81.6%|match|NEJM23-DFS2-BLINA]] | [[49.4%|match|NEJM23-DFS2-CTRL]]\\n48 | [[83.3%|match|LTFU-DFS4-BLINA]] | [[44.0%|match|LTFU-DFS4-CTRL]]`);
});

describe('up and down without a verb', () =>
  testLines(`
    ${H}\\nRisk of death down [[80%|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]], risk of relapse or death down [[64%|match|NEJM23-DFS2-BLINA,NEJM23-DFS2-CTRL]].
    ${H}\\nOS up [[42%|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]], DFS up [[65%|match|NEJM23-DFS2-BLINA,NEJM23-DFS2-CTRL]], in relative terms.
    Blinatumomab trials\\nRisk of death down [[59%|match|E1910-OS-HR]] (E1910), [[29%|match|TOWER-OS-HR]] (TOWER).
    ${H}\\nRisk of death at two years: [[6.7%|match|NEJM23-OS2-BLINA]] with blinatumomab, [[34.2%|match|NEJM23-OS2-CTRL]] without.`));

describe('other analyses and everyday practice', () => {
  testSilent(`
    TOWER: OS censored at transplant, 6.9 months v 3.9, HR 0.66.
    In an updated analysis of 20120215, the EFS HR was 0.35.
    An update of E1910 put overall survival at three years at 83%.
    At two years, trial v real life: 93.3% v 91% alive; 81.6% v 79% disease-free.`);
  testLines(`
    Blinatumomab trials\\nTOWER: median OS [[7.7 months|match|TOWER-OS-BLINA]], HR [[0.66|misstated:wrong-value|TOWER-OS-HR]].
    ${H}\\nAt two years, blinatumomab v chemotherapy: [[93.3%|match|NEJM23-OS2-BLINA]] v [[65.8%|match|NEJM23-OS2-CTRL]] alive; [[81.6%|match|NEJM23-DFS2-BLINA]] v [[41.7%|misstated:wrong-value|NEJM23-DFS2-CTRL]] disease-free.
    ${H}\\nMore than [[half|match|IF06-EFS6]] ([[53.9%|match|IF06-EFS6]]) of the Interfant-06 infants had an event within six years and [[41.8%|match|IF06-OS6]] died.`);
});

describe('how many of a kind were serious', () =>
  testLines(`
    ${H}\\nFever: [[24|unverified]] infants; as SAE: [[4|match|NEJM23-SAE-FEVER]].
    ${H}\\nMild vomiting in [[eight|unverified]] infants, serious in [[one|match|NEJM23-SAE-VOMITING]].
    ${H}\\nFever occurred in [[24|unverified]] infants, and was serious in [[four|match|NEJM23-SAE-FEVER]].
    ${H}\\nInfections: 17, [[four|match|NEJM23-SAE-INFECTION]] of them serious.
    ${H}\\nSerious adverse events: fever in [[24|misstated:wrong-value|NEJM23-SAE-FEVER]], infection in [[four|match|NEJM23-SAE-INFECTION]].`));

describe('events before there was a remission', () =>
  testSilent(`
    In Interfant-06, 7% of the infants had an event before the end of induction.
    In Interfant-06, 20% of the infants died before remission.`));
