/**
 * Gets a browser where none is installed, so that a clean machine needs no preparation: from the system's packages
 * as root on Debian and its relatives, else as a download into the project's cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser as Downloaded, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSERS, type BrowserKind, CACHE, type FoundBrowser, findBrowser } from './browsers.ts';

type Log = (line: string) => void;

/** True as root on a system with apt. */
function canUseApt(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function apt(args: string[], log: Log): boolean {
  log(`  apt-get ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const result = spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status !== 0)
    log(`  ${(result.stderr || result.stdout || 'failed').trim().split('\n').slice(-3).join('\n  ')}`);
  return result.status === 0;
}

/** Installs the packages; a relative of Debian may lack one of them, so each kind is asked for by itself. */
function installPackages(kinds: BrowserKind[], log: Log): void {
  if (!apt(['update', '-q'], log)) log('  (going on with the package lists at hand)');
  for (const kind of kinds)
    apt(
      ['install', '-y', '-q', '--no-install-recommends', kind === 'chrome' ? 'chromium' : 'firefox-esr'],
      log,
    );
}

async function download(kind: BrowserKind, log: Log): Promise<void> {
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('there is no download for this system');
  const browser = kind === 'chrome' ? Downloaded.CHROME : Downloaded.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  log(`  downloading ${browser} ${buildId} into ${CACHE}`);
  await install({
    browser,
    buildId,
    platform,
    cacheDir: CACHE,
    installDeps: canUseApt() && kind === 'chrome',
  });
}

/**
 * Finds the browsers named, installing those that are missing. Throws, with what to do by hand, where that fails.
 */
export async function ensureBrowsers(kinds: BrowserKind[], log: Log = console.log): Promise<FoundBrowser[]> {
  const search = async () => Promise.all(kinds.map((kind) => findBrowser(kind, log)));
  let found = await search();
  const missing = () => kinds.filter((_, i) => found[i] === undefined);
  if (missing().length > 0 && canUseApt()) {
    log(
      `No ${missing()
        .map((k) => BROWSERS[k].name)
        .join(', no ')} found; installing from the system's packages:`,
    );
    installPackages(missing(), log);
    found = await search();
  }
  for (const kind of missing()) {
    const { name, floor, env } = BROWSERS[kind];
    log(`No ${name} ${floor} or newer found; downloading one:`);
    try {
      await download(kind, log);
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      throw new Error(
        `${name} could not be installed: ${cause}\nInstall ${name} ${floor} or newer, or set ${env} to its program file.`,
      );
    }
  }
  found = await search();
  return kinds.map((kind, i) => {
    const browser = found[i];
    if (browser) return browser;
    const { name, env } = BROWSERS[kind];
    throw new Error(
      `${name} was installed but does not start here (a system library may be missing); set ${env}.`,
    );
  });
}
