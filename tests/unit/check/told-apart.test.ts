/** Figures that their clause sets apart from the record, by what it is of; each kind has a twin that must still be called. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

const H = 'Blinatumomab in infants with ALL';

describe('MRD on another day, by another test, in a part', () =>
  testLines(`
    ${H}\\nOn day 14 of blinatumomab [[60%|unverified]] of the infants had no or low MRD.
    ${H}\\nSix weeks after the infusion [[22|unverified]] of the babies were MRD-negative.
    ${H}\\nAt 10-5 sensitivity, [[14|unverified]] babies were MRD-negative.
    ${H}\\nOf those with MRD left after blinatumomab, [[eight|unverified]] turned MRD-negative.
    ${H}\\nLumbar punctures were negative in [[93%|unverified]] of babies.
    ${H}\\nAmong infants with t(4;11), [[61%|unverified]] were MRD-negative after the infusion.
    ${H}\\nAfter the infusion [[61%|misstated:wrong-value|NEJM23-MRD-NEG]] of the babies were MRD-negative.`));

describe('another gene, or another leukaemia', () =>
  testLines(`
    ${H}\\nRAS-pathway mutations occur in [[47%|unverified]] of infants with KMT2A-r ALL.
    ${H}\\nA KMT2A rearrangement is found in [[93%|unverified]] of infants with congenital ALL.
    ${H}\\nKMT2A rearrangements are seen in [[10%|unverified]] of all acute leukaemias.
    ${H}\\nA KMT2A rearrangement is found in [[93%|misstated:wrong-value|PR23-SHARE-KMT2A]] of infants with ALL.`));

describe('a part of a trial', () =>
  testLines(`
    ${H}\\nInterfant-06 randomised [[330|unverified]] infants.
    ${H}\\nThe MRD substudy of Interfant-06 comprised [[119|unverified]] infants.
    ${H}\\nIn Interfant-06 the study of [[30|unverified]] babies under one month found worse survival.
    ${H}\\nIn 2020 the trial enrolled [[12|unverified]] babies.
    ${H}\\nThe trial enrolled [[39|misstated:wrong-value|NEJM23-N]] babies with ALL.`));

describe('survival of others', () =>
  testLines(`
    ${H}\\nIn infants not transplanted, two-year DFS was [[85%|unverified]].
    ${H}\\nWith t(11;19) two-year DFS was [[86%|unverified]].
    ${H}\\nIn Vienna [[89%|unverified]] of babies survived with blinatumomab; in the trial [[93%|match|NEJM23-OS2-BLINA]].
    ${H}\\nWith blinatumomab [[92%|unverified]] of Toronto's babies survived.
    ${H}\\nBy 2030 we want [[95%|unverified]] of babies to survive.
    ${H}\\nThere is a [[99%|unverified]] probability that survival is better with blinatumomab than without.
    ${H}\\nIn infants given blinatumomab, two-year DFS was [[85%|misstated:wrong-value|NEJM23-DFS2-BLINA]].`));

describe('events of another time, and a rest that follows', () =>
  testLines(`
    ${H}\\nIn the whole follow-up [[38|unverified]] serious adverse events occurred.
    ${H}\\nA rest of two weeks followed.
    ${H}\\nIn all [[38|misstated:wrong-value|NEJM23-SAE-N]] serious adverse events were recorded during blinatumomab.`));

describe('what another figure was, in a participle, and a backbone', () =>
  testLines(`
    ${H}\\nFour-year disease-free survival came out at [[83.3 per cent|match|LTFU-DFS4-BLINA]], having been [[44|match|LTFU-DFS4-CTRL]] without the antibody.
    ${H}\\nInfants given blinatumomab on an Interfant-06 backbone had a 4-year DFS of [[83.3%|match|LTFU-DFS4-BLINA]], against [[44.0%|match|LTFU-DFS4-CTRL]] in historical controls.

    ${H}\\nInfants given chemotherapy alone had a 4-year DFS of [[83.3%|misstated:wrong-arm|LTFU-DFS4-CTRL]].`));

describe('two names in one breath before two figures', () =>
  testLines(`
    ${H}\\nAlive at two years, with and without: [[93%|match|NEJM23-OS2-BLINA]] and [[66%|match|NEJM23-OS2-CTRL]].
    ${H}\\nWith v without: DFS [[81.6%|match|NEJM23-DFS2-BLINA]] v [[49.4%|match|NEJM23-DFS2-CTRL]].
    ${H}\\nOS after and before blinatumomab: [[93.3%|unverified]] and [[65.8%|match|NEJM23-OS2-CTRL]].
    ${H}\\nKMT2A-r v germline in CCG 1953: five-year EFS [[33.6%|match|CCG1953-EFS5-KMT2A]] v [[60.3%|match|CCG1953-EFS5-GERM]].
    ${H}\\nInterfant-06: EFS at three years was 50%, at six [[46.1%|match|IF06-EFS6]].
    ${H}\\nAlive at two years with chemotherapy alone: [[93%|misstated:wrong-arm|NEJM23-OS2-CTRL]].`));
