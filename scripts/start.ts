/**
 * `npm start`: builds the extension, finds (or installs) a browser and opens the sample articles with it. Without a
 * display it does the same unseen: prints what was found, saves pictures, and ends by itself.
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import type { ListedFinding } from '../lib/messages.ts';
import { BROWSERS, type BrowserKind, type FoundBrowser, findBrowser } from './browsers.ts';
import { build } from './build.ts';
import { ensureBrowsers } from './install-browser.ts';
import { launch, type Session } from './launch.ts';
import { settledState } from './page-state.ts';
import { type PageServer, servePages } from './serve.ts';

const root = join(import.meta.dirname, '..');
const PAGES = join(root, 'tests', 'pages');
const PICTURES = join(root, '.output', 'screenshots');
const USAGE = 'Usage: npm start [-- --browser chrome|firefox]';

function wanted(args: string[]): BrowserKind | undefined {
  const [option, value, ...rest] = args.flatMap((arg) => arg.split('='));
  if (option === undefined) return undefined;
  if (option === '--browser' && (value === 'chrome' || value === 'firefox') && rest.length === 0)
    return value;
  throw new Error(USAGE);
}

/** One browser is enough: the one asked for, else the first there is, else one that can be installed. */
async function anyBrowser(kind: BrowserKind | undefined): Promise<FoundBrowser | undefined> {
  if (kind) return (await ensureBrowsers([kind]))[0];
  const there = (await findBrowser('chrome', console.log)) ?? (await findBrowser('firefox', console.log));
  if (there) return there;
  try {
    return (await ensureBrowsers(['chrome']))[0];
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return (await ensureBrowsers(['firefox']))[0];
  }
}

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const LOOK = {
  match: ['green', '✓ matches'],
  misstated: ['red', '✗ misstated'],
  unverified: ['yellow', '? cannot be checked'],
} as const;

function line({ verdict, reason, before, text, after, message }: ListedFinding): string {
  const [colour, words] = LOOK[verdict];
  const head = styleText(colour, `${words}${reason ? `: ${reason.replace(/-/g, ' ')}` : ''}`);
  const why = verdict === 'match' ? '' : `\n      → ${message}`;
  return `  ${head}\n      ${before}${styleText('bold', `«${text}»`)}${after}${why}`;
}

async function report(session: Session, server: PageServer, names: string[]): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const asking = await session.openExtensionPage('popup.html');
  for (const name of names) {
    const url = `${server.origin}/${name}`;
    const page = await session.browser.newPage();
    await page.goto(url);
    const { state } = await settledState(asking, url);
    const count = (verdict: string) => state.findings.filter((f) => f.verdict === verdict).length;
    const counts = `${count('misstated')} misstated, ${count('match')} matching, ${count('unverified')} that cannot be checked`;
    const what = { checked: counts, 'off-subject': 'not on the subject: nothing was injected' };
    console.log(`\n${styleText('bold', name)}: ${what[state.status as keyof typeof what] ?? state.status}`);
    for (const finding of state.findings) console.log(line(finding));
    await page.bringToFront();
    await page.screenshot({
      path: join(PICTURES, `${name.replace(/\.html$/, '')}-${session.kind}.png`),
      fullPage: true,
    });
    await page.close();
  }
  console.log(
    `\nPictures of these pages, as the browser showed them: ${relative(process.cwd(), PICTURES) || '.'}`,
  );
}

async function show(session: Session, server: PageServer, names: string[]): Promise<void> {
  const [first] = await session.browser.pages();
  let tab = first;
  for (const name of names) {
    tab ??= await session.browser.newPage();
    await tab.goto(`${server.origin}/${name}`);
    tab = undefined;
  }
  console.log('The sample articles are open. Hover over an underlined figure, or click the toolbar icon.');
  console.log('Close the browser, or press Ctrl+C here, to end.');
  await new Promise<void>((closed) => session.browser.once('disconnected', () => closed()));
}

async function main(): Promise<void> {
  const kind = wanted(process.argv.slice(2));
  const found = await anyBrowser(kind);
  if (!found) throw new Error('No browser was found.');
  console.log(`Building Figurecheck for ${found.kind === 'chrome' ? 'Chromium' : 'Firefox'} …`);
  build([found.kind]);
  const display = hasDisplay();
  console.log(
    `Opening ${found.path} (${BROWSERS[found.kind].name} ${found.version})${display ? '' : ', unseen: there is no display'} …`,
  );
  const server = await servePages(PAGES);
  const session = await launch(found, { headless: !display });
  const names = readdirSync(PAGES).filter((name) => name.endsWith('.html'));
  try {
    await (display ? show : report)(session, server, names.sort());
  } finally {
    await session.browser.close().catch(() => {});
    await server.close();
  }
}

main().catch((error: unknown) => {
  console.error(`\nnpm start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
