/** Work in slices, and the observer that says when to read again. */
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '../../../lib/page/watch.ts';
import { runInSlices } from '../../../lib/slices.ts';

function* steps(count: number, work: () => void) {
  for (let step = 0; step < count; step++) {
    work();
    yield;
  }
  return count;
}

test('slices run to the end', async () => {
  expect(
    await runInSlices(
      steps(5, () => {}),
      () => false,
    ),
  ).toBe(5);
});

test('work that went stale between slices stops', async () => {
  let ran = 0;
  const busy = () => {
    ran++;
    const until = performance.now() + 3;
    while (performance.now() < until);
  };
  expect(await runInSlices(steps(100, busy), () => true)).toBeUndefined();
  expect(ran).toBeLessThan(10);
});

const { window } = new JSDOM('<body><p>a</p></body>');
const { document } = window;
beforeEach(() => {
  vi.stubGlobal('MutationObserver', window.MutationObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const listeners = () => ({ changed: vi.fn(), moved: vi.fn(), thrownOut: vi.fn(), quiet: vi.fn() });

test('a change is told at once, and the quiet after it once', async () => {
  vi.useFakeTimers();
  const own = document.createElement('figurecheck-host');
  const on = listeners();
  const end = new AbortController();
  watchPage(document, own, on, end.signal);
  document.body.append(own);
  await vi.advanceTimersByTimeAsync(1000);
  expect(on.changed).not.toHaveBeenCalled();
  document.body.append('b');
  await vi.advanceTimersByTimeAsync(200);
  document.body.append('c');
  expect(on.quiet).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(400);
  expect(on.changed).toHaveBeenCalledTimes(2);
  expect(on.quiet).toHaveBeenCalledTimes(1);
  end.abort();
  document.body.append('d');
  await vi.advanceTimersByTimeAsync(1000);
  expect(on.changed).toHaveBeenCalledTimes(2);
});

test('a page that never rests is read all the same', async () => {
  vi.useFakeTimers();
  const on = listeners();
  const end = new AbortController();
  watchPage(document, document.createElement('b'), on, end.signal);
  for (let change = 0; change < 40; change++) {
    document.body.append('x');
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(on.quiet).toHaveBeenCalled();
  end.abort();
});
