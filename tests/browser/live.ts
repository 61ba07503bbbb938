/**
 * A browser with the extension on the pages of `tests/pages/live`, whose figures move, change and come late. Each page
 * is spied on: whatever the extension does to it, or is blamed for in its console, comes to light.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers.ts';
import type { LaunchOptions, Session } from '../../scripts/launch.ts';
import { settledState } from '../../scripts/page-state.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { PAGES, start } from './harness.ts';
import { BUNDLES } from './libraries.ts';

export interface Live {
  session: Session;
  server: PageServer;
  /** A page of the extension, to ask it things. */
  asking: Page;
  /** Opens a page of `tests/pages`, in front. */
  open(path: string): Promise<LivePage>;
  close(): Promise<void>;
}

export interface LivePage {
  page: Page;
  url: string;
  /** What its console and its error events have said, but for the browser's own chatter. */
  complaints: string[];
  /** Waits until the extension has checked it or found it off the subject. */
  settled(): ReturnType<typeof settledState>;
}

/** Starts a browser and a server for its pages. */
export async function startLive(
  kind: BrowserKind,
  options: Partial<LaunchOptions> = {},
  extra: Record<string, string> = {},
): Promise<Live> {
  const server = await servePages([PAGES, BUNDLES], extra);
  const session = await start(kind, options);
  const asking = await session.openExtensionPage('popup.html');
  return {
    session,
    server,
    asking,
    async open(path) {
      const page = await session.browser.newPage();
      const complaints: string[] = [];
      page.on('console', (line) => {
        if (['error', 'warn'].includes(line.type()) && !/favicon/.test(line.location().url ?? ''))
          complaints.push(line.text());
      });
      page.on('pageerror', (fault) => complaints.push(String(fault)));
      const url = `${server.origin}/${path}`;
      await page.goto(url);
      await page.bringToFront();
      return { page, url, complaints, settled: () => settledState(asking, url) };
    },
    async close() {
      await session.browser.close();
      await server.close();
    },
  };
}

/** Notes every change to the page's tree from now on, made by whomever, but for those within our own element. */
export function startSpying(page: Page): Promise<unknown> {
  return page.evaluate(`{
    window.changes = [];
    const names = (nodes) => Array.from(nodes, (node) => node.nodeName.toLowerCase()).join(' ');
    const note = (records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        changes.push([type, names([target]), attributeName ?? '', '+' + names(addedNodes), '-' + names(removedNodes)].join(' '));
    };
    new MutationObserver(note).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  }`);
}

/** What the spy has noted apart from our element coming and going. */
export async function changesToPage(page: Page): Promise<string[]> {
  const changes = (await page.evaluate('window.changes')) as string[];
  return changes.filter(
    (change) => !/^childList (?:body|html) {2}(?:\+figurecheck-host -|\+ -figurecheck-host)$/.test(change),
  );
}

/** The page as its own serialiser writes it, our element taken out. */
export function serialised(page: Page): Promise<string> {
  return page.evaluate(`(() => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('figurecheck-host').forEach((host) => host.remove());
    return copy.outerHTML;
  })()`) as Promise<string>;
}

/** Holds that our element is on the page, once, and at the end of where it belongs. */
export async function expectOneHost(page: Page): Promise<void> {
  expect(await page.evaluate("document.querySelectorAll('figurecheck-host').length")).toBe(1);
}
