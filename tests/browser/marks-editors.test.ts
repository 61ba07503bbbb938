/**
 * Drafts in rich-text editors, each the real library: marked while someone types, and never altered. What the editor
 * saves, and its undo history, is held against the same typing in the same browser without the extension.
 */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from '../../scripts/launch.ts';
import { type PageServer, servePages } from '../../scripts/serve.ts';
import { KINDS, PAGES, start } from './harness.ts';
import { BUNDLES } from './libraries.ts';
import { type Live, startLive } from './live.ts';
import { expectMarked, type Figure } from './marks.ts';

const EDITORS = ['tinymce', 'ckeditor', 'tiptap', 'lexical', 'quill'];

const TYPED = ' With blinatumomab, two-year overall survival was 47.3%.';

/** Where each editor keeps the draft; TinyMCE in a frame. */
const DRAFT: Record<string, string> = { ckeditor: '.ck-content', tinymce: 'body' };

/** Something to do after each stage of the script, while the page rests. */
type Pause = (frame: Frame, stage: 'opened' | 'typed' | 'undone') => Promise<void>;

async function draftFrame(page: Page, name: string): Promise<Frame> {
  await page.waitForFunction('window.editor');
  if (name !== 'tinymce') return page.mainFrame();
  const frame = await (await page.$('.tox-edit-area__iframe'))?.contentFrame();
  if (!frame) throw new Error('TinyMCE has no frame');
  return frame;
}

/** The same script with and without the extension: everything that the editor says of its draft on the way. */
async function script(page: Page, name: string, pause: Pause): Promise<unknown[]> {
  const said: unknown[] = [];
  const say = async (what: string) => said.push(await page.evaluate(`editor.${what}()`));
  const frame = await draftFrame(page, name);
  await pause(frame, 'opened');
  for (const what of ['html', 'canUndo', 'canRedo']) await say(what);
  await page.evaluate('editor.focusEnd()');
  await page.keyboard.type(TYPED, { delay: 2 });
  await pause(frame, 'typed');
  for (const what of ['html', 'canUndo', 'canRedo']) await say(what);
  for (let turn = 0; turn < 50 && (await page.evaluate('editor.canUndo()')); turn++)
    await page.evaluate('editor.undo()');
  await pause(frame, 'undone');
  for (const what of ['html', 'canUndo', 'canRedo']) await say(what);
  for (let turn = 0; turn < 50 && (await page.evaluate('editor.canRedo()')); turn++)
    await page.evaluate('editor.redo()');
  for (const what of ['html', 'canUndo', 'canRedo']) await say(what);
  return said;
}

describe.each(KINDS)('%s', (kind) => {
  let live: Live;
  let bare: Session;
  let server: PageServer;

  beforeAll(async () => {
    live = await startLive(kind);
    bare = await start(kind, { bare: true });
    server = await servePages([PAGES, BUNDLES]);
  });
  afterAll(async () => {
    await live?.close();
    await bare?.browser.close();
    await server?.close();
  });

  test.each(EDITORS)('%s', async (name) => {
    const plain = await bare.browser.newPage();
    await plain.goto(`${server.origin}/live/editor.html?${name}`);
    const without = await script(plain, name, async () => {});
    await plain.close();
    expect(without[3]).not.toEqual(without[0]);
    expect(without[3]).toContain('47.3%');

    const { page, complaints } = await live.open(`live/editor.html?${name}`);
    const draft = DRAFT[name] ?? '#draft';
    const first: Figure = { in: `${draft} p:first-of-type`, text: '81.6%' };
    const second: Figure = { in: `${draft} p:last-of-type`, text: '93.3%' };
    const typed: Figure = { in: draft, text: '47.3%', verdict: 'misstated' };
    const withExtension = await script(page, name, async (frame, stage) => {
      const figures = stage === 'typed' ? [first, typed, second] : [first, second];
      await expectMarked(live.session, frame, figures);
    });
    expect(withExtension).toEqual(without);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
