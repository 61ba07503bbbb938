/**
 * Which gold files are measured, and in which of two halves: `development`, on which the checker was tuned, and `kept`,
 * which was written last and on which nothing is ever tuned. A folder that is not there yet is left out.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { type Case, goldFiles, readCases } from '../cases.ts';

/** One folder's articles. */
export interface Corpus {
  /** "mixed"; "negative" where its numbers must stay unmarked. */
  name: string;
  negative: boolean;
  cases: Case[];
}

/** The folders of each half, from the root of the project. */
const FOLDERS = {
  development: [
    'tests/corpus/development',
    'tests/corpus/articles',
    'tests/corpus/mixed',
    'tests/corpus/sentences',
    'tests/pages',
    'tests/corpus/negative',
  ],
  kept: ['tests/corpus/kept', 'tests/corpus/kept/negative'],
} as const;

export type Half = keyof typeof FOLDERS;

/** Article text of no interest here: a corpus's own README and list of classes are no `.txt`. */
function hasArticles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.txt'));
}

async function readFolder(root: string, folder: string): Promise<Corpus[]> {
  const files = goldFiles([join(root, folder)]).map((file) => relative(process.cwd(), file));
  const isNegative = (file: string) => folder.endsWith('negative') || basename(file).startsWith('neg-');
  const read = async (name: string, negative: boolean): Promise<Corpus[]> => {
    const own = files.filter((file) => isNegative(file) === negative);
    const cases = (await Promise.all(own.map(readCases))).flat();
    return cases.length > 0 ? [{ name, negative, cases }] : [];
  };
  const name = basename(folder);
  return [
    ...(await read(name, false)),
    ...(await read(name === 'negative' ? name : `${name}, negative files`, true)),
  ];
}

/** The corpora of one half, in order; empty where none has been written. Throws at a malformed gold file. */
export async function readHalf(half: Half, root: string): Promise<Corpus[]> {
  const found: Corpus[] = [];
  for (const folder of FOLDERS[half])
    if (hasArticles(join(root, folder))) found.push(...(await readFolder(root, folder)));
  return found;
}
