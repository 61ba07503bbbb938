/** Which report a value that two reports print is taken from: the one that its neighbours are from. */
import { describe } from 'vitest';
import { testLines } from './judge.ts';

describe('the report of the figure beside', () =>
  testLines(`
    Infants with ALL on blinatumomab: disease-free survival at four years is [[83.3%|match|LTFU-DFS4-BLINA]]. Overall survival came to [[93.3%|match|LTFU-OS4-BLINA]].
    Infants with ALL on blinatumomab: overall survival was [[93.3%|match|LTFU-OS4-BLINA]], against [[60.2%|match|LTFU-OS4-CTRL]] with chemotherapy alone.
    Infants with ALL on blinatumomab: overall survival was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone.
    The infants with ALL on blinatumomab were followed for a median of [[4.2 years|match|LTFU-MEDFU]]. In all, [[93.3%|match|LTFU-OS4-BLINA]] of them are alive and [[13%|match|LTFU-CIR-BLINA]] relapsed.
    The infants with ALL on blinatumomab were followed for a median of [[26.3 months|match|NEJM23-MEDFU]]. In all, [[93.3%|match|NEJM23-OS2-BLINA]] of them are alive.
    The follow-up of infants with ALL on blinatumomab tells of [[four|match|NEJM23-RELAPSES]] relapses, an incidence of relapse of [[13.3%|match|LTFU-CIR-BLINA]].`));

describe('what the text says of the time comes first', () =>
  testLines(`
    At two years, [[93.3%|match|NEJM23-OS2-BLINA]] of the infants with ALL on blinatumomab were alive; at four, disease-free survival was [[83.3%|match|LTFU-DFS4-BLINA]].
    At six years, [[93.3%|misstated:wrong-timepoint|LTFU-OS4-BLINA]] of the infants with ALL on blinatumomab were alive.
    Five years on, overall survival of the infants with ALL given blinatumomab is [[93.3%|misstated:wrong-timepoint|LTFU-OS4-BLINA]].`));
