/** The README's tour shows what the checker says of one line of copy on each of several studies; here it says it again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkWhole } from '../../lib/check/index.ts';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { terminalReport } from '../../lib/report/terminal.ts';

const README = readFileSync(join(import.meta.dirname, '..', '..', 'README.md'), 'utf8');
const COMMAND = /^\$ echo "([^"$`]+)" \| npm run -s check -- -$/;

/** The commands of the tour, each with what stands under it. */
function tour(): { copy: string; printed: string[] }[] {
  const section = README.split('\n## A tour')[1]?.split('\n## ')[0] ?? '';
  const stops: { copy: string; printed: string[] }[] = [];
  for (const line of section.split('\n').filter((l) => l.startsWith('    '))) {
    const copy = COMMAND.exec(line.trim())?.[1];
    if (copy === undefined) stops.at(-1)?.printed.push(line);
    else stops.push({ copy, printed: [] });
  }
  return stops;
}

/** What the tour shows of a report: verdicts and reasons. The README breaks its lines, the report is not made to. */
const TOLD = /^(?:[✓✗?] |→)/;

function inOneLineEach(printed: string[]): string[] {
  const lines: string[] = [];
  for (const line of printed.map((l) => l.trim()))
    if (TOLD.test(line)) lines.push(line);
    else lines.push(`${lines.pop() ?? ''} ${line}`);
  return lines;
}

test.each(tour())('$copy', ({ copy, printed }) => {
  const report = terminalReport('-', copy, checkWhole(articleFromText(copy)), undefined, Infinity);
  const told = report.split('\n').map((line) => line.trim());
  expect(inOneLineEach(printed)).toEqual(told.filter((line) => TOLD.test(line)));
});

test('the tour shows every verdict, a neighbour’s figure and two trials left, over many studies', () => {
  const all = tour().flatMap(({ copy, printed }) => [copy, ...printed]);
  const text = all.join('\n');
  for (const trial of [
    'E1910',
    'AALL1731',
    'TOWER',
    'BLAST',
    'van der Sluis',
    'MLL-10',
    'AALL1331',
    'FDA approved',
  ])
    expect(text).toContain(trial);
  expect(text).toMatch(/✓ matches/);
  expect(text).toMatch(/✗ misstated: wrong study {2}85%/);
  expect(text).toMatch(/\? cannot be checked.*\n.*does not say which trial is meant.* or /);
});
