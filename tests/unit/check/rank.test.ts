/** Of several records that agree, the one the text is about: the one that says most of what the text says. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the record named', () =>
  testLines(`
    Overall survival of infants given blinatumomab was [[93.3%|match|NEJM23-OS2-BLINA]].
    Four-year overall survival of infants given blinatumomab was [[93.3%|match|LTFU-OS4-BLINA]].
    Of the infants given blinatumomab, [[4 of 30|match|NEJM23-RELAPSES]] relapsed.
    The cumulative incidence of relapse in infants given blinatumomab was [[13.3%|match|LTFU-CIR-BLINA]].
    Of the infants given blinatumomab, [[four|match|NEJM23-RELAPSES]] relapsed and [[one|match|NEJM23-DEATH-CR1]] died in remission.
    In Interfant-99, four-year event-free survival of infants with ALL was [[47.0%|match|IF99-EFS4]].
    In Interfant-06, six-year event-free survival of infants with ALL was [[46.1%|match|IF06-EFS6]].`));
