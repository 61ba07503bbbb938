/**
 * A gold file together with the article that the checker reads: the page beside it (NAME.html), so that tables keep
 * their headings, or the plain text itself. Also edits such an article, for the variant generator.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../lib/read/article.ts';
import { articleFromText } from '../lib/read/plaintext.ts';
import { type Gold, readGold } from './gold.ts';
import { articleFromHtml } from './input.ts';

export interface Case {
  gold: Gold;
  article: Article;
}

/** The gold files of folders and files named on the command line, in order of name. */
export function goldFiles(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
    if (!statSync(path).isDirectory()) return [path];
    const names = readdirSync(path).filter((name) => name.endsWith('.gold.txt'));
    if (names.length === 0) throw new Error(`${path}: no *.gold.txt in this folder`);
    return names.sort().map((name) => join(path, name));
  });
}

/** Marks count in the gold text and findings in the page's, so the two must be the same, line for line. */
function requireSameText(gold: Gold, page: string, article: Article): void {
  const expected = gold.text.trimEnd().split('\n');
  const read = article.text.trimEnd().split('\n');
  const line = expected.findIndex((text, i) => text !== read[i]);
  if (line < 0 && expected.length === read.length) return;
  const at = line < 0 ? expected.length : line;
  throw new Error(
    `${gold.file}:${at + 1}: not the text of ${page}\n  gold: ${expected[at] ?? '(ends)'}\n  page: ${read[at] ?? '(ends)'}`,
  );
}

/** Reads a gold file and its article. Throws where the two do not belong together. */
export async function readCase(file: string): Promise<Case> {
  const gold = readGold(file);
  const page = file.replace(/\.gold\.txt$/, '.html');
  if (!existsSync(page)) return { gold, article: articleFromText(gold.text) };
  const article = await articleFromHtml(readFileSync(page, 'utf8'));
  requireSameText(gold, page, article);
  return { gold, article };
}

export interface Edit {
  start: number;
  end: number;
  text: string;
}

type Range = Pick<Edit, 'start' | 'end'>;

/** An article with some ranges replaced, each inside one block, and where a range of the original then stands. */
export function edited(
  article: Article,
  edits: Edit[],
): { article: Article; moved: (range: Range) => Range } {
  const inOrder = [...edits].sort((a, b) => a.start - b.start);
  const moveTo = (offset: number) =>
    inOrder
      .filter((e) => e.end <= offset)
      .reduce((sum, e) => sum + e.text.length - (e.end - e.start), offset);
  const apply = (text: string, from: number) =>
    inOrder
      .filter((e) => e.start >= from && e.end <= from + text.length)
      .reduceRight((out, e) => out.slice(0, e.start - from) + e.text + out.slice(e.end - from), text);
  return {
    article: {
      ...article,
      text: apply(article.text, 0),
      blocks: article.blocks.map((b) => ({ ...b, text: apply(b.text, b.start), start: moveTo(b.start) })),
    },
    moved: ({ start, end }) => ({ start: moveTo(start), end: moveTo(end) }),
  };
}
