/** Right figures whose words say too little, known by value and company; and beside them numbers that only look alike. */
import { describe, expect, it } from 'vitest';
import { areArms, areTwins } from '../../../lib/check/confirm/twins.ts';
import { check, testLines } from './judge.ts';
import { record } from './records.ts';

const PAGE = 'Blinatumomab was given to 30 infants with KMT2A-rearranged ALL.';

describe('copy that names leukaemia only beside infants, or its measure beside babies', () =>
  testLines(`
    The bag holds a week of the drug, for infants. “The paper says [[82 per cent|match|NEJM23-DFS2-BLINA]] without leukaemia at two years.”
    Disease-free survival of the babies at two years was [[81.6%|match|NEJM23-DFS2-BLINA]] with the drug. And the controls? From [[49.4|match|NEJM23-DFS2-CTRL]] to [[44.0|match|LTFU-DFS4-CTRL]].
    Of the babies on the ward, 93% slept. A runner raised money against cancer.`));

describe('a share in words beside its count, and multiples that close a clause', () =>
  testLines(`
    AALL1331 tested blinatumomab. After one cycle, [[79 of the 105|match|AALL1331-HIR-MRD1-BLINA]] given blinatumomab had no leukaemia that tests could pick up, about [[three quarters|match|AALL1331-HIR-MRD1-BLINA]].
    Blinatumomab in infants with KMT2A-rearranged ALL. The four-year disease-free survival, she concedes, did almost [[double|match|LTFU-DFS4-BLINA,LTFU-DFS4-CTRL]].
    TOWER tested blinatumomab in adults with ALL. Median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] on blinatumomab and [[4.0 months|match|TOWER-OS-CHEMO]] on chemo.
    Blinatumomab in infants with ALL. The leukaemia came back in [[four|match|NEJM23-RELAPSES]]. Only [[four|match|NEJM23-RELAPSES]] saw the disease come back.`));

describe('how the body handles the drug, in whole words', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. Clearance was [[0.89 litres per hour per square metre|match|LTFU-CL]], or [[890 millilitres per hour per square metre|match|LTFU-CL]].
    Blinatumomab in infants with KMT2A-rearranged ALL. The steady-state level was [[706 picograms per millilitre|match|LTFU-CSS]].
    Blinatumomab in infants with KMT2A-rearranged ALL. A syringe of 30 millilitres an hour was too much.`));

describe('the number in each group, those who got the dose that was chosen, a ratio spoken of before', () =>
  testLines(`
    Blinatumomab in Study 20120215: children in high-risk first relapse, [[54|match|S20120215-N-BLINA,S20120215-N-CHEMO]] per arm.
    Study MT103-205 of blinatumomab enrolled [[93|match|MT205-N-ENROLLED]] children. Of the [[70|match|MT205-N]] who received the recommended dose, [[39%|match|MT205-CR]] were in remission.
    Blinatumomab. A hazard ratio tells how two groups compare. For children in first relapse, study 20120215 gave [[0.33|match|S20120215-EFS-HR]] for events.
    Blinatumomab in infants with ALL. Relapses overall: still [[four in 30|match|NEJM23-RELAPSES]].
    Blinatumomab in infants with ALL. The team has members in 30 countries; four in 30 hospitals.
    Blinatumomab in infants with ALL. There were 54 seats per row.
    Blinatumomab in infants with ALL. Survival at four years stands at [[93 per cent|match|LTFU-OS4-BLINA]], and for chemotherapy alone at [[60|match|LTFU-OS4-CTRL]].
    Blinatumomab in infants with ALL. [[Nineteen of the 30|match|LTFU-IVIG]] needed infusions of antibodies.
    E1910 tested blinatumomab in adults. Patients were randomised, [[112|match|E1910-N-RANDOM-BLINA]] in each arm.`));

describe('two numbers of one report, side by side', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL.\\nAnd survival? From [[66|match|NEJM23-OS2-CTRL]] to [[93|match|NEJM23-OS2-BLINA]], she says.
    Blinatumomab in infants with KMT2A-rearranged ALL.\\nSurvival ran from page 66 to page 93.
    Blinatumomab in infants with KMT2A-rearranged ALL.\\nWe sent 214 letters, 30 came back unopened.
    Blinatumomab in infants with KMT2A-rearranged ALL.\\nThe family drove 49 miles, then 82.`));

describe('a decimal that only one result has', () =>
  testLines(`
    In AALL1731, children with average-risk ALL had [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] and [[90.2%|match|AALL1731-DFS3-AVG-CHEMO]] disease-free rates.
    Blinatumomab in infants with leukaemia. The price rose by 81.6%.`));

describe('what the text says outright is never overruled', () =>
  testLines(`
    After blinatumomab [[53%|match|NEJM23-MRD-NEG]] of infants with KMT2A-rearranged ALL were MRD-negative and [[40%|match|NEJM23-MRD-LOW]] had low MRD. So the drug failed to bring that about in 40%.
    Blinatumomab in infants with KMT2A-rearranged ALL: the father underlined 12 “negative” and 16 “low”.`));

describe('the size of the one trial named, to the last digit', () =>
  testLines(`
    Blinatumomab in adults with ALL. TOWER took [[405|match|TOWER-N]] adults whose disease had come back.
    Blinatumomab in adults with ALL. In TOWER, [[271|match|TOWER-N-BLINA]] got the antibody.
    AALL1731 tested blinatumomab. [[1,440|match|AALL1731-N]] were randomised, of whom [[718|match|AALL1731-N-BLINA]] were assigned to blinatumomab.
    AALL1731 tested blinatumomab. The hospital has 1,440 beds.
    AALL1731 tested blinatumomab in children with ALL. The flat costs 1,440 euros.`));

describe('medians and hazard ratios that the words before explain', () =>
  testLines(`
    TOWER tested blinatumomab in adults. It brought a first survival win: a median of [[7.7 months|match|TOWER-OS-BLINA]] against [[4.0|match|TOWER-OS-CHEMO]].
    Blinatumomab for adults: in E1910, three-year overall survival was [[84.8%|match|FDA24-OS3-BLINA]] with the drug and [[69%|match|FDA24-OS3-CHEMO]] without. HR [[0.42|match|FDA24-HR]].
    TOWER tested blinatumomab in adults. The queue lasted a median of 7.7 minutes.`));

describe('beside a twin on a page that names other trials', () =>
  testLines(`
    Blinatumomab was tested in E1910, too.\\nBut to the infants with ALL. Disease-free survival at four years is [[83%|match|LTFU-DFS4-BLINA]] with blinatumomab. "For our controls it was [[44|match|LTFU-DFS4-CTRL]]," she says.
    Blinatumomab was tested in E1910, too.\\nInfants with ALL are treated here. The ward has 44 beds, and 83 nurses.`));

describe('a question or a condition that repeats a result to the decimal', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL doubles survival, the headline said.\\n"From [[65.8|match|NEJM23-OS2-CTRL]] to [[93.3|match|NEJM23-OS2-BLINA]]? That is not double."
    Blinatumomab in infants with KMT2A-rearranged ALL doubles survival, the headline said.\\n"From page 65 to page 93? That is not much."`));

describe('a range to both its ends, a ratio of the trial that is named', () =>
  testLines(`
    Blinatumomab in infants with leukaemia. KMT2A is a gene. Some [[70–80%|match|EPI-SHARE-KMT2A-80,PR23-SHARE-KMT2A]] of babies with ALL have it.
    Blinatumomab in adults with ALL. The hazard ratio for death is one thing. In E1910 it was [[0.41|match|E1910-OS-HR]].
    Blinatumomab in adults with ALL was tested in E1910, on page 85 and page 68.
    Blinatumomab in infants with leukaemia. Some 70–80% of the ward is glass.`));

describe('a result of the one trial that the passage is on, whoever looked at it later', () =>
  testLines(`
    TOWER and E1910 tested blinatumomab in adults with ALL. In E1910, [[85%|match|E1910-OS3-BLINA]] of those on blinatumomab were alive at three years. A later analysis by the agency gave five-year survival of [[82.4%|match|FDA24-OS5-BLINA]] with the drug.`));

describe('sizes of trials that the text does not name', () =>
  testLines(`
    Blinatumomab for adults with relapsed or refractory ALL was cleared on a study of [[185|match|FDA14-N]] patients.
    Blinatumomab was tested in [[30|match|NEJM23-N]] babies with the broken gene KMT2A and a hard road ahead of them.
    In TOWER ([[405|match|TOWER-N]] adults), median survival on blinatumomab was [[7.7 months|match|TOWER-OS-BLINA]], versus [[4.0 months|match|TOWER-OS-CHEMO]] with chemotherapy.
    Blinatumomab in infants with ALL. In 30 babies the line had to be replaced.`));

describe('all patients, and then a part of them', () =>
  testLines(`
    Infants with ALL and blinatumomab. In CCG 1953, five-year event-free survival was [[41.7%|match|CCG1953-EFS5]], and [[33.6%|match|CCG1953-EFS5-KMT2A]] in KMT2A-rearranged disease.
    Infants with ALL and blinatumomab. In Interfant-06 six-year EFS was [[46.1%|match|IF06-EFS6]] overall and [[20.9%|match|IF06-EFS6-HR]] in high-risk KMT2A-rearranged infants.`));

describe('a later look at the trial that was named last, to the decimal', () =>
  testLines(`
    Blinatumomab in adults with ALL was tested in E1910 and TOWER. In E1910, three-year overall survival in the FDA's analysis was [[84.8%|match|FDA24-OS3-BLINA]] with blinatumomab and [[69%|match|FDA24-OS3-CHEMO]] with chemotherapy. In a later analysis, the five-year rates were [[82.4%|match|FDA24-OS5-BLINA]] and [[62.5%|match|FDA24-OS5-CHEMO]].
    Blinatumomab in adults with ALL was tested in E1910. In a different hospital, 82% of beds were full.`));

describe('a level of the drug, after a trial that gave none', () =>
  testLines(`
    Blinatumomab in infants with ALL was set against Interfant-06. The mean steady-state concentration was [[706 pg/mL|match|LTFU-CSS]].`));

it('says on what a match rests', () => {
  const [first] = check(`${PAGE}\nSurvival, she says, is one thing. From 66 to 93.`).filter(
    (f) => f.text === '66',
  );
  expect(first?.message).toContain('does not spell out');
});

describe('twins', () => {
  it.each([
    ['NEJM23-DFS2-BLINA', 'NEJM23-DFS2-CTRL', true, true],
    ['NEJM23-DFS2-BLINA', 'NEJM23-OS2-BLINA', true, false],
    ['NEJM23-DFS2-CTRL', 'LTFU-DFS4-CTRL', true, false],
    ['NEJM23-DFS2-CTRL', 'LTFU-DFS4-BLINA', false, false],
    ['ASH21-N', 'NEJM23-CTRL-N', false, false],
    ['NEJM23-OS2-BLINA', 'E1910-OS3-CHEMO', false, false],
  ])('%s and %s: %s, in two groups: %s', (a, b, twins, arms) => {
    expect(areTwins(record(a), record(b))).toBe(twins);
    expect(areArms(record(a), record(b))).toBe(arms);
  });
});
