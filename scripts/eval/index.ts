/**
 * Measures the checker: `npm run eval`. Writes docs/accuracy.md and exits with 1 where a target is missed on the kept
 * articles, 2 where it could not measure. `--quick` leaves variants and rewrites out; `--development` leaves the kept
 * articles alone, for whoever is still tuning and must not see them. Both print the document instead of writing it.
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

const FLAGS = ['--quick', '--development'];

async function main(args: string[]): Promise<number> {
  if (args.some((arg) => !FLAGS.includes(arg))) {
    console.error('Usage: npm run eval -- [--quick] [--development]');
    return 2;
  }
  const quick = args.includes('--quick');
  const withKept = !args.includes('--development');
  const progress = progressTo(process.stderr);
  try {
    const development = await measureHalf('development', ROOT, quick, progress);
    const kept = withKept ? await measureHalf('kept', ROOT, quick, progress) : undefined;
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
    const report = reportOf(development, kept);
    if (args.length > 0) console.log(report);
    else writeFileSync(join(ROOT, 'docs', 'accuracy.md'), report);
    for (const half of [development, kept]) if (half) console.log(halfLine(half));
    if (!withKept) return 0;
    const targets = targetsOf(kept).filter((t) => !quick || !t.slow);
    console.log(`Targets on the kept articles\n${terminalSummary(targets)}`);
    return targets.every((t) => t.reached) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return 2;
  }
}

process.exitCode = await main(process.argv.slice(2));
