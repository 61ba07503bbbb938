/**
 * Checks reference-data/studies/*.json and writes them as one plain JSON file for the checker, so that the
 * extension carries no validator. Run before builds and tests; ends with status 1 and says why when a file is wrong.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readStudies, type StudyFile } from '../lib/reference/rules.ts';
import type { Study } from '../lib/reference/types.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The study files of a folder, sorted by name. Throws where the folder cannot be read. */
export function studyFiles(folder = join(root, 'reference-data/studies')): StudyFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

/** The compiled dataset: sorted, compact, without the notes that only maintainers read; the same for the same studies. */
export function compile(studies: Study[]): string {
  const sorted = [...studies].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `${JSON.stringify(sorted, (key, value) => (key === 'note' ? undefined : value))}\n`;
}

function main(): void {
  const { studies, problems } = readStudies(studyFiles());
  if (problems.length > 0) {
    console.error(
      `reference-data/studies: ${problems.length} to put right\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    process.exitCode = 1;
    return;
  }
  const target = join(root, 'lib/reference/dataset.gen.json');
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, compile(studies));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
