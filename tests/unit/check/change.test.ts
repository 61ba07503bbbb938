/** Gains and losses (annotation contract, "Differences", "Ratios"): points, relative changes, multiples, and levels told as gains. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('points, from exact and from rounded values', () =>
  testLines(`
    Blinatumomab raised two-year overall survival of infants with KMT2A-rearranged ALL by [[27.5 percentage points|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]].
    Blinatumomab raised two-year overall survival of infants with KMT2A-rearranged ALL by [[28 percentage points|match|NEJM23-OS2-BLINA]].
    Blinatumomab raised two-year overall survival of infants with KMT2A-rearranged ALL by [[27 points|match|NEJM23-OS2-BLINA]].
    Blinatumomab raised two-year disease-free survival of infants with KMT2A-rearranged ALL by [[32.2 percentage points|match|NEJM23-DFS2-BLINA]].
    Blinatumomab raised two-year disease-free survival of infants with KMT2A-rearranged ALL by [[33 percentage points|match|NEJM23-DFS2-BLINA]].
    Blinatumomab raised two-year disease-free survival of infants with KMT2A-rearranged ALL by more than [[30 percentage points|match|NEJM23-DFS2-BLINA]].
    Blinatumomab raised two-year overall survival of infants with KMT2A-rearranged ALL by [[37.5 percentage points|misstated:wrong-value|NEJM23-OS2-BLINA]].
    Blinatumomab raised two-year disease-free survival of infants with KMT2A-rearranged ALL by [[23 percentage points|misstated:wrong-value|NEJM23-DFS2-BLINA]].`));

describe('points called percent', () =>
  testLines(`
    Blinatumomab raised two-year overall survival of infants with KMT2A-rearranged ALL by [[28%|misstated:wrong-unit|NEJM23-OS2-BLINA]].
    Two-year disease-free survival of infants was [[32 percent|misstated:wrong-unit|NEJM23-DFS2-BLINA]] higher with blinatumomab.`));

describe('relative changes', () =>
  testLines(`
    Two-year overall survival of infants with KMT2A-rearranged ALL was [[42%|match|NEJM23-OS2-BLINA]] higher with blinatumomab.
    Two-year overall survival of infants with KMT2A-rearranged ALL was [[41%|match|NEJM23-OS2-BLINA]] higher with blinatumomab.
    Two-year disease-free survival of infants with KMT2A-rearranged ALL rose by [[65%|match|NEJM23-DFS2-BLINA]] with blinatumomab.
    Blinatumomab cut the two-year risk of relapse or death in infants by [[64%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab cut the two-year risk of death in infants with leukaemia by [[80%|match|NEJM23-OS2-BLINA]].`));

describe('derived reductions of risk never make a misstatement', () =>
  testLines(`
    Blinatumomab cut the two-year risk of death in infants with leukaemia by [[60%|unverified]].
    Blinatumomab cut the two-year risk of relapse or death in infants by [[50%|unverified]].`));

describe('a level told as a gain', () =>
  testLines(`
    Two-year overall survival of infants with KMT2A-rearranged ALL improved by [[93%|misstated:wrong-change|NEJM23-OS2-BLINA]] with blinatumomab.
    In LAL2317, a trial of blinatumomab in adults, blinatumomab increased the rate of MRD negativity by [[93%|misstated:wrong-change|LAL2317-MRD-AFTER]].
    In LAL2317, a trial of blinatumomab in adults, blinatumomab increased the rate of MRD negativity to [[93%|match|LAL2317-MRD-AFTER]].
    In LAL2317, a trial of blinatumomab in adults, blinatumomab increased the rate of MRD negativity by [[29%|unverified]].
    In LAL2317, a trial of blinatumomab in adults, blinatumomab might increase the rate of MRD negativity by [[93%|unverified]].
    With blinatumomab, two-year disease-free survival of infants rose by [[82%|misstated:wrong-change|NEJM23-DFS2-BLINA]].
    Two-year overall survival of infants with KMT2A-rearranged ALL improved to [[93%|match|NEJM23-OS2-BLINA]] with blinatumomab.`));

describe('multiples', () =>
  testLines(`
    Blinatumomab [[doubled|match|LTFU-DFS4-BLINA]] four-year disease-free survival of infants with KMT2A-rearranged ALL.
    Blinatumomab nearly [[doubled|match|LTFU-DFS4-BLINA]] four-year disease-free survival of infants with KMT2A-rearranged ALL.
    Blinatumomab [[doubled|misstated:wrong-value|NEJM23-DFS2-BLINA]] two-year disease-free survival of infants with KMT2A-rearranged ALL.
    Two-year overall survival of infants [[tripled|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.`));

describe('lower risks from hazard ratios', () =>
  testLines(`
    In E1910, blinatumomab gave adults a [[59%|match|E1910-OS-HR]] lower risk of death.
    In TOWER, blinatumomab cut the risk of death of adults by [[29 percent|match|TOWER-OS-HR]].
    In E1910 the hazard ratio for death was [[0.41|match|E1910-OS-HR]], so [[41%|misstated:wrong-change|E1910-OS-HR]] fewer adults died with blinatumomab.
    In E1910, [[41%|unverified]] fewer adults died with blinatumomab.`));

describe('the pair that is meant, by its time or by a level told beside', () =>
  testLines(`
    Blinatumomab in infants with ALL\\nBy two years the antibody had nearly [[doubled|misstated:wrong-value|NEJM23-DFS2-BLINA]] disease-free survival.
    Blinatumomab in infants with ALL\\nBy four years the antibody had nearly [[doubled|match|LTFU-DFS4-BLINA]] disease-free survival.
    Blinatumomab in infants with ALL\\nOf the babies [[82%|match|NEJM23-DFS2-BLINA]] were disease-free. That is nearly [[double|misstated:wrong-value|NEJM23-DFS2-BLINA]] the old rate of [[49%|match|NEJM23-DFS2-CTRL]].
    Blinatumomab in infants with ALL\\nOf the babies [[83%|match|LTFU-DFS4-BLINA]] were disease-free. That is nearly [[double|match|LTFU-DFS4-BLINA]] the old rate of [[44%|match|LTFU-DFS4-CTRL]].`));
