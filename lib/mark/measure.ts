/** Finds where the marked figures are on the screen, and which of them can be seen. Reads only; writing comes after. */
import { type Clip, clipFinder } from './clip.ts';
import { isCovered } from './covered.ts';
import { parentOf } from './flat.ts';
import type { Box, Mark } from './mark.ts';

const SMALLEST = 4;
let ruler: Range | undefined;

/** Measures the marks where they stand now. */
export function measure(marks: readonly Mark[], host: Element): void {
  const document = host.ownerDocument;
  ruler ??= document.createRange();
  const clipOf = clipFinder(document);
  for (const mark of marks) {
    const parent = parentOf(mark.ends.endContainer);
    const clip = clipOf(parent);
    mark.boxes = boxesOf(ruler, mark);
    mark.floats = clip.floats;
    mark.shown = parent !== null && isShown(mark, parent, clip, host);
  }
  // A range left in the text would have to be kept right through everything that the page writes.
  ruler.setStart(document, 0);
  ruler.collapse(true);
}

function boxesOf(range: Range, { ends }: Mark): Box[] {
  if (!ends.startContainer.isConnected || !ends.endContainer.isConnected) return [];
  if (ends.startOffset > ends.startContainer.length || ends.endOffset > ends.endContainer.length) return [];
  range.setStart(ends.startContainer, ends.startOffset);
  range.setEnd(ends.endContainer, ends.endOffset);
  const boxes: Box[] = [];
  for (const { left, top, right, bottom } of range.getClientRects()) {
    if (right - left < SMALLEST || bottom - top < SMALLEST) continue;
    boxes.push({
      left: left + scrollX,
      top: top + scrollY,
      right: right + scrollX,
      bottom: bottom + scrollY,
    });
  }
  return boxes;
}

/** Whether a figure is drawn, not cut off, and, where it is in the window, not under something else. */
function isShown({ boxes }: Mark, parent: Element, clip: Clip, host: Element): boolean {
  const box = boxes.at(-1);
  if (!box || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const x = (box.left + box.right) / 2 - scrollX;
  const y = (box.top + box.bottom) / 2 - scrollY;
  if (x < clip.left || x > clip.right || y < clip.top || y > clip.bottom) return false;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  return !isCovered(blockOf(parent), x, y, host);
}

/** The block of text that an inline element is in: what a pointer over any of its words reaches. */
export function blockOf(element: Element): Element {
  let block = element;
  for (let around = parentOf(block); around; around = parentOf(block)) {
    const { display } = getComputedStyle(block);
    if (!display.startsWith('inline') && display !== 'contents') break;
    block = around;
  }
  return block;
}
