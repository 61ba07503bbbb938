/** The variant generator itself: forms kept, right values dropped, every edit where it says it is. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { edited } from '../../scripts/cases.ts';
import { parseGold } from '../../scripts/gold.ts';
import { mayBeRight } from '../../scripts/rightness.ts';
import { readSurface } from '../../scripts/surface.ts';
import { variantsOf } from '../../scripts/variants.ts';

function caseOf(source: string) {
  const gold = parseGold(source, 'x');
  return { gold, article: articleFromText(gold.text) };
}

function texts(source: string, kind: string): string[] {
  const of = caseOf(source);
  return variantsOf(of)
    .filter((v) => v.kind === kind)
    .map((v) => edited(of.article, v.edits).article.text);
}

describe('readSurface', () => {
  test.each([
    ['81.6%', 81.6, '86.1%'],
    ['93 per cent', 93, '39 per cent'],
    ['81·6%', 81.6, '74·6%'],
    ['two-thirds', 66.7, 'a quarter'],
    ['Half', 50, 'Three quarters'],
    ['ten', 10, 'thirteen'],
    ['Thirty', 30, 'Thirty-nine'],
    ['28 of 30', 28, '36 of 30'],
    ['7.7 months', 7.7, '10.0 months'],
  ])('%s is %d and may become %s', (figure, value, other) => {
    const surface = readSurface(figure);
    expect(surface?.value).toBe(value);
    expect(surface?.alternatives.map((a) => a.text)).toContain(other);
    for (const a of surface?.alternatives ?? []) expect(readSurface(a.text)?.value).toBe(a.value);
  });

  test.each(['doubled', 'April 26', '1 in 5', '5×10-4'])('leaves %s alone', (figure) => {
    expect(readSurface(figure)).toBeUndefined();
  });
});

test('a value of another report, a complement and a count all count as perhaps right', () => {
  expect(mayBeRight(['NEJM23-DFS2-BLINA'], 83.3)).toBe(true);
  expect(mayBeRight(['NEJM23-DFS2-BLINA'], 18)).toBe(true);
  expect(mayBeRight(['NEJM23-MRD-NEG'], 53)).toBe(true);
  expect(mayBeRight(['NEJM23-DFS2-BLINA'], 86)).toBe(false);
  expect(mayBeRight(['NEJM23-OS2-BLINA'], 66)).toBe(false);
});

describe('variantsOf', () => {
  const line =
    'Two-year OS was [[93.3%|match|NEJM23-OS2-BLINA]] with the drug and [[65.8%|match|NEJM23-OS2-CTRL]] before.';

  test('swaps the two groups of one endpoint', () => {
    expect(texts(line, 'groups swapped')).toEqual(['Two-year OS was 65.8% with the drug and 93.3% before.']);
  });

  test('replaces the time in its own form, for every figure bound to it', () => {
    expect(texts(line, 'wrong time')).toEqual(['Seven-year OS was 93.3% with the drug and 65.8% before.']);
    const time = variantsOf(caseOf(line)).find((v) => v.kind === 'wrong time');
    expect(time?.expected).toHaveLength(2);
  });

  test('gives "1 year" its plural and leaves lengths of treatment alone', () => {
    const relapses = '[[Two thirds|match|NEJM23-BG-RELAPSE-1Y]] of relapses come within';
    expect(texts(`${relapses} 1 year.`, 'wrong time')).toEqual([
      'Two thirds of relapses come within 7 years.',
    ]);
    expect(texts(`${relapses} the one-year course.`, 'wrong time')).toEqual([]);
  });

  test('a hedge with a side is only broken on that side', () => {
    const values = texts('More than [[80%|match|NEJM23-DFS2-BLINA]] were disease-free.', 'wrong value');
    expect(values).toEqual(['More than 93% were disease-free.']);
  });

  test('leaves optional marks and bounds alone', () => {
    expect(
      texts('EFS was below [[40%|match|NEJM23-BG-EFS3]] and [[30|match?|NEJM23-N]].', 'wrong value'),
    ).toEqual([]);
  });
});
