/** What the browser tests share: starting a browser, opening a sample article, and the command line's findings on it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inject } from 'vitest';
import type { Finding } from '../../lib/check/finding.ts';
import type { BrowserKind } from '../../scripts/browsers.ts';
import { type LaunchOptions, launch, type Session } from '../../scripts/launch.ts';

export const KINDS: BrowserKind[] = ['chrome', 'firefox'];

/** The sample articles that are on the subject. */
export const ARTICLES = ['all-right.html', 'conference.html', 'misstated.html', 'press-release.html'];
export const OFF_SUBJECT = 'off-subject.html';

const root = join(import.meta.dirname, '..', '..');
export const PAGES = join(root, 'tests', 'pages');

/** Starts a browser that the setup has found, with the extension as built. */
export function start(kind: BrowserKind, options: Partial<LaunchOptions> = {}): Promise<Session> {
  const found = inject('browsers').find((b) => b.kind === kind);
  if (!found) throw new Error(`no ${kind}`);
  return launch(found, { headless: true, ...options });
}

export interface CommandLine {
  findings: (Pick<Finding, 'text' | 'start' | 'end' | 'verdict'> & {
    reason: string | null;
    reference: { id: string; value: string; citation: string } | null;
  })[];
  text: string;
}

const answers = new Map<string, CommandLine>();

/** What the command line finds on a sample article: the real one, in a process of its own, asked once. */
export function commandLine(name: string): CommandLine {
  const known = answers.get(name);
  if (known) return known;
  const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
  const args = [tsx, join(root, 'scripts', 'check.ts'), '--json', '--text', join(PAGES, name)];
  const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (run.status !== 0 && run.status !== 1) throw new Error(`check ${name}: ${run.stderr}`);
  const answer = JSON.parse(run.stdout) as CommandLine;
  answers.set(name, answer);
  return answer;
}

/**
 * Runs in the page before anything else: keeps the DOM as the parser left it, every change after that, and every
 * message that the page hears.
 */
const SPY = `
  window.spy = { before: '', changes: [], messages: [] };
  addEventListener('message', (event) => spy.messages.push(event.data), true);
  document.addEventListener('DOMContentLoaded', () => {
    spy.before = document.documentElement.outerHTML;
    const names = (nodes) => Array.from(nodes, (node) => node.nodeName.toLowerCase()).join(' ');
    new MutationObserver((records) => {
      for (const { type, target, attributeName, addedNodes, removedNodes } of records)
        spy.changes.push([type, names([target]), attributeName ?? '', '+' + names(addedNodes), '-' + names(removedNodes)].join(' '));
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
`;

export interface Spied {
  before: string;
  /** The page's DOM now, our host taken out. */
  now: string;
  changes: string[];
  messages: unknown[];
}

/** A new tab with the spy in it. */
export async function spiedTab(session: Session): Promise<Page> {
  const page = await session.browser.newPage();
  await page.evaluateOnNewDocument(SPY);
  return page;
}

/** What the spy has seen. */
export function spied(page: Page): Promise<Spied> {
  return page.evaluate(`(() => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('figurecheck-host').forEach((host) => host.remove());
    return { ...spy, now: copy.outerHTML };
  })()`) as Promise<Spied>;
}
