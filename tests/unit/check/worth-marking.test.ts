/** Which judgements an editor sees: matches and misstatements on the subject; grey marks only for figures on the subject. */
import { describe, expect, it } from 'vitest';
import { judged } from './judge.ts';

describe('marked grey: on the subject, and nothing settles it', () => {
  it.each([
    ['Ten-year overall survival of infants given blinatumomab is 91%.', '91%'],
    ['Some reports said 49% of the infants given blinatumomab survived, which is wrong.', '49%'],
    [
      'With chemotherapy alone, 141 of 214 infants with KMT2A-rearranged ALL were alive at two years.',
      '141 of 214',
    ],
    ['Seizures were seen in 3% of the infants with leukaemia given blinatumomab.', '3%'],
    ['Belgium enrolled five infants in the blinatumomab trial for infant leukaemia.', 'five'],
    ['Twelve of the infants with leukaemia had a transplant after blinatumomab.', 'Twelve'],
  ])('%s [%s]', (text, figure) => expect(judged(text, figure)).toBe('unverified'));
});

describe('not marked: context, other subjects, no claim at all', () => {
  it.each([
    ['The nurses changed the bag of blinatumomab for the infants with leukaemia every 4 days.', '4'],
    ['The report on blinatumomab in infants with leukaemia has 12 pages.', '12'],
    ['The blinatumomab trial in infants with leukaemia began in 2018.', '2018'],
    ['A cycle of blinatumomab for an infant with leukaemia costs 24,000 euros.', '24,000'],
    ['Among 72 nurses, 65% had looked after infants with leukaemia given blinatumomab.', '65%'],
    [
      'Two-year survival in neuroblastoma is 72%; blinatumomab for infants with leukaemia is another matter.',
      '72%',
    ],
    ['Blinatumomab binds CD19 on the leukaemia cells of infants.', '19'],
  ])('%s [%s]', (text, figure) => expect(judged(text, figure)).toBe('unmarked'));
});

describe('context is marked where a record settles it', () => {
  it.each([
    ['Infants with leukaemia got one course of blinatumomab.', 'one', 'match'],
    ['Infants with leukaemia got blinatumomab as a 28-day continuous infusion.', '28-day', 'match'],
    ['Interfant-06 was run by 18 study groups and treated infants with ALL.', '18', 'match'],
  ])('%s [%s]', (text, figure, verdict) => expect(judged(text, figure)).toBe(verdict));
});

it('marks nothing on a page that is off the subject', () =>
  expect(judged('Five-year survival of children with Wilms tumour is 93%.', '93%')).toBe('unmarked'));
