/**
 * The real libraries for the test pages: installed once from their own lock file into the cache, and bundled there. They
 * are kept out of the project's own packages so that `npm ci` stays light.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
const SOURCES = join(root, 'tests', 'pages', 'libraries');
const CACHE = join(root, '.cache', 'libraries');

/** Where the bundles are, one for each source. */
export const BUNDLES = join(CACHE, 'bundles');

/** Installs what is not installed yet, and bundles what has changed. */
export async function bundleLibraries(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  const lock = readFileSync(join(SOURCES, 'package-lock.json'));
  const stamp = join(CACHE, 'installed');
  const wanted = createHash('sha256').update(lock).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    for (const name of ['package.json', 'package-lock.json'])
      copyFileSync(join(SOURCES, name), join(CACHE, name));
    const run = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: CACHE,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (run.status !== 0)
      throw new Error(`The libraries of the test pages were not installed:\n${run.stderr}`);
    writeFileSync(stamp, wanted);
  }
  const sources = readdirSync(SOURCES).filter((name) => name.endsWith('.js'));
  const shared: BuildOptions = {
    outdir: BUNDLES,
    nodePaths: [join(CACHE, 'node_modules')],
    bundle: true,
    target: 'es2022',
    // The development build of React is the one that warns.
    define: { 'process.env.NODE_ENV': '"development"' },
    loader: { '.css': 'text' },
    logLevel: 'error',
  };
  const forServer = (name: string) => name.endsWith('-server.js');
  const at = (names: string[]) => names.map((name) => join(SOURCES, name));
  await build({ ...shared, entryPoints: at(sources.filter((name) => !forServer(name))), format: 'iife' });
  await build({
    ...shared,
    entryPoints: at(sources.filter(forServer)),
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  });
}
