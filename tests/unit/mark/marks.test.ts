/** What of the marks can be told without a browser: where the pointer is, how light a colour is, and the words. */
import { expect, test } from 'vitest';
import { markAt } from '../../../lib/mark/hover.ts';
import type { Mark } from '../../../lib/mark/mark.ts';
import { lightness } from '../../../lib/mark/theme.ts';
import { excerptAround } from '../../../lib/report/excerpt.ts';
import { countWords, spokenLabel } from '../../../lib/report/wording.ts';

function mark(shown: boolean, ...boxes: [number, number, number, number][]): Mark {
  return {
    shown,
    boxes: boxes.map(([left, top, right, bottom]) => ({ left, top, right, bottom })),
  } as Mark;
}

test('the pointer is over the figure in one of whose boxes it is, where it can be seen', () => {
  const marks = [
    mark(false, [0, 0, 50, 50]),
    mark(true, [90, 0, 99, 10], [0, 12, 20, 22]),
    mark(true, [0, 30, 9, 40]),
  ];
  expect(markAt(marks, 5, 15)).toBe(1);
  expect(markAt(marks, 95, 5)).toBe(1);
  expect(markAt(marks, 5, 35)).toBe(2);
  expect(markAt(marks, 40, 40)).toBeUndefined();
});

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(0, 0, 0, 0)', undefined],
  ['color(srgb 1 1 1)', 1],
  ['oklch(0.2 0.1 30)', 0.2],
  ['lab(90 0 0)', 0.9],
  ['transparent', undefined],
])('lightness of %s', (color, expected) => {
  const light = lightness(color);
  if (expected === undefined) expect(light).toBeUndefined();
  else expect(light).toBeCloseTo(expected, 5);
});

test('an excerpt is the sentence around the figure', () => {
  const text = 'It rose. In the trial, survival was 81.6% at two years. Then it fell.';
  const article = { text, blocks: [{ text, start: 0, kind: 'paragraph' as const }] };
  const start = text.indexOf('81.6%');
  expect(excerptAround(article, start, start + 5)).toEqual({
    before: 'In the trial, survival was ',
    after: ' at two years.',
  });
});

test('a long sentence is cut between words', () => {
  const text = `${'word '.repeat(30)}93% ${'word '.repeat(30)}`.trim();
  const start = text.indexOf('93%');
  const { before, after } = excerptAround(
    { text, blocks: [{ text, start: 0, kind: 'paragraph' }] },
    start,
    start + 3,
  );
  expect(before).toMatch(/^… word.*word $/);
  expect(after).toMatch(/^ word.*word …$/);
});

test('a label says figure, verdict and reason', () => {
  const label = spokenLabel({
    text: '66%',
    verdict: 'misstated',
    reason: 'wrong-arm',
    message: 'It is 93.3%.',
  });
  expect(label).toBe('66%: misstated, other treatment group. It is 93.3%.');
  expect(countWords(1, 'misstated')).toBe('1 misstated figure');
});
