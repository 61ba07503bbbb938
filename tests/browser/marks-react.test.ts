/**
 * React pages, with the real React in its development build, which warns: re-rendering, remounting and hydrating, the
 * whole document too, with marks on the page before it hydrates.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from './harness.ts';
import { BUNDLES } from './libraries.ts';
import { changesToPage, expectOneHost, type Live, serialised, startLive, startSpying } from './live.ts';
import { expectMarked, type Figure } from './marks.ts';

const A: Figure = { in: '#a', text: '81.6%' };
const B: Figure = { in: '#b', text: '93.3%' };
const LATE: Figure = { in: '#late', text: '49.4%', verdict: 'misstated' };
const CHANGED: Figure = { in: '#a', text: '86.1%', verdict: 'misstated' };

describe.each(KINDS)('%s', (kind) => {
  let live: Live;

  beforeAll(async () => {
    const { article, wholeDocument } = await import(pathToFileURL(join(BUNDLES, 'react-server.mjs')).href);
    const page = (root: string) =>
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head><body><div id="root">${root}</div></body></html>`;
    live = await startLive(
      kind,
      {},
      {
        '/react-render.html': page(''),
        '/react-hydrate.html': page(article),
        '/react-document.html': `<!doctype html>${wholeDocument}`,
      },
    );
  });
  afterAll(() => live?.close());

  test.each([
    ['render', '/react-render.html'],
    ['hydrate', '/react-hydrate.html'],
    ['hydrateDocument', '/react-document.html'],
  ])('%s', async (how, path) => {
    const { page, complaints, settled } = await live.open(path.slice(1));
    const marked = (figures: Figure[]) => expectMarked(live.session, page.mainFrame(), figures);
    await settled();
    // What the server wrote is marked before React takes it over.
    if (how !== 'render') await marked([A, B]);
    const before = await serialised(page);
    // Loaded without an element: the whole document is React's own.
    await page.evaluate(
      `fetch('/react.js').then((answer) => answer.text()).then((code) => (0, eval)(code)).then(() => startReact('${how}'))`,
    );
    await page.waitForFunction('window.hydrated');
    await marked([A, B]);
    if (how !== 'render') expect(await serialised(page)).toBe(before);
    await startSpying(page);
    const steps: [string, Figure[]][] = [
      ['app.tick()', [A, B]],
      ['app.reorder()', [A, B]],
      ['app.figure("86.1%")', [CHANGED, B]],
      ['app.late()', [CHANGED, B, LATE]],
      ['app.figure("81.6%")', [A, B, LATE]],
      ['app.remount()', [A, B]],
    ];
    for (const [step, figures] of steps) {
      await page.evaluate(step);
      if (step === 'app.remount()') await page.waitForFunction("!document.querySelector('#late')");
      await marked(figures);
      await expectOneHost(page);
    }
    // React's own changes, and no other.
    const own = (await changesToPage(page)).filter(
      (change) => !/^(?:characterData #text|childList (?:p|article|div|body) )/.test(change),
    );
    expect(own).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
