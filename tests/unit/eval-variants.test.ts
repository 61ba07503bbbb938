/** The variants that only `npm run eval` makes: each kind from a sentence that yields it, and what must be left out. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { edited } from '../../scripts/cases.ts';
import { allVariants, measureAll } from '../../scripts/eval/variants/run.ts';
import { saysEndpoint, saysGroup } from '../../scripts/eval/variants/stated.ts';
import { parseGold } from '../../scripts/gold.ts';
import { wrongUnderHedge } from '../../scripts/hedging.ts';

function caseOf(source: string) {
  const gold = parseGold(source, 'x');
  return { gold, article: articleFromText(gold.text) };
}

/** The texts of all variants of one kind. */
function made(source: string, kind: string): string[] {
  const of = caseOf(source);
  return allVariants(of)
    .filter((v) => v.kind === kind)
    .map((v) => edited(of.article, v.edits).article.text);
}

const DFS = '[[81.6%|match|NEJM23-DFS2-BLINA]]';
const OS = '[[93.3%|match|NEJM23-OS2-BLINA]]';

describe('allVariants', () => {
  const cases: [string, string, string][] = [
    ['other group’s value', `Two-year DFS with blinatumomab was ${DFS}.`, 'DFS with blinatumomab was 49.4%.'],
    ['other endpoint’s value', `Two-year DFS with it was ${DFS}.`, 'DFS with it was 93.3%.'],
    ['other time’s value', `Two-year DFS with it was ${DFS}.`, 'DFS with it was 83.3%.'],
    ['endpoints swapped', `DFS was ${DFS} and OS ${OS}.`, 'DFS was 93.3% and OS 81.6%.'],
    ['endpoint renamed', `Disease-free survival was ${DFS}.`, 'Overall survival was 81.6%.'],
    [
      'points called percent',
      'Up by [[27.5 percentage points|match|NEJM23-OS2-BLINA,NEJM23-OS2-CTRL]].',
      'Up by 27.5%.',
    ],
    ['wrong unit of time', 'Median: [[26.3 months|match|NEJM23-MEDFU]].', 'Median: 26.3 years.'],
    ['wrong denominator', '[[Four of 30|match|NEJM23-RELAPSES]] relapsed.', 'Four of 60 relapsed.'],
    [
      'wrong denominator',
      '[[Two thirds|match|NEJM23-BG-RELAPSE-1Y]] of relapses come within a year.',
      'Two thirds of infants relapse within a year.',
    ],
    [
      'bound turned round',
      'More than [[80%|match|NEJM23-DFS2-BLINA]] were disease-free.',
      'Less than 80% were disease-free.',
    ],
  ];

  test.each(cases)('%s', (kind, source, expected) => {
    expect(made(source, kind).join('\n')).toContain(expected);
  });

  test.each([
    ['the group is not named', 'other group’s value', `Two-year DFS was ${DFS}.`],
    ['the endpoint is not named', 'other endpoint’s value', `The rate was ${DFS}.`],
    ['the time is not stated', 'other time’s value', `DFS with blinatumomab was ${DFS}.`],
    [
      'the sentence also gives the other time',
      'other time’s value',
      `DFS was ${DFS} at two years, and what at four years?`,
    ],
    [
      'two groups are compared, which may mix times',
      'other time’s value',
      `Two-year DFS rose from [[49.4%|match|NEJM23-DFS2-CTRL]] to ${DFS}.`,
    ],
    [
      'a relative change is derived',
      'wrong time',
      'The risk over two years fell by [[64%|match|NEJM23-DFS2-BLINA,NEJM23-DFS2-CTRL]].',
    ],
    ['a second endpoint is named', 'endpoint renamed', `DFS was ${DFS}, survival higher.`],
    [
      '“almost half” stays almost as true the other way',
      'bound turned round',
      'More than [[93%|match|NEJM23-OS2-BLINA]] lived.',
    ],
    [
      'two groups are nowhere named',
      'groups swapped',
      `DFS: ${DFS} against [[49.4%|match|NEJM23-DFS2-CTRL]].`,
    ],
    [
      'a risk reduction is derived',
      'wrong value',
      'The risk fell by [[64%|match|NEJM23-DFS2-BLINA,NEJM23-DFS2-CTRL]].',
    ],
    [
      'a reduction stands for a hazard ratio',
      'wrong value',
      'The risk of death fell by [[59%|match|E1910-OS-HR]].',
    ],
    [
      'the record is of a neighbour',
      'wrong value',
      'Of children with ALL [[90%|match|CHILD-OS5-90]] live five years.',
    ],
  ])('nothing where %s', (_, kind, source) => {
    expect(made(source, kind)).toEqual([]);
  });

  test('no two variants of one article are the same text', () => {
    const of = caseOf(`Two-year DFS with blinatumomab was ${DFS} and OS ${OS}.`);
    const texts = allVariants(of).map((v) => edited(of.article, v.edits).article.text);
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('wrongUnderHedge', () => {
  const ids = ['NEJM23-DFS2-BLINA'];
  test.each([
    ['more than ', '', 85, true],
    ['more than ', '', 60, false],
    ['no more than ', '', 85, false],
    ['almost ', '', 60, true],
    ['almost ', '', 90, false],
    ['about ', '', 78, false],
    ['about ', '', 50, true],
    ['', ' or more', 60, false],
    ['', '', 60, true],
  ])('“%s80%%%s” as %d: %s', (before, after, changed, wrong) => {
    expect(wrongUnderHedge(ids, before, after, 80, changed)).toBe(wrong);
  });
});

test('endpoints and groups are read from words, the unqualified “survival” as overall', () => {
  expect(saysEndpoint('disease-free survival rose', 'OS')).toBe(false);
  expect(saysEndpoint('survival rose', 'OS')).toBe(true);
  expect(saysEndpoint('they were alive without relapse', 'DFS')).toBe(true);
  expect(saysEndpoint('survival rose', 'MRD-negative')).toBe(false);
  expect(saysGroup('the historical controls', 'chemotherapy')).toBe(true);
  expect(saysGroup('the historical controls', 'blinatumomab')).toBe(false);
});

test('measureAll counts altered figures, and names by its figure what was missed', () => {
  const of = caseOf(`Two-year DFS of infants with blinatumomab was ${DFS}.\nOf 7: [[30|match|NEJM23-N]].`);
  let ticks = 0;
  const { figures, variants, kinds, misses } = measureAll([of], () => {
    ticks++;
  });
  expect(ticks).toBe(1);
  expect(variants).toBe(allVariants(of).length);
  expect(kinds.map((k) => k.figures.of).reduce((a, b) => a + b)).toBe(figures.of);
  expect(figures.events).toBeGreaterThan(3);
  expect(misses.find((m) => m.includes('«30»'))).toMatch(/^x:2 «30»: wrong value “39”, .* \(not seen\)$/);
});
