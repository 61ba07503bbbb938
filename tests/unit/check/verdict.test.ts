/** Each reason of the annotation contract in whole sentences, beside the twin that is right, and the record that the text is about. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('wrong-rounding', () =>
  testLines(`
    Two-year disease-free survival of infants with leukaemia was [[81%|misstated:wrong-rounding|NEJM23-DFS2-BLINA]] with blinatumomab.
    Two-year disease-free survival of infants with leukaemia was [[82%|match|NEJM23-DFS2-BLINA]] with blinatumomab.
    With chemotherapy alone, [[65%|misstated:wrong-rounding|NEJM23-OS2-CTRL]] of infants with KMT2A-rearranged ALL were alive at two years.
    With chemotherapy alone, [[66%|match|NEJM23-OS2-CTRL]] of infants with KMT2A-rearranged ALL were alive at two years.`));

describe('wrong-unit', () =>
  testLines(`
    Two-year survival of infants with KMT2A-rearranged ALL rose by [[27.5%|misstated:wrong-unit|NEJM23-OS2-BLINA]] with blinatumomab.
    Two-year survival of infants with KMT2A-rearranged ALL rose by [[27.5 points|match|NEJM23-OS2-BLINA]] with blinatumomab.
    The babies with leukaemia got [[15 milligrams|misstated:wrong-unit|NEJM23-DOSE]] of blinatumomab a day.
    The babies with leukaemia got [[15 micrograms|match|NEJM23-DOSE]] of blinatumomab a day.`));

describe('wrong-bound', () =>
  testLines(`
    With chemotherapy alone, more than [[half|misstated:wrong-bound|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL were alive and leukaemia-free at two years.
    With chemotherapy alone, just under [[half|match|NEJM23-DFS2-CTRL]] of infants with KMT2A-rearranged ALL were alive and leukaemia-free at two years.`));

describe('wrong-change', () =>
  testLines(`
    Survival of infants with KMT2A-rearranged ALL improved by [[93%|misstated:wrong-change|NEJM23-OS2-BLINA]] with blinatumomab.
    Survival of infants with KMT2A-rearranged ALL improved to [[93%|match|NEJM23-OS2-BLINA]] with blinatumomab.`));

describe('wrong-denominator', () =>
  testLines(`
    On chemotherapy, [[two thirds|misstated:wrong-denominator|NEJM23-BG-RELAPSE-1Y]] of infants with KMT2A-rearranged ALL relapse in the first year.
    On chemotherapy, [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] of relapses in infants with KMT2A-rearranged ALL come in the first year.`));

describe('wrong-arm', () =>
  testLines(`
    With blinatumomab, two-year overall survival of infants was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].
    With chemotherapy alone, two-year overall survival of infants with KMT2A-rearranged ALL was [[65.8%|match|NEJM23-OS2-CTRL]].`));

describe('wrong-endpoint', () =>
  testLines(`
    With blinatumomab, two-year overall survival of infants was [[81.6%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]].
    With blinatumomab, two-year disease-free survival of infants was [[81.6%|match|NEJM23-DFS2-BLINA]].
    Blinatumomab cured [[93%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]] of infants with KMT2A-rearranged ALL.
    Within two years [[18%|misstated:wrong-endpoint|NEJM23-RELAPSES,LTFU-CIR-BLINA]] of the infants given blinatumomab had relapsed.`));

describe('wrong-timepoint', () =>
  testLines(`
    With blinatumomab, four-year disease-free survival of infants was [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]].
    With blinatumomab, two-year disease-free survival of infants was [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]].
    With blinatumomab, five-year overall survival of infants was [[93%|misstated:wrong-timepoint|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]].
    With blinatumomab, four-year disease-free survival of infants was [[83.3%|match|LTFU-DFS4-BLINA]].
    With blinatumomab, overall survival of infants was [[93.3%|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]] at two years and at four.`));

describe('wrong-population', () =>
  testLines(`
    In Interfant-06, six-year overall survival of infants with KMT2A-rearranged ALL was [[87.2%|misstated:wrong-population|IF06-OS6-GERMLINE]].
    In Interfant-06, six-year overall survival of infants with KMT2A-germline ALL was [[87.2%|match|IF06-OS6-GERMLINE]].`));

describe('wrong-study', () =>
  testLines(`
    Overall survival of infants with KMT2A-rearranged ALL was [[85%|misstated:wrong-study|NEJM23-OS2-BLINA]] with blinatumomab.
    In E1910, three-year overall survival of adults was [[85%|match|E1910-OS3-BLINA]] with blinatumomab.`));

describe('wrong-value', () =>
  testLines(`
    With blinatumomab, two-year overall survival of infants was [[97.3%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    With blinatumomab, two-year disease-free survival of infants was [[81.63%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    With blinatumomab, two-year overall survival of infants was [[93.3%|match|NEJM23-OS2-BLINA]].`));

describe('one record under many names', () =>
  testLines(`
    Two years after blinatumomab, [[82%|match|NEJM23-DFS2-BLINA]] of the infants were alive without relapse.
    Two years after blinatumomab, [[82%|match|NEJM23-DFS2-BLINA]] of the infants were cancer-free.
    Two-year relapse-free survival of infants given blinatumomab was [[82%|match|NEJM23-DFS2-BLINA]].
    Two-year survival of infants given blinatumomab was [[93%|match|NEJM23-OS2-BLINA]].
    Survival of infants with leukaemia at two years went from [[66|match|NEJM23-OS2-CTRL]] to [[93 percent|match|NEJM23-OS2-BLINA]] with blinatumomab.
    Two-year disease-free and overall survival of infants given blinatumomab were [[81.6%|match|NEJM23-DFS2-BLINA]] and [[93.3%|match|NEJM23-OS2-BLINA]], respectively.
    Of the infants given blinatumomab, [[28 of 30|match|NEJM23-MRD-NEG-OR-LOW]] ([[93%|match|NEJM23-MRD-NEG-OR-LOW]]) became MRD-negative or had low MRD.`));
