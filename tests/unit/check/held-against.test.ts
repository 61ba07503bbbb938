/** Figures that stand beside a group, a time or a trial that is not their own: what true copy holds its results against. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('a group that a result is held against is not its own', () =>
  testLines(`
    Blinatumomab in infants with ALL. At four years disease-free survival beat that of the earlier babies ([[83.3%|match|LTFU-DFS4-BLINA]] versus [[44.0%|match|LTFU-DFS4-CTRL]]).
    Blinatumomab in infants with ALL. Two-year survival exceeded that of historical controls ([[93.3%|match|NEJM23-OS2-BLINA]] vs [[65.8%|match|NEJM23-OS2-CTRL]]).
    Blinatumomab in infants with ALL. Disease-free survival was well above that of infants treated on Interfant-06 ([[81.6%|match|NEJM23-DFS2-BLINA]] against [[49.4%|match|NEJM23-DFS2-CTRL]] at two years).
    Blinatumomab in infants with ALL. Survival at two years topped that seen with chemotherapy ([[93.3%|match|NEJM23-OS2-BLINA]]/[[65.8%|match|NEJM23-OS2-CTRL]]).
    Blinatumomab in infants with ALL. By contrast with the controls, [[81.6 per cent|match|NEJM23-DFS2-BLINA]] stayed disease-free for two years.
    Blinatumomab in infants with ALL. At [[93.3 per cent|match|NEJM23-OS2-BLINA]], two-year survival was well above that of earlier infants.
    Blinatumomab in infants with ALL. Chemotherapy alone did worse ([[65.8%|match|NEJM23-OS2-CTRL]] vs [[93.3%|match|NEJM23-OS2-BLINA]] alive at two years).
    Blinatumomab in infants with ALL. Two-year survival exceeded that of historical controls, of whom [[93.3%|misstated:wrong-arm|NEJM23-OS2-CTRL]] were alive.`));

describe('a word for an earlier time is no group where nothing has changed', () =>
  testLines(`
    Blinatumomab in infants with ALL. The proportion alive, [[93 per cent|match|NEJM23-OS2-BLINA]], was just what it had been two years before.
    Blinatumomab in infants with ALL. Two-year overall survival used to be [[93.3 per cent|misstated:wrong-arm|NEJM23-OS2-CTRL]].`));

describe('the shortest and the longest follow-up are no median', () =>
  testLines(`
    Blinatumomab in infants with ALL. Median follow-up was [[4.2 years|match|LTFU-MEDFU]]. The shortest follow-up was 3.2 years and the longest 6 years.
    Blinatumomab in infants with ALL. The last child to enter had been followed for 3.2 years when the data were locked.
    Blinatumomab in infants with ALL. Median follow-up in the infant trial was [[3.2 years|misstated:wrong-value|NEJM23-MEDFU]].`));

describe('risks, gains between two times and multiples', () =>
  testLines(`
    Blinatumomab in infants with ALL. Only [[6.7 per cent|match|NEJM23-OS2-BLINA]] had died at two years, against [[34.2 per cent|match|NEJM23-OS2-CTRL]] before. The risk of dying tumbled by [[80 per cent|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL. The controls lost 5.6 points of survival between two and four years.
    Blinatumomab in infants with ALL. Disease-free survival with blinatumomab rose by 1.7 points between the reports.
    Blinatumomab in infants with ALL. Two-year overall survival rose by [[40 percentage points|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.
    Blinatumomab in infants with ALL. At four years the death rate was one sixth of that of the earlier infants.`));

describe('counts of a whole, of a part, of what was measured, and of a year', () =>
  testLines(`
    Blinatumomab in AALL1731. That was the result in the control group of AALL1731, a trial of 1,440 children.
    Blinatumomab in AALL1731. The control group of AALL1731 had [[1,440|misstated:wrong-arm|AALL1731-N-CHEMO]] children.
    Blinatumomab in BLAST. Overall survival in BLAST was assessed in 110 patients.
    Blinatumomab in BLAST. BLAST enrolled [[110|misstated:wrong-value|BLAST-N]] patients.
    Blinatumomab in children. Phase 1 of MT103-205 included 49 patients.
    Blinatumomab in infants with ALL. Of four Dutch infants with ALL a year, three have the KMT2A rearrangement.
    Blinatumomab in infants with ALL. Dutch physicians summed up the protocol of 1999: one in five had been cured before, half were cured afterwards.`));

describe('a later clause dates nothing before it; one in fifteen is a share', () =>
  testLines(`
    Blinatumomab in infants with ALL. Germline infants had an event-free survival of [[73.9%|match|IF06-EFS6-GERMLINE]] and overall survival of [[87.2%|match|IF06-OS6-GERMLINE]]; [[nine in ten|match|IF06-REL-GERMLINE]] relapses came in the first three years.
    Blinatumomab in infants with ALL. With a cumulative incidence of relapse of [[13.3 per cent|match|LTFU-CIR-BLINA]], disease-free survival is [[83.3 per cent|match|LTFU-DFS4-BLINA]] at four years.
    Blinatumomab in infants with ALL. Within two years of starting blinatumomab [[one in 15|match|NEJM23-OS2-BLINA]] infants had died.
    Blinatumomab in infants with ALL. All but [[two|match|NEJM23-MRD-NEG-OR-LOW]] infants had little or no disease left after the course.`));

describe('which of two trials only the order tells; a selection from the older trial; alternatives', () =>
  testLines(`
    TOWER and E1910 tested blinatumomab in adults with ALL. In E1910 [[85 per cent|match|E1910-OS3-BLINA]] were alive at three years on it. "In the first one, it was 34 per cent in remission," he says.
    A month of the antibody blinatumomab was given to infants with ALL and the KMT2A rearrangement. Two years on, [[81.6 per cent|match|NEJM23-DFS2-BLINA]] were alive and in remission. Without it, in a selection from the older trial, the share was [[49.4 per cent|match|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL. In all, [[28|match|NEJM23-MRD-NEG-OR-LOW]] had either no residual disease at all ([[16|match|NEJM23-MRD-NEG]] children) or a very low level of it ([[12|match|NEJM23-MRD-LOW]]).
    In TOWER, adults on blinatumomab had a complete remission with full, partial or incomplete recovery in [[44%|match|TOWER-CRALL-BLINA]]. Blinatumomab gave a complete remission with full recovery to [[44%|misstated:wrong-endpoint|TOWER-CR-BLINA]].`));

describe('whom a ward, a country or a base of its own counts', () =>
  testLines(`
    Blinatumomab in infants with ALL. Six infants have had it on the ward since, the sister tells me.
    Blinatumomab in infants with ALL. The drug is moving up the pathway; 14 patients in the region had it last year.
    Blinatumomab in infants with ALL. We have now given the drug to seven babies here.
    Blinatumomab in infants with ALL. The Dutch trial enrolled [[37|misstated:wrong-value|NEJM23-N]] infants.
    Blinatumomab in infants with ALL. Nine of them had relapsed before, and of those nine, [[15 per cent|unverified|]] were alive at two years.
    Blinatumomab in infants with ALL. The Australian children did less well: [[63 per cent|unverified|]] were alive at two years.
    Blinatumomab in infants with ALL. At two years [[77 per cent|misstated:wrong-value|NEJM23-OS2-BLINA]] of those on blinatumomab were alive.`));

describe('spreads, and numbers in brackets that say whose they are', () =>
  testLines(`
    E1910 tested blinatumomab in adults. Whichever hazard ratio you take, the reduction in the risk of death is between [[56% and 59%|match|FDA24-HR5]].
    Blinatumomab in infants with ALL. The 95% interval around the two-year disease-free rate is wide.
    Blinatumomab in infants with ALL. In the follow-up paper the steady state was [[706 ± 194 pg/mL|match|LTFU-CSS]].
    Blinatumomab in infants with ALL. Alive after two years: [[93 in every 100|match|NEJM23-OS2-BLINA]] (before: [[66|match|NEJM23-OS2-CTRL]]).
    Blinatumomab in infants with ALL. Alive after two years: [[93%|match|NEJM23-OS2-BLINA]] (chemotherapy: [[66%|match|NEJM23-OS2-CTRL]]).
    Blinatumomab in infants with ALL. Alive after two years: [[93 in 100|match|NEJM23-OS2-BLINA]] ([[66|match|NEJM23-OS2-CTRL]] before).
    Blinatumomab in infants with ALL. The [[93.3%|match|NEJM23-OS2-BLINA]] is the share of the [[30|match|NEJM23-N]] infants who were alive after two years.
    Blinatumomab in infants with ALL. Two years later [[93 per cent|match|NEJM23-OS2-BLINA]] were alive. In the group they were compared with it was [[sixty-six|match|NEJM23-OS2-CTRL]].`));

describe('what the figures beside it make of a figure', () =>
  testLines(`
    AALL1731 tested blinatumomab in children. Three-year DFS was [[96.0|match|AALL1731-DFS3-BLINA]]±1.2% versus [[87.9|match|AALL1731-DFS3-CHEMO]]±2.1%, i.e. [[4.0%|unverified|AALL1731-DFS3-BLINA]] versus [[12.1%|unverified|AALL1731-DFS3-BLINA]] with an event.
    Blinatumomab in infants with ALL. Clearance varied, between 0.57 and 2.66 L/h/m2.
    Blinatumomab in infants with ALL. The company put the reduction in the risk of death at “[[80%|match|NEJM23-OS2-BLINA]]”.
    Blinatumomab in infants with ALL. It brought no gain elsewhere: two-year survival was [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy.`));

describe('what is told only to be left unsaid', () =>
  testLines(`
    Blinatumomab in infants with ALL. And one to forget: [[93%|unverified|]] cured. You may see it on social media.
    Blinatumomab in infants with ALL. Never write that blinatumomab cures [[93 per cent|unverified|]] of babies.
    Blinatumomab in infants with ALL. Blinatumomab cures [[93 per cent|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of babies.`));

describe('high risk where the report says high or intermediate risk; pairs in one cell; another trial; colleagues elsewhere', () =>
  testLines(`
    In AALL1331, children with high-risk first relapse had a two-year disease-free survival of [[54.4%|match|AALL1331-HIR-DFS2-BLINA]] with blinatumomab and [[39.0%|match|AALL1331-HIR-DFS2-CHEMO]] with chemotherapy.
    In AALL1331, low-risk patients had a two-year disease-free survival of [[54.4%|misstated:wrong-population|AALL1331-HIR-DFS2-BLINA]] with blinatumomab.
    E1910 tested blinatumomab in adults with ALL. My colleagues in Rome have [[71 per cent|unverified|]] survival at three years.`));

describe('a length of time that only says which report is meant', () =>
  testLines(`
    Blinatumomab in infants with ALL. Follow-up was short ([[26.3 months|match|NEJM23-MEDFU]]), which is why the four-year report matters.
    Blinatumomab in infants with ALL. They reported a [[four-year|match|LTFU-MEDFU]] median follow-up.`));

describe('the past, other leukaemias, levels beside gain words, and countries since', () =>
  testLines(`
    In AALL1731, three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab, up from [[80%|unverified|]] historically.
    In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab, up from [[50%|unverified|]] before.
    In E1910, three-year overall survival was [[85%|match|E1910-OS3-BLINA]] with blinatumomab, up from [[60%|misstated:wrong-value|E1910-OS3-CHEMO]] with chemotherapy.
    Blinatumomab in ALL. Babies with juvenile myelomonocytic leukaemia had a two-year overall survival of 52%.
    Blinatumomab in infants with ALL. Overall survival was [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone. With this leap in care, overall survival was [[93.3%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL: the trial treated [[30|match|NEJM23-N]] babies in [[nine|match|PR23-COUNTRIES]] countries. Doctors now give it to babies in 22 countries.
    Blinatumomab in infants with ALL. Overall survival has risen from [[20%|unverified|]] to [[93.3%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL. Survival was [[93%|match|NEJM23-OS2-BLINA]]\u00a0– up from [[66%|match|NEJM23-OS2-CTRL]]\u00a0– at two years.`));
