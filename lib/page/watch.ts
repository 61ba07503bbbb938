/**
 * Notices that a page changes. One observer, which does nothing itself but pass the news on at once and, when the page
 * has been quiet for a moment, say that it is time to read again. Attributes are watched too: they show, hide and move
 * text without changing it.
 */
import { hidesOrBreaks } from './elements.ts';

export interface Watch {
  /** How long the page must be quiet, in milliseconds; raised where reading the page takes long. */
  pause: number;
  /** Watches further trees: an observer of a document does not look into shadow roots. */
  alsoWatch(roots: Iterable<ShadowRoot>): void;
  /** What was changed without the tree changing: text typed into a field. */
  touch(): void;
}

export interface Changes {
  /** Text has changed, come or gone; called within the change. */
  changed(): void;
  /** Something was restyled, and text may have moved. */
  moved(): void;
  /** The page has taken our own element away. */
  thrownOut(): void;
  /** The page has been quiet since text changed. */
  quiet(): void;
}

const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  attributes: true,
  attributeOldValue: true,
  subtree: true,
};

/** Starts watching. Stops with the signal. */
export function watchPage(root: Node, own: Node, on: Changes, signal: AbortSignal): Watch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  const watched = new WeakSet<Node>();
  const watch: Watch = {
    pause: 300,
    alsoWatch(roots) {
      for (const shadow of roots) {
        if (watched.has(shadow) || signal.aborted) continue;
        watched.add(shadow);
        observer.observe(shadow, WATCHED);
      }
    },
    touch,
  };

  function touch(): void {
    const now = performance.now();
    if (timer === undefined) first = now;
    // A page that never rests is read all the same, if more seldom.
    if (timer !== undefined && now - first > watch.pause * 5) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      on.quiet();
    }, watch.pause);
  }

  const observer = new MutationObserver((records) => {
    const news = records.filter((record) => !isOwn(record, own));
    if (news.length < records.length && !own.isConnected) on.thrownOut();
    if (news.length === 0) return;
    if (!news.some(changesText)) return on.moved();
    on.changed();
    on.moved();
    touch();
  });
  observer.observe(root, WATCHED);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return watch;
}

/** Whether a record can change what is read of the page: most attributes cannot. */
function changesText({ type, target, attributeName, oldValue }: MutationRecord): boolean {
  if (type !== 'attributes') return true;
  if (attributeName === 'hidden') return true;
  if (attributeName !== 'style') return false;
  return hidesOrBreaks(oldValue) !== hidesOrBreaks((target as Element).getAttribute('style'));
}

function isOwn(record: MutationRecord, own: Node): boolean {
  if (record.type !== 'childList') return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node === own);
}
