/** The data that ships: every file right, every record once, every report in its chain, compiled the same each time. */
import { expect, test } from 'vitest';
import { compilePhrase } from '../../../lib/read/phrase.ts';
import { figureById, reportsByTrial, studies, studyOfFigure } from '../../../lib/reference/dataset.ts';
import { readStudies } from '../../../lib/reference/rules.ts';
import { compile, studyFiles } from '../../../scripts/compile-reference.ts';
import { asFile, example } from './example.ts';

const files = studyFiles();

test.each(files.map((file) => [file.name, file] as const))('%s', (_, file) => {
  const { problems } = readStudies([file]);
  // An earlier report stands in another file; that it exists is tested over all files.
  expect(problems.filter((problem) => !problem.includes('field supersedes'))).toEqual([]);
});

test('the files are right together', () => {
  expect(readStudies(files).problems).toEqual([]);
});

test('no record stands twice', () => {
  const ids = studies.flatMap((study) => study.figures.map((figure) => figure.id));
  expect(ids.length).toBeGreaterThan(250);
  expect(new Set(ids).size).toBe(ids.length);
});

test('compiling gives the same bytes whatever the order of the files', () => {
  const forwards = compile(readStudies(files).studies);
  expect(compile(readStudies([...files].reverse()).studies)).toBe(forwards);
  expect(JSON.parse(forwards)).toEqual(studies);
});

test('notes stay with the maintainers', () => {
  expect(compile(readStudies([asFile(example())]).studies)).not.toMatch(/For maintainers only|"note"/);
});

test('the reports of the infant trial follow one another', () => {
  const chain: string[] = [];
  for (let id: string | undefined = 'infant-blina-2026'; id; ) {
    chain.push(id);
    id = studies.find((study) => study.id === id)?.supersedes;
  }
  expect(chain).toEqual(['infant-blina-2026', 'infant-blina-2023', 'infant-blina-2021']);
  expect(reportsByTrial.get('infant-blina')?.[0]?.id).toBe('infant-blina-2026');
});

test('a record is found with its study', () => {
  expect(figureById('NEJM23-OS2-BLINA')?.value).toEqual({ percent: 93.3, decimals: 1 });
  expect(studyOfFigure('NEJM23-OS2-BLINA')?.id).toBe('infant-blina-2023');
  expect(figureById('NO-SUCH')).toBeUndefined();
});

test('every name of a study is a phrase that compiles', () => {
  for (const study of studies) {
    for (const alias of study.aliases)
      expect(() => compilePhrase(alias), `${study.id}: ${alias}`).not.toThrow();
  }
});

test.each([
  ['Interfant-06', 'interfant-06'],
  ['in the D-ALBA trial', 'd-alba'],
  ['ECOG-ACRIN E1910', 'e1910'],
  ['study MT103-211', 'mt103-211'],
  ['the FDA approved it', 'fda-approvals'],
  ['EudraCT 2016-004674-17', 'infant-blina'],
  ['an opinion of the European Medicines Agency', 'ema-opinions'],
  ['an agency of the FDA', undefined],
  ['ALL 11 of them', undefined],
])('"%s" names %s', (text, trial) => {
  const named = studies.filter((study) => study.aliases.some((alias) => compilePhrase(alias).test(text)));
  const trials = [...new Set(named.map((study) => study.trial))];
  if (trial === undefined) expect(trials).toEqual([]);
  else expect(trials).toContain(trial);
});
