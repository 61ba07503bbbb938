/** Finds where the marked figures are on the screen, and which of them can be seen. Reads only; writing comes after. */
import type { Box, Mark } from './mark.ts';

const SMALLEST = 4;
const blocks = new WeakMap<Node, Element>();
let ruler: Range | undefined;

/** Measures the marks where they stand now. */
export function measure(marks: readonly Mark[], host: Element): void {
  const document = host.ownerDocument;
  ruler ??= document.createRange();
  for (const mark of marks) {
    mark.boxes = boxesOf(ruler, mark);
    mark.shown = isShown(mark, host);
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

/** Whether a figure is drawn and, where it is in the window, whether nothing lies over it. */
function isShown({ ends, boxes }: Mark, host: Element): boolean {
  const box = boxes.at(-1);
  const parent = ends.endContainer.parentElement;
  if (!box || !parent?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const x = (box.left + box.right) / 2 - scrollX;
  const y = (box.top + box.bottom) / 2 - scrollY;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return true;
  const hit = (parent.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  return hit === host || hit === null || blockOf(parent).contains(hit);
}

/** The block of text that an inline element is in: what a pointer over any of its words reaches. */
function blockOf(element: Element): Element {
  const known = blocks.get(element);
  if (known) return known;
  let block = element;
  while (block.parentElement && getComputedStyle(block).display.startsWith('inline'))
    block = block.parentElement;
  blocks.set(element, block);
  return block;
}
