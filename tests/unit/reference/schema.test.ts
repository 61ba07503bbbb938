/** Whoever adds a trial learns from the message alone which file, record and field to mend, and how. */
import { expect, test } from 'vitest';
import { readStudies } from '../../../lib/reference/rules.ts';
import { asFile, example } from './example.ts';

const AT = 'example.json, record EXAMPLE-OS2, field';

// biome-ignore lint/suspicious/noExplicitAny: each line spoils the study in its own way.
const BAD: [string, (study: any) => void, string][] = [
  ['no citation', (s) => delete s.citation, 'example.json, field citation: is missing; add it.'],
  [
    'an empty citation',
    (s) => {
      s.citation = ' ';
    },
    'example.json, field citation: is empty; fill it in or remove it.',
  ],
  [
    'a DOI with its address',
    (s) => {
      s.doi = 'https://doi.org/10.1/x';
    },
    'example.json, field doi: is not a DOI; write it without https://doi.org/, as 10.1056/NEJMoa2214171, or leave the field out.',
  ],
  [
    'a PubMed link',
    (s) => {
      s.pmid = 'PMID 1';
    },
    'example.json, field pmid: is not a PubMed number; write digits only or leave the field out.',
  ],
  [
    'a date in words',
    (s) => {
      s.reported = 'April 2024';
    },
    'example.json, field reported: is neither a date (2023-04-26) nor a year (2023).',
  ],
  [
    'a subject of its own',
    (s) => {
      s.subject = 'other';
    },
    'example.json, field subject: must be one of blinatumomab, infant-all, neighbour.',
  ],
  [
    'a misspelt field',
    (s) => {
      s.figures[0].endpont = 'OS';
    },
    'example.json, record EXAMPLE-OS2: endpont is no known field; correct its spelling or remove it.',
  ],
  [
    'no record',
    (s) => {
      s.figures = [];
    },
    'example.json, field figures: is empty; fill it in or remove it.',
  ],
  [
    'a record without id',
    (s) => delete s.figures[0].id,
    'example.json, record no. 1, field id: is missing; add it.',
  ],
  [
    'an id with spaces',
    (s) => {
      s.figures[0].id = 'OS 2';
    },
    'example.json, record OS 2, field id: takes letters, digits and hyphens only.',
  ],
  ['no place in the source', (s) => delete s.figures[0].where, `${AT} where: is missing; add it.`],
  [
    'months in words',
    (s) => {
      s.figures[0].months = 'two years';
    },
    `${AT} months: must be of type number.`,
  ],
  [
    'an unknown age',
    (s) => {
      s.figures[0].population = { label: 'Babies', age: 'babies' };
    },
    `${AT} population.age: must be one of infants, children, adults, all-ages.`,
  ],
  [
    'more than 100%',
    (s) => {
      s.figures[0].value = { percent: 120, decimals: 0 };
    },
    `${AT} value.percent: must be at most 100.`,
  ],
  [
    'a value as text',
    (s) => {
      s.figures[0].value = { percent: '85%', decimals: 0 };
    },
    `${AT} value.percent: must be of type number.`,
  ],
  [
    'no decimals',
    (s) => {
      s.figures[0].value = { percent: 85 };
    },
    `${AT} value.decimals: is missing; add it.`,
  ],
  [
    'a value of no form',
    (s) => {
      s.figures[0].value = { value: 85 };
    },
    `${AT} value: has none of percent, count, below, above, low, amount, ratio, fromYear, dates; give the published value in one of these forms.`,
  ],
  [
    'half a patient',
    (s) => {
      s.figures[0] = { ...s.figures[0], ci95: undefined, value: { count: 1.5, unit: 'patients' } };
    },
    `${AT} value.count: must be a whole number.`,
  ],
  [
    'a day that does not exist',
    (s) => {
      s.figures[0] = { ...s.figures[0], ci95: undefined, value: { dates: ['2024-02-30'] } };
    },
    `${AT} value.dates.0: is not a date of the calendar; write it as 2023-04-26.`,
  ],
  [
    'too few decimals',
    (s) => {
      s.figures[0].value.decimals = 0;
    },
    `${AT} value.decimals: 85.5 has more than 0 decimals; give as many as were published.`,
  ],
  [
    'a group that is not there',
    (s) => {
      s.figures[0].group = 'chemo';
    },
    `${AT} group: the study has no group "chemo"; use one of blinatumomab or add it to groups.`,
  ],
  [
    'a group twice',
    (s) => {
      s.groups.push(s.groups[0]);
    },
    'example.json, field groups: "blinatumomab" stands there twice; give each group its own id.',
  ],
  [
    'a value outside its interval',
    (s) => {
      s.figures[0].ci95 = [60, 80];
    },
    `${AT} ci95: 60 to 80 does not hold the value 85.5; correct one of them.`,
  ],
  [
    'an interval backwards',
    (s) => {
      s.figures[0].ci95 = [93, 70];
    },
    `${AT} ci95: 93 to 70 runs backwards; put the lower bound first.`,
  ],
  [
    'an interval of a count',
    (s) => {
      s.figures[0].value = { count: 3, unit: 'patients' };
    },
    `${AT} ci95: belongs to a percentage, an amount or a ratio; remove it.`,
  ],
  [
    'a count above its base',
    (s) => {
      s.figures[0] = { ...s.figures[0], ci95: undefined, value: { count: 31, of: 30, unit: 'patients' } };
    },
    `${AT} value.count: 31 is more than the 30 it is a count of; correct one of them.`,
  ],
  [
    'a share that is not its count',
    (s) => {
      s.figures[0].value = { percent: 84, decimals: 0, count: 28, of: 30 };
    },
    `${AT} value.percent: 84% is not 28 of 30 (93%); correct one of them.`,
  ],
  [
    'a share with half a count',
    (s) => {
      s.figures[0].value = { percent: 84, decimals: 0, count: 28 };
    },
    `${AT} value.of: is missing beside count; add the number the share is taken of.`,
  ],
  [
    'a median outside its range',
    (s) => {
      s.figures[0] = {
        ...s.figures[0],
        ci95: undefined,
        value: { amount: 9, decimals: 0, unit: 'months', range: [1, 8] },
      };
    },
    `${AT} value.range: 1 to 8 does not hold the value 9; correct one of them.`,
  ],
  [
    'a range backwards',
    (s) => {
      s.figures[0] = { ...s.figures[0], ci95: undefined, value: { low: 5, high: 2, unit: '%', decimals: 0 } };
    },
    `${AT} value.low: must be less than high; swap the two.`,
  ],
  [
    'years backwards',
    (s) => {
      s.figures[0] = { ...s.figures[0], ci95: undefined, value: { fromYear: 2021, toYear: 2018 } };
    },
    `${AT} value.fromYear: must not be after toYear; swap the two.`,
  ],
  [
    'an earlier report that is not there',
    (s) => {
      s.supersedes = 'older';
    },
    'example.json, field supersedes: there is no study "older"; correct the id or remove the field.',
  ],
];

test.each(BAD)('%s', (_, spoil, message) => {
  const study = example();
  spoil(study);
  expect(readStudies([asFile(study)]).problems).toEqual([message]);
});

test('the example is right', () => {
  expect(readStudies([asFile(example())]).problems).toEqual([]);
});
