/**
 * Says when the figures may have moved: scrolling, resizing, fonts and images that arrive, text that grows, menus that
 * open. Looking costs little, but a restless page asks for it all the time: looks are spaced by what they cost.
 */

/** Rest after a look at everything, in multiples of what it took. */
const REST = 10;

export interface Reflow {
  /** Asks for a look at everything, in the next frame or soon. */
  soon(): void;
  /** Also notices when these elements change their size; replaces those of the last call. */
  follow(elements: Iterable<Element>): void;
}

/** Calls `all` or, where only the window scrolled, `near`; at most once a frame. Stops with the signal. */
export function keepInPlace(
  document: Document,
  moved: { all(): void; near(): void },
  signal: AbortSignal,
): Reflow {
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restUntil = 0;
  let everything = false;

  function look(): void {
    frame = 0;
    if (signal.aborted) return;
    const started = performance.now();
    if (everything && started < restUntil) {
      timer ??= setTimeout(() => {
        timer = undefined;
        soon(true);
      }, restUntil - started);
      moved.near();
    } else if (everything) {
      everything = false;
      moved.all();
      const ended = performance.now();
      restUntil = ended + (ended - started) * REST;
    } else moved.near();
  }

  function soon(all: boolean): void {
    everything ||= all;
    frame ||= requestAnimationFrame(look);
  }

  const passive = { capture: true, passive: true, signal };
  const everywhere = () => soon(true);
  addEventListener('scroll', (event) => soon(event.target !== document), passive);
  for (const type of 'scrollend resize transitionend animationend toggle click focusin load'.split(' '))
    addEventListener(type, everywhere, passive);
  document.fonts?.addEventListener('loadingdone', everywhere, { signal });
  const sizes = new ResizeObserver(everywhere);
  const body = document.body;
  if (body) sizes.observe(body);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
  return {
    soon: everywhere,
    follow(elements) {
      sizes.disconnect();
      for (const element of new Set([document.body, ...elements])) if (element) sizes.observe(element);
    },
  };
}
