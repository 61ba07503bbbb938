/** Results of a part of a trial's patients, which its results do not refute; and what is said of all of them, which they do. */
import { describe, expect, it } from 'vitest';
import { check, lines, testLines } from './judge.ts';

const wrong = (text: string): string[] =>
  check(text)
    .filter(({ verdict }) => verdict === 'misstated')
    .map((finding) => finding.text);

describe('a part of the patients by age, sex, place, line of treatment, test, trait, time or response is called nothing', () => {
  it.each(
    lines(`
    In E1910, patients over 60 had a three-year overall survival of 77% with blinatumomab.
    In E1910, patients aged 55 to 70 had a three-year overall survival of 73% with blinatumomab.
    In E1910, among patients under 55, three-year survival was 95% with blinatumomab and 70% without.
    In E1910, three-year survival was 95% with blinatumomab and 70% without in patients under 55.
    In E1910, those who were over 60 had a three-year survival of 77% with blinatumomab.
    In E1910, under 55 did better: three-year survival was 95% with blinatumomab.
    In E1910, patients under the age of 55 had a three-year survival of 95% with blinatumomab.
    In E1910, older patients had a three-year survival of 75% with blinatumomab.
    In E1910, the elderly patients had a three-year survival of 75% with blinatumomab.
    In E1910, adults with Ph-like disease had a three-year overall survival of 77% with blinatumomab.
    In E1910, patients with CNS disease had a three-year overall survival of 77% with blinatumomab.
    In E1910, patients with complex karyotypes had a three-year overall survival of 77% with blinatumomab.
    In E1910, patients with TP53 mutations had a three-year overall survival of 77% with blinatumomab.
    In E1910, patients who went on to a transplant had a three-year survival of 77% with blinatumomab.
    In E1910, patients who were transplanted had a three-year survival of 77% with blinatumomab.
    In E1910, three-year survival after a stem cell transplant was 77% with blinatumomab.
    In E1910, of all 488 who started, 60% were alive at three years with blinatumomab.
    In E1910, women had a three-year survival of 90% with blinatumomab.
    In E1910, Black patients had a three-year survival of 90% with blinatumomab.
    In AALL1731, children older than five had a three-year disease-free survival of 90.1% with blinatumomab.
    In AALL1731, three-year disease-free survival in boys given blinatumomab was 92%.
    In AALL1731, children with high white counts had a three-year disease-free survival of 90.1% with blinatumomab.
    In AALL1731, children with trisomy 21 had a three-year disease-free survival of 90.1% with blinatumomab.
    In AALL1731, children who responded slowly had a three-year disease-free survival of 90.1% with blinatumomab.
    In AALL1731, children with undetectable MRD had a three-year disease-free survival of 99.1% with blinatumomab.
    In AALL1731, Hispanic children had a three-year disease-free survival of 90.1% with blinatumomab.
    In AALL1731, three-year disease-free survival was 99% with blinatumomab among children with undetectable residual disease.
    In TOWER, median overall survival in first salvage was 11.1 months with blinatumomab.
    In TOWER, median overall survival was 11.1 months with blinatumomab in first salvage.
    In TOWER, patients in second-salvage had a median overall survival of 5.1 months with blinatumomab.
    In TOWER, median overall survival was 11.1 months with blinatumomab for women.
    In the infant trial of blinatumomab, controls with high MRD had a two-year disease-free survival of 30%.
    In the infant trial of blinatumomab, controls who relapsed had a two-year overall survival of 30%.
    In the infant trial of blinatumomab, controls who were treated after 2012 had a two-year survival of 70%.
    In the infant trial of blinatumomab, controls treated since 2012 had a two-year survival of 70%.
    In the infant trial of blinatumomab, Dutch controls had a two-year survival of 68%.
    In the infant trial of blinatumomab, controls at Dutch centres had a two-year survival of 68%.
    In the infant trial of blinatumomab, babies from Germany had a two-year survival of 98% with blinatumomab.
    In the infant trial of blinatumomab, babies younger than three months had a two-year survival of 88% with blinatumomab.
    In the infant trial of blinatumomab, babies under three months had a two-year survival of 88% with blinatumomab.
    In the infant trial of blinatumomab, girls had a two-year survival of 88% with blinatumomab.
    In the infant trial of blinatumomab, newborns with leukaemia had a two-year survival of 60% with blinatumomab.
    In the infant trial of blinatumomab, two-year survival was 60% with blinatumomab in babies born in the first month of life.
    In the infant trial of blinatumomab, babies with a poor prednisone response had a two-year survival of 60% with blinatumomab.
    In the infant trial of blinatumomab, prednisone good responders had a two-year survival of 98% with blinatumomab.
    In the infant trial of blinatumomab, babies who responded well to prednisone had a two-year survival of 98% with blinatumomab.
    In the infant trial of blinatumomab, babies with AFF1 fusions had a two-year survival of 80% with blinatumomab.
    In the infant trial of blinatumomab, babies with t(4;11) had a two-year survival of 80% with blinatumomab.
    In the infant trial of blinatumomab, babies with CNS involvement had a two-year survival of 80% with blinatumomab.
    In the infant trial of blinatumomab, babies with congenital leukaemia had a two-year survival of 80% with blinatumomab.
    In the infant trial of blinatumomab, those without a transplant had a two-year survival of 80% with blinatumomab.
    In the infant trial of blinatumomab, two-year survival with blinatumomab was 80% in the babies given a transplant.
    In the infant trial of blinatumomab, MRD-negative babies had a two-year survival of 98% with blinatumomab.
    In Interfant-06, western centres did better than others; their six-year event-free survival was 49.4%.
    In Interfant-06, large hospitals had a six-year event-free survival of 52.4%.
    In Interfant-06, girls had a six-year event-free survival of 52.4%.
    In Interfant-06, six-year event-free survival was 52.4% at some centres.
    In Interfant-06, six-year event-free survival was 32.4% for infants younger than six months.
    In Interfant-06, six-year event-free survival was 62.4% in infants with a good prednisone response.
    In E1910, adults with ALL under 55 had a three-year survival of 94% with blinatumomab, versus 70% without.
    In TOWER, adults with ALL and a low blast count did better: complete remission in 58% with blinatumomab.
    In TOWER, adults with ALL who had fewer than 50% blasts in the marrow lived a median of 10.4 months with blinatumomab.
    In TOWER, median survival of adults with ALL was 11.1 months with blinatumomab versus 5.5 months without in first salvage.
    In BLAST, adults with ALL in first remission had a median relapse-free survival of 24.6 months with blinatumomab.
    In BLAST, 82% of adults with ALL in first remission cleared MRD with blinatumomab.
    In AALL1331, high-risk children with relapsed ALL under 18 had two-year survival of 73% with blinatumomab versus 60% without.
    In AALL1731, children with ALL in Canada had three-year disease-free survival of 97% with blinatumomab.
    In the infant trial of blinatumomab, infants with ALL with a high white count had a two-year disease-free survival of 71%.
    In the infant trial of blinatumomab, babies with ALL diagnosed before three months of age had a two-year survival of 87%.
    In the infant trial of blinatumomab, babies with a brother for a donor had a two-year survival of 80% with blinatumomab.`),
  )('%s', (line) => expect(wrong(line)).toEqual([]));
});

describe('what only sounds like a part is called', () => {
  it.each(
    lines(`
    In E1910, adults aged 30 to 70 had a three-year survival of 95% with blinatumomab.
    In E1910, MRD-negative adults had a three-year survival of 95% with blinatumomab.
    In E1910, adults between 30 and 70 had a three-year survival of 95% with blinatumomab.
    In E1910, three-year survival among patients with MRD-negative disease was 95% with blinatumomab.
    In the infant trial of blinatumomab, babies under one had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, infants younger than 12 months had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, infants with leukaemia had poor odds; two-year survival was 83% with blinatumomab.
    In the infant trial of blinatumomab, two-year survival was 83% with blinatumomab, compared with 90% in older children.
    In the infant trial of blinatumomab, two-year survival was 83% with blinatumomab, better than in girls.
    In the infant trial of blinatumomab, two-year survival was 83% overall with blinatumomab and 90% in girls.
    In the infant trial of blinatumomab, the share of babies who relapsed or died within two years was 28% with blinatumomab.
    In AALL1731, children aged 1 to under 10 had a three-year disease-free survival of 91% with blinatumomab.
    In AALL1731, children aged one to nine had a three-year disease-free survival of 91% with blinatumomab.
    In AALL1731, children with standard-risk leukaemia had a three-year disease-free survival of 91% with blinatumomab.
    In AALL1731, the share of children who relapsed or died within three years was 8% with blinatumomab.
    In the infant trial of blinatumomab, infants with KMT2A-rearranged leukaemia have a better outlook: two-year survival was 83% with blinatumomab.
    In the infant trial of blinatumomab, infants diagnosed with leukaemia before their first birthday had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, babies who were diagnosed with leukaemia had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, the controls with chemotherapy alone had a two-year survival of 83%.
    In the infant trial of blinatumomab, infants with ALL had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, babies with one of the worst leukaemias had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, infants with the rearranged gene had a two-year survival of 83% with blinatumomab.
    In TOWER, adults with relapsed or refractory ALL lived a median of 9.9 months with blinatumomab.
    In TOWER, median survival of adults with ALL was 9.7 months with blinatumomab versus 4.0 months with chemotherapy.
    In AALL1331, high-risk children with relapsed ALL had two-year survival of 83.3% with blinatumomab versus 58.4% without.
    In E1910, adults with ALL in remission had a three-year survival of 95% with blinatumomab.`),
  )('%s', (line) => expect(wrong(line)).not.toEqual([]));
});

describe('babies of another kind, and children who are no babies', () =>
  testLines(`
    Blinatumomab in infants with ALL. Infants with other forms of leukaemia fare better: [[85%|unverified?|]] survive.
    Blinatumomab in infants with ALL. The very youngest babies fared worst: [[45%|unverified?|]] were alive after two years.
    Blinatumomab in infants with ALL. Of the Dutch babies in this trial [[89%|unverified?|]] are alive.
    Blinatumomab in infants with ALL. The babies did well: [[45%|misstated:wrong-value|NEJM23-OS2-BLINA]] were alive after two years.
    Blinatumomab in infants with ALL. Infants whose leukaemia lacks the gene fault fare better: [[85%|unverified?|]] survive.
    Blinatumomab in infants with ALL. Most infants have the gene fault; the rest do not have the fault, and [[85%|unverified?|]] of them survive.
    Blinatumomab in infants with ALL. After two years [[93%|match|NEJM23-OS2-BLINA]] lived. That is as good as in older children, where it is [[95%|unverified?|]].
    Blinatumomab in infants with ALL. After two years [[93%|match|NEJM23-OS2-BLINA]] lived. Of all children with leukaemia [[95%|unverified?|]] survive.
    Blinatumomab in infants with ALL. After two years [[93%|match|NEJM23-OS2-BLINA]] lived.\\nHow does that compare with older children?\\n[[Ninety-five per cent|unverified?|]] of them survive.`));
