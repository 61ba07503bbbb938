/** The keyboard: from figure to figure by the extension's commands, and nothing taken from the page's own keys. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { giveCommand } from './commands.ts';
import { KINDS } from './harness.ts';
import { pointAt } from './highlights.ts';
import { cardIs, type Opened, openArticle, pointed, reveal } from './opened.ts';

describe.each(KINDS)('%s', (kind) => {
  let opened: Opened;

  beforeAll(async () => {
    opened = await openArticle(kind, 'misstated.html');
  });
  afterAll(() => opened?.close());

  test('the commands have keys, which the browser’s settings can change', async () => {
    const commands = await opened.asking.evaluate('chrome.commands.getAll()');
    expect(commands).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'next-figure', shortcut: 'Alt+Period' }),
        expect.objectContaining({ name: 'previous-figure', shortcut: 'Alt+Comma' }),
      ]),
    );
  });

  test('Tab goes through the page in its own order, and only then to the badges', async () => {
    const { page } = opened;
    const own = (await page.evaluate(
      "[...document.querySelectorAll('a[href], button, input')].filter((one) => one.checkVisibility()).map((one) => one.outerHTML.slice(0, 60))",
    )) as string[];
    expect(own.length).toBeGreaterThan(2);
    const way: string[] = [];
    for (let step = 0; step <= own.length; step++) {
      await page.keyboard.press('Tab');
      way.push((await page.evaluate('document.activeElement.outerHTML.slice(0, 60)')) as string);
    }
    expect(way).toEqual([...own, expect.stringMatching(/^<figurecheck-host/)]);
    await cardIs(opened, { open: true, focus: 'badge 0' });
    await page.keyboard.press('Escape');
    await cardIs(opened, { open: false });
  });

  test('next and previous go through the figures in the order of the text, and round its ends', async () => {
    const { findings } = opened.state;
    const printed = (index: number) => findings.at(index)?.text ?? '';
    await opened.page.evaluate('scrollTo(0, 0)');
    await giveCommand(opened, 'next-figure');
    await cardIs(opened, { open: true, printed: printed(0), focus: 'badge 0' });
    await giveCommand(opened, 'next-figure');
    await cardIs(opened, { open: true, printed: printed(1), focus: 'badge 1' });
    await giveCommand(opened, 'previous-figure');
    await cardIs(opened, { open: true, printed: printed(0), focus: 'badge 0' });
    await giveCommand(opened, 'previous-figure');
    await cardIs(opened, { open: true, focus: `badge ${findings.length - 1}` });
    // After Escape it goes on from there, not from the top.
    await opened.page.keyboard.press('Escape');
    await cardIs(opened, { open: false });
    await giveCommand(opened, 'previous-figure');
    await cardIs(opened, { open: true, focus: `badge ${findings.length - 2}` });
    await opened.page.keyboard.press('Escape');
    await cardIs(opened, { open: false });
  });

  test('the page hears its own keys while a card is open over it, and none that are meant for the card', async () => {
    const { page } = opened;
    await page.evaluate(`heard = []; document.querySelector('input').focus(); document.activeElement.blur();
      document.addEventListener('keydown', (event) => heard.push(event.key));`);
    const heard = () => page.evaluate('heard.splice(0)');
    await page.mouse.move(2, 2);
    const at = await pointAt(page, 'misstated', '86.1%');
    await pointed(opened, at, { open: true, focus: null });
    for (const key of ['j', 's', 'Escape'] as const) await page.keyboard.press(key);
    expect(await heard()).toEqual(['j', 's', 'Escape']);
    await cardIs(opened, { open: false });
    await page.mouse.move(2, 2);
    await reveal(opened, 4);
    await cardIs(opened, { open: true, focus: 'badge 4' });
    for (const key of ['j', 'Tab', 'k', 'Escape'] as const) await page.keyboard.press(key);
    expect(await heard()).toEqual([]);
    await cardIs(opened, { open: false });
  });
});
