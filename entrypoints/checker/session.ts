/**
 * One page under check, from the first reading to the end of the page or of the extension.
 *
 *   read ─► ask the background ─► mark ─► wait for a change ─► drop what changed ─► pause ─► read …
 *
 * Reading runs in slices; a change meanwhile makes it worthless, and it starts again after the pause. What changes while
 * the background judges costs no more than the marks it touches: each is held against the page before it is shown.
 */
import { startMarking } from '../../lib/mark/marker.ts';
import type { PageState, PageStatus } from '../../lib/messages.ts';
import { readPageInSteps } from '../../lib/page/blocks.ts';
import { isOnSubject } from '../../lib/page/gate.ts';
import { isEnglish } from '../../lib/page/language.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { lookForUpgrades } from '../../lib/page/upgrades.ts';
import { watchPage } from '../../lib/page/watch.ts';
import { runInSlices } from '../../lib/slices.ts';
import { NOTHING } from './ask.ts';
import { readFields } from './fields.ts';
import { rememberHidden } from './hidden.ts';
import { rememberJudged } from './judged.ts';
import { listed, listedNotes } from './listed.ts';

/** A page that takes long to read is read less often: one part of work on it to this many of rest. */
const PAUSES_PER_READING = 20;
/** Judging is the background's work and does not keep the page: it is only not to be asked for more than it can do. */
const PAUSES_PER_JUDGING = 2;
const SHORTEST_PAUSE = 300;

/** A large page that is never at rest is read as it is after so many readings broken off. */
const MOST_BROKEN_OFF = 3;

/** What an editor does when coming back to the page: by then the extension may be gone, and nobody tells. */
const SIGNS_OF_LIFE = ['visibilitychange', 'pointerdown', 'pointermove', 'focusin', 'scroll', 'keydown'];

export interface Session {
  state(): PageState;
  reveal(start: number): void;
  /** Shows the marks again that the editor has hidden on this page. */
  showHidden(): void;
  readAgain(): void;
  /** Takes everything off the page and ends. */
  stop(): void;
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
  const judge = rememberJudged();
  const fields = readFields();
  let state: PageState = { status: 'reading', findings: [] };
  let round = 0;
  let edits = 0;
  let brokenOff = 0;

  function isAlive(): boolean {
    if (!chrome.runtime?.id) end.abort();
    return !end.signal.aborted;
  }

  function become(status: PageStatus, known: Partial<PageState> = {}): void {
    state = { findings: [], ...known, status };
    changed(state);
  }

  /** The page as it stands; undefined where it changed while it was read. */
  async function readPage(stale: () => boolean): Promise<PageText | undefined> {
    const before = edits;
    const brokenUp = () => stale() || (edits !== before && brokenOff < MOST_BROKEN_OFF);
    const page = await runInSlices(readPageInSteps(document), brokenUp);
    brokenOff = page ? 0 : brokenOff + 1;
    return page;
  }

  async function read(stale: () => boolean): Promise<void> {
    const started = performance.now();
    const page = await readPage(stale);
    if (!page) return;
    watch.alsoWatch(page.shadows);
    const status = statusOf(page);
    const reading = performance.now() - started;
    const { findings, notes, took } = status ? NOTHING : await judge(page.article, stale);
    if (stale()) return;
    // The wait for the answer does not count: a worker that had to start first would put off the next reading.
    watch.pause = Math.max(SHORTEST_PAUSE, reading * PAUSES_PER_READING, took * PAUSES_PER_JUDGING);
    const shown = await hidden.without(page.article, findings);
    if (stale()) return;
    marker.show(page, shown);
    const roots = [document, ...page.shadows];
    const drafts = await fields.read(roots, page.article.text.length + 1, stale);
    if (stale()) return;
    if (findings.length + drafts.findings.length > 0)
      become('checked', {
        findings: [...shown.map((one) => listed(page.article, one)), ...drafts.findings],
        notes: [...listedNotes(notes, shown), ...drafts.notes],
        hidden: findings.length - shown.length,
      });
    else become((drafts.any ? undefined : status) ?? 'no-figures');
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
        edits++;
        if (isAlive()) marker.dropChanged();
      },
      moved: () => marker.moved(),
      thrownOut: () => isAlive() && marker.putBack(),
      quiet: readSafely,
    },
    end.signal,
  );
  const passive = { passive: true, capture: true, signal: end.signal };
  for (const type of SIGNS_OF_LIFE) document.addEventListener(type, isAlive, passive);
  document.addEventListener(
    'input',
    ({ target }) => target instanceof HTMLTextAreaElement && watch.touch(),
    passive,
  );
  lookForUpgrades(document, readSafely, end.signal);
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
    reveal: (start) => fields.reveal(start) || marker.reveal(start),
    showHidden() {
      hidden.clear();
      readSafely();
    },
    readAgain: readSafely,
    stop() {
      end.abort();
      become('off');
    },
    isAlive,
  };
}

/** Why a page is not checked; undefined where it is. */
function statusOf({ article }: PageText): PageStatus | undefined {
  if (!isOnSubject(article.text)) return 'off-subject';
  return isEnglish(article) ? undefined : 'not-english';
}
