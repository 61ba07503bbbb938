/**
 * Scores the checker on gold files: `npm run score -- [--variants] DIR...`. Prints a table and every error with its
 * sentence, and exits with 1 where a required mark is not right, or anything unmarked was judged.
 */
import { basename } from 'node:path';
import { styleText } from 'node:util';
import { checkArticle } from '../lib/check/index.ts';
import { goldFiles, readCases } from './cases.ts';
import { emptyTally, score, type Tally } from './scoring.ts';

const COLUMNS: [keyof Tally, string][] = [
  ['required', 'required'],
  ['right', 'right'],
  ['missed', 'missed'],
  ['wrongVerdict', 'wrong verdict'],
  ['record', 'right record'],
  ['falseAlarms', 'false alarms'],
  ['stray', 'stray matches'],
  ['grey', 'grey marks'],
];

function row(cells: string[], width: number): string {
  const [name = '', ...numbers] = cells;
  return [name.padEnd(width), ...numbers.map((n, i) => n.padStart(COLUMNS[i]?.[1].length ?? 0))].join('  ');
}

const nameOf = (file: string): string => basename(file).replace(/(?:\.gold)?\.txt$/, '');

/** Scores every file, prints table and errors, and says whether all is right. */
async function scoreFiles(files: string[]): Promise<boolean> {
  const total = emptyTally();
  const errors: string[] = [];
  const notes: string[] = [];
  const width = Math.max(5, ...files.map((f) => nameOf(f).length));
  console.log(row(['', ...COLUMNS.map(([, head]) => head)], width));
  for (const file of files) {
    const tally = emptyTally();
    for (const { gold, article } of await readCases(file)) {
      const result = score(gold, checkArticle(article));
      for (const [key] of COLUMNS) tally[key] += result.tally[key];
      errors.push(...result.errors);
      notes.push(...result.notes);
    }
    for (const [key] of COLUMNS) total[key] += tally[key];
    console.log(row([nameOf(file), ...COLUMNS.map(([key]) => `${tally[key]}`)], width));
  }
  console.log(row(['total', ...COLUMNS.map(([key]) => `${total[key]}`)], width));
  if (notes.length > 0) console.log(`\nNotes\n${notes.map((n) => `  ${n}`).join('\n')}`);
  if (errors.length > 0)
    console.log(`\n${styleText('red', 'Errors')}\n${errors.map((e) => `  ${e}`).join('\n')}`);
  else console.log(`\nAll ${total.required} required marks right.`);
  return errors.length === 0;
}

async function main(args: string[]): Promise<number> {
  const variants = args.includes('--variants');
  const paths = args.filter((arg) => !arg.startsWith('--'));
  if (paths.length === 0 || args.some((arg) => arg.startsWith('--') && arg !== '--variants')) {
    console.error('Usage: npm run score -- [--variants] FOLDER_OR_GOLD_FILE...');
    return 2;
  }
  try {
    const files = goldFiles(paths);
    if (!variants) return (await scoreFiles(files)) ? 0 : 1;
    const { measureVariants, printVariants } = await import('./variants.ts');
    return printVariants(await measureVariants(files)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
