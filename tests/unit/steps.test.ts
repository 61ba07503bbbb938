/** The next figure and the one before, from wherever an editor is. */
import { expect, test } from 'vitest';
import type { ListedFinding } from '../../lib/messages.ts';
import { type Place, stepFrom } from '../../lib/steps.ts';

/** Findings in short: "10" at that offset, "10*" with its card open, "10v" in the window, "1:10" in frame 1. */
function findings(...short: string[]): ListedFinding[] {
  return short.map((text) => {
    const [, frame, start, sign] = /^(?:(\d+):)?(\d+)([*v]?)$/.exec(text) ?? [];
    return {
      ...(frame && { frame: Number(frame) }),
      start: Number(start),
      open: sign === '*',
      inView: sign !== '',
    } as ListedFinding;
  });
}

test.each<[string, string[], Place | undefined, number, number]>([
  ['from the open card', ['10', '20*', '30'], undefined, 30, 10],
  ['round the end', ['10*', '20', '30'], undefined, 20, 30],
  ['the open card counts before the last one gone to', ['10', '20*', '30', '40'], { start: 40 }, 30, 10],
  ['from the last one gone to', ['10', '20', '30', '40'], { start: 20 }, 30, 10],
  ['from what is in the window', ['10', '20v', '30v', '40'], undefined, 20, 30],
  ['from the ends, where nothing is in the window', ['10', '20', '30'], undefined, 10, 30],
  ['where the last one is no more', ['10', '20v'], { start: 15 }, 20, 20],
  ['through frames', ['10', '1:10', '2:10'], { start: 10, frame: 1 }, 10, 10],
  ['alone', ['10*'], undefined, 10, 10],
])('%s', (_, short, last, next, before) => {
  const all = findings(...short);
  expect(stepFrom(all, last, 1)?.start).toBe(next);
  expect(stepFrom(all, last, -1)?.start).toBe(before);
});

test('from one frame to the next', () => {
  const all = findings('10', '1:10', '2:10');
  expect(stepFrom(all, { start: 10, frame: 1 }, 1)?.frame).toBe(2);
  expect(stepFrom(all, { start: 10, frame: 1 }, -1)?.frame).toBeUndefined();
  expect(stepFrom([], undefined, 1)).toBeUndefined();
});
