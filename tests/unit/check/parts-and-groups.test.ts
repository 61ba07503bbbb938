/** Figures of a part told of all or of another part, deaths from infection in the wrong group, trials described by where they were done; and their twins. */
import { testClasses } from './judge.ts';

const SR = 'AALL1731 added blinatumomab to chemotherapy for children with standard-risk B-ALL.';

testClasses({
  'another part in the second place': {
    errors: `
      ${SR} At higher risk of relapse, three-year disease-free survival was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] with it and [[90.2%|misstated:wrong-population|AALL1731-DFS3-HIGH-CHEMO]] without.
      ${SR} In average-risk children, three-year disease-free survival was [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] versus [[87.9%|misstated:wrong-population|AALL1731-DFS3-AVG-CHEMO]].`,
    twins: `
      ${SR} At higher risk of relapse, three-year disease-free survival was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] with it and [[84.8%|match|AALL1731-DFS3-HIGH-CHEMO]] without.
      ${SR} Three-year disease-free survival with the drug was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] in higher-risk children and [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] in average-risk children.
      ${SR} In higher-risk children three-year disease-free survival was [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] with the drug; in all children without it, 87.9%.`,
  },
  'a part told of everybody': {
    errors: `
      ${SR} Three-year disease-free survival for everyone randomised: [[97.5%|misstated:wrong-population|AALL1731-DFS3-BLINA]] with blinatumomab.
      In BLAST, [[116|match|BLAST-N]] adults with MRD had blinatumomab. Median overall survival for the whole trial population: [[38.9 months|misstated:wrong-population|BLAST-OS]].`,
    twins: `
      ${SR} Three-year disease-free survival for everyone randomised: [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab.
      In BLAST, [[116|match|BLAST-N]] adults with MRD had blinatumomab. Median overall survival for all patients with an MRD response: [[38.9 months|match|BLAST-OS-RESP-RESP]].`,
  },
  'deaths from infection after induction': {
    errors: `
      In the infant trial, deaths from infection after induction ran at [[4%|misstated:wrong-arm|LTFU-INFDEATH-BLINA]] in the blinatumomab babies.
      In the infant trial, no baby in the blinatumomab group died of an infection after the first phase of treatment, against [[14%|misstated:wrong-value|LTFU-INFDEATH-CTRL]] of the historical controls.`,
    twins: `
      In the infant trial, no baby in the blinatumomab group died of an infection after induction, against [[4%|match|LTFU-INFDEATH-CTRL]] of the historical controls.
      In the infant trial, 17% of the babies given blinatumomab had a serious infection after induction.
      In the infant trial, infections before induction killed 3% of the babies on chemotherapy alone.`,
  },
  'a trial described by its country': {
    errors: `
      An American group ran the E1910 trial of blinatumomab in adults. After three years, relapse-free survival was [[85%|misstated:wrong-endpoint|E1910-RFS3-BLINA]] in the blinatumomab group.
      AALL1731, the big North American trial of blinatumomab, was stopped early. Three-year disease-free survival was [[69%|misstated:wrong-value|AALL1731-DFS3-BLINA]] with blinatumomab.`,
    twins: `
      An American group looked at blinatumomab in adults. After three years, relapse-free survival was 85% in the blinatumomab group.
      Unlike TOWER, a Chinese trial of blinatumomab found a median survival of 9 months.
      After E1910, a Japanese group gave blinatumomab to adults in remission; at three years 71% of them were alive.`,
  },
  'at the head of its clause': {
    errors: `
      The infant trial was small. By four years, [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] of the babies given blinatumomab were alive without leukaemia.`,
    twins: `
      The infant trial was small. By four years, [[83.3%|match|LTFU-DFS4-BLINA]] of the babies given blinatumomab were alive without leukaemia.
      The report was late by four years, but [[81.6%|match|NEJM23-DFS2-BLINA]] of the babies given blinatumomab in the infant trial were alive without leukaemia.`,
  },
});
