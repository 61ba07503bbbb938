/** Says when the figures may have moved: scrolling, resizing, fonts and images that arrive, text that grows. */

/**
 * Calls `all` or, where only the window scrolled, `near`; at most once a frame. Stops with the signal. The function
 * given back asks for a call of `all` in the next frame.
 */
export function keepInPlace(
  document: Document,
  moved: { all(): void; near(): void },
  signal: AbortSignal,
): () => void {
  let frame = 0;
  let everything = false;
  const soon = (all: boolean) => {
    everything ||= all;
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      if (signal.aborted) return;
      const which = everything ? moved.all : moved.near;
      everything = false;
      which();
    });
  };
  const passive = { capture: true, passive: true, signal };
  addEventListener('scroll', (event) => soon(event.target !== document), passive);
  addEventListener('resize', () => soon(true), passive);
  addEventListener('transitionend', () => soon(true), passive);
  addEventListener('toggle', () => soon(true), passive);
  document.addEventListener('load', () => soon(true), passive);
  document.fonts?.addEventListener('loadingdone', () => soon(true), { signal });
  const sizes = new ResizeObserver(() => soon(true));
  if (document.body) sizes.observe(document.body);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  return () => soon(true);
}
