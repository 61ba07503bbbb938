/** One result told of both groups: one of the two was copied from the other. */
import { describe } from 'vitest';
import { HEADLINE as H, testLines, testSilent } from './judge.ts';

describe('one result told of both groups', () =>
  testLines(`
    ${H}\\nThe 4-year disease-free survival was [[44.0%|misstated:wrong-arm|LTFU-DFS4-BLINA]] among patients who received blinatumomab, compared with [[44.0%|match|LTFU-DFS4-CTRL]] in the historical controls.
    ${H}\\nTwo-year overall survival was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]], where the earlier chemotherapy cohort had [[65.8%|match|NEJM23-OS2-CTRL]].
    ${H}\\nAt four years disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]] and overall survival [[93.3%|match|LTFU-OS4-BLINA]]; with chemo alone [[44.0%|match|LTFU-DFS4-CTRL]] and [[93.3%|misstated:wrong-arm|LTFU-OS4-CTRL]].
    ${H}\\nTwo-year DFS was [[81.6%|match|NEJM23-DFS2-BLINA]] and two-year OS [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]], versus [[49.4%|match|NEJM23-DFS2-CTRL]] and [[65.8%|match|NEJM23-OS2-CTRL]], respectively, in historical controls.
    ${H}\\nAdding blinatumomab lifted the two-year survival of babies from [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]] to [[93%|match|NEJM23-OS2-BLINA]].`));

describe('one result told twice of its own group', () =>
  testLines(`
    ${H}\\nOverall survival was [[93.3%|match|NEJM23-OS2-BLINA]] at two years and [[93.3%|match|LTFU-OS4-BLINA]] at four with blinatumomab.
    ${H}\\nAt two years [[81.6%|match|NEJM23-DFS2-BLINA]] were disease-free with blinatumomab, against [[49.4%|match|NEJM23-DFS2-CTRL]]; the [[81.6%|match|NEJM23-DFS2-BLINA]] is what counts.`));

describe('both groups told alike by somebody else', () =>
  testSilent(`
    At two years 93.3% were alive with blinatumomab; a table that gives 93.3% for the controls as well is wrong.`));

describe('whom a count at the head of its clause counts', () =>
  testLines(`
    ${H}\\nAmong [[214|match|NEJM23-CTRL-N]] babies who had chemotherapy alone, two-year survival was [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]].
    ${H}\\nAmong [[214|match|NEJM23-CTRL-N]] babies who had chemotherapy alone, two-year survival was [[66%|match|NEJM23-OS2-CTRL]].
    ${H}\\nMany of the babies who had chemotherapy alone relapsed, and with blinatumomab two-year survival was [[93%|match|NEJM23-OS2-BLINA]].`));

describe('two groups whose results change places', () =>
  testLines(`
    ${H}\\nFour-year results put disease-free survival at [[44.0%|misstated:wrong-arm|LTFU-DFS4-BLINA]] versus [[83.3%|misstated:wrong-arm|LTFU-DFS4-CTRL]] for historical Interfant-06 controls.
    ${H}\\nAt four years overall survival was [[60.2%|misstated:wrong-arm|LTFU-OS4-BLINA]] (controls [[93.3%|misstated:wrong-arm|LTFU-OS4-CTRL]]).
    ${H}\\nAt four years overall survival was [[93.3%|match|LTFU-OS4-BLINA]] (controls [[60.2%|match|LTFU-OS4-CTRL]]).
    ${H}\\nAt two years [[65.8%|match|NEJM23-OS2-CTRL]] were alive in the control group, against [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab.
    ${H}\\nOverall survival at two years was [[65.8%|match|NEJM23-OS2-CTRL]] and [[93.3%|match|NEJM23-OS2-BLINA]] in the controls and the blinatumomab group, respectively.`));

describe('what tells whose the second figure is', () =>
  testLines(`
    ${H}\\nAt two years [[49%|misstated:wrong-arm|NEJM23-DFS2-BLINA]] were alive without leukaemia, when with chemotherapy it had been [[82%|misstated:wrong-arm|NEJM23-DFS2-CTRL]].
    ${H}\\nTwo-year survival was [[65.8 per cent|misstated:wrong-arm|NEJM23-OS2-BLINA]], where [[93.3 per cent|misstated:wrong-arm|NEJM23-OS2-CTRL]] had been the norm.
    Blinatumomab trials\\nIn TOWER, median overall survival was [[4.0 months|misstated:wrong-arm|TOWER-OS-BLINA]] ([[7.7 months|misstated:wrong-arm|TOWER-OS-CHEMO]] with chemotherapy).
    ${H}\\nAt two years [[65.8%|match|NEJM23-OS2-CTRL]] were alive, and [[93.3%|match|NEJM23-OS2-BLINA]] once blinatumomab was added to chemotherapy.
    ${H}\\nThe survival of the controls at two years, [[65.8%|match|NEJM23-OS2-CTRL]], was far below the [[93.3%|match|NEJM23-OS2-BLINA]] of the treated infants.`));

describe('the other group’s result, held against this one', () => {
  testSilent(`
    Two-year survival was 93.3% with the drug. Under the old protocol 93.3% was unthinkable.
    In the blinatumomab group 93.3% were alive at two years. In the control group nobody expected 93.3%.
    Two-year survival was 65.8% in the controls. Blinatumomab left 65.8% far behind.
    At two years 65.8% of controls were alive. With blinatumomab survival beat 65.8% by far: it was 93.3%.
    Two years on 65.8% were alive under the old scheme, while 93.3% were after the chemotherapy was topped up.`);
});
