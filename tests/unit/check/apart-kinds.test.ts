/** Deaths, relapses, responses and events of a kind, which no record of all of them refutes; each with a twin that is called. */
import { describe } from 'vitest';
import { HEADLINE as H, testLines, testSilent } from './judge.ts';

describe('of a kind', () =>
  testSilent(`
    E1910: non-relapse mortality of 7% v 8% at three years.
    Toxic mortality was 5% in MLL-10.
    In Interfant-06, transplant-related mortality was 14% at two years.
    The two-year GVHD-free, relapse-free survival was 66%.
    Freedom from relapse at two years was 86.2%.
    CNS relapse: two.
    Two isolated marrow relapses and one CNS relapse occurred.
    One relapse was myeloid.
    Three who relapsed are back in remission.
    Before the trial, 25 infants had been given the drug at relapse.
    TOWER: CR 34% v 16%; CRh 9% v 4%; CRi 2% v 5%.
    D-ALBA: complete molecular response 41%, PNQ 19%.
    Any-grade fever: 25 infants.
    Mild vomiting in eight infants.
    Of 17 infections four were serious.
    Median follow-up since transplant was 16 months.`));

describe('of all', () =>
  testLines(`
    ${H}\\nTwo-year mortality was [[12%|misstated:wrong-value|NEJM23-OS2-BLINA]] with blinatumomab.
    ${H}\\n[[Six|misstated:wrong-value|NEJM23-RELAPSES]] infants relapsed after blinatumomab.
    ${H}\\n[[Six|misstated:wrong-value|NEJM23-SAE-INFECTION]] serious infections were seen.
    ${H}\\nThe median follow-up of the infants was [[16 months|misstated:wrong-value|NEJM23-MEDFU]].
    ${H}\\nInfection-related mortality after induction was [[4%|misstated:wrong-arm|LTFU-INFDEATH-BLINA]] in the blinatumomab cohort vs [[0%|misstated:wrong-arm|LTFU-INFDEATH-CTRL]] in the historical control cohort.`));
