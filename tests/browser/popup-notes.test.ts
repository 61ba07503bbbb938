/** The notes in the popup: under the figures, each leading to the first figure it is about, and none where nothing is missing. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noteHead } from '../../lib/report/wording.ts';
import { KINDS } from './harness.ts';
import { cardIs, type Opened, openArticle } from './opened.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const COPY = `<!doctype html><html lang="en"><title>Blinatumomab</title><body><article>
<h1>Blinatumomab helps infants with leukaemia</h1>
<p>Doctors speak of a breakthrough for babies with KMT2A-rearranged acute lymphoblastic leukaemia.</p>
<p style="margin-top: 1500px">Disease-free survival of the infants was 83.3% with blinatumomab, compared with 49.4% with chemotherapy alone.</p>
<p>Of the 30 babies who got the drug, four relapsed.</p></article></body></html>`;

const ENOUGH = COPY.replace('was 83.3%', 'at four years was 83.3%').replace(
  '49.4% with chemotherapy alone',
  '44.0% of historical controls',
);

describe.each(KINDS)('%s', (kind) => {
  let opened: Opened;
  let popup: Page;

  beforeAll(async () => {
    opened = await openArticle(kind, 'notes.html', {}, { '/notes.html': COPY, '/enough.html': ENOUGH });
    popup = await opened.session.openExtensionPage(`popup.html?tab=${opened.tabId}`);
    await popup.waitForSelector('.note-list');
  });
  afterAll(() => opened?.close());

  test('stand after the figures, headed and counted, each with the figures it is about', async () => {
    const told = await popup.$$eval('.note-list [data-note]', (items) =>
      items.map((item) => ({
        head: item.querySelector('strong')?.textContent,
        figures: [...item.querySelectorAll('mark')].map((mark) => mark.textContent),
      })),
    );
    expect(told).toEqual([
      { head: noteHead('mixed'), figures: ['83.3%', '49.4%'] },
      { head: noteHead('no-time'), figures: ['83.3%', '49.4%'] },
      { head: noteHead('historical-control'), figures: ['49.4%'] },
    ]);
    expect(await popup.$eval('.summary a', (link) => link.textContent)).toContain('3 notes');
    const order = `document.querySelector('.finding-list').compareDocumentPosition(document.querySelector('.note-list'))`;
    expect(await popup.evaluate(order)).toBe(4);
    expect(await popup.$$('.note-list .misstated')).toHaveLength(0);
  });

  test('nothing in them is red', async () => {
    const colours = (await popup.evaluate(`(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'var(--red)';
      const wanted = getComputedStyle(probe).color;
      probe.remove();
      return [...document.querySelectorAll('.note-list *, .summary a')].filter((one) => {
        const { color, stroke, backgroundColor } = getComputedStyle(one);
        return [color, stroke, backgroundColor].includes(wanted);
      }).length;
    })()`)) as number;
    expect(colours).toBe(0);
  });

  test('axe finds nothing to mend', async () => {
    await popup.evaluate(AXE);
    const { violations } = (await popup.evaluate('axe.run()')) as AxeResults;
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test('a click scrolls to the first figure and opens its card', async () => {
    await popup.click('[data-note="historical-control"] button');
    await opened.page.bringToFront();
    await cardIs(opened, { open: true, printed: '49.4%' });
    expect(await opened.page.evaluate('scrollY')).toBeGreaterThan(500);
    await opened.page.keyboard.press('Escape');
  });

  test('there is no section where nothing is missing', async () => {
    await opened.page.goto(`${opened.server.origin}/enough.html`);
    const figures = () => popup.$$('li[data-start]').then(({ length }) => length);
    await expect.poll(figures, { timeout: 15_000 }).toBeGreaterThan(0);
    await expect.poll(() => popup.$$('.note-list').then(({ length }) => length), { timeout: 15_000 }).toBe(0);
    expect(await popup.$$('.summary a')).toHaveLength(0);
  });
});
