/** Targets and document: nothing unmeasured may pass, every shortfall is said, and article text stays text. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/check/finding.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { errorLists } from '../../scripts/eval/errors.ts';
import { escaped, list } from '../../scripts/eval/markdown.ts';
import { judge, ratesOf } from '../../scripts/eval/measure.ts';
import { reportOf } from '../../scripts/eval/report.ts';
import type { HalfResults } from '../../scripts/eval/results.ts';
import { classTable, constructionTable } from '../../scripts/eval/tables.ts';
import { foundByReason, targetsOf } from '../../scripts/eval/targets.ts';
import { parseGold } from '../../scripts/gold.ts';

const SOURCE =
  'OS was [[93.3%|match|NEJM23-OS2-BLINA]], DFS [[86.1%|misstated:wrong-value|NEJM23-DFS2-BLINA]], and [[5|unverified|]] of 17 more.';

function caseOf(source: string) {
  const gold = parseGold(source, 'x');
  return { gold, article: articleFromText(gold.text) };
}

/** A checker that says one verdict of each of these texts, and names one record. */
function saying(verdicts: Record<string, Finding['verdict']>, id = 'NEJM23-OS2-BLINA') {
  return ({ text }: { text: string }): Finding[] =>
    Object.entries(verdicts).map(([figure, verdict]) => ({
      text: figure,
      start: text.indexOf(figure),
      end: text.indexOf(figure) + figure.length,
      verdict,
      ...(verdict === 'misstated' ? { reason: 'wrong-value' as const } : {}),
      claim: {},
      reference: { id, value: '', endpoint: '', study: '', citation: '' },
      message: '',
    }));
}

function halfOf(verdicts: Record<string, Finding['verdict']>): HalfResults {
  const of = caseOf(SOURCE);
  const judged = judge([of], saying(verdicts));
  const rates = ratesOf(judged);
  return {
    half: 'kept',
    corpora: [{ name: 'kept', negative: false, cases: [of] }],
    judged,
    judgedNegative: [],
    rates,
    baselines: { valueMatch: rates, keywordWindow: rates },
  };
}

describe('ratesOf', () => {
  test('counts a figure never recognised as missed, and numbers of no mark as chances to stray', () => {
    const { rates } = halfOf({ '93.3%': 'match', '17': 'match' });
    expect(rates.rightVerdict).toEqual({ events: 1, of: 3 });
    expect(rates.found).toEqual({ events: 0, of: 1 });
    expect(rates.unseen).toEqual({ events: 2, of: 3 });
    expect(rates.stray).toEqual({ events: 1, of: 1 });
    expect(rates.strayOfMatches).toEqual({ events: 1, of: 2 });
  });

  test('a false alarm is one wherever it stands', () => {
    const { rates } = halfOf({ '93.3%': 'misstated', '17': 'misstated' });
    expect(rates.accused).toEqual({ events: 1, of: 1 });
    expect(rates.falseAlarms).toEqual({
      events: 2,
      of: 1,
    });
  });

  test('binding is judged by the record, whatever the verdict', () => {
    expect(halfOf({ '93.3%': 'unverified', '86.1%': 'misstated' }).rates.bound).toEqual({ events: 1, of: 2 });
  });
});

describe('targetsOf', () => {
  test('nothing measured reaches nothing', () => {
    expect(targetsOf(undefined).filter((t) => t.reached)).toEqual([]);
    expect(targetsOf(undefined).every((t) => t.measured === 'not measured')).toBe(true);
  });

  test('a class is held to its target from twenty misstatements on', () => {
    const one = halfOf({ '86.1%': 'unverified' });
    expect(foundByReason(one.judged)).toEqual([['wrong-value', { events: 0, of: 1 }]]);
    const many = { ...one, judged: Array.from({ length: 20 }, () => one.judged).flat() };
    const names = (half: HalfResults) => targetsOf(half).map((t) => t.name);
    expect(names(one)).not.toContain('Misstatements found: wrong-value');
    expect(names(many)).toContain('Misstatements found: wrong-value');
  });

  test('a single false alarm misses the target', () => {
    const alarms = (half: HalfResults) => targetsOf(half).find((t) => t.name.startsWith('False alarms'));
    expect(alarms(halfOf({ '93.3%': 'match' }))?.reached).toBe(true);
    expect(alarms(halfOf({ '93.3%': 'misstated' }))?.reached).toBe(false);
  });
});

describe('the document', () => {
  test('says plainly that nothing was kept apart yet', () => {
    const text = reportOf({ ...halfOf({ '93.3%': 'match' }), half: 'development' }, undefined);
    expect(text).toContain('nothing here says how it does on copy it has not seen');
    expect(text).toContain('It falls short of 8 of 8 targets');
  });

  test('names every error with its file and passage', () => {
    const lists = errorLists(halfOf({ '93.3%': 'misstated', '17': 'unverified' }));
    expect(lists).toContain(
      'False alarms: 1\n\n- misstated:wrong-value (NEJM23-OS2-BLINA) — x:1: OS was «93.3%»',
    );
    expect(lists).toContain('Figures never recognised: 2');
    expect(lists).toContain('Grey marks on what is no figure: 1');
  });

  test('rows of classes and constructions count what was not seen', () => {
    const half = halfOf({ '93.3%': 'match' });
    expect(classTable(half)).toContain('| wrong-value | 0 of 1 (at most 79.3%) | 0 | 0 | 0 | 0 | 1 |');
    expect(constructionTable(half)).toMatch(/\| percent sign \| 50\.0% .* \| 0 \| 1 \|/);
  });

  test('article text is no markup', () => {
    expect(escaped('a*b <b> [x] | `y` A_B')).toBe('a\\*b &lt;b> \\[x\\] \\| \\`y\\` A\\_B');
    expect(list(['a_b', 'c'], 'None.')).toBe('- a\\_b\n- c');
    expect(list([], 'None.')).toBe('None.');
  });
});
