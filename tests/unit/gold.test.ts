/** The gold format decides what counts as right, so its reader is held to offsets and to clear refusals. */
import { describe, expect, test } from 'vitest';
import { parseGold } from '../../scripts/gold.ts';

describe('parseGold', () => {
  test('gives the plain text and each mark with its offsets', () => {
    const source =
      'A\nDFS was [[81.6%|match|A, B]], not [[82%|misstated:wrong-rounding?|A]] or [[5|unverified]].\n';
    const gold = parseGold(source, 'x.gold.txt');
    expect(gold.text).toBe('A\nDFS was 81.6%, not 82% or 5.\n');
    expect(gold.marks.map((m) => gold.text.slice(m.start, m.end))).toEqual(['81.6%', '82%', '5']);
    expect(gold.marks[0]).toMatchObject({ verdict: 'match', ids: ['A', 'B'], optional: false, line: 2 });
    expect(gold.marks[1]).toMatchObject({ verdict: 'misstated', reason: 'wrong-rounding', optional: true });
    expect(gold.marks[2]).toMatchObject({ verdict: 'unverified', ids: [] });
  });

  test('leaves single brackets alone', () => {
    expect(parseGold('see [1] and a | b', 'x').text).toBe('see [1] and a | b');
  });

  test.each([
    ['one\n[[81%|match|A', 'x:2: “[[” is not closed'],
    ['[[81%|match|A\n]]', 'x:1: “[[” is not closed'],
    ['a ]] b', 'x:1: “]]” without'],
    ['[[81%]]', 'is not [[FIGURE|VERDICT|RECORD IDS]]'],
    ['[[81%|maybe|A]]', 'x:1: unknown verdict “maybe”'],
    ['[[81%|misstated|A]]', 'needs one of the reasons'],
    ['[[81%|misstated:wrong-guess|A]]', 'needs one of the reasons'],
    ['[[81%|match:wrong-value|A]]', 'only misstated takes a reason'],
    ['[[81%|match]]', 'names no record'],
    ['[[81%|match|A,,B]]', 'empty record id'],
    ['[[ 81%|match|A]]', 'empty or has spaces'],
    ['\n\n[[|match|A]]', 'x:3: the figure'],
  ])('refuses %j', (source, message) => {
    expect(() => parseGold(source, 'x')).toThrow(message);
  });
});
