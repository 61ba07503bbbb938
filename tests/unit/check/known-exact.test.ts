/** Bare decimals that the home trial alone published, in copy that tells of it; and those that other words claim. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const T =
  'Blinatumomab in infants with ALL\\n[[Thirty|match|NEJM23-N]] infants took part. Two-year survival was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab and [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy.';

describe('a result of the trial, to its decimal', () =>
  testLines(`
    ${T}\\nIn the margin someone had pencilled [[49.4%|match|NEJM23-DFS2-CTRL]].
    ${T}\\nThe editor had ringed the [[81.6 per cent|match|NEJM23-DFS2-BLINA]] in red.
    ${T}\\nLast year's run had 18 runners, and 81.6% of entrants finished.
    ${T}\\nHer temperature was 49.4 degrees, or so the machine said.
    ${T}\\nRelapses came in [[49.4%|unverified]] of them, she had heard.`));

describe('how long the patients were followed', () =>
  testLines(`
    ${T}\\nThere is now a second report, with [[4.2 years|match|LTFU-MEDFU]].
    ${T}\\nHer brother is now 4.2 years old.`));

describe('what there was besides', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nAt four years [[93.3 percent|match|LTFU-OS4-BLINA]] were living, vs. [[60.2 percent|match|LTFU-OS4-CTRL]] in the comparison group, and there had been no new relapses.
    Blinatumomab in infants with ALL\\nAt four years [[93.3 percent|match|LTFU-OS4-BLINA]] were living, vs. [[72.2 percent|misstated:wrong-value|LTFU-OS4-CTRL]] in the comparison group, and there had been no new relapses.`));

describe('a trial that is described by its size', () =>
  testLines(`
    Blinatumomab for children with leukaemia\\nA trial of [[1,440|match|AALL1731-N]] children gave half of them blinatumomab. At three years [[96%|match|AALL1731-DFS3-BLINA]] of these were disease-free, compared with [[88%|match|AALL1731-DFS3-CHEMO]] of the others.
    Blinatumomab for children with leukaemia\\nA trial of [[1,440|match|AALL1731-N]] children gave half of them blinatumomab. At three years [[92%|unverified]] of these were disease-free.
    Blinatumomab for children with leukaemia\\nA trial gave half of the children blinatumomab. At three years [[96%|match?|AALL1731-DFS3-BLINA]] of these were disease-free.`));
