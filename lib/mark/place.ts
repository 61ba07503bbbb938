/** Stands the card beside its figure: below, above, or at its side where the window is low; never over it, never outside the window. */
import { computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';
import type { Box } from './mark.ts';

const GAP = 10;
const MARGIN = 8;
/** Lower than this a card shows too little, and stands at the side if it fits there. */
const LOW = 180;

/** Places the card beside boxes of the page; false where they are outside the window, and there is nothing to stand beside. */
export async function placeBeside(boxes: readonly Box[], card: HTMLElement): Promise<boolean> {
  const last = boxes.at(-1);
  if (!last) return false;
  const top = Math.min(...boxes.map((box) => box.top)) - scrollY;
  const bottom = Math.max(...boxes.map((box) => box.bottom)) - scrollY;
  if (bottom < 0 || top > innerHeight) return false;
  // All lines of the figure are kept clear, and its last one, which has the badge, says where across the window.
  const beside = new DOMRect(last.left - scrollX, top, last.right - last.left, bottom - top);
  // Beside a scroll bar that takes room of its own, the window is narrower than its measure in CSS says.
  card.style.maxWidth = `${document.documentElement.clientWidth - 2 * MARGIN}px`;
  let place = await compute(beside, card, 'bottom-start', 'top-start');
  if (place.height < Math.min(LOW, card.scrollHeight)) {
    const left = Math.min(...boxes.map((box) => box.left)) - scrollX;
    const right = Math.max(...boxes.map((box) => box.right)) - scrollX;
    const aside = await compute(new DOMRect(left, top, right - left, bottom - top), card, 'right', 'left');
    if (aside.width >= card.offsetWidth) place = aside;
    else place = await compute(beside, card, 'bottom-start', 'top-start');
  }
  card.style.left = `${Math.round(place.x)}px`;
  card.style.top = `${Math.round(place.y)}px`;
  return true;
}

/** Where the card would stand, and how much room it has there; sets its greatest height. */
async function compute(beside: DOMRect, card: HTMLElement, first: Placement, second: Placement) {
  let room = { width: 0, height: 0 };
  card.style.maxHeight = '';
  const { x, y } = await computePosition({ getBoundingClientRect: () => beside }, card, {
    strategy: 'fixed',
    placement: first,
    middleware: [
      offset(GAP),
      flip({ padding: MARGIN, fallbackPlacements: [second], crossAxis: false }),
      shift({ padding: MARGIN }),
      size({
        padding: MARGIN,
        apply: ({ availableWidth, availableHeight }) => {
          room = { width: availableWidth, height: Math.max(0, availableHeight) };
          card.style.maxHeight = `${Math.floor(room.height)}px`;
        },
      }),
    ],
  });
  return { x, y, ...room };
}
