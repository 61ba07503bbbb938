/**
 * Whether figures are marked where they stand: the highlight covers the figure's own glyphs, and a badge touches its
 * end. The glyphs are looked for here by other means than the extension's: as text in an element.
 */
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Session } from '../../scripts/launch.ts';
import { type Badge, badgesIn } from './overlay.ts';

/** A figure that must be marked: `in` is a selector, with ">>>" where it goes into a shadow root. */
export interface Figure {
  in: string;
  text: string;
  verdict?: 'match' | 'misstated' | 'unverified';
  /** Marked, but cut off, covered or not drawn: no badge may show for it. */
  unseen?: boolean;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Probe {
  /** Where the figures' glyphs are, a box a line; empty where there is no such text or nothing is drawn. */
  glyphs: { found: boolean; boxes: Box[] }[];
  highlights: { verdict: string; text: string; boxes: Box[] }[];
}

const PROBE = `(wanted) => {
  const boxesOf = (range) => Array.from(range.getClientRects())
    .filter(({ width, height }) => width > 0.5 && height > 0.5)
    .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  const find = (path) => path.split('>>>').reduce(
    (root, part) => part.trim() ? root && (root.shadowRoot ?? root).querySelector(part.trim()) : root && root.shadowRoot, document);
  const glyphs = wanted.map(({ in: path, text }) => {
    const root = find(path);
    if (!root) return { found: false, boxes: [] };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let all = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      nodes.push({ node, from: all.length });
      all += node.data;
    }
    const start = all.indexOf(text);
    if (start < 0) return { found: false, boxes: [] };
    const place = (offset) => nodes.findLast(({ from }) => from <= offset);
    const range = document.createRange();
    const first = place(start), last = place(start + text.length - 1);
    range.setStart(first.node, start - first.from);
    range.setEnd(last.node, start + text.length - last.from);
    return { found: true, boxes: last.node.parentElement?.checkVisibility() === false ? [] : boxesOf(range) };
  });
  const highlights = [];
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('figurecheck-')) continue;
    for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
      const range = document.createRange();
      try { range.setStart(startContainer, startOffset); range.setEnd(endContainer, endOffset); } catch { continue; }
      highlights.push({ verdict: name.slice(12), text: range.toString(), boxes: boxesOf(range) });
    }
  }
  return { glyphs, highlights };
}`;

/** What is wrong with the marks in a frame; `figures` are all that must be marked there, and none else may be. */
export async function faults(session: Session, frame: Frame, figures: Figure[]): Promise<string[]> {
  const probe = (await frame.evaluate(`(${PROBE})(${JSON.stringify(figures)})`)) as Probe;
  const badges = await badgesIn(session, frame);
  const wrong: string[] = [];
  figures.forEach((figure, index) => {
    const say = (fault: string): void => {
      wrong.push(`${figure.in} ${figure.text}: ${fault}`);
    };
    const { found, boxes } = probe.glyphs[index] ?? { found: false, boxes: [] };
    if (!found) {
      say('not on the page');
      return;
    }
    const last = boxes.at(-1);
    const mine = probe.highlights.filter(
      ({ text, boxes: lit }) => text === figure.text && (boxes.length === 0 || sameCover(boxes, lit)),
    );
    if (mine.length === 0) {
      say('not highlighted');
      return;
    }
    const verdict = figure.verdict ?? 'match';
    if (!mine.some((one) => one.verdict === verdict)) say(`not ${verdict}`);
    const touching = last ? badges.filter((badge) => badge.shown && touches(badge, last)) : [];
    if (figure.unseen && touching.length > 0) say('has a badge where it cannot be seen');
    if (!figure.unseen && touching.length !== 1) say(`${touching.length} badges; ${nearest(badges, last)}`);
  });
  const seen = figures.filter(({ unseen }) => !unseen).length;
  if (probe.highlights.length !== figures.length)
    wrong.push(`${probe.highlights.length} highlights: ${probe.highlights.map(({ text }) => text)}`);
  if (badges.length !== figures.length) wrong.push(`${badges.length} badges`);
  const shown = badges.filter((badge) => badge.shown).length;
  if (shown !== seen) wrong.push(`${shown} badges show, of ${seen}`);
  return wrong;
}

/** Waits until exactly these figures are marked in a frame, each where it stands. */
export async function expectMarked(session: Session, frame: Frame, figures: Figure[]): Promise<void> {
  await expect.poll(() => faults(session, frame, figures), { timeout: 12_000, interval: 150 }).toEqual([]);
}

/** How many pixels of the underline's green are painted in a part of the window; counted by the browser itself. */
export async function underlinedPixels(page: Page, selector: string): Promise<number> {
  const clip = (await page.evaluate(`(() => {
    const { left: x, top: y, width, height } = document.querySelector('${selector}').getBoundingClientRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  })()`)) as { x: number; y: number; width: number; height: number };
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:image/png;base64,${picture}';
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
    canvas.drawImage(image, 0, 0);
    const { data } = canvas.getImageData(0, 0, image.width, image.height);
    let green = 0;
    // #2b9a5e: lighter than the badge's green.
    for (let i = 0; i < data.length; i += 4)
      if (Math.abs(data[i] - 43) < 12 && Math.abs(data[i + 1] - 154) < 12 && Math.abs(data[i + 2] - 94) < 12) green++;
    return green;
  })()`) as Promise<number>;
}

/** Whether boxes cover others and reach no more than a pixel beyond them. */
function sameCover(glyphs: Box[], lit: Box[]): boolean {
  const inside = (one: Box, others: Box[]) =>
    others.some(
      (other) =>
        one.left >= other.left - 1 &&
        one.right <= other.right + 1 &&
        one.top >= other.top - 1 &&
        one.bottom <= other.bottom + 1,
    );
  return glyphs.every((box) => inside(box, lit)) && lit.every((box) => inside(box, glyphs));
}

/** Whether a badge stands at the upper right corner of a figure's last box and touches it. */
function touches(badge: Badge, last: Box): boolean {
  // A figure at the edge of the page has its badge a little further in.
  const reach = badge.right - badge.left + 3;
  return (
    badge.left <= last.right + 1 &&
    badge.right >= last.right - 3 &&
    badge.bottom >= last.top - 1 &&
    badge.top <= last.top + 1 &&
    last.right - badge.left <= reach &&
    last.bottom >= badge.top
  );
}

function nearest(badges: Badge[], last: Box | undefined): string {
  if (!last) return 'nothing drawn';
  const shown = badges.filter((badge) => badge.shown);
  const far = (b: Badge) => Math.hypot(b.left - last.right, b.top - last.top);
  const [near] = shown.sort((a, b) => far(a) - far(b));
  return `${JSON.stringify(last)}, nearest ${near ? JSON.stringify({ ...near, label: '' }) : 'none'}`;
}
