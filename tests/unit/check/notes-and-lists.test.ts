/** Copy in the manner of notes, slides and lists: gains without their words, joint labels, curves; each with a twin that must still be called. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('gains told as notes tell them', () =>
  testLines(`
    ${H}\\nOS up [[42%|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]], DFS up [[65%|match|NEJM23-DFS2-BLINA,NEJM23-DFS2-CTRL]], in relative terms.
    ${H}\\nSurvival +[[42%|unverified]], disease-free survival +[[65%|unverified]] (relative).
    ${H}\\nRelapse or death fell [[64%|unverified]].
    ${H}\\nDFS was [[65%|unverified]] and OS [[42%|match|NEJM23-OS2-BLINA]] better than before.
    ${H}\\nDFS rose by [[32.2|unverified]] and OS by [[27.5 percentage points|match|NEJM23-OS2-BLINA]].
    ${H}\\nWith blinatumomab two-year DFS was [[70%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nTwo-year OS with blinatumomab rose to [[42%|misstated:wrong-value|NEJM23-OS2-BLINA]].`));

describe('a label with another in brackets', () =>
  testLines(`
    ${H}\\nDFS (OS) at two years: [[81.6%|match|NEJM23-DFS2-BLINA]] ([[93.3%|match|NEJM23-OS2-BLINA]]).
    ${H}\\nIn Interfant-06 EFS (OS) at six years was [[46.1%|match|IF06-EFS6]] ([[58.2%|match|IF06-OS6]]).
    ${H}\\nKMT2A-r (germline) infants in CCG 1953 had a five-year EFS of [[33.6%|match|CCG1953-EFS5-KMT2A]] ([[60.3%|match|CCG1953-EFS5-GERM]]).
    ${H}\\nIn Interfant-06 EFS (OS) at six years was [[58.2%|misstated:wrong-endpoint|IF06-EFS6]] ([[46.1%|misstated:wrong-endpoint|IF06-OS6]]).`));

describe('two measures in one label', () =>
  testLines(`
    ${H}\\nFour-year EFS or DFS: MLL-03 [[43.2%|unverified]], blinatumomab [[83.3%|match|LTFU-DFS4-BLINA]].
    ${H}\\nFour-year DFS in MLL-03: [[43.2%|misstated:wrong-endpoint|MLL03-EFS4]].
    ${H}\\nOS and DFS: [[93.3|match|NEJM23-OS2-BLINA]] and [[81.6|match|NEJM23-DFS2-BLINA]].
    ${H}\\nRelapse/death: [[18%|match|NEJM23-DFS2-BLINA]].`));

describe('when a curve took its steps', () =>
  testLines(`
    ${H}\\nThe second death, at 14 months, brought OS to [[93.3%|unverified]].
    ${H}\\nOS dropped to [[96.7%|unverified]] at four months.
    ${H}\\nDFS stabilised at [[83.3%|unverified]] after 20 months.
    ${H}\\nTwo-year DFS with blinatumomab was [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]].`));

describe('words that are not of the figure', () =>
  testLines(`
    ${H}\\nEFS of all Interfant-06 infants was [[46.1%|match|IF06-EFS6]] at six years, because the germline cases do better.
    ${H}\\nEFS of germline Interfant-06 infants was [[46.1%|misstated:wrong-population|IF06-EFS6-GERMLINE]] at six years.
    ${H}\\nAt four v two years DFS with the drug was [[83.3%|match|LTFU-DFS4-BLINA]] v [[81.6%|match|NEJM23-DFS2-BLINA]].
    ${H}\\n• [[93%|match|NEJM23-OS2-BLINA]]: alive after two years • [[82%|match|NEJM23-DFS2-BLINA]]: alive and without relapse`));

describe('other trials, by their size and together', () =>
  testLines(`
    ${H}\\n[[46 of the 651|unverified]] died in remission.
    ${H}\\nCounting Interfant-99, Interfant-06 and the pilot, [[1,163|unverified]] infants took part.
    ${H}\\nIn BLAST [[22%|match|BLAST-MRD]] did not clear their MRD.`));

describe('deaths in a label', () =>
  testLines(`
    ${H}\\nDead at two years: [[6.7%|match|NEJM23-OS2-BLINA]].
    ${H}\\nDead at two years with blinatumomab: [[16.7%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]].`));

describe('where a change came from', () =>
  testLines(`
    ${H}\\nTwo-year OS was [[93.3%|match|NEJM23-OS2-BLINA]] with blinatumomab, up from [[66 per cent|match|NEJM23-OS2-CTRL]].
    ${H}\\nOn blinatumomab the share alive at two years was up from [[66 per cent|unverified]].
    ${H}\\nTwo-year OS with blinatumomab was [[66%|misstated:wrong-arm|NEJM23-OS2-BLINA]].`));
