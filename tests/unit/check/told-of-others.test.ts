/** Results told of a trial, a place, authors or patients that no record knows, and those that must still be called. */
import { describe } from 'vitest';
import { HEADLINE as H, testLines, testSilent } from './judge.ts';

describe('a head that names others sets its item apart', () => {
  testSilent(`
    Chile: OS 48%.
    Great Ormond Street (n = 7): DFS 71%, OS 86%.
    Hong Kong, 2024: EFS 70%.
    COALL-03 (n = 40): OS 44%; DFS 39%.
    PPG: DFS 50%; PGG: DFS 90%.
    Weight <5 kg: OS 80%.
    E1910, MRD+: OS 70%.
    Expanded access: DFS 77%.
    Follow-up study (n = 60): OS 90%, DFS 78%.`);
  testLines(`
    ${H}\\nKey figures: DFS [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]], OS [[93.3%|match|NEJM23-OS2-BLINA]].
    ${H}\\nUpdate: two-year OS [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    ${H}\\nNEJM 2023: two-year DFS [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nDr. Smith: two-year survival was [[82%|misstated:wrong-endpoint|NEJM23-OS2-BLINA]].
    ${H}\\nInfants with KMT2A-r ALL: DFS [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nE1910, three years: OS [[77%|misstated:wrong-value|E1910-OS3-BLINA]].
    ${H}\\nTOWER, adults 18 or older: OS HR [[0.55|misstated:wrong-value|TOWER-OS-HR]].`);
});

describe('a name that nobody knows', () => {
  testSilent(`
    The CLAM-02 study had an EFS of 45%.
    UKALL 2011's infants had a two-year survival of 61%.
    LAL2317's predecessor LAL1913 had an OS of 66.7%.
    Yang et al. reported an OS of 88%.
    Toronto's infants had a DFS of 85%.
    Two-year DFS on blinatumomab\\n85% Vienna`);
  testLines(`
    ${H}\\nVan der Sluis et al. found a DFS of [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nUtrecht's infants had a two-year DFS of [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nAIEOP-BFM ALL 2017: adverse reactions of special interest in [[22.8%|misstated:wrong-arm|AIEOPBFM17-ARSI-BLINA]] with blinatumomab, [[10.3%|misstated:wrong-arm|AIEOPBFM17-ARSI-CHEMO]] with chemotherapy blocks.`);
});

describe('a trial told beside the one that is held', () => {
  testSilent(`
    Interfant-99's forerunner had an EFS of 23%.
    The study that preceded Interfant-06 had a four-year OS of 50%.
    The pilot's Russian counterpart: OS 94%.
    Consistent with the pilot (DFS 81.6%), DFS was 77%.`);
  testLines(`
    ${H}\\nIts predecessor, Interfant-99, had a four-year EFS of [[55%|misstated:wrong-endpoint|IF99-EFS4]].
    ${H}\\nThe successor of Interfant-99, Interfant-06, had a six-year EFS of [[55%|misstated:wrong-value|IF06-EFS6]].
    ${H}\\nCompared with [[49.4%|match|NEJM23-DFS2-CTRL]] before, DFS was [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]] with blinatumomab.`);
});

describe('patients who came later', () => {
  testSilent(`
    After the trial had ended, 38 further infants were treated; seven relapsed.
    Since then another 65 have been treated; six relapsed.
    Of infants treated after the trial's closure 90% lived two years.
    Later babies did as well: 91% survive.
    Our OS (89%) was similar to the pilot's (93.3%).
    In our series DFS was 75%.
    After the trial had closed two-year survival was 90% in 41 further infants.`);
  testLines(`
    ${H}\\nAfter the trial, two-year survival was put at [[88%|misstated:wrong-value|NEJM23-OS2-BLINA]].
    ${H}\\nIn our trial two-year DFS was [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].
    ${H}\\nLater patients did worse. In the trial two-year DFS was [[77%|misstated:wrong-value|NEJM23-DFS2-BLINA]].`);
});
