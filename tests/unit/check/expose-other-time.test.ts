/** Results told at another time of the trial; shares of relapses told of all infants; and what a letter or a second report leaves standing. */
import { testClasses } from './judge.ts';

const ALIVE = 'Infants with ALL got blinatumomab. At two years [[93.3%|match|NEJM23-OS2-BLINA]] were alive.';
const LATER = 'At four years [[93.3%|match|LTFU-OS4-BLINA]] of the infants given blinatumomab were alive.';

testClasses({
  'a result told at another time': {
    errors: `
      ${ALIVE} Disease-free survival was lower: [[83.3%|misstated:wrong-timepoint|NEJM23-DFS2-BLINA]] at two years.
      ${LATER} Disease-free survival was lower: [[81.6 per cent|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] at four years.`,
    twins: `
      ${ALIVE} Disease-free survival was lower: [[81.6%|match|NEJM23-DFS2-BLINA]] at two years.
      ${LATER} Disease-free survival was lower: [[83.3%|match|LTFU-DFS4-BLINA]] at four years.`,
  },
  'a time told in the sentence before, for both results of one group': {
    errors: `
      Infants with ALL got blinatumomab. At four years [[93%|match|LTFU-OS4-BLINA]] of the infants were alive, and [[83%|match|LTFU-DFS4-BLINA]] were alive without a relapse. In the comparison group those numbers were [[60%|match|LTFU-OS4-CTRL]] and [[49%|misstated:wrong-timepoint|LTFU-DFS4-CTRL]].`,
    twins: `
      Infants with ALL got blinatumomab. At four years [[93%|match|LTFU-OS4-BLINA]] of the infants were alive, and [[83%|match|LTFU-DFS4-BLINA]] were alive without a relapse. In the comparison group those numbers were [[60%|match|LTFU-OS4-CTRL]] and [[44%|match|LTFU-DFS4-CTRL]].`,
  },
  'a share of relapses told of all infants, after "when it returned"': {
    errors: `
      Infants with KMT2A-rearranged ALL. When it returned it returned fast: [[two-thirds|misstated:wrong-denominator|NEJM23-BG-RELAPSE-1Y]] of all infants relapsed within a year of diagnosis.`,
    twins: `
      Infants with KMT2A-rearranged ALL. When the leukaemia came back it came back early, within a year in [[two thirds|match|NEJM23-BG-RELAPSE-1Y]] of infants.`,
  },
  'a second report of the same children': {
    errors: `
      Infants with ALL got blinatumomab. A second report, with the same children followed for longer, appeared this year. At four years [[81.6%|misstated:wrong-timepoint|LTFU-DFS4-BLINA]] of the infants were alive without a relapse.`,
    twins: `
      Infants with ALL got blinatumomab. A second report, with other children followed for longer, appeared this year. At four years 81.6% of the infants were alive without a relapse.`,
  },
});
