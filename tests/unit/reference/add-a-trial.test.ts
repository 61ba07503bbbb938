/**
 * A newsroom adds a trial by following reference-data/README.md. This follows it, with the README's own example: what it
 * says to paste is pasted (in memory), and what it says will come out must come out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWith } from '../../../lib/check/checker.ts';
import type { Model } from '../../../lib/check/confirm/signs/model.ts';
import { indexStudies } from '../../../lib/check/record.ts';
import { studyNames, studySubjects } from '../../../lib/check/study-names.ts';
import { compileLexicon, type EndpointWords } from '../../../lib/read/lexicon.ts';
import { compilePhrase } from '../../../lib/read/phrase.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { readStudies } from '../../../lib/reference/rules.ts';
import type { Study } from '../../../lib/reference/types.ts';
import signs from '../../../reference-data/signs.json' with { type: 'json' };
import { compile, studyFiles } from '../../../scripts/compile-reference.ts';
import { parseGold } from '../../../scripts/gold.ts';
import { score } from '../../../scripts/scoring.ts';
import { source } from '../read/reading.ts';

const model = signs as unknown as Model;
const README = readFileSync(join(import.meta.dirname, '../../../reference-data/README.md'), 'utf8');

/** The first fenced block under a heading, or the one after so many others. */
function block(heading: string, skip = 0): string {
  const section = README.split(`\n### ${heading}`)[1]?.split('\n### ')[0] ?? '';
  const found = [...section.matchAll(/```\w+\n([\s\S]*?)```/g)][skip]?.[1];
  if (found === undefined) throw new Error(`no block under "${heading}"`);
  return found;
}

/** The file's name as the README gives it, and its text. */
const file = {
  name: /Save this as `reference-data\/studies\/([\w-]+\.json)`/.exec(README)?.[1] ?? '',
  text: block('1. The study file'),
};
const endpoint = JSON.parse(block('2. Wordings')) as EndpointWords;
const sentences = block('3. Test sentences').trim().split('\n');

// Whoever tries the README out has the example among the data already.
const shipped = studyFiles().filter(({ name }) => name !== file.name);
const endpoints = source.endpoints.filter(({ id }) => id !== endpoint.id);

/** The checker over some study files and endpoints, on one marked line. */
function check(line: string, files = [...shipped, file], known = [...endpoints, endpoint]) {
  const { studies, problems } = readStudies(files);
  expect(problems).toEqual([]);
  const compiled = JSON.parse(compile(studies)) as Study[];
  const words = { ...source, endpoints: known };
  const lexicon = compileLexicon(words, studyNames(compiled), studySubjects(compiled));
  const gold = parseGold(line, 'meadow.txt');
  const findings = [...checkWith(articleFromText(gold.text), lexicon, indexStudies(compiled), model)].flat();
  return { findings, ...score(gold, findings) };
}

test('each wording of the endpoint has the example that the README gives', () => {
  const examples = JSON.parse(block('2. Wordings', 1)) as Record<string, string>;
  const phrases = [...endpoint.nouns, ...(endpoint.events ?? [])];
  expect(Object.keys(examples)).toEqual(phrases);
  for (const phrase of phrases) expect(examples[phrase]).toMatch(compilePhrase(phrase, source.words));
});

test.each(sentences)('%s', (line) => {
  const { errors, tally } = check(line);
  expect(errors).toEqual([]);
  expect(tally.record).toBe(tally.required);
});

test('the sentences show a match, a misstatement and an abstention, and are as many as the README counts', () => {
  const marks = sentences.flatMap((line) => parseGold(line, 'meadow.txt').marks);
  expect(new Set(marks.map(({ verdict }) => verdict)).size).toBe(3);
  expect(README).toContain(`\`All ${marks.length} required marks right.\``);
});

test('the draft of its last command holds one misstatement', () => {
  const draft = /echo "(.+)" \| npm run -s check/.exec(README)?.[1] ?? '';
  expect(check(draft).findings.map(({ verdict }) => verdict)).toEqual(['misstated']);
});

test('without the study file none of it is confirmed', () => {
  const findings = sentences.flatMap((line) => check(line, shipped, endpoints).findings);
  expect(findings.filter(({ verdict }) => verdict !== 'unverified')).toEqual([]);
});

test('the mistake that it shows is told in the words that it shows', () => {
  const wrong = file.text.replace('[68.4, 84.0]', '[70, 75]');
  expect(readStudies([{ ...file, text: wrong }]).problems).toHaveLength(1);
  expect(README).toContain(`    ${readStudies([{ ...file, text: wrong }]).problems[0]}\n`);
});
