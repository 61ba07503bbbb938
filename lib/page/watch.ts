/**
 * Notices that a page changes. One observer, which does nothing itself but pass the news on at once and, when the page
 * has been quiet for a moment, say that it is time to read again.
 */

export interface Watch {
  /** How long the page must be quiet, in milliseconds; raised where reading the page takes long. */
  pause: number;
}

/** Starts watching; `changed` is called within the change, `quiet` after the pause. Stops with the signal. */
export function watchPage(
  root: Node,
  own: Node,
  on: { changed(): void; quiet(): void },
  signal: AbortSignal,
): Watch {
  const watch: Watch = { pause: 300 };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const observer = new MutationObserver((records) => {
    if (records.every((record) => isOwn(record, own))) return;
    on.changed();
    const now = performance.now();
    if (timer === undefined) first = now;
    // A page that never rests is read all the same, if more seldom.
    if (timer !== undefined && now - first > watch.pause * 5) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      on.quiet();
    }, watch.pause);
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

function isOwn(record: MutationRecord, own: Node): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === own);
}
