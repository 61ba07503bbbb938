/**
 * Measures the checker: `npm run eval`. Writes docs/accuracy.md and exits with 1 where a target is missed on the kept
 * articles, 2 where it could not measure. `--quick` leaves variants and rewrites out and prints instead of writing.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfLine, reportOf, terminalSummary } from './report.ts';
import { measureHalf } from './results.ts';
import { targetsOf } from './targets.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** Shows the stage on one line of a terminal; elsewhere only now and then, so that logs stay short. */
function progressTo(stream: NodeJS.WriteStream): (stage: string) => void {
  let last = 0;
  return (stage) => {
    if (stream.isTTY) stream.write(`\r\x1b[K${stage}`);
    else if (Date.now() - last > 5000) {
      last = Date.now();
      stream.write(`${stage}\n`);
    }
  };
}

async function main(args: string[]): Promise<number> {
  if (args.some((arg) => arg !== '--quick')) {
    console.error('Usage: npm run eval -- [--quick]');
    return 2;
  }
  const quick = args.includes('--quick');
  const progress = progressTo(process.stderr);
  try {
    const development = await measureHalf('development', ROOT, quick, progress);
    const kept = await measureHalf('kept', ROOT, quick, progress);
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const targets = targetsOf(kept);
    if (quick) console.log(reportOf(development, kept));
    else writeFileSync(join(ROOT, 'docs', 'accuracy.md'), reportOf(development, kept));
    for (const half of [development, kept]) if (half) console.log(halfLine(half));
    console.log(`Targets on the kept articles\n${terminalSummary(targets)}`);
    const asked = quick ? targets.filter((t) => !/variants|Rewrites/.test(t.name)) : targets;
    return asked.every((t) => t.reached) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
