/** Results of patients who were never in the record's trial, and those of the trial's own told by the same words. */
import { describe, expect, it } from 'vitest';
import { check, lines } from './judge.ts';

const wrong = (text: string): string[] =>
  check(text.replaceAll('\\n', '\n'))
    .filter(({ verdict }) => verdict === 'misstated')
    .map((finding) => finding.text);

describe('patients of another country, disease or base are called nothing', () => {
  it.each(
    lines(`
    For infants with ALL, French investigators reported a four-year survival of 72% with chemotherapy. Blinatumomab may improve it.
    Blinatumomab in infants with ALL. My colleagues in Rome have 71 per cent alive at two years.
    Blinatumomab in infants with ALL. The clinicians in Toronto see 71 per cent of the babies alive at two years with blinatumomab.
    Blinatumomab in infants with ALL. And the Australian kids all together?\\nSixty-three percent alive at two years with blinatumomab.
    Blinatumomab in infants with ALL. Of the American babies 71 per cent were alive at two years with blinatumomab.
    Blinatumomab in infants with ALL. The Chilean registry has 51 per cent of infants alive at two years.
    Blinatumomab in infants with ALL. A Japanese programme reached a two-year survival of 75% with blinatumomab.
    Blinatumomab in infants with ALL. A study from Shanghai put two-year survival at 75% with blinatumomab.
    Blinatumomab in infants with ALL. Nine were given it at home, and of those nine, 75 percent were alive at two years with blinatumomab.
    Blinatumomab in infants with ALL. The 17 infants with a sensitive leukaemia had an overall survival at two years of 98% with blinatumomab.
    Blinatumomab in infants with ALL. In infants three-year survival is not known; it was 85% in E1910 with the drug, 68% without.
    Thirty babies got blinatumomab. For children with Down syndrome, two-year survival with the drug was 88%.
    Thirty babies got blinatumomab. When the leukaemia comes back, two-year survival with the drug is 71%.
    Blinatumomab in infants with ALL. Two-year DFS and OS were 81.6% and 93.3% in the first analysis with blinatumomab, compared with 49.4% and 72.8%.`),
  )('%s', (line) => expect(wrong(line)).toEqual([]));
});

describe('what doctors of the trial report is called', () => {
  it.each(
    lines(`
    Blinatumomab in infants with ALL. The researchers at Princess Máxima Center report two-year survival of 83% with blinatumomab.
    Blinatumomab in infants with ALL. The researchers in November reported a two-year survival of 83% with blinatumomab.
    Blinatumomab in infants with ALL. The doctors in Utrecht report two-year survival of 83% with blinatumomab.
    Blinatumomab in infants with ALL. Dutch researchers report two-year survival of 83% with blinatumomab.
    Blinatumomab in infants with ALL. Japanese doctors praise the trial, in which two-year survival was 83% with blinatumomab.
    Blinatumomab in infants with ALL. Two-year DFS and OS were 81.6% and 93.3% with blinatumomab, compared with 49.4% and 72.8%.`),
  )('%s', (line) => expect(wrong(line)).not.toEqual([]));
});
