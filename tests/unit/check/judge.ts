/**
 * What the tables of these tests are made of: sentences in the gold format, `[[FIGURE|VERDICT|RECORD]]`, one a line,
 * and the whole checker's word on them. Figures that are not marked must stay without a match or a misstatement.
 */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/check/finding.ts';
import { checkArticle } from '../../../lib/check/index.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';
import { parseGold } from '../../../scripts/gold.ts';

/** All findings of a text. */
export function check(text: string): Finding[] {
  return checkArticle(articleFromText(text));
}

/** The lines of a table; blank lines are left out. `\n` in a line is a line break of the article. */
export function lines(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What a line's marks say beside what the checker says, as strings that vitest can show. */
export function compareLine(line: string): { marked: string[]; found: string[] } {
  const { text, marks } = parseGold(line.replaceAll('\\n', '\n'), 'row');
  const findings = check(text);
  const found = findings
    .filter((f) => f.verdict !== 'unverified' || marks.some((mark) => mark.start === f.start))
    .map((f) => {
      const ids = marks.find((mark) => mark.start === f.start)?.ids ?? [];
      return say(f.text, f.verdict, f.reason, ids.length > 0 ? f.reference?.id : undefined);
    });
  const marked = marks.map((mark) => {
    const id = findings.find((f) => f.start === mark.start)?.reference?.id;
    const named = id !== undefined && mark.ids.includes(id) ? id : mark.ids[0];
    return say(mark.figure, mark.verdict, mark.reason, named);
  });
  return { marked, found };
}

function say(figure: string, verdict: string, reason?: string, id?: string): string {
  return `${figure} ${reason ? `${verdict}:${reason}` : verdict}${id === undefined ? '' : ` ${id}`}`;
}

/** What the checker says of one figure of a text: "match", "misstated:wrong-arm", "unverified" or "unmarked". */
export function judged(text: string, figure: string): string {
  const finding = check(text).find((candidate) => candidate.text === figure);
  if (!text.includes(figure)) throw new Error(`“${figure}” is not in “${text}”`);
  if (!finding) return 'unmarked';
  return finding.reason ? `${finding.verdict}:${finding.reason}` : finding.verdict;
}

/** One test a line: the checker says of the line what its marks say. */
export function testLines(table: string): void {
  it.each(lines(table))('%s', (line) => {
    const { marked, found } = compareLine(line);
    expect(found).toEqual(marked);
  });
}

/** The headline over the lines of a table that have none of their own. */
export const HEADLINE = 'Blinatumomab in infants with ALL';

/** One test a line, under that headline: nothing in it is called misstated. */
export function testSilent(table: string): void {
  it.each(lines(table))('%s', (line) => {
    const text = `${HEADLINE}\n${line.replaceAll('\\n', '\n')}`;
    expect(check(text).filter(({ verdict }) => verdict === 'misstated')).toEqual([]);
  });
}

/** Error classes: every line of `errors` holds a misstatement, no line of `twins` does. */
export function testClasses(classes: Record<string, { errors?: string; twins: string }>): void {
  describe.each(Object.entries(classes))('%s', (_, { errors = '', twins }) => {
    it.each(lines(errors))('flags: %s', (line) => {
      const { marked, found } = compareLine(line);
      expect(found).toEqual(marked);
      expect(found.join()).toContain('misstated');
    });
    it.each(lines(twins))('leaves alone: %s', (line) => {
      const { marked, found } = compareLine(line);
      expect(found).toEqual(marked);
      expect(found.join()).not.toContain('misstated');
    });
  });
}
