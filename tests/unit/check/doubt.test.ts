/** Misstatements that their own sentence speaks against, beside those that stand; and figures told only to be taken back. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('two figures of one sentence are not about one result', () =>
  testLines(`
    Blinatumomab in infants with KMT2A-rearranged ALL. Alive: [[93.3 per cent|match|NEJM23-OS2-BLINA,LTFU-OS4-BLINA]], and [[60.2 per cent|match|LTFU-OS4-CTRL]] for chemotherapy alone.
    With blinatumomab, two-year overall survival of infants with ALL was [[65.8%|misstated:wrong-arm|NEJM23-OS2-BLINA]].`));

describe('a head count beside a group is not the group’s', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nEvidence: one study, n = 30, historical control.`));

describe('claims and myths', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nClaim 1: "Doctors cure 93% of babies with leukaemia." Verdict: false.
    Blinatumomab in infants with ALL.\\nMyth: half of infants survive with it. Fact: two years on, [[93%|match|NEJM23-OS2-BLINA]] of infants given blinatumomab were alive.`));

describe('answers to choose from', () =>
  testLines(`
    Blinatumomab in infants with ALL.\\nWhat was their two-year survival? A) 49.4% B) 65.8% C) 81.6% D) 93.3%`));
