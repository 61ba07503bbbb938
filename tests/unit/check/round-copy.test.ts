/** Forms that articles written by others brought: figures whose trial, unit or measure stands in another clause. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';
const ADULTS = 'Blinatumomab in adults with ALL';

describe('units and hedges', () =>
  testLines(`
    ${H}\\nThe study had a median follow-up of [[4.2 yrs|match|LTFU-MEDFU]].
    ${H}\\nThe study had a median follow-up of [[2.4 yrs|misstated:wrong-value|NEJM23-MEDFU]].
    ${H}\\nIn newborns with ALL, [[four in five|match|PR23-SHARE-KMT2A]] or so have a rearranged KMT2A gene.
    ${H}\\nIn newborns with ALL, [[two in five|unverified]] or so have a rearranged KMT2A gene.`));

describe('what a known trial gave besides', () =>
  testLines(`
    ${ADULTS}\\nD-ALBA, an Italian study, paired the drug with dasatinib, sold by Bristol Myers Squibb, in [[63|match|DALBA-N]] newly diagnosed adults. Complete remission was seen in [[98%|match|DALBA-CR]].
    ${ADULTS}\\nD-ALBA, an Italian study, paired the drug with dasatinib in [[63|match|DALBA-N]] newly diagnosed adults. Complete remission was seen in [[68%|misstated:wrong-value|DALBA-CR]].`));

describe('patients whom a share is of', () =>
  testLines(`
    ${ADULTS}\\nBLAST asked whether the drug could mop up residual disease. Of 113 evaluable patients, [[87%|misstated:wrong-value|BLAST-MRD]] had a complete MRD response after one cycle.
    ${ADULTS}\\nA hospital asked whether the drug could mop up residual disease. Of 52 evaluable patients, [[87%|unverified]] had a complete MRD response after one cycle.
    Blinatumomab in children with standard-risk ALL\\nIn AALL1731, three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab and [[89.7%|misstated:wrong-value|AALL1731-DFS3-CHEMO]] with chemotherapy alone among [[1,440|match|AALL1731-N]] randomised children.`));

describe('what a figure means', () =>
  testLines(`
    ${H}\\nThe hazard ratio of [[0.41|match|E1910-OS-HR]] in E1910 means that the risk of death was [[41%|misstated:wrong-change|E1910-OS-HR]] lower.
    ${H}\\nThe hazard ratio of [[0.41|match|E1910-OS-HR]] in E1910 means that the risk of death was [[59%|match|E1910-OS-HR]] lower.`));

describe('overall', () =>
  testLines(`
    ${H}\\nInterfant-99: four-year event-free survival [[47.0%|match|IF99-EFS4]], overall [[55.3%|match|IF99-OS4]], in [[482|match|IF99-N]] infants.
    ${H}\\nInterfant-99: four-year event-free survival [[55.3%|misstated:wrong-endpoint|IF99-EFS4]], overall [[47.0%|misstated:wrong-endpoint|IF99-OS4]].`));

describe('a share put in beside its count', () =>
  testLines(`
    ${H}\\n[[Nineteen|match|LTFU-IVIG]] of the babies, or [[63%|match|LTFU-IVIG]], needed immunoglobulin and [[five|match|LTFU-GCSF]] had G-CSF.
    ${H}\\n[[Nineteen|match|LTFU-IVIG]] of the babies, or [[63%|match|LTFU-IVIG]], needed immunoglobulin and [[nine|misstated:wrong-value|LTFU-GCSF]] had G-CSF.`));

describe('a measure told in plain words in the sentence before', () =>
  testLines(`
    ${H}\\nAt two years [[93%|match|NEJM23-OS2-BLINA]] were alive. Then there is alive and it hasn't come back. That was [[82%|match|NEJM23-DFS2-BLINA]]. It was a bit under [[50%|match|NEJM23-DFS2-CTRL]] before.
    ${H}\\nAt two years [[93%|match|NEJM23-OS2-BLINA]] were alive. It was a bit under [[50%|misstated:wrong-endpoint|NEJM23-OS2-CTRL]] before.
    ${H}\\nDisease-free survival, a measure that counts relapses as well as deaths, was [[83.3%|match|LTFU-DFS4-BLINA]] at four years. In the comparison group it was [[44%|match|LTFU-DFS4-CTRL]].
    ${H}\\nDisease-free survival, a measure that counts relapses as well as deaths, was [[83.3%|match|LTFU-DFS4-BLINA]] at four years. In the comparison group it was [[54%|misstated:wrong-value|LTFU-DFS4-CTRL]].`));

describe('one child, and a course, are no counts', () =>
  testLines(`
    ${H}\\nAnother [[twelve|match|NEJM23-MRD-LOW]] babies had low MRD. Aoibhinn was one with a little.
    ${H}\\nPatients received blinatumomab by continuous infusion for [[4 weeks|match|NEJM23-DURATION]] following induction. The primary end point was toxicity.`));

describe('a result at the time of another', () =>
  testLines(`
    ${H}\\nOverall survival at four years was still [[93.3%|match|LTFU-OS4-BLINA]], against [[60.2%|match|LTFU-OS4-CTRL]] in the earlier patients, and disease-free survival [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]], against [[44.0%|match|LTFU-DFS4-CTRL]].
    ${H}\\nOverall survival at four years was still [[93.3%|match|LTFU-OS4-BLINA]], against [[60.2%|match|LTFU-OS4-CTRL]] in the earlier patients, and disease-free survival [[83.3%|match|LTFU-DFS4-BLINA]], against [[44.0%|match|LTFU-DFS4-CTRL]].
    ${H}\\nDisease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]] at two years and [[83.3%|match|LTFU-DFS4-BLINA]] at four, against [[49.4%|unverified]] and [[44.0%|match|LTFU-DFS4-CTRL]].`));

describe('a group that fell from one time to the next', () =>
  testLines(`
    ${H}\\nAt four years [[93.3%|match|LTFU-OS4-BLINA]] were alive. The control figure fell over that time from [[65.8%|match|NEJM23-OS2-CTRL]] to [[60.2%|match|LTFU-OS4-CTRL]].`));

describe('what only looks like a condition', () =>
  testLines(`
    ${H}\\nAt two years, if you take the infants who got blinatumomab, [[86.1%|misstated:wrong-value|NEJM23-DFS2-BLINA]] were alive and had not relapsed.
    ${H}\\nAt two years, if the infants had not got blinatumomab, [[86.1%|unverified]] would have relapsed.
    ${H}\\nTwo-year disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]]. In a matched slice of Interfant-06 it had been [[65.8%|misstated:wrong-endpoint|NEJM23-DFS2-CTRL]].`));

describe('so many of every ten', () =>
  testLines(`
    ${H}\\nOf every ten babies who got blinatumomab, about [[eight|match|NEJM23-DFS2-BLINA]] were alive without relapse after two years.
    ${H}\\nOf every ten babies treated with blinatumomab, [[eight|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] were alive after two years.
    ${H}\\nOf every three babies given chemotherapy alone, [[two|match|NEJM23-OS2-CTRL]] were alive at two years.`));

describe('points, plans, genes and what came before the drug', () =>
  testLines(`
    ${H}\\nThe gap in 4-year DFS is [[39.3 percentage points|match|LTFU-DFS4-BLINA,LTFU-DFS4-CTRL]]; that in 2-year OS is [[27.5|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]].
    ${H}\\nIn a trial across [[nine|match|PR23-COUNTRIES]] countries [[thirty|match|NEJM23-N]] babies received a single course of it after their opening weeks of chemotherapy.
    ${H}\\nJust [[160|unverified]] babies took part in the study.
    ${H}\\nWhen the KMT2A gene is rearranged, as it is in [[75%|match|PR23-SHARE-KMT2A]] of infants with ALL, the disease is aggressive.
    ${H}\\nSadly the cancer came roaring back in [[four|match|NEJM23-RELAPSES]] of the infants.
    ${H}\\nRight after the course [[93%|match|NEJM23-MRD-NEG-OR-LOW]] of the babies tested either negative or barely positive for leftover leukaemia cells.`));

describe('a cohort of former times', () =>
  testLines(`
    ${H}\\nAn alliance of doctors pooled 390 of them at the turn of the century, and four years later [[52 per cent|unverified]] were alive.`));

describe('rows of a table that name who they are of', () =>
  testLines(`
    Infant leukaemia\\nTable 2 Interfant-06: outcome at 6 years\\nGroup | EFS (SE) | OS (SE)\\nAll infants (n=[[651|match|IF06-N]]) | [[46.1|match|IF06-EFS6]] (2.1) | [[58.2|match|IF06-OS6]] (2.0)\\nKMT2A-germline | [[87.2|misstated:wrong-endpoint|IF06-EFS6-GERMLINE]] (2.7) | [[73.9|misstated:wrong-endpoint|IF06-OS6-GERMLINE]] (3.6)`));
