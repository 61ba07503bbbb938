/**
 * What the checkers in a tab know. Every frame has its own; nobody keeps the sum, since frames come and go and the
 * background is stopped whenever it is idle: who wants to know asks them all.
 */
import { browser } from './browser.ts';
import type { PageState, PageStatus } from './messages.ts';

/** The first of these that any frame is in speaks for the tab. */
const ORDER: PageStatus[] = [
  'checked',
  'reading',
  'failed',
  'no-figures',
  'not-english',
  'off',
  'off-subject',
];

/** The states of a tab's frames in one; undefined where no frame has a checker. Rejects where scripts may not run. */
export async function readTab(tabId: number): Promise<PageState | undefined> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: () => (globalThis as { figurecheck?: { state(): PageState } }).figurecheck?.state(),
  });
  return sumUp(frames.map(({ frameId, result }) => ({ frame: frameId, state: result as PageState | null })));
}

/** Puts the states of several frames together, the page itself first. */
export function sumUp(
  frames: { frame: number; state: PageState | null | undefined }[],
): PageState | undefined {
  const known = frames.flatMap(({ frame, state }) => (state ? { frame, state } : []));
  known.sort((a, b) => a.frame - b.frame);
  const status = ORDER.find((one) => known.some(({ state }) => state.status === one));
  if (!status) return undefined;
  return {
    status,
    hidden: known.reduce((sum, { state }) => sum + (state.hidden ?? 0), 0),
    notes: known.flatMap(({ frame, state }) =>
      (state.notes ?? []).map((note) => (frame === 0 ? note : { ...note, frame })),
    ),
    findings: known.flatMap(({ frame, state }) =>
      state.findings.map((finding) => (frame === 0 ? finding : { ...finding, frame })),
    ),
  };
}
