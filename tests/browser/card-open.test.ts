/** The evidence card in the built extension: how it opens, stays and closes, and what its buttons do. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { KINDS, PAGES } from './harness.ts';
import { pointAt } from './highlights.ts';
import {
  buttonAt,
  cardIs,
  cardOf,
  clipboard,
  type Opened,
  openArticle,
  pointed,
  press,
  reveal,
} from './opened.ts';
import { inRoot } from './root.ts';

/** The article with an editor's draft in it. */
const PAGE = readFileSync(join(PAGES, 'misstated.html'), 'utf8').replace(
  '<p class="intro">',
  '<textarea id="notes">So far so good.</textarea>$&',
);

describe.each(KINDS)('%s', (kind) => {
  let opened: Opened;
  const scroll = () => opened.page.evaluate('scrollY') as Promise<number>;
  const focused = () => opened.page.evaluate('document.activeElement.localName') as Promise<string>;
  const badges = () => inRoot<number>(opened.session, opened.page, "root.querySelectorAll('.badge').length");

  beforeAll(async () => {
    opened = await openArticle(kind, 'draft.html', {}, { '/draft.html': PAGE });
    expect(await opened.page.$('#notes')).not.toBeNull();
  });
  afterAll(() => opened?.close());
  afterEach(async () => {
    await opened.page.keyboard.press('Escape');
    await pointed(opened, { x: 2, y: 2 }, { open: false });
    await opened.page.evaluate('document.activeElement.blur()');
  });

  test('a pointer that passes over a figure opens nothing', async () => {
    const { page } = opened;
    const at = await pointAt(page, 'misstated', '86.1%');
    await page.mouse.move(at.x, at.y);
    await page.mouse.move(2, 2);
    // Long enough for a card that was on its way; a wait that is too short could only let a fault pass.
    await new Promise((over) => setTimeout(over, 700));
    expect(await cardOf(opened)).toMatchObject({ open: false });
  });

  test('the pointer may go from the figure into the card, which closes when it leaves both', async () => {
    const { page } = opened;
    const at = await pointAt(page, 'misstated', '86.1%');
    const { box } = await pointed(opened, at, { open: true, printed: '86.1%', focus: null });
    const inside = { x: (box.left + box.right) / 2, y: Math.min(box.top + 40, box.bottom - 5) };
    // In one step: on a busy machine a slow one would be a pointer that rests in between.
    await page.mouse.move(inside.x, inside.y);
    await new Promise((over) => setTimeout(over, 700));
    expect(await cardOf(opened)).toMatchObject({ open: true, printed: '86.1%' });
    await pointed(opened, { x: 2, y: 2 }, { open: false });
  });

  test('a click on a badge pins its card; Escape closes it, and neither focus nor page moves', async () => {
    const { page, session } = opened;
    const at = await pointAt(page, 'misstated', '86.1%');
    await pointed(opened, at, { open: true });
    const index = opened.state.findings.findIndex((finding) => finding.text === '86.1%');
    const badge = await inRoot<DOMRect>(
      session,
      page,
      `root.querySelector('[data-index="${index}"]').getBoundingClientRect()`,
    );
    await page.mouse.click((badge?.x ?? 0) + 5, (badge?.y ?? 0) + 5);
    await page.mouse.move(2, 2, { steps: 3 });
    await new Promise((over) => setTimeout(over, 700));
    expect(await cardOf(opened)).toMatchObject({ open: true, printed: '86.1%' });
    const before = await scroll();
    await page.keyboard.press('Escape');
    await cardIs(opened, { open: false, focus: `badge ${index}` });
    expect(await scroll()).toBe(before);
  });

  test('a badge that gets the focus opens its card, and Tab goes through the card to the next badge', async () => {
    const { page } = opened;
    await reveal(opened, 3);
    await cardIs(opened, { open: true, focus: 'badge 3' });
    const way: (string | null)[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press('Tab');
      way.push((await cardOf(opened)).focus?.split('\n')[0] ?? null);
    }
    expect(way).toEqual([
      'Close',
      expect.stringMatching(/^Copy correction/),
      expect.stringMatching(/^(?:doi|pubmed|clinicaltrials)/),
      'Copy citation',
      'Hide this mark',
      'badge 4',
    ]);
    await cardIs(opened, { open: true, printed: opened.state.findings[4]?.text ?? '' });
    await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await cardIs(opened, { open: true, focus: 'badge 3' });
  });

  test('a draft that had the focus gets it back where it was left', async () => {
    const { page } = opened;
    await page.evaluate('notes.focus(); notes.setSelectionRange(3, 6); scrollTo(0, 200)');
    await reveal(opened, 6);
    await cardIs(opened, { open: true, focus: 'badge 6' });
    expect(await focused()).toBe('figurecheck-host');
    const before = await scroll();
    await page.keyboard.press('Escape');
    await cardIs(opened, { open: false });
    expect(await focused()).toBe('textarea');
    expect(await page.evaluate('[notes.selectionStart, notes.selectionEnd]')).toEqual([3, 6]);
    expect(await scroll()).toBe(before);
  });

  test('Copy correction and Copy citation fill the clipboard and say so', async () => {
    const index = opened.state.findings.findIndex((finding) => finding.text === '15 milligrams');
    await reveal(opened, index);
    await cardIs(opened, { open: true, printed: '15 milligrams' });
    await press(opened, 'Copy correction');
    await cardIs(opened, { text: expect.stringContaining('Copied') as unknown as string });
    await expect.poll(() => clipboard(opened)).toBe('15 micrograms');
    await press(opened, 'Copy citation');
    await expect
      .poll(() => clipboard(opened))
      .toMatch(/N Engl J Med.*https:\/\/doi\.org\/10\.1056\/NEJMoa2214171$/);
    // From inside the card the focus goes back to its badge, which must not open it again.
    await opened.page.keyboard.press('Escape');
    await cardIs(opened, { open: false, focus: `badge ${index}` });
  });

  test('the source is linked, in a tab of its own that is not told where it was opened', async () => {
    await reveal(opened, 3);
    await cardIs(opened, { open: true });
    await buttonAt(opened, 'doi.org');
    const link = "[...root.querySelectorAll('.card a')].map((a) => [a.href, a.target, a.rel])[0]";
    expect(await inRoot(opened.session, opened.page, link)).toEqual([
      expect.stringMatching(/^https:\/\/doi\.org\/10\./),
      '_blank',
      'noopener noreferrer',
    ]);
  });

  test('a matching figure has nothing to correct', async () => {
    const index = opened.state.findings.findIndex((finding) => finding.verdict === 'match');
    await reveal(opened, index);
    await cardIs(opened, { open: true, printed: opened.state.findings[index]?.text ?? '' });
    await expect(buttonAt(opened, 'Copy correction')).rejects.toThrow('no button');
  });

  test('a hidden mark goes, stays away when the page is loaded again, and comes back from the popup', async () => {
    const { page, asking, session, tabId } = opened;
    const all = (await badges()) ?? 0;
    await reveal(opened, 3);
    await cardIs(opened, { open: true });
    await press(opened, 'Hide this mark');
    await cardIs(opened, { open: false });
    await expect.poll(badges).toBe(all - 1);
    await page.reload();
    await expect.poll(badges, { timeout: 20_000 }).toBe(all - 1);
    const kept = JSON.stringify(await asking.evaluate('chrome.storage.local.get()'));
    expect(kept).toContain('hiddenMarks');
    expect(kept).not.toMatch(/127\.0\.0\.1|draft|%/);
    const popup = await session.openExtensionPage(`popup.html?tab=${tabId}`);
    await popup.waitForSelector('.hidden-marks');
    expect(await popup.$eval('.hidden-marks', (note) => note.textContent)).toContain('1 mark is hidden');
    expect(await popup.$$eval('li[data-start]', (items) => items.length)).toBe(all - 1);
    await popup.$eval('.hidden-marks button', (button) => (button as HTMLButtonElement).click());
    await popup.waitForFunction("!document.querySelector('.hidden-marks')");
    expect(await popup.$$eval('li[data-start]', (items) => items.length)).toBe(all);
    await popup.close();
    await page.bringToFront();
    await expect.poll(badges).toBe(all);
  });
});
