/**
 * Starts Chrome or Firefox with the built extension, for `npm start`, the browser tests and the screenshots. The two
 * need different ways in: Chromium loads an unpacked folder over its debugging pipe, Firefox installs a temporary
 * add-on, and its extension pages can be driven only with system access and under an address fixed beforehand.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { BrowserKind, FoundBrowser } from './browsers.ts';

/** Where WXT puts the build for each browser. */
export const OUTPUT: Record<BrowserKind, string> = {
  chrome: join(import.meta.dirname, '..', '.output', 'chrome-mv3'),
  firefox: join(import.meta.dirname, '..', '.output', 'firefox-mv3'),
};

export interface Session {
  kind: BrowserKind;
  browser: Browser;
  /** "chrome-extension://…" or "moz-extension://…". */
  origin: string;
  /** Opens a page of the extension in a tab. */
  openExtensionPage(path: string): Promise<Page>;
}

export interface LaunchOptions {
  headless: boolean;
  /** Without the extension, to compare with. */
  bare?: boolean;
  /** Colour scheme of the browser itself. */
  dark?: boolean;
  /** Further switches of Chromium. */
  args?: string[];
  /** Firefox preferences. */
  prefs?: Record<string, unknown>;
}

/** The address of the extension in Firefox, which otherwise draws a new one at every start. */
const FIREFOX_UUID = '5d0f3a52-6f0e-4c39-9d2e-8f0c6c1b7a11';

function geckoId(): string {
  const manifest = JSON.parse(readFileSync(join(OUTPUT.firefox, 'manifest.json'), 'utf8'));
  const id: unknown = manifest.browser_specific_settings?.gecko?.id;
  if (typeof id !== 'string') throw new Error('the Firefox build has no browser_specific_settings.gecko.id');
  return id;
}

async function launchChrome(path: string, options: LaunchOptions): Promise<Session> {
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless: options.headless,
    pipe: true,
    enableExtensions: options.bare ? false : [OUTPUT.chrome],
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    args: [
      // Chromium's sandbox refuses to run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.headless ? ['--disable-gpu'] : []),
      '--disable-quic',
      '--no-first-run',
      '--no-default-browser-check',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(options.dark ? ['--force-dark-mode', '--blink-settings=preferredColorScheme=0'] : []),
      ...(options.args ?? []),
    ],
  });
  if (options.bare)
    return { kind: 'chrome', browser, origin: '', openExtensionPage: () => browser.newPage() };
  const worker = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith('chrome-ext'),
  );
  const origin = worker.url().split('/').slice(0, 3).join('/');
  return {
    kind: 'chrome',
    browser,
    origin,
    async openExtensionPage(to) {
      const page = await browser.newPage();
      await page.goto(`${origin}/${to}`);
      return page;
    },
  };
}

async function launchFirefox(path: string, options: LaunchOptions): Promise<Session> {
  const origin = `moz-extension://${FIREFOX_UUID}`;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless: options.headless,
    defaultViewport: options.headless ? { width: 1200, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(options.bare
        ? {}
        : { 'extensions.webextensions.uuids': JSON.stringify({ [geckoId()]: FIREFOX_UUID }) }),
      ...(options.dark
        ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 }
        : {}),
      ...options.prefs,
    },
  });
  if (!options.bare) await browser.installExtension(OUTPUT.firefox);
  return {
    kind: 'firefox',
    browser,
    origin,
    async openExtensionPage(to) {
      const page = await browser.newPage();
      // Firefox never reports this navigation as finished, so the page is asked; while its document is being
      // replaced even asking fails.
      page.goto(`${origin}/${to}`).catch(() => {});
      for (let attempt = 0; ; attempt++) {
        const [address, ready] = await page
          .evaluate(() => [location.href, document.readyState] as const)
          .catch(() => ['', ''] as const);
        if (address.startsWith(origin) && ready === 'complete') break;
        if (attempt === 300) throw new Error(`${to} of the extension does not open in Firefox`);
        await new Promise((next) => setTimeout(next, 50));
      }
      return page;
    },
  };
}

/** Starts a browser with the extension as it was built. Throws, saying what to do, where it was not built. */
export async function launch(found: FoundBrowser, options: LaunchOptions): Promise<Session> {
  if (!options.bare && !existsSync(join(OUTPUT[found.kind], 'manifest.json')))
    throw new Error(`The extension is not built for ${found.kind}; run npm run build first.`);
  return found.kind === 'chrome' ? launchChrome(found.path, options) : launchFirefox(found.path, options);
}

/** The real toolbar popup, over the tab in front. Chromium only: Firefox cannot open its own without a click. */
export async function openPopup(session: Session): Promise<Page> {
  const { browser, origin } = session;
  const target = await browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(origin),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the extension’s service worker is not running');
  // The popup's page may be open in a tab as well; the popup itself is the target that is new.
  const before = new Set(browser.targets());
  const [popup] = await Promise.all([
    browser.waitForTarget((t) => !before.has(t) && t.url().startsWith(`${origin}/popup`)),
    worker.evaluate('chrome.action.openPopup()'),
  ]);
  return popup.asPage();
}
