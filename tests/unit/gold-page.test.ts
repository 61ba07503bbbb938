/** A gold file beside a page: marks move past what the page reader leaves out, and nothing else may differ. */
import { expect, test } from 'vitest';
import { onPage } from '../../scripts/cases.ts';
import { parseGold } from '../../scripts/gold.ts';

const page = (text: string) => ({ text, blocks: [] });

test('marks move past reference marks', () => {
  const gold = parseGold('KMT2A.1,2 On chemo [[40%|match|A]] were well.3\nThen [[30|match|B]].\n', 'x');
  const moved = onPage(gold, page('KMT2A. On chemo 40% were well.\nThen 30.'));
  expect(moved.marks.map((m) => moved.text.slice(m.start, m.end))).toEqual(['40%', '30']);
});

test('any other difference stops with its line', () => {
  const gold = parseGold('One.\nTwo [[40%|match|A]].', 'x');
  expect(() => onPage(gold, page('One.\nToo 40%.'))).toThrow('x:2: differs');
  expect(() => onPage(gold, page('One.\nTwo 40%.\nThree.'))).toThrow('goes on');
  expect(() => onPage(gold, page('One.'))).toThrow('x:1: differs');
});
