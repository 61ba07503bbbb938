/** An age range beyond infancy tells other patients; months, counts and intervals do not. */
import { describe, expect, test } from 'vitest';
import { ageRanges } from '../../../lib/read/numbers/age-ranges.ts';

const told = (text: string): string[] =>
  ageRanges(text).map((m) => `${text.slice(m.start, m.end)}: ${m.value}`);

describe('other patients', () => {
  test.each([
    ['In children of 4 to 21 with ALL', 'children of 4 to 21: older'],
    ['Patients aged 1 to 18 years', 'Patients aged 1 to 18: older'],
    ['children between 1 and 10 years old', 'children between 1 and 10: older'],
    ['adults aged 18-39', 'adults aged 18-39: adults'],
    ['between the ages of 2 and 16', 'between the ages of 2 and 16: older'],
    ['Those aged 40 or older', 'aged 40 or older: adults'],
    ['children of one to nine with ordinary disease', 'children of one to nine: older'],
    ['people aged thirty to seventy', 'people aged thirty to seventy: adults'],
    ['aged 1 year', ''],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected === '' ? [] : [expected]));
});

describe('nothing said', () => {
  test.each([
    'infants aged 1 to 12 months',
    'babies aged 28 to 364 days',
    'aged 0 to 1 year',
    'between 4 and 21 patients',
    'people from 9 to 12 countries',
    'between 70 and 75%',
    'Of those, 4 to 6 relapsed',
    'children of 30 families',
    'children of two to three countries',
    'babies aged one to nine months',
    'patients of 10 to 11 centres',
    'No number at all',
  ])('%s', (text) => expect(told(text)).toEqual([]));
});
