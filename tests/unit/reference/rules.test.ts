/** What only shows when a file is read whole, or all files together; the messages say which two files are at odds. */
import { expect, test } from 'vitest';
import { readStudies } from '../../../lib/reference/rules.ts';
import { asFile, example } from './example.ts';

test('a file named otherwise than its study', () => {
  expect(readStudies([{ ...asFile(example()), name: 'other.json' }]).problems).toEqual([
    'other.json, field id: "example" is not the file\'s name; make the two the same.',
  ]);
});

test('a file that is no JSON', () => {
  const [problem] = readStudies([{ name: 'broken.json', text: '{ "id": "broken", }' }]).problems;
  expect(problem).toMatch(
    /^broken\.json: is not valid JSON \(.+\); mend the comma, quote or bracket there\.$/,
  );
});

test('an id used in two files', () => {
  const second = { ...example('second'), figures: example().figures };
  expect(readStudies([asFile(example()), asFile(second)]).problems).toEqual([
    'second.json, record EXAMPLE-OS2, field id: this id stands in example.json too; give each its own.',
  ]);
});

test('a report that supersedes one of another trial, and a circle', () => {
  const one = { ...example('one', 'trial'), supersedes: 'two' };
  const two = { ...example('two', 'trial'), supersedes: 'one' };
  const other = { ...example('three', 'elsewhere'), supersedes: 'one' };
  expect(readStudies([asFile(one), asFile(two), asFile(other)]).problems).toEqual([
    'one.json, field supersedes: the reports supersede each other in a circle; break it at the oldest.',
    'two.json, field supersedes: the reports supersede each other in a circle; break it at the oldest.',
    'three.json, field supersedes: "one" is a report of "trial", not of "elsewhere"; link reports of one trial only.',
  ]);
});
