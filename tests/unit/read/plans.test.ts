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
  ['A larger study, for which 160 babies are to be recruited, comes next.', ['160 | planned-enrolment']],
  ['The 214 babies were recruited before.', ['214 | enrolled']],
  ['The trial enrolled 30 babies in nine countries.', ['30 | enrolled', 'nine | countries']],
  ['Babies in nine countries took part in the trial.', ['nine | countries']],
])('%s', (copy, expected) => {
  expect(told(copy).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual(expected);
});
