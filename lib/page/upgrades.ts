/**
 * Custom elements whose script comes late get their shadow root late, and no observer is told. While such elements
 * wait, it is asked again from time to time whether fewer do; not for ever.
 */

/** When to ask, in milliseconds after the time before. */
const WAITS = [300, 700, 1500, 3000, 6000, 12_000];

/** Calls back whenever custom elements have been defined. */
export function lookForUpgrades(document: Document, upgraded: () => void, signal: AbortSignal): void {
  const waiting = () => document.querySelectorAll(':not(:defined, figurecheck-host)').length;
  let before = waiting();
  const look = (turn: number): void => {
    const wait = WAITS[turn];
    if (before === 0 || wait === undefined) return;
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      const now = waiting();
      if (now < before) upgraded();
      before = now;
      look(turn + 1);
    }, wait);
    const stop = () => clearTimeout(timer);
    signal.addEventListener('abort', stop, { once: true });
  };
  look(0);
}
