/** Head counts and a trial's design: what is called wrong where the trial is named, and what is not. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('arms', () =>
  testLines(`
    TOWER randomised [[405|match|TOWER-N]] adults with relapsed or refractory ALL: [[271|match|TOWER-N-BLINA]] to blinatumomab and [[134|match|TOWER-N-CTRL]] to chemotherapy.
    In TOWER, [[217|misstated:wrong-value|TOWER-N-BLINA]] adults were assigned to blinatumomab and [[134|match|TOWER-N-CTRL]] to chemotherapy.
    In TOWER, [[405|misstated:wrong-arm|TOWER-N-BLINA]] adults were assigned to blinatumomab and [[134|match|TOWER-N-CTRL]] to chemotherapy.
    The update of AALL1731 covers [[1,444|match|AALL1731U-N]] children randomised to chemotherapy with or without blinatumomab.
    In TOWER, 267 adults received blinatumomab.
    For the infant blinatumomab trial 45 babies were screened.
    In E1910, 30 MRD-positive adults came off the study.
    In the infant blinatumomab trial, 12 high-risk babies were given steroids.`));

describe('counts in another dress', () =>
  testLines(`
    [[All but two of the 30|match|NEJM23-MRD-NEG-OR-LOW]] infants had undetectable or low MRD at the end of the blinatumomab infusion.
    [[Nine of the 30|match|PR23-NLPATIENTS]] babies treated with blinatumomab in the infant trial were Dutch.
    [[Five of the 30|misstated:wrong-value|PR23-NLPATIENTS]] babies treated with blinatumomab in the infant trial were Dutch.
    [[Four of the 30|match|NEJM23-RELAPSES]] babies in the infant blinatumomab trial relapsed.
    The infant blinatumomab trial saw [[10|match|NEJM23-SAE-N]] serious adverse events (fever, [[4|match|NEJM23-SAE-FEVER]]; infection, [[4|match|NEJM23-SAE-INFECTION]]; hypertension, [[1|match|NEJM23-SAE-HYPERTENSION]]; vomiting, [[1|match|NEJM23-SAE-VOMITING]]).
    The infant blinatumomab trial enrolled [[30|match|NEJM23-N]]; it took [[214|match|NEJM23-CTRL-N]] from Interfant-06 as controls.`));

describe('the design of a named trial', () =>
  testLines(`
    Interfant-06, a trial in infants with leukaemia, was run by [[28|misstated:wrong-value|IF06-GROUPS]] study groups.
    Infants in the van der Sluis trial received [[two|misstated:wrong-value|NEJM23-COURSES]] courses of blinatumomab.
    Each baby in the infant blinatumomab trial had a [[14-day|misstated:wrong-value|NEJM23-DURATION]] infusion of the drug.
    Interfant-21, of blinatumomab in babies, is to enrol [[610|misstated:wrong-value|PR23-NEXTSTUDY]] infants.
    The next trial of blinatumomab in babies is to enrol 610 infants.
    In the infant blinatumomab trial, the bags of the infusion lasted four days.
    Babies with leukaemia received two courses of blinatumomab at our hospital.`));
