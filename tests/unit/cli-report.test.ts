/** The two reports of the command line, on findings written out by hand. */
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/check/finding.ts';
import type { Note } from '../../lib/check/notes/note.ts';
import { jsonLine } from '../../lib/report/json.ts';
import { sentenceAround, sentencesOf } from '../../lib/report/sentence.ts';
import { summary, terminalReport } from '../../lib/report/terminal.ts';

const text =
  'First one. At two years, 81% were\u001b[2J free of disease, vs. 49.4% before. Last one.\nNext line 7%.';

function finding(figure: string, extra: Partial<Finding> = {}): Finding {
  const start = text.indexOf(figure);
  return {
    text: figure,
    start,
    end: start + figure.length,
    verdict: 'misstated',
    reason: 'wrong-rounding',
    claim: { endpoint: { value: 'DFS', from: 'stated', text: 'free of disease' } },
    reference: {
      id: 'NEJM23-DFS2-BLINA',
      value: '81.6%',
      endpoint: 'Disease-free survival',
      study: 'Infant blinatumomab trial',
      citation: 'van der Sluis IM, et al. 2023.',
    },
    message: '81.6% rounds to 82%, not 81%.',
    ...extra,
  };
}

const NOTE: Note = {
  kind: 'no-time',
  message: 'The article does not say when.',
  figures: [{ text: '81%', start: 24, end: 27 }],
};

describe('sentenceAround', () => {
  test('gives the sentence, without control characters, on its own line', () => {
    const s = sentenceAround(text, text.indexOf('81%'), text.indexOf('81%') + 3);
    expect(s.before).toBe('At two years, ');
    expect(s.after.startsWith(' were[2J free of disease')).toBe(true);
    const last = sentenceAround(text, text.indexOf('7%'), text.indexOf('7%') + 2);
    expect(`${last.before}${last.figure}${last.after}`).toBe('Next line 7%.');
  });
});

test('a sentence may start with a figure, and an abbreviation ends none', () => {
  const line = 'It lasts two years of therapy. 90% of relapses come then (93% vs. 66%). 5. Next was 7%.';
  expect(sentencesOf(line).map((s) => s.segment.trim())).toEqual([
    'It lasts two years of therapy.',
    '90% of relapses come then (93% vs. 66%).',
    '5. Next was 7%.',
  ]);
  expect(sentencesOf(line).every((s) => line.startsWith(s.segment, s.index))).toBe(true);
});

describe('terminalReport', () => {
  test('shows figure, verdict, reason and source', () => {
    const report = terminalReport('draft.txt', text, { findings: [finding('81%')], notes: [] });
    for (const part of [
      'draft.txt: 1 misstated',
      'misstated: wrong rounding',
      '81.6% rounds to',
      'van der Sluis',
    ])
      expect(report).toContain(part);
    expect(report).not.toContain('\u001b');
  });

  test('paints the figure where it stands in its sentence', () => {
    const report = terminalReport(
      'f',
      text,
      { findings: [finding('81%')], notes: [] },
      (style, part) => `<${style}>${part}</>`,
    );
    expect(report).toContain('At two years, <bold><underline>81%</></> were');
  });

  test('keeps the lines of an entry within the width', () => {
    const report = terminalReport('f', text, { findings: [finding('81%')], notes: [] }, undefined, 40);
    expect(
      Math.max(
        ...report
          .split('\n')
          .slice(1)
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(42);
  });
});

describe('notes', () => {
  const report = (extra: Partial<Finding>) =>
    terminalReport('f', text, { findings: [finding('81%', extra)], notes: [NOTE] });

  test('stand after the figures, with what they are about', () => {
    expect(report({})).toMatch(
      /\n\nNotes\n\n {2}• No time point\n {4}The article does not say when\.\n {4}81%$/,
    );
  });

  test('of one figure stand with it', () => {
    expect(report({ note: 'A later report exists.' })).toContain('\n    Note: A later report exists.\n');
  });

  test('are not announced where there are none', () => {
    expect(terminalReport('f', text, { findings: [finding('81%')], notes: [] })).not.toContain('Note');
  });
});

test.each([
  ['It is less. 81.6% − 49.4% = 32.2 percentage points.', 1],
  ['It is less.', 1],
])('the arithmetic is printed once: %s', (message, times) => {
  const arithmetic = '81.6% − 49.4% = 32.2 percentage points';
  const report = terminalReport('f', text, {
    findings: [finding('81%', { message, arithmetic })],
    notes: [],
  });
  expect(report.replace(/\s+/g, ' ').split(arithmetic)).toHaveLength(times + 1);
});

test('summary counts by verdict', () => {
  expect(summary([])).toContain('no figures');
  expect(summary([finding('81%'), finding('7%', { verdict: 'match' })])).toBe(
    '1 misstated, 1 matches, 0 cannot be checked',
  );
});

test('jsonLine has every key, null where there is nothing, and no more', () => {
  const bare = finding('7%', { verdict: 'unverified', claim: {}, reference: undefined, reason: undefined });
  const line = JSON.parse(jsonLine('draft.txt', { findings: [finding('81%'), bare], notes: [NOTE] }));
  expect(Object.keys(line)).toEqual(['file', 'findings', 'notes']);
  const keys = ['text', 'start', 'end', 'verdict', 'reason', 'claim', 'reference', 'message', 'note'];
  for (const f of line.findings) expect(Object.keys(f)).toEqual(keys);
  expect(line.findings[0].reference).toEqual({
    id: 'NEJM23-DFS2-BLINA',
    value: '81.6%',
    citation: 'van der Sluis IM, et al. 2023.',
  });
  expect(line.findings[1]).toMatchObject({ reason: null, reference: null, note: null });
  expect(line.notes).toEqual([{ ...NOTE, words: null }]);
});
