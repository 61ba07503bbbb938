/** Tells which figure the pointer is over. Highlights have no events, so the pointer is held against their boxes. */
import type { Mark } from './mark.ts';

/** Watches the pointer; `over` hears each change, with undefined for no figure. Stops with the signal. */
export function watchPointer(
  marks: () => readonly Mark[],
  host: Element,
  over: (index: number | undefined) => void,
  signal: AbortSignal,
): void {
  let last: number | undefined;
  let frame = 0;
  const look = (x: number, y: number, target: EventTarget | null) => {
    const index = target === host ? undefined : markAt(marks(), x + scrollX, y + scrollY);
    if (index !== last) over(index);
    last = index;
  };
  addEventListener(
    'pointermove',
    ({ clientX, clientY, target, pointerType }) => {
      if (frame || pointerType === 'touch') return;
      frame = requestAnimationFrame(() => {
        frame = 0;
        if (!signal.aborted) look(clientX, clientY, target);
      });
    },
    { passive: true, signal },
  );
  // A finger does not hover: a tap on a figure stands in for it.
  addEventListener(
    'pointerup',
    ({ clientX, clientY, target, pointerType }) => {
      if (pointerType === 'touch') look(clientX, clientY, target);
    },
    { passive: true, signal },
  );
}

/** The mark at a place in the page's coordinates. */
export function markAt(marks: readonly Mark[], x: number, y: number): number | undefined {
  const index = marks.findIndex(
    ({ shown, boxes }) =>
      shown && boxes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom),
  );
  return index < 0 ? undefined : index;
}
