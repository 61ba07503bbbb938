/** Builds the extension from a script: quietly, with the tool's own words only where it fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { BrowserKind } from './browsers.ts';

const root = join(import.meta.dirname, '..');

function run(what: string, args: string[]): void {
  const result = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (result.status !== 0)
    throw new Error(
      `${what} failed:\n${[result.stdout, result.stderr, result.error?.message].filter(Boolean).join('\n')}`,
    );
}

/** Compiles the reference data and builds for these browsers. */
export function build(kinds: BrowserKind[]): void {
  const bin = (...path: string[]) => join(root, 'node_modules', ...path);
  run('Compiling the reference data', [
    bin('tsx', 'dist', 'cli.mjs'),
    join('scripts', 'compile-reference.ts'),
  ]);
  for (const kind of kinds)
    run(`The build for ${kind}`, [
      bin('wxt', 'bin', 'wxt.mjs'),
      'build',
      ...(kind === 'firefox' ? ['-b', 'firefox', '--mv3'] : []),
    ]);
}
