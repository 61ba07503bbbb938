/** Shouting is no leukaemia, and leukaemia is still read in a headline of capitals. */
import { describe, expect, test } from 'vitest';
import { withoutShouts } from '../../../lib/read/plain/capitals.ts';

describe('the word', () => {
  test.each([
    ['ALL INFANTS SURVIVED, says the poster', 'all INFANTS SURVIVED, says the poster'],
    ['ALL INFANTS born from 1 April', 'all INFANTS born from 1 April'],
    ['ALL 30 CHILDREN SAFE', 'all 30 CHILDREN SAFE'],
    ['IN ALL BABIES UNDER SIX MONTHS', 'IN all BABIES UNDER SIX MONTHS'],
    ['ALL BUT ONE OF THE CREW BACK ON BOARD', 'all BUT ONE OF THE CREW BACK ON BOARD'],
    ['BABIES TRAVEL FREE AFTER ALL, MINISTER SAYS', 'BABIES TRAVEL FREE AFTER all, MINISTER SAYS'],
  ])('%s', (text, expected) => expect(withoutShouts(text)).toBe(expected));
});

describe('the disease', () => {
  test.each([
    'Infants with ALL were treated.',
    'ALL infants of the trial had the rearrangement.',
    'In KMT2A-rearranged ALL, DFS was 49.4% and OS 65.8%.',
    'BLINATUMOMAB SAVES MORE INFANTS WITH ALL',
    'INFANT ALL: SURVIVAL ROSE, RELAPSES FELL',
    'ALL IN INFANTS is not screened for',
    'The AIEOP-BFM ALL 2017 trial (ALL) went on.',
    'RELAPSED ALL TREATED WITH ANTIBODY',
  ])('%s', (text) => expect(withoutShouts(text)).toBe(text));
});
