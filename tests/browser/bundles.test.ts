/** What was built, read as files: nothing in it can make a request, and what goes into pages is small. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { BROWSERS } from '../../scripts/browsers.ts';
import { OUTPUT } from '../../scripts/launch.ts';
import { KINDS } from './harness.ts';

/** Ways for a script to reach the network, or to load code. */
const REQUESTS =
  /\bfetch\s*\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|WebTransport|importScripts|new Image\b|https?:\/\/[^\s"'`]+\.m?js\b/;

/** Names that zod's code carries through minification. */
const ZOD = /_zod\b|ZodError/;

const root = join(import.meta.dirname, '..', '..');
const json = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

function recordIds(): string[] {
  const studies: { figures: { id: string }[] }[] = json('lib', 'reference', 'dataset.gen.json');
  return studies.flatMap((study) => study.figures.map((figure) => figure.id));
}

/** The lexicon's longer wordings that stand in a bundle as they stand in the file. */
function wordings(): string[] {
  const words: Record<string, string> = json('reference-data', 'lexicon', 'en.json').words;
  return Object.values(words).filter((word) => word.length > 30 && /^[\w ()|*[\]]+$/.test(word));
}

test('the patterns do find what they look for', () => {
  for (const code of ['fetch("x")', 'new WebSocket(u)', 'navigator.sendBeacon(u)', 'new EventSource(u)'])
    expect(code).toMatch(REQUESTS);
  expect(readFileSync(join(root, 'node_modules/zod/v4/core/core.js'), 'utf8')).toMatch(ZOD);
});

describe.each(KINDS)('%s', (kind) => {
  const folder = OUTPUT[kind];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const scripts = files.filter((name) => name.endsWith('.js'));
  const manifest = JSON.parse(read('manifest.json'));
  const zipped = (name: string) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;

  test('no bundle contains a way to make a request', () => {
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((name) => REQUESTS.test(read(name)))).toEqual([]);
  });

  test('no bundle names the services that the network test lets browsers ask for', () => {
    expect(
      scripts.filter((name) =>
        /googleapis|accounts\.google|clients2|mozilla\.(?:com|org|net)/.test(read(name)),
      ),
    ).toEqual([]);
  });

  test('pages of the extension load nothing from elsewhere', () => {
    const pages = files.filter((name) => /\.(?:html|css)$/.test(name));
    expect(
      pages.filter((name) => /(?:src|href|url\()\s*=?\s*["']?(?:https?:)?\/\/|@import/.test(read(name))),
    ).toEqual([]);
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
    expect(manifest.content_security_policy.extension_pages).toContain("default-src 'none'");
  });

  test('what goes into pages is small and carries no validator', () => {
    for (const name of ['gate.js', 'checker.js']) expect(read(name)).not.toMatch(ZOD);
    expect(zipped('gate.js')).toBeLessThanOrEqual(2_000);
    expect(zipped('checker.js')).toBeLessThanOrEqual(45_000);
  });

  test('the engine and its data are in the background, and in no page', () => {
    expect(wordings().length).toBeGreaterThan(1);
    const traces = [...recordIds(), ...wordings()];
    expect(traces).toContain('NEJM23-OS2-BLINA');
    const [checker, background] = [read('checker.js'), read('background.js')];
    expect(traces.filter((trace) => !background.includes(trace))).toEqual([]);
    expect(traces.filter((trace) => checker.includes(trace))).toEqual([]);
    expect(checker).not.toContain('NEJM23');
  });

  test('the manifest asks for little and shows nothing to pages', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.web_accessible_resources).toBeUndefined();
    const allowed = ['scripting', 'storage', 'contextMenus', 'sidePanel', 'activeTab'];
    expect(manifest.permissions.filter((name: string) => !allowed.includes(name))).toEqual([]);
    const { floor } = BROWSERS[kind];
    const gecko = manifest.browser_specific_settings?.gecko;
    expect(
      Number.parseInt(kind === 'chrome' ? manifest.minimum_chrome_version : gecko.strict_min_version, 10),
    ).toBe(floor);
    if (kind === 'firefox') expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });
});
