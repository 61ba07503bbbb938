/**
 * One page under check, from the first reading to the end of the page or of the extension.
 *
 *   read ─► ask the background ─► mark ─► wait for a change ─► drop what changed ─► pause ─► read …
 *
 * Reading runs in slices; a change before the marks makes it worthless, and it starts again after the pause.
 */
import type { Finding } from '../../lib/check/finding.ts';
import { startMarking } from '../../lib/mark/marker.ts';
import type { ListedFinding, PageState, PageStatus } from '../../lib/messages.ts';
import { readPageInSteps } from '../../lib/page/blocks.ts';
import { isOnSubject } from '../../lib/page/gate.ts';
import { isEnglish } from '../../lib/page/language.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { excerptAround } from '../../lib/report/excerpt.ts';
import { runInSlices } from '../../lib/slices.ts';
import { askForFindings, NOTHING } from './ask.ts';
import { rememberHidden } from './hidden.ts';

/** A page that takes long to read and judge is read less often: one part of work to this many of rest. */
const PAUSES_PER_READING = 20;
const SHORTEST_PAUSE = 300;

export interface Session {
  state(): PageState;
  reveal(start: number): void;
  /** Shows the marks again that the editor has hidden on this page. */
  showHidden(): void;
  readAgain(): void;
  /** Whether the extension is still there; ends the session when it is not. */
  isAlive(): boolean;
}

/** Starts checking the page; `changed` hears of every new state. */
export function startSession(changed: (state: PageState) => void): Session {
  const end = new AbortController();
  const hidden = rememberHidden();
  const marker = startMarking(document, end.signal, (page, finding) => {
    hidden.add(page.article, finding);
    readSafely();
  });
  let state: PageState = { status: 'reading', findings: [] };
  let round = 0;

  function isAlive(): boolean {
    if (!chrome.runtime?.id) end.abort();
    return !end.signal.aborted;
  }

  function become(status: PageStatus, findings: ListedFinding[] = [], hidden = 0): void {
    state = { status, findings, hidden };
    changed(state);
  }

  async function read(stale: () => boolean): Promise<void> {
    const started = performance.now();
    const page = await runInSlices(readPageInSteps(document), stale);
    if (!page) return;
    const status = statusOf(page);
    const reading = performance.now() - started;
    const { findings, took } = status ? NOTHING : await askForFindings(page.article, stale);
    if (stale()) return;
    // The wait for the answer does not count: a worker that had to start first would put off the next reading.
    watch.pause = Math.max(SHORTEST_PAUSE, (reading + took) * PAUSES_PER_READING);
    const shown = await hidden.without(page.article, findings);
    if (stale()) return;
    marker.show(page, shown);
    become(
      status ?? (findings.length > 0 ? 'checked' : 'no-figures'),
      shown.map((one) => listed(page, one)),
      findings.length - shown.length,
    );
  }

  /** Never leaves the editor with marks, or a promise of marks, that are no longer true. */
  function readSafely(): void {
    if (!isAlive()) return;
    const mine = ++round;
    const stale = () => mine !== round || end.signal.aborted;
    read(stale).catch((fault: unknown) => {
      // With the extension gone there was nobody to ask, and all is cleaned up; a newer reading speaks for itself.
      if (!isAlive() || stale()) return;
      marker.clear();
      become('failed');
      throw fault;
    });
  }

  const watch = watchPage(
    document,
    marker.host,
    {
      changed() {
        round++;
        if (isAlive()) marker.dropChanged();
      },
      quiet: () => readSafely(),
    },
    end.signal,
  );
  // Nobody tells a page that the extension was updated or removed: it is noticed when the editor comes back to it.
  for (const type of ['visibilitychange', 'pointerdown', 'focusin']) {
    document.addEventListener(type, isAlive, { passive: true, signal: end.signal });
  }
  // A page that comes back from the browser's history finds the toolbar cleared and an answer it waited for lost.
  addEventListener('pageshow', (event) => event.persisted && readSafely(), { signal: end.signal });
  readSafely();

  return {
    state() {
      const { open, inView } = marker.glance();
      const findings = state.findings.map((one) => ({
        ...one,
        open: one.start === open,
        inView: inView.has(one.start),
      }));
      return { ...state, findings };
    },
    reveal: (start) => marker.reveal(start),
    showHidden() {
      hidden.clear();
      readSafely();
    },
    readAgain: () => readSafely(),
    isAlive,
  };
}

/** Why a page is not checked; undefined where it is. */
function statusOf({ article }: PageText): PageStatus | undefined {
  if (!isOnSubject(article.text)) return 'off-subject';
  return isEnglish(article) ? undefined : 'not-english';
}

function listed({ article }: PageText, finding: Finding): ListedFinding {
  const { text, start, end, verdict, reason, message } = finding;
  return {
    text,
    start,
    end,
    verdict,
    ...(reason ? { reason } : {}),
    message,
    ...excerptAround(article, start, end),
  };
}
