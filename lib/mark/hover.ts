/** Tells which figure the pointer is over. Highlights have no events, so the pointer is held against their boxes. */
import type { Mark } from './mark.ts';

/**
 * Watches the pointer; `over` hears each change, and undefined with each move over no figure. Stops with the signal. The function
 * given back looks again, for when the figures have moved and the pointer has not.
 */
export function watchPointer(
  marks: () => readonly Mark[],
  host: Element,
  over: (index: number | undefined) => void,
  signal: AbortSignal,
): () => void {
  let pointer: { x: number; y: number; target: EventTarget | null } | undefined;
  let last: number | 'ours' | undefined;
  let frame = 0;
  const look = () => {
    if (!pointer) return;
    const { x, y, target } = pointer;
    const ours = target === host;
    const index = ours ? undefined : markAt(marks(), x + scrollX, y + scrollY);
    const now = ours ? 'ours' : index;
    // Badges and card hear of the pointer themselves: it has not left the figure for the page. Where it goes from
    // them is told all the same, and again with each move over the bare page: no browser promises a card that has just
    // been placed its leave event, and an enter event that comes late may follow the leave.
    if ((now !== last || now === undefined) && !ours) over(index);
    last = now;
  };
  const moved = ({ clientX, clientY, target }: PointerEvent) => {
    pointer = { x: clientX, y: clientY, target };
    if (frame) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      if (!signal.aborted) look();
    });
  };
  const options = { passive: true, signal };
  addEventListener('pointermove', (event) => event.pointerType !== 'touch' && moved(event), options);
  // A finger does not hover: a tap on a figure stands in for it.
  addEventListener('pointerup', (event) => event.pointerType === 'touch' && moved(event), options);
  return look;
}

/** The mark at a place in the page's coordinates. */
export function markAt(marks: readonly Mark[], x: number, y: number): number | undefined {
  const index = marks.findIndex(
    ({ shown, boxes }) =>
      shown && boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
  return index < 0 ? undefined : index;
}
