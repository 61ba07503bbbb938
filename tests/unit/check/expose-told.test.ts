/** Results told in full beside a confirmed figure of their trial, bare pairs of a part, gaps that no two results leave, deaths from infection. */
import { describe } from 'vitest';
import { testClasses } from './judge.ts';

const PAIR =
  'AALL1731 gave blinatumomab to children with standard-risk leukaemia. Three-year disease-free survival was [[96.0%|match|AALL1731-DFS3-BLINA]] with blinatumomab and [[87.9%|match|AALL1731-DFS3-CHEMO]] with chemotherapy';
const LEVELS =
  'In infants with leukaemia given blinatumomab, survival at two years was [[93.3%|match|NEJM23-OS2-BLINA]], against [[65.8%|match|NEJM23-OS2-CTRL]] with chemotherapy alone';

describe('shares that their own words do not pin', () => {
  testClasses({
    'beside its own trial': {
      errors: `
        In D-ALBA, [[63|match|DALBA-N]] adults with Ph-positive leukaemia got blinatumomab; [[91%|misstated:wrong-value|DALBA-CR]] had a complete remission.
        E1910 tested blinatumomab. It enrolled [[488|match|E1910-N-ENROLLED]] adults, of whom [[87%|misstated:wrong-value|E1910-CR]] went into remission.
        AALL1331 tested blinatumomab. In the high-risk part [[208|match|AALL1331-HIR-N]] patients took part. Two-year overall survival was [[75.3%|misstated:wrong-value|AALL1331-HIR-OS2-BLINA]] with blinatumomab and [[58.4%|match|AALL1331-HIR-OS2-CHEMO]] with chemotherapy.
        Interfant-06 enrolled [[651|match|IF06-N]] infants with leukaemia; [[97%|misstated:wrong-value|IF06-CR]] of them reached complete remission.`,
      twins: `
        In D-ALBA, [[63|match|DALBA-N]] adults with Ph-positive leukaemia got blinatumomab; [[98%|match|DALBA-CR]] had a complete remission.
        In D-ALBA, [[63|match|DALBA-N]] adults with Ph-positive leukaemia got blinatumomab; after 24 months 92% were alive.
        In D-ALBA, [[63|match|DALBA-N]] adults with Ph-positive leukaemia got blinatumomab; 94% of those with the shorter transcript reached a complete remission.
        E1910 tested blinatumomab. It enrolled [[488|match|E1910-N-ENROLLED]] adults; 87% of those under 55 went into remission.
        E1910 tested blinatumomab. It enrolled [[488|match|E1910-N-ENROLLED]] adults, and about [[80%|match|E1910-CR]] of them went into remission.
        BLAST gave blinatumomab to [[116|match|BLAST-N]] adults in remission. Median relapse-free survival was 18.9 months.
        BLAST gave blinatumomab to [[116|match|BLAST-N]] adults in remission. After all cycles 80% had a complete MRD response.
        AALL1331 tested blinatumomab. In the low-risk part [[255|match|AALL1331-LR-N]] patients took part. Four-year disease-free survival after a relapse in the marrow was [[72.7%|unverified]] with blinatumomab and 53.7% with chemotherapy.
        Interfant-06 enrolled [[651|match|IF06-N]] infants with leukaemia. Of these [[3.7%|match|IF06-INDDEATH]] died during induction and a further 7.1% in remission.
        Interfant-06 enrolled [[651|match|IF06-N]] infants with leukaemia. Five-year event-free survival was 47.8%.
        Study MT103-205 gave blinatumomab to [[70|match|MT205-N]] children at the recommended dose; [[39%|match|MT205-CR]] reached complete remission, 52% of whom had no residual disease left.
        Study MT103-205 gave blinatumomab to [[70|match|MT205-N]] children at the recommended dose; 60% of the infants among them reached complete remission.`,
    },
    'held against the figure before': {
      errors: `
        In infants with leukaemia given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. That compares with [[70 percent|misstated:wrong-value|NEJM23-OS2-CTRL]] of [[214|match|NEJM23-CTRL-N]] babies in an earlier study who had chemotherapy only.
        Infants with leukaemia, blinatumomab. At four years [[83.3 per cent|match|LTFU-DFS4-BLINA]] of the children were alive and free of leukaemia, where only [[48 per cent|misstated:wrong-value|LTFU-DFS4-CTRL]] of babies on the older regimen had been.`,
      twins: `
        In infants with leukaemia given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. That compares with [[66 percent|match|NEJM23-OS2-CTRL]] of [[214|match|NEJM23-CTRL-N]] babies in an earlier study who had chemotherapy only.
        In infants with leukaemia given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. Under older protocols of the 1990s it was 45 percent.
        In infants with leukaemia given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. With chemotherapy a generation ago it was 30 percent.
        In infants with leukaemia given blinatumomab, [[93 percent|match|NEJM23-OS2-BLINA]] were alive after two years. Of those on the older regimen 51 percent had a transplant.`,
    },
    'the next figure of a median or a share of the gene': {
      errors: `
        BLAST gave blinatumomab to adults. Median relapse-free survival was [[23.6 months|match|BLAST-RFS-RESP-RESP]] in responders. In non-responders it was [[7.4 months|misstated:wrong-value|BLAST-RFS-RESP-NONRESP]].
        TOWER gave blinatumomab to adults. Median survival nearly [[doubled|match|TOWER-OS-BLINA]], from [[4.0|match|TOWER-OS-CHEMO]] to [[10.0 months|misstated:wrong-value|TOWER-OS-BLINA]].`,
      twins: `
        BLAST gave blinatumomab to adults. Median relapse-free survival was [[23.6 months|match|BLAST-RFS-RESP-RESP]] in responders. In non-responders it was [[5.7 months|match|BLAST-RFS-RESP-NONRESP]].
        BLAST gave blinatumomab to adults. Median relapse-free survival was [[23.6 months|match|BLAST-RFS-RESP-RESP]] in responders. The study took 48 months.
        A rearrangement of KMT2A was found in [[79.3%|match|IF99-SHARE-KMT2A]] of the infants in Interfant-99 and in [[74.0%|match|IF06-N-KMT2A]] in Interfant-06.`,
    },
    'the pair of a part': {
      errors: `
        ${PAIR}. In average-risk patients the rates were [[90.5%|misstated:wrong-value|AALL1731-DFS3-AVG-BLINA]] and [[90.2%|match|AALL1731-DFS3-AVG-CHEMO]].
        ${PAIR}.\\nHigher risk: [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] and [[77.8%|misstated:wrong-value|AALL1731-DFS3-HIGH-CHEMO]].`,
      twins: `
        ${PAIR}. In average-risk patients the rates were [[97.5%|match|AALL1731-DFS3-AVG-BLINA]] and [[90.2%|match|AALL1731-DFS3-AVG-CHEMO]].
        ${PAIR}.\\nHigher risk: [[94.1%|match|AALL1731-DFS3-HIGH-BLINA]] and [[84.8%|match|AALL1731-DFS3-HIGH-CHEMO]].
        ${PAIR}. In average-risk boys the rates were 96.9% and 91.3%.
        ${PAIR}. In average-risk patients infections were seen in [[14.8%|match|AALL1731-SEPSIS-BLINA]] and [[5.1%|match|AALL1731-SEPSIS-CHEMO]].`,
    },
    'a gap that no two results leave': {
      errors: `
        ${LEVELS}. That is [[31.5 percentage points|misstated:wrong-value|NEJM23-OS2-BLINA]].
        In infants with leukaemia given blinatumomab, the gap in disease-free survival at four years is [[52.3 percentage points|misstated:wrong-value|LTFU-DFS4-BLINA]].`,
      twins: `
        ${LEVELS}. That is [[27.5 percentage points|match|NEJM23-OS2-BLINA]].
        ${LEVELS}. That is within 5.2 percentage points of what was hoped for.
        In infants with leukaemia given blinatumomab, the gap in disease-free survival at four years is [[39.3 percentage points|match|LTFU-DFS4-BLINA]].
        In infants with leukaemia given blinatumomab, disease-free survival differed by 1.7 percentage points between the two reports.
        ${LEVELS}. To detect a gain of 15 percentage points in survival, 160 infants are needed.`,
    },
    'deaths from infection after induction': {
      errors: `
        Blinatumomab in infants with leukaemia: deaths from infection after induction were nil with blinatumomab and [[8%|misstated:wrong-value|LTFU-INFDEATH-CTRL]] in the comparison group.
        After blinatumomab no infant with leukaemia died of infection once induction was over, compared with [[8%|misstated:wrong-value|LTFU-INFDEATH-CTRL]] of controls.
        Blinatumomab in infants with leukaemia. No child died of infection after the first phase. Formerly, [[8 per cent|misstated:wrong-value|LTFU-INFDEATH-CTRL]] did.`,
      twins: `
        Blinatumomab in infants with leukaemia: deaths from infection after induction were nil with blinatumomab and [[4%|match|LTFU-INFDEATH-CTRL]] in the comparison group.
        After blinatumomab no infant with leukaemia died of infection during induction, compared with 3% of controls.
        After blinatumomab no infant with leukaemia died of infection after induction. Formerly, 8% of them had severe sepsis.
        After blinatumomab no infant with leukaemia died of infection after induction, while 8% of high-risk controls did.`,
    },
  });
});
