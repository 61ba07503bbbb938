/**
 * A gold file together with the article that the checker reads: the page beside it (NAME.html), so that tables keep
 * their headings, or the plain text itself. Also edits such an article, for the variant generator.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../lib/read/article.ts';
import { articleFromText } from '../lib/read/plain/plaintext.ts';
import { type Gold, parseGold, readGold } from './gold.ts';
import { articleFromHtml } from './input.ts';
import { excerpt } from './scoring.ts';

export interface Case {
  gold: Gold;
  article: Article;
}

/**
 * The gold files of folders and files named on the command line, in order of name: a folder's *.gold.txt, or its tables
 * of sentences (*.txt) where it holds none.
 */
export function goldFiles(paths: string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
    if (!statSync(path).isDirectory()) return [path];
    const texts = readdirSync(path).filter((name) => name.endsWith('.txt'));
    const articles = texts.filter((name) => name.endsWith('.gold.txt'));
    const names = articles.length > 0 ? articles : texts;
    if (names.length === 0) throw new Error(`${path}: no *.gold.txt in this folder`);
    return names.sort().map((name) => join(path, name));
  });
}

/** The cases of a file: one of a *.gold.txt, one a line of a table of sentences, whose lines after "#" are comments. */
export async function readCases(file: string): Promise<Case[]> {
  if (file.endsWith('.gold.txt')) return [await readCase(file)];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return [];
      const gold = parseGold(line, file, index + 1);
      return [{ gold, article: articleFromText(gold.text) }];
    });
}

/** Characters of reference marks ("KMT2A.1,2"), which gold files show and the page reader leaves out. */
const REFERENCE_MARK = /[\d,–*†‡§[\]]/;

/**
 * The gold file with its marks moved to where the page's text has them. The texts must be the same but for reference
 * marks; throws at the first line that differs otherwise.
 */
export function onPage(gold: Gold, article: Article): Gold {
  const page = article.text;
  const moved: number[] = [];
  let at = 0;
  for (let i = 0; i < gold.text.length; i++) {
    moved.push(at);
    if (gold.text[i] === page[at]) at++;
    else if (!REFERENCE_MARK.test(gold.text[i] ?? '') && gold.text.slice(i).trim() !== '') {
      const line = gold.text.slice(0, i).split('\n').length;
      throw new Error(
        `${gold.file}:${line}: differs from the text of its page here\n  gold: ${excerpt(gold.text, i, i + 1)}\n  page: ${excerpt(page, at, at + 1)}`,
      );
    }
  }
  if (page.slice(at).trim() !== '')
    throw new Error(`${gold.file}: its page goes on: ${excerpt(page, at, at + 1)}`);
  moved.push(at);
  const move = (offset: number) => moved[offset] ?? at;
  return {
    ...gold,
    text: page,
    marks: gold.marks.map((m) => ({ ...m, start: move(m.start), end: move(m.end) })),
  };
}

/** Reads a gold file and its article. Throws where the two do not belong together. */
export async function readCase(file: string): Promise<Case> {
  const gold = readGold(file);
  const page = file.replace(/\.gold\.txt$/, '.html');
  if (!existsSync(page)) return { gold, article: articleFromText(gold.text) };
  const article = await articleFromHtml(readFileSync(page, 'utf8'));
  return { gold: onPage(gold, article), article };
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
