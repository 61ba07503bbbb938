/**
 * The command line: `npm run -s check -- [--json] [--text] FILE...`. The same engine as in the page, for drafts and
 * for tests. Exit status: 0 nothing misstated, 1 something misstated, 2 a file could not be read or bad usage.
 */
import { styleText } from 'node:util';
import { checkWhole } from '../lib/check/index.ts';
import { jsonLine } from '../lib/report/json.ts';
import { type Paint, terminalReport } from '../lib/report/terminal.ts';
import { InputError, readArticle } from './input.ts';

const USAGE = `Usage: npm run -s check -- [--json] [--text] FILE...

Checks the figures on blinatumomab and infant leukaemia in .txt and .html files; - reads standard input.

  --json   one line of JSON a file, with offsets into the text
  --text   print the text that the offsets count in (alone: instead of the findings)
  --help   this text

Exit status: 0 nothing misstated, 1 something misstated, 2 a file could not be read.`;

interface Options {
  json: boolean;
  text: boolean;
  files: string[];
}

function parse(args: string[]): Options | { wrong: string } | 'help' {
  const options: Options = { json: false, text: false, files: [] };
  let onlyFiles = false;
  for (const arg of args) {
    if (onlyFiles || arg === '-' || !arg.startsWith('-')) options.files.push(arg);
    else if (arg === '--') onlyFiles = true;
    else if (arg === '--json') options.json = true;
    else if (arg === '--text') options.text = true;
    else if (arg === '--help' || arg === '-h') return 'help';
    else return { wrong: `unknown option ${arg}` };
  }
  if (options.files.length === 0) return { wrong: 'no file given' };
  if (options.files.filter((f) => f === '-').length > 1) return { wrong: '- can be given only once' };
  return options;
}

/** Colour where the terminal shows it: NO_COLOR and FORCE_COLOR decide first, then whether this is a terminal. */
export function wantsColour(env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

const colour = wantsColour(process.env, process.stdout.isTTY === true);
const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);

async function main(): Promise<number> {
  const options = parse(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  if ('wrong' in options) {
    console.error(`check: ${options.wrong}\n\n${USAGE}`);
    return 2;
  }
  const width = Math.max(40, Math.min(process.stdout.columns ?? 100, 110));
  let unreadable = false;
  let misstated = false;
  let first = true;
  for (const file of options.files) {
    try {
      const article = await readArticle(file);
      if (options.text && !options.json) {
        process.stdout.write(article.text.endsWith('\n') ? article.text : `${article.text}\n`);
        continue;
      }
      const checked = checkWhole(article);
      misstated ||= checked.findings.some((f) => f.verdict === 'misstated');
      if (options.json) console.log(jsonLine(file, checked, options.text ? article.text : undefined));
      else console.log((first ? '' : '\n') + terminalReport(file, article.text, checked, paint, width));
      first = false;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unreadable = true;
      console.error(`check: ${file}: ${error.message}`);
    }
  }
  return unreadable ? 2 : misstated ? 1 : 0;
}

// `check … | head` closes the pipe early; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));
process.exitCode = await main();
