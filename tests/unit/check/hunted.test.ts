/** Right figures that a hostile reader of plain true sentences found called wrong, by kind; each kind has a twin that must be called. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('a number of a name, a year or an arm counts nobody', () =>
  testLines(`
    ${H}\\nInterfant-06 babies relapsed.
    ${H}\\nIn 2022 infants relapsed less often.
    ${H}\\nIn arm 2 infants relapsed.
    ${H}\\nOn day 33 infants were MRD-negative.
    ${H}\\n[[Seven|misstated:wrong-value|NEJM23-RELAPSES]] infants relapsed.`));

describe('labels', () =>
  testLines(`
    ${H}\\nDisease-free: [[82%|match|NEJM23-DFS2-BLINA]]. Dead: [[7%|match|NEJM23-OS2-BLINA]].
    ${H}\\nInterfant-06: [[58.2%|match|IF06-OS6]] alive at six years. Russia: [[46%|unverified]]. India: [[25%|unverified]].
    ${H}\\nThe trial: [[85%|misstated:wrong-study|NEJM23-OS2-BLINA]] alive at two years.`));

describe('a time of the figure’s own', () =>
  testLines(`
    ${H}\\nWith chemotherapy [[20%|unverified]] died within a year and [[34%|unverified]] died by two years.
    ${H}\\n[[Three|unverified]] babies relapsed within six months.
    ${H}\\nOne year: [[97%|unverified]] alive.
    ${H}\\nFor babies under one the five-year survival is [[58%|unverified]].
    ${H}\\nTwo years: [[97%|misstated:wrong-study|NEJM23-OS2-BLINA]] alive.
    ${H}\\nIn Interfant-06 five-year survival was [[58.2%|misstated:wrong-timepoint|IF06-OS6]].
    ${H}\\nWith chemotherapy [[65.8%|misstated:wrong-timepoint|IF06-OS6]] were alive at six years.`));

describe('a base that nobody has told of', () =>
  testLines(`
    ${H}\\nOne of [[eleven|unverified]] infants treated at the centre relapsed.
    ${H}\\nAt Melbourne one of [[six|unverified]] infants relapsed.
    ${H}\\n[[Six|misstated:wrong-value|NEJM23-RELAPSES]] infants in the trial relapsed.`));

describe('patients outside the trial', () =>
  testLines(`
    ${H}\\nTwo-year survival with blinatumomab in routine care is [[90.1%|unverified]]; in the trial it was [[93.3%|match|NEJM23-OS2-BLINA]].
    ${H}\\nSince 2022, [[88%|unverified]] of babies given blinatumomab were alive after two years.
    ${H}\\nThe Chinese team gave two courses. [[88%|unverified]] were disease-free at two years.
    ${H}\\nAt two years [[93.3%|match|NEJM23-OS2-BLINA]] of the babies in the trial were alive. On our ward it had been [[70%|unverified]] before.
    ${H}\\nIn the trial, [[89%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of babies given blinatumomab were alive after two years.`));

describe('other analyses, and what is not the same', () =>
  testLines(`
    ${H}\\nExcluding the two with high MRD, two-year DFS was [[85%|unverified]].
    ${H}\\nIn the intention-to-treat analysis two-year survival was [[88%|unverified]].
    ${H}\\nDisease-free survival rose by [[32 points|match|NEJM23-DFS2-BLINA]], which is not the same as [[32 per cent|unverified]].
    ${H}\\nDisease-free survival rose by [[32 per cent|misstated:wrong-unit|NEJM23-DFS2-BLINA]].`));

describe('the size of a trial with a comparison group', () =>
  testLines(`
    ${H}\\nThe trial's [[30|unverified]] babies had a comparison group of 214.
    ${H}\\nThe control group had [[30|misstated:wrong-arm|NEJM23-CTRL-N]] babies.`));
