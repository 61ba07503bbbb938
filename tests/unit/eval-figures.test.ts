/** The small measures that every table of docs/accuracy.md rests on: intervals, numbers, constructions, baselines. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { sentenceAround } from '../../lib/report/sentence.ts';
import { keywordWindow, valueMatch } from '../../scripts/eval/baselines.ts';
import { CONSTRUCTIONS, constructionsOf } from '../../scripts/eval/constructions.ts';
import { numbersIn } from '../../scripts/eval/numbers.ts';
import { wilson, withInterval } from '../../scripts/eval/wilson.ts';

describe('wilson', () => {
  // Published examples: Newcombe, Statistics in Medicine 1998, table I.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('%d of %d lies between %d and %d', (events, of, low, high) => {
    const interval = wilson({ events, of });
    expect(interval?.low).toBeCloseTo(low, 3);
    expect(interval?.high).toBeCloseTo(high, 3);
  });

  test('nothing counted has no interval', () => {
    expect(wilson({ events: 0, of: 0 })).toBeUndefined();
    expect(withInterval({ events: 0, of: 0 })).toBe('–');
  });

  test('no events are told by their upper bound', () => {
    expect(withInterval({ events: 0, of: 20 })).toBe('0 of 20 (at most 16.1%)');
    expect(withInterval({ events: 81, of: 263 })).toBe('30.8% (25.5–36.6), 81 of 263');
  });
});

describe('numbersIn', () => {
  test.each([
    ['81.6% and 93 per cent', ['81.6% 81.6', '93 per cent 93']],
    ['81·6 %, two-thirds, half', ['81·6 % 81.6', 'two-thirds 66.7', 'half 50']],
    ['Thirty-nine of 1,440 babies', ['Thirty-nine 39', '1,440 1440']],
    ['28 of thirty; one of them', ['28 28', 'thirty 30']],
    ['27.5 percentage points', ['27.5 27.5']],
    ['ninety-three percent', ['ninety-three percent 93']],
    ['CD19, AALL1731 and Interfant-06', []],
  ])('%s', (text, expected) => {
    expect(numbersIn(text).map((n) => `${text.slice(n.start, n.end)} ${n.value}`)).toEqual(expected);
  });
});

describe('constructionsOf', () => {
  const cases: [string, string, string][] = [
    ['DFS was 81.6%.', '81.6%', 'percent sign'],
    ['It was 93 per cent.', '93 per cent', 'percent in words (“93 per cent”)'],
    ['We treated thirty babies.', 'thirty', 'number in words (“thirty”)'],
    ['Two-thirds survived.', 'Two-thirds', 'fraction (“two-thirds”, “half”)'],
    ['Of them 28 of 30 did.', '28 of 30', 'x of y (“28 of 30”, “nine in ten”)'],
    ['In 70–75% it is found.', '70–75%', 'range (“70–75%”)'],
    ['We treated 30 babies.', '30', 'bare count'],
    ['Follow-up was 26.3 months.', '26.3 months', 'months or years as the figure'],
    ['Up by 27.5 percentage points.', '27.5 percentage points', 'difference in points'],
    ['It doubled.', 'doubled', 'ratio or relative change (“doubled”, “42% higher”)'],
    ['The risk was 64% lower.', '64%', 'ratio or relative change (“doubled”, “42% higher”)'],
    ['The hazard ratio was 0.42.', '0.42', 'hazard ratio'],
    ['Approved on 14 June 2024.', '14 June 2024', 'date'],
    ['More than 80% lived.', '80%', 'bound (“more than”, “almost”)'],
    ['About 80% lived.', '80%', 'hedge (“about”)'],
    ['It rose from 66% to 93%.', '93%', 'from A to B'],
    ['It was 93% versus 66%.', '93%', 'compared with, versus, against'],
    ['They were 82% and 93%, respectively.', '93%', 'respectively'],
    ['Most (93%) lived.', '93%', 'in brackets'],
    ['It was 93.3% (95% CI 75.9–98.3).', '93.3%', 'beside an interval'],
    ['Before, it was 66%.', '66%', 'after “it was”, “that was” (anaphora)'],
    ['“It was 66%,” she said.', '66%', 'quotation'],
    ['Q: Do 93% live?', '93%', 'question, or its answer'],
  ];

  test.each(cases)('%s', (text, figure, name) => {
    const start = text.indexOf(figure);
    const setting = sentenceAround(text, start, start + figure.length);
    expect(constructionsOf({ ...setting, block: 'paragraph' })).toContain(name);
  });

  test('a plain statement stands in none of the constructions that need words around it', () => {
    const setting = sentenceAround('Survival reached 93%.', 17, 20);
    expect(constructionsOf({ ...setting, block: 'paragraph' })).toEqual(['percent sign']);
  });

  test.each([
    ['heading', 'heading'],
    ['item', 'list item'],
    ['cell', 'table'],
  ] as const)('a %s block is a %s', (block, name) => {
    expect(constructionsOf({ before: '', figure: '93%', after: '', block })).toContain(name);
  });

  test('every construction has an example here', () => {
    const shown = new Set([...cases.map(([, , name]) => name), 'heading', 'list item', 'table']);
    const missing = CONSTRUCTIONS.map(([name]) => name).filter((name) => !shown.has(name));
    expect(missing).toEqual(['more than one figure in the sentence']);
  });
});

describe('the baselines', () => {
  const summary = (findings: ReturnType<typeof valueMatch>) =>
    findings.map((f) => `${f.text} ${f.verdict} ${f.reference?.id}`);

  test('value match knows values and nothing else', () => {
    const article = articleFromText('Blinatumomab: 82% survived, and 17.3% of voters were late.');
    expect(summary(valueMatch(article))).toEqual(['82% match NEJM23-DFS2-BLINA']);
  });

  test('keyword window reads endpoint and group nearby', () => {
    const right = articleFromText('Overall survival with blinatumomab was 93.3%.');
    expect(summary(keywordWindow(right))).toEqual(['93.3% match NEJM23-OS2-BLINA']);
    const wrong = articleFromText('Overall survival with blinatumomab was 39.3%.');
    expect(keywordWindow(wrong).map((f) => f.reason)).toEqual(['wrong-value']);
  });

  test('keyword window looks no further than its window, and calls no bare count wrong', () => {
    const far =
      'Survival was the question that the board asked in its long first letter to the ministry: 17.3%.';
    expect(keywordWindow(articleFromText(far))).toEqual([]);
    expect(keywordWindow(articleFromText('With blinatumomab 29 survived.'))).toEqual([]);
  });
});
