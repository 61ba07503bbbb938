/** Plans of a study to come, and numbers of a study that was. */
import { expect, test } from 'vitest';
import { told } from './reading.ts';

test.each<[string, string[]]>([
  [
    'Interfant-21 is to include 160 babies in 27 countries.',
    ['160 | planned-enrolment', '27 | planned-countries'],
  ],
  [
    'The planned study will give it to 160 infants from 27 countries.',
    ['160 | planned-enrolment', '27 | planned-countries'],
  ],
  ['The trial enrolled 30 babies in nine countries.', ['30 | enrolled', 'nine | countries']],
  ['Babies in nine countries took part in the trial.', ['nine | countries']],
])('%s', (copy, expected) => {
  expect(told(copy).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(expected);
});
