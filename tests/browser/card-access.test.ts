/**
 * Badges and card for those who cannot see them, or not well: the accessibility tree of the real ones, axe on the same
 * components in an open root, and what stays of the verdicts without colour.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkArticle } from '../../lib/check/index.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { reasonWords, verdictWords } from '../../lib/report/wording.ts';
import { parseGold } from '../../scripts/gold.ts';
import { accessibilityTree } from './ax.ts';
import { KINDS, PAGES } from './harness.ts';
import { cardIs, type Opened, openArticle, reveal } from './opened.ts';
import { inRoot } from './root.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const EMPTY = `<!doctype html><html lang="en"><title>Cards</title><main><h1>Cards</h1><div id="host"></div></main></html>`;

/** One finding of each kind that the sample articles have: by verdict and reason. */
function oneOfEach() {
  const kinds = new Map<string, ReturnType<typeof checkArticle>[number]>();
  for (const name of ['misstated', 'all-right', 'press-release']) {
    const { text } = parseGold(readFileSync(join(PAGES, `${name}.gold.txt`), 'utf8'), name);
    for (const finding of checkArticle(articleFromText(text)))
      kinds.set(`${finding.verdict} ${finding.reason}`, finding);
  }
  return [...kinds.values()];
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'axe-page.tsx'), formats: ['iife'], name: 'cards' },
    },
  });
  const output = [built].flat()[0];
  if (!output || !('output' in output)) throw new Error('the cards were not bundled');
  return output.output[0].code;
}

describe.each(KINDS)('%s', (kind) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openArticle(kind, 'misstated.html', {}, { '/cards.html': EMPTY });
  });
  afterAll(() => opened?.close());

  test('every badge is a button that says figure, verdict and reason, in the order of the text', async () => {
    const { page, session, state } = opened;
    const tree = await accessibilityTree(session, page);
    const buttons = tree.filter(
      ({ role, name }) => role === 'button' && /: (?:misstated|matches|cannot)/.test(name),
    );
    expect(buttons.map(({ name }) => name.slice(0, name.indexOf('.', name.indexOf(': '))))).toEqual(
      state.findings.map(
        ({ text, verdict, reason }) =>
          `${text}: ${verdictWords(verdict).toLowerCase()}${reason ? `, ${reasonWords(reason)}` : ''}`,
      ),
    );
  });

  test('the open card is a named dialog with its evidence, its link and its named buttons', async () => {
    const { page, session, state } = opened;
    const index = state.findings.findIndex((finding) => finding.text === '86.1%');
    await reveal(opened, index);
    await cardIs(opened, { open: true });
    const tree = await accessibilityTree(session, page);
    const at = tree.findIndex(({ role }) => role === 'dialog');
    expect(tree[at]?.name).toBe('86.1%: Misstated');
    const inside = tree
      .slice(at + 1)
      .filter(({ role }) => ['button', 'link', 'heading', 'image'].includes(role));
    expect(inside).toEqual([
      { role: 'heading', name: 'Misstated' },
      { role: 'button', name: 'Close' },
      {
        role: 'image',
        name: expect.stringMatching(/published 81\.6%.*from 60\.8 to 92.*inside the interval/),
      },
      { role: 'button', name: 'Copy correction 81.6%' },
      { role: 'link', name: expect.stringMatching(/^doi\.org.*opens in a new tab/) },
      { role: 'button', name: 'Copy citation' },
      { role: 'button', name: 'Hide this mark' },
    ]);
    const expanded = `[...root.querySelectorAll('.badge')].map((b) => b.getAttribute('aria-expanded')).indexOf('true')`;
    expect(await inRoot(session, page, expanded)).toBe(index);
    await page.keyboard.press('Escape');
  });

  test('verdicts differ by line and by shape, not by colour alone', async () => {
    const { page, session } = opened;
    const lines = await page.evaluate(`['match', 'misstated', 'unverified'].map(
      (verdict) => getComputedStyle(document.body, '::highlight(figurecheck-' + verdict + ')').textDecorationStyle)`);
    expect(new Set(lines as string[]).size).toBe(3);
    const shapes = `['match', 'misstated'].map((verdict) => root.querySelector('.badge.' + verdict + ' svg').innerHTML)`;
    const drawn = (await inRoot<string[]>(session, page, shapes)) ?? [];
    expect(new Set(drawn).size).toBe(2);
  });

  test.each(['light', 'dark'])('axe finds nothing to mend in cards and badges, %s', async (shade) => {
    const { page, server } = opened;
    await page.goto(`${server.origin}/cards.html`);
    const findings = oneOfEach();
    expect(findings.length).toBeGreaterThan(8);
    await page.evaluate(`${await bundle()}; cards.draw(${JSON.stringify(findings)}, ${shade === 'dark'})`);
    await page.evaluate(AXE);
    const run = () => page.evaluate('axe.run()') as Promise<AxeResults>;
    const { violations, passes } = await run();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.target.join(' ')).join(', ')}`),
    ).toEqual([]);
    expect(passes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['color-contrast', 'button-name', 'aria-dialog-name']),
    );
    // axe does look inside: a button without its name is found.
    await page.evaluate(
      "document.querySelector('#host').shadowRoot.querySelector('.badge').removeAttribute('aria-label')",
    );
    expect((await run()).violations.map(({ id }) => id)).toContain('button-name');
  });
});
