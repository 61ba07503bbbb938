/**
 * Finds a Chrome, Chromium or Firefox that is new enough. Names and places differ by system, and a program of the
 * right name may be a stub (Ubuntu's `firefox` without its snap), so each candidate is asked for its version.
 */
import { execFileSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Browser as Downloaded, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chrome' | 'firefox';

export interface FoundBrowser {
  kind: BrowserKind;
  path: string;
  version: string;
}

/** What a person calls the browser, and the oldest version that can run the extension. */
export const BROWSERS = {
  chrome: { name: 'Chrome or Chromium', floor: 140, env: 'CHROME_PATH' },
  firefox: { name: 'Firefox', floor: 153, env: 'FIREFOX_PATH' },
} as const;

/** Where downloaded browsers are kept; git ignores it. */
export const CACHE = join(import.meta.dirname, '..', '.cache', 'browsers');

const NAMES: Record<BrowserKind, string[]> = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-bin', 'firefox-developer-edition'],
};

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const apps =
      kind === 'chrome'
        ? ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome']
        : ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'];
    return ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      apps.map((a) => join(folder, a)),
    );
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(
      (name) => process.env[name] ?? [],
    );
    const apps =
      kind === 'chrome'
        ? ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe']
        : ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'];
    return roots.flatMap((root) => apps.map((app) => join(root, app)));
  }
  return kind === 'chrome'
    ? ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
    : ['/usr/lib/firefox-esr/firefox-esr', '/usr/lib/firefox/firefox', '/opt/firefox/firefox'];
}

function onPath(kind: BrowserKind): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = process.platform === 'win32' ? '.exe' : '';
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

async function downloaded(kind: BrowserKind): Promise<string[]> {
  const wanted = kind === 'chrome' ? Downloaded.CHROME : Downloaded.FIREFOX;
  const caches = [CACHE, join(homedir(), '.cache', 'puppeteer')].filter((folder) => existsSync(folder));
  const lists = await Promise.all(caches.map((cacheDir) => getInstalledBrowsers({ cacheDir })));
  return lists.flat().flatMap((b) => (b.browser === wanted ? b.executablePath : []));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The version without starting the browser where starting it would open a window (Windows). */
function versionOf(kind: BrowserKind, path: string): string | undefined {
  try {
    if (process.platform === 'win32') {
      const folder = dirname(path);
      if (kind === 'chrome') return readdirSync(folder).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
      return /^Version=(.+)$/m.exec(readFileSync(join(folder, 'application.ini'), 'utf8'))?.[1]?.trim();
    }
    const out = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+(?:\.\d+)+/.exec(out)?.[0];
  } catch {
    return undefined;
  }
}

/** A snap's Firefox sees neither our profile in the temporary folder nor hidden folders: it cannot be driven. */
function isSnapFirefox(kind: BrowserKind, path: string): boolean {
  return kind === 'firefox' && (path.includes('/snap/') || realpathSync(path).includes('/snap'));
}

/**
 * The first browser of this kind that is new enough; `log` is told of those that are not. CHROME_PATH or FIREFOX_PATH
 * decides alone where it is set, and a wrong one is an error rather than a reason to look elsewhere.
 */
export async function findBrowser(
  kind: BrowserKind,
  log: (line: string) => void,
): Promise<FoundBrowser | undefined> {
  const { env, floor, name } = BROWSERS[kind];
  const given = process.env[env];
  if (given !== undefined && given !== '') {
    const version = isProgram(given) ? versionOf(kind, given) : undefined;
    if (version === undefined)
      throw new Error(`${env} is set to ${given}, which is not a browser that can be started`);
    if (Number.parseInt(version, 10) < floor)
      throw new Error(`${env} names ${name} ${version}; Figurecheck needs ${floor} or newer`);
    return { kind, path: given, version };
  }
  const seen = new Set<string>();
  for (const path of [...onPath(kind), ...usualPlaces(kind), ...(await downloaded(kind))]) {
    if (seen.has(path) || !isProgram(path) || isSnapFirefox(kind, path)) continue;
    seen.add(path);
    const version = versionOf(kind, path);
    if (version === undefined) continue;
    if (Number.parseInt(version, 10) >= floor) return { kind, path, version };
    log(`${path} is version ${version}; Figurecheck needs ${name} ${floor} or newer.`);
  }
  return undefined;
}
