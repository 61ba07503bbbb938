/** Figures set against one that has their unit, their subject or their patients: read with it, and left alone where not. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('a number has the unit of the figure it is set against', () =>
  testLines(`
    Blinatumomab in adults with ALL.\\nTOWER assigned [[405|match|TOWER-N]] adults to blinatumomab or chemotherapy. Median overall survival was [[7.7 months|match|TOWER-OS-BLINA]] against [[4.0|match|TOWER-OS-CHEMO]].
    Blinatumomab in infants with ALL.\\nTwo-year disease-free survival was [[81.6 per cent|match|NEJM23-DFS2-BLINA]], against [[49.4|match|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL.\\nThe ward has 93% of its beds in use, against 12 volunteers at the door.`));

describe('the predicate that a figure is the subject of goes before what its patients are called', () =>
  testLines(`
    Blinatumomab in adults with ALL. In E1910, whose patients had all become MRD-negative, [[85%|match|E1910-OS3-BLINA,FDA24-OS3-BLINA]] were alive at three years with blinatumomab.`));

describe('a trial that has reported plans nothing', () =>
  testLines(`
    Infants with ALL and blinatumomab.\\nIts successor, Interfant-06, was larger, with [[651|match|IF06-N]] patients.
    Infants with ALL and blinatumomab.\\nIts successor, MLL-10, enrolled [[90|match|MLL10-N]] infants.`));

describe('an earlier cohort is the control group', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nTwo years later, [[66%|match|NEJM23-OS2-CTRL]] of an earlier cohort of [[214|match|NEJM23-CTRL-N]] infants were alive.
    Blinatumomab in infants with ALL.\\nAn earlier cohort of 17 infants in another country had 55% alive at two years.`));
