/** True sentences whose numbers are nobody's published result, and plain misstatements that look like them. */
import { describe, expect, it } from 'vitest';
import { check, lines } from './judge.ts';

const wrong = (text: string): string[] =>
  check(text)
    .filter(({ verdict }) => verdict === 'misstated')
    .map((finding) => finding.text);

describe('parts, guesses, spans, other patients and those who lack what is counted are called nothing', () => {
  it.each(
    lines(`
    In E1910, adults younger than 50 had a three-year survival of 92% with blinatumomab.
    In E1910, three-year survival among women was 90% with blinatumomab and 74% among men.
    In E1910, three-year overall survival with blinatumomab was 79% in patients older than 55.
    In AALL1731, three-year disease-free survival was 92% among boys given blinatumomab.
    In AALL1731, children under five who got blinatumomab did better still: 98% were free of disease after three years.
    In the infant trial of blinatumomab, two-year survival was 86% among girls.
    In the infant trial of blinatumomab, babies younger than three months had a two-year survival of 88%.
    In the infant trial of blinatumomab, Italian controls had a two-year survival of 71%.
    In the infant trial of blinatumomab, 93% were alive at two years. Little Emma was given a 30 percent chance of survival.
    In the infant trial of blinatumomab, 93% were alive at two years. "Our son had a 40 percent chance of surviving," says his father.
    In the infant trial of blinatumomab, 93% were alive at two years. Without it, the doctor said, Noor's odds of survival were 45 percent.
    In the infant trial of blinatumomab, 93.3% were alive. The protocol had assumed a two-year survival of 80%.
    In the infant trial of blinatumomab, 93.3% were alive. The threshold for success was set at a two-year survival of 75%.
    In the infant trial of blinatumomab, 93.3% were alive. With one more death, survival would have been 90%.
    In the infant trial of blinatumomab, 93.3% were alive. So small a trial cannot distinguish 85% from 95% survival.
    Blinatumomab made headlines with the infant trial. In children whose disease has returned, two-year survival is 71% with it.
    Thirty babies got blinatumomab. When the leukaemia comes back, two-year survival with the drug is 71%.
    Thirty babies got blinatumomab. For children with Down syndrome, two-year survival with the drug was 88%.
    For infants with ALL, French investigators reported a four-year survival of 72% with chemotherapy. Blinatumomab may improve it.
    In Interfant-06, the median follow-up was 7 years. The infant trial of blinatumomab came after it.
    In the infant trial of blinatumomab, the control group had been followed for a median of 8 years.
    In the infant trial of blinatumomab, the death rate was cut to a fifth.
    In the infant trial of blinatumomab, two-year mortality of 6.7% is a fifth of the earlier 34.2%.
    In the infant trial of blinatumomab, 21% of the controls died in the third year.
    In the infant trial of blinatumomab, 3% of the controls died between the second and third birthdays.
    In the infant trial of blinatumomab, before the drug 37% were MRD-negative.
    In the infant trial of blinatumomab, 11 of 30 babies never received immunoglobulins.
    In the infant trial of blinatumomab, the true survival may be as low as 76%.
    In the infant trial of blinatumomab, at worst 60.8% would be free of disease after two years.
    In MT103-205, 39% reached remission and 14 of those 27 became MRD-negative.
    In the infant trial of blinatumomab, 87% of the babies given the drug had not relapsed at four years.
    In the infant trial of blinatumomab, the rate of relapse was a third of its old level.
    In AALL1731, three-year disease-free survival was 96.0% with blinatumomab, up from 80% historically.
    In E1910, 395 of 488 adults reached remission. Of 100 screened at one centre, 60 enrolled, of whom 42 (70%) achieved complete remission; then came blinatumomab.`),
  )('%s', (line) => expect(wrong(line)).toEqual([]));
});

describe('what is said of all of them is called', () => {
  it.each(
    lines(`
    In E1910, three-year survival was 95% with blinatumomab and 68% without.
    In E1910, adults aged 30 to 70 had a three-year survival of 95% with blinatumomab.
    In the infant trial of blinatumomab, two-year survival was 86% with the drug.
    In the infant trial of blinatumomab, babies under one had a two-year survival of 83% with blinatumomab.
    In the infant trial of blinatumomab, the controls had a two-year disease-free survival of 30%.
    In the infant trial of blinatumomab, the chance of surviving two years was 80% with blinatumomab.
    In the infant trial of blinatumomab, two-year survival with blinatumomab was 71.3%.
    In the infant trial of blinatumomab, the median follow-up was 3.9 years.
    In the infant trial of blinatumomab, 25 of 30 babies got G-CSF.
    In the infant trial of blinatumomab, two-year survival with blinatumomab was 75.9%.
    In the infant trial of blinatumomab, 34.2% of the babies given the drug died within two years.
    In the infant trial of blinatumomab, after the drug 37% were MRD-negative.
    In MT103-205, 14 of 90 children became MRD-negative.
    In the infant trial of blinatumomab, 87% of the babies given the drug were alive and had not relapsed at four years.
    In the infant trial of blinatumomab, four-year disease-free survival was 87% with the drug.
    Interfant-99, long before blinatumomab, saw 54 per cent of its babies reach four years without an event.
    In E1910, adults got blinatumomab or not. On chemo alone 74 per cent were still alive three years later, and by then few had relapsed.
    In LAL2317, MRD negativity went from 79% before blinatumomab to 93% after the first course.
    In LAL2317, MRD negativity went from 72% before blinatumomab to 98% after the first course.
    Of the 30 infants with ALL who got blinatumomab, 93% were alive at two years, up from 70% in the historical controls.
    In E1910, 488 patients aged 30 to 70 years were enrolled, of whom 395 (86%) achieved complete remission. Blinatumomab followed.
    In the infant trial of blinatumomab, she thinks in clearances: the median was 8.9 litres an hour per square metre.`),
  )('%s', (line) => expect(wrong(line)).not.toEqual([]));
});
