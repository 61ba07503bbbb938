/** True sentences that were once called wrong, with twins of the same make that are wrong. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('times of something else', () => {
  testLines(`
    Blinatumomab in infants with ALL: most relapses strike within a year of diagnosis; disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]].
    Three years after the report in the journal, disease-free survival of infants with ALL on blinatumomab is [[83.3%|match|LTFU-DFS4-BLINA]].
    Three years after diagnosis, disease-free survival of infants with ALL on blinatumomab is [[83.3%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]].
    Infants with ALL on blinatumomab: disease-free survival at two years was [[81.6%|match|NEJM23-DFS2-BLINA]]. Two years later it was [[83.3%|match|LTFU-DFS4-BLINA]].
    Five years on, Noah, who had blinatumomab as an infant with ALL, is one of the [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]] who survived.
    Five years on, [[93.3%|misstated:wrong-timepoint|LTFU-OS4-BLINA]] of the infants with ALL on blinatumomab were alive.
    In infant ALL, event-free survival was [[47.0%|match|IF99-EFS4]] at four years in Interfant-99 and [[46.1%|match|IF06-EFS6]] at six in Interfant-06.
    In infant ALL, event-free survival was [[47.0%|match|IF99-EFS4]] at four years in Interfant-99 and [[46.1%|misstated:wrong-timepoint|IF06-EFS6]] at five in Interfant-06.
  `);
});

describe('bounds that are denied', () => {
  testLines(`
    Blinatumomab for infants with ALL: with chemotherapy alone, two-year survival had never been above [[66%|match|NEJM23-OS2-CTRL]].
    Blinatumomab for infants with ALL: with chemotherapy alone, two-year survival never exceeded [[60%|misstated:wrong-bound|NEJM23-OS2-CTRL]].
    Infants with ALL on blinatumomab: two-year survival did not fall below [[90%|match|NEJM23-OS2-BLINA]].
    Infants with ALL on blinatumomab: two-year survival did not fall below [[95%|misstated:wrong-bound|NEJM23-OS2-BLINA]].
    Infants with ALL on blinatumomab: two-year survival not only exceeded [[90%|match|NEJM23-OS2-BLINA]].
  `);
});

describe('gains without their by', () => {
  testLines(`
    Blinatumomab in infants with ALL: survival at two years up [[42%|match|NEJM23-OS2-BLINA]], from [[65.8%|match|NEJM23-OS2-CTRL]] to [[93.3%|match|NEJM23-OS2-BLINA]].
    Blinatumomab in infants with ALL: survival at two years up [[20%|misstated:wrong-value|NEJM23-OS2-BLINA]], from [[65.8%|match|NEJM23-OS2-CTRL]] to [[93.3%|match|NEJM23-OS2-BLINA]].
    Overall survival at two years of infants with ALL on blinatumomab notched up [[93.3%|match|NEJM23-OS2-BLINA]].
  `);
});

describe('parts of a part', () => {
  testLines(`
    In the infant trial of blinatumomab, two babies died: [[one|unverified]] had relapsed.
    In the infant trial of blinatumomab, [[89%|unverified]] of the survivors had never relapsed.
    In the infant trial of blinatumomab, [[86%|unverified]] of the babies with measurable MRD had only low levels.
    In the infant trial of blinatumomab, [[three|unverified]] relapsed and live.
    In the infant trial of blinatumomab, [[six|misstated:wrong-value|NEJM23-RELAPSES]] babies relapsed and two died.
    In the infant trial of blinatumomab, [[30|match|NEJM23-N]] babies took part: [[six|misstated:wrong-value|NEJM23-RELAPSES]] relapsed, two died.
  `);
});

describe('groups told outright', () => {
  testLines(`
    In the infant trial of blinatumomab, two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] in the babies and [[65.8%|match|NEJM23-OS2-CTRL]] in the controls.
    In AALL1731, [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab and [[87.9%|match|AALL1731-DFS3-CHEMO]] without were disease-free at three years.
    In AALL1731, [[87.9%|misstated:wrong-arm|AALL1731-DFS3-BLINA]] with blinatumomab and [[96.0%|misstated:wrong-arm|AALL1731-DFS3-CHEMO]] without were disease-free at three years.
  `);
});

describe('intervals and errors in columns of their own', () => {
  testLines(`
    Blinatumomab in infants with ALL\\n| Outcome at 2 years | Blinatumomab | 95% CI | Control | 95% CI |\\n|---|---|---|---|---|\\n| DFS | [[81.6%|match|NEJM23-DFS2-BLINA]] | 60.8–92.0 | [[49.4%|match|NEJM23-DFS2-CTRL]] | 42.5–56.0 |
    Interfant-06 in infant ALL\\n| Group | 6-year EFS (SE) |\\n|---|---|\\n| All | [[46.1%|match|IF06-EFS6]] (2.1%) |
  `);
});

describe('what others did in so long, and when it was told', () => {
  testLines(`
    The study of blinatumomab in babies with ALL ran for three years, and [[81.6%|match|NEJM23-DFS2-BLINA]] were free of disease.
    The babies with ALL on blinatumomab were watched for three years, and [[81.6%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] were free of disease after three years.
    Nurses who had cared for babies with ALL for six years saw [[81.6%|match|NEJM23-DFS2-BLINA]] disease-free with blinatumomab.
    Babies with ALL who had been ill for six years saw nothing; [[71.6%|misstated:wrong-value|NEJM23-DFS2-BLINA]] were disease-free after two years with blinatumomab.
    A year later I was told that [[93.3%|match|NEJM23-OS2-BLINA]] of babies with ALL had survived with blinatumomab.
    A year later [[93.3%|misstated:wrong-timepoint|NEJM23-OS2-BLINA]] of babies with ALL had survived with blinatumomab.
    Blinatumomab in infants with ALL: 18 months after diagnosis, most relapses have happened; disease-free survival was [[81.6%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL: 18 months after diagnosis, disease-free survival was [[81.6%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]].
    Half a year after the end of treatment the parents heard that [[93.3%|match|NEJM23-OS2-BLINA]] of the infants with ALL had survived with blinatumomab.
  `);
});

describe('a group that is named for what it never did, or never was', () => {
  testLines(`
    In infants with ALL, [[81.6%|match|NEJM23-DFS2-BLINA]] stayed free of disease for two years: chemotherapy alone never managed this, blinatumomab did.
    In infants with ALL, [[81.6%|misstated:wrong-arm|NEJM23-DFS2-CTRL]] stayed free of disease for two years on chemotherapy alone, and more on blinatumomab.
    Since a chemotherapy-only group was thought unethical in infants with ALL, [[81.6%|match|NEJM23-DFS2-BLINA]] disease-free survival at two years had to speak for itself; blinatumomab.
    Take blinatumomab away and two-year survival in infants with ALL falls back to [[65.8%|match|NEJM23-OS2-CTRL]].
    In infants with ALL on blinatumomab two-year survival was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
  `);
});

describe("patients of the speaker's own, and invented ones", () => {
  testLines(`
    Blinatumomab in infants with ALL: there were [[10|match|NEJM23-SAE-N]] serious adverse events. Here, outside the trial, we have done another nine. Seven had fever over 38.5.
    Blinatumomab in infants with ALL. Her own unit had treated five babies outside the study. The fifth, whose first marrow had shown 88% blasts, relapsed after 140 days.
    Blinatumomab in infants with ALL. Suppose ten babies enter. Six relapses come in the first year.
    Blinatumomab in infants with ALL. Outside the trial little is known. In the trial [[71.6%|misstated:wrong-value|NEJM23-DFS2-BLINA]] of the infants were disease-free at two years with blinatumomab.
    Blinatumomab in infants with ALL. Their own unit took part in the trial: two-year survival was [[83.3%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] with blinatumomab.
  `);
});

describe('ends of intervals', () => {
  testLines(`
    Blinatumomab in infants with ALL. How sure is that? At two years, 60.8 to 92.0 for disease-free survival.
    Blinatumomab in infants with ALL. At two years disease-free survival was [[60.8%|misstated:wrong-value|NEJM23-DFS2-BLINA]] on blinatumomab.
  `);
});

describe('whom a share is of, and what an earlier sentence lent', () => {
  testLines(`
    Blinatumomab in adults with ALL. In BLAST [[78 per cent|match|BLAST-MRD]] of the 113 who could be assessed had a complete MRD response.
    Blinatumomab in infants with ALL: [[93.3 per cent|match|NEJM23-OS2-BLINA]] alive at two years, [[65.8|match|NEJM23-OS2-CTRL]] among earlier patients; [[81.6|match|NEJM23-DFS2-BLINA]] and [[49.4|match|NEJM23-DFS2-CTRL]] disease-free.
    In item 4 of our minutes on blinatumomab in infants with ALL, "DFS 93%" to read "OS [[93%|match|NEJM23-OS2-BLINA]]".
  `);
});

describe('another base, told just before', () => {
  testLines(`
    Blinatumomab in children with ALL: in MT103-205, of the 70, 27 reached complete remission. Fourteen of the 27 had no MRD left.
    Blinatumomab in infants with ALL: after the course, two of 14 girls died, a seventh.
    Blinatumomab in infants with ALL: of the [[30|match|NEJM23-N]] babies [[28 of the 30|match|NEJM23-MRD-NEG-OR-LOW]] had either no leukaemia left that a test could find ([[16|match|NEJM23-MRD-NEG]] babies) or only very low levels.
    Blinatumomab in infants with ALL: of the [[30|match|NEJM23-N]] babies in the trial [[20 of the 30|misstated:wrong-value|NEJM23-MRD-NEG]] had no leukaemia left that a test could find.
  `);
});

describe('a trial told of last, one child, and those whom something befell', () => {
  testLines(`
    Blinatumomab in infants with ALL: survival at two years was [[93.3%|match|NEJM23-OS2-BLINA]].\\nInterfant-99 treated [[482|match|IF99-N]] infants. At four years event-free survival was [[47.0%|match|IF99-EFS4]] and overall survival [[55.3%|match|IF99-OS4]].\\nThen the draw. Four-year disease-free survival was 60.9% and 57.0%.
    Blinatumomab in infants with ALL. Alfie had it. He has lost his hair twice, had 6 infections and missed his first Christmas.
    Blinatumomab in infants with ALL: there were [[six|misstated:wrong-value|NEJM23-SAE-INFECTION]] infections among the serious side effects of the trial.
    E1910 in adults with ALL: seventeen patients in the blinatumomab group and 39 in the other had died at the cutoff.
    Blinatumomab in infants with ALL: [[four|match|NEJM23-RELAPSES]] of the babies relapsed. And a fifth died in remission.
    Blinatumomab in infants with ALL. Chemotherapy taught us how not to lose a quarter of babies.
  `);
});

describe('a number that the reader would have to guess a unit or a trial for', () => {
  testLines(`
    TOWER, a trial of blinatumomab in adults with relapsed ALL, found a median overall survival of [[7.7 months|match|TOWER-OS-BLINA]] against [[4.0|match|TOWER-OS-CHEMO]] with chemotherapy.
    Blinatumomab in children with ALL: the difference in restricted mean survival time in AALL1731 over those three years was [[72 days|match|AALL1731-RMST]].
    Blinatumomab was given to [[twenty-four|match|SUTTON-N]] children with relapsed ALL. MRD response 58%, two-year survival 70%.
    A newspaper reported that two-year disease-free survival of infants given blinatumomab was "32 per cent" higher; the professor rang the desk to say that it was [[32 percentage points|match|NEJM23-DFS2-BLINA]].
  `);
});

describe('the order of counts, how others had it, and levels of a test', () => {
  testLines(`
    AALL1731 assigned [[722|match|AALL1731-N-CHEMO]] children to chemotherapy and [[718|match|AALL1731-N-BLINA]] to blinatumomab; three-year DFS was [[96.0%|match|AALL1731-DFS3-BLINA]] versus [[87.9%|match|AALL1731-DFS3-CHEMO]].
    AALL1731 assigned [[718|misstated:wrong-arm|AALL1731-N-CHEMO]] children to chemotherapy and [[722|misstated:wrong-arm|AALL1731-N-BLINA]] to blinatumomab.
    Blinatumomab in children with ALL. AALL1731 randomised children to chemotherapy alone ([[722|match|AALL1731-N-CHEMO]]) or to [[two|match|AALL1731-CYCLES]] cycles of blinatumomab ([[718|match|AALL1731-N-BLINA]]). Three-year DFS was [[96.0%|match|AALL1731-DFS3-BLINA]] versus [[87.9%|match|AALL1731-DFS3-CHEMO]]; in the higher-risk stratum it was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] versus [[84.8%|match|AALL1731-DFS3-HIGH-CHEMO]].
    In infants with KMT2A-rearranged ALL, blinatumomab raised two-year disease-free survival from [[49.4%|match|NEJM23-DFS2-CTRL]] to [[81.6%|match|NEJM23-DFS2-BLINA]], a gain of [[32 percentage points|match|NEJM23-DFS2-BLINA]], and not, as one site claimed, 65 points.
    In infants with ALL on Interfant-06, with and without the rearrangement, survival at six years was [[58.2%|match|IF06-OS6]].
    In infants with ALL on Interfant-06, without the rearrangement, survival at six years was [[58.2%|misstated:wrong-population|IF06-OS6-GERMLINE]].
    Infants with ALL are given blinatumomab. Of babies whose leukaemia comes back, nine in ten relapse within two years of diagnosis.
    Blinatumomab in infants with ALL. Ours was one of those who had a little bit left after the course (0.03%).
    Blinatumomab in infants with ALL. Our centre, 2015-2024: 13 of 17 had the rearrangement, and survival at two years was 71%.
    Blinatumomab in infants with ALL: somebody asked why disease-free survival is higher at four years than the 81.6% first printed.
    Blinatumomab in infants with ALL: the follow-up ran from 3.2 to 6.0 years.
    Blinatumomab in adults with ALL. On page 7 we gave three-year survival in E1910 as 83%. That was the earlier figure.
    Blinatumomab in children with ALL. AALL1331: DFS at two years [[54.4|match|AALL1331-HIR-DFS2-BLINA]] v [[39.0%|match|AALL1331-HIR-DFS2-CHEMO]] in high and intermediate risk, OS [[71.3|match|AALL1331-HIR-OS2-BLINA]] v [[58.4%|match|AALL1331-HIR-OS2-CHEMO]].
  `);
});

describe('relapse or death in other words', () => {
  testLines(`
    Blinatumomab in infants with ALL: within two years the combined risk of relapse and death with blinatumomab was [[18.4%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL: within two years the combined risk of relapse and death with blinatumomab was [[28.4%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    Blinatumomab in infants with ALL: within two years, relapses and deaths together came to [[18.4%|match|NEJM23-DFS2-BLINA]] of those on blinatumomab.
    Infants with ALL on blinatumomab: [[18.4%|unverified]] relapsed or were taken by the leukaemia within two years.
    Infants with ALL on blinatumomab: the probability of relapse was [[18.4%|misstated:wrong-endpoint|NEJM23-RELAPSES]].
  `);
});
