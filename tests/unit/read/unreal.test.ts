/** How far a hope, a plan or a condition reaches. */
import { describe, expect, test } from 'vitest';
import { claims } from './reading.ts';

const reserve = (copy: string) =>
  claims(copy)
    .filter(({ text }) => text.includes('90.3'))
    .map((claim) => claim.reserve);

describe('the doubt is over before the figure', () => {
  test.each([
    'The trial may be small, but survival at two years was 90.3%.',
    'It would be wrong to call it a cure: at two years 90.3% were alive.',
    'Parents may want to know that 90.3% were alive at two years.',
    'What would once have been a death sentence is not any more: 90.3% were alive at two years.',
    'Doctors hope to use it everywhere after survival at two years reached 90.3%.',
    'The aim of the trial was safety; survival at two years was 90.3%.',
    'Blinatumomab, which was designed to bring T cells to the tumour, gave them a two-year survival of 90.3%.',
    'Blinatumomab, a drug that could change the outlook, lifted two-year survival to 90.3%.',
    'If you look at survival, 90.3% were alive at two years.',
    'If the babies are yours, the number is this: 90.3% were alive at two years.',
    'If confirmed, the result is striking: survival was 90.3% at two years.',
    'In May 2023 a two-year survival of 90.3% was reported.',
    'A targeted drug, it gave a two-year survival of 90.3%.',
    'The project in nine countries found a two-year survival of 90.3%.',
    'Survival at two years was 90.3%, the number that others would later print on a mug.',
    'In a trial that would go on to change practice 90.3% survived.',
    'As expected, 90.3% were alive at two years.',
    'The trial, designed to test safety, found that 90.3% were alive at two years.',
    'Parents might be cheered that 90.3% were alive at two years.',
    'Doctors hope to give all babies the drug, which kept 90.3% alive for two years.',
    'If blinatumomab is added to chemotherapy, 90.3% of babies survive two years.',
    'The odds of surviving two years are now 90.3%.',
    'The odds of a baby surviving rose to 90.3%.',
    'Babies on blinatumomab were far more likely to be alive at two years: 90.3%.',
    'They are less likely to relapse (90.3% stayed in remission).',
    'One thing more, may I add: 90.3% were alive at two years.',
    'The company would not comment on a two-year survival of 90.3%.',
  ])('%s', (copy) => expect(reserve(copy)).toEqual([undefined]));
});

describe('the doubt holds for the figure', () => {
  test.each([
    'The trial may be small, but survival at two years could be 90.3%.',
    'Two-year survival may, I add, be 90.3%.',
    'It could be that 90.3% were alive at two years.',
    'The protocol assumed that 90.3% were alive at two years.',
    'The forecast was this: a two-year survival of 90.3%.',
    'The result would be: 90.3% survived.',
    'The trial was designed to stop if survival was 90.3%.',
    'If survival was 90.3% at two years, nobody would complain.',
    'If it works as hoped, two-year survival is 90.3%.',
    'If we say that eight in ten live, 90.3% were too many.',
    'Blinatumomab, which may be given at home, would lift two-year survival to 90.3%.',
    'It might work, because in a simulation survival was 90.3%.',
    'They hope for a drug, for a bed, and 90.3% survival.',
    'In May it could reach 90.3% survival.',
    'It could rise from 49.4 to 90.3% in those treated.',
    'As expected of the drug, 90.3% could survive.',
    'The trial, designed to show a survival of 90.3%, was small.',
    'They plan a larger trial, which is to find that 90.3% were alive.',
    'Doctors hope for a drug, which would have kept 90.3% alive.',
    'If blinatumomab is added to chemotherapy, 90.3% of babies may survive.',
    'If blinatumomab is given earlier, 90.3% of babies survive, doctors hope.',
    'The odds of surviving improved by 90.3%.',
    'Two-year survival is more likely to be 90.3%.',
  ])('%s', (copy) => expect(reserve(copy)).toEqual(['unreal']));
});
