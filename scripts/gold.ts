/**
 * Reads gold files: an article's plain text with every figure marked in place, `[[FIGURE|VERDICT|RECORD IDS]]`.
 * The scorer, the variant generator and the tests all start from here, so a malformed mark stops with file and line
 * rather than being read as text.
 */
import { readFileSync } from 'node:fs';
import type { Reason, Verdict } from '../lib/check/finding.ts';

/** One marked figure; offsets count in the unmarked text. */
export interface Mark {
  figure: string;
  start: number;
  end: number;
  verdict: Verdict;
  reason?: Reason;
  /** Records any of which is right. */
  ids: string[];
  /** A checker may leave the figure alone. */
  optional: boolean;
  /** Line of the gold file, from 1. */
  line: number;
}

export interface Gold {
  file: string;
  /** The line of the file at which the text starts. */
  firstLine: number;
  /** The article as the checker reads it. */
  text: string;
  marks: Mark[];
}

const REASONS = new Set<string>([
  'wrong-rounding',
  'wrong-unit',
  'wrong-bound',
  'wrong-change',
  'wrong-denominator',
  'wrong-arm',
  'wrong-endpoint',
  'wrong-timepoint',
  'wrong-population',
  'wrong-study',
  'wrong-value',
] satisfies Reason[]);

function parseVerdict(source: string, where: string): Pick<Mark, 'verdict' | 'reason' | 'optional'> {
  const optional = source.endsWith('?');
  const [verdict, reason, ...rest] = (optional ? source.slice(0, -1) : source).split(':');
  if (rest.length > 0) throw new Error(`${where}: verdict “${source}” has more than one colon`);
  if (verdict === 'misstated') {
    if (reason === undefined || !REASONS.has(reason))
      throw new Error(`${where}: “${source}” needs one of the reasons ${[...REASONS].join(', ')}`);
    return { verdict, reason: reason as Reason, optional };
  }
  if (verdict !== 'match' && verdict !== 'unverified')
    throw new Error(
      `${where}: unknown verdict “${source}” (match, misstated:REASON, unverified, each with ? if optional)`,
    );
  if (reason !== undefined) throw new Error(`${where}: only misstated takes a reason, not “${source}”`);
  return { verdict, optional };
}

function parseMark(source: string, where: string): Omit<Mark, 'start' | 'end' | 'line'> {
  const parts = source.split('|');
  if (parts.length < 2 || parts.length > 3)
    throw new Error(`${where}: “[[${source}]]” is not [[FIGURE|VERDICT|RECORD IDS]]`);
  const [figure = '', verdict = '', ids = ''] = parts;
  if (figure === '' || figure !== figure.trim())
    throw new Error(`${where}: the figure of “[[${source}]]” is empty or has spaces around it`);
  const judged = parseVerdict(verdict.trim(), where);
  const list = ids.split(',').map((id) => id.trim());
  const named = list.filter((id) => id !== '');
  if (ids.trim() !== '' && named.length < list.length)
    throw new Error(`${where}: “[[${source}]]” has an empty record id`);
  if (judged.verdict !== 'unverified' && named.length === 0)
    throw new Error(`${where}: “[[${source}]]” names no record`);
  return { figure, ids: named, ...judged };
}

/** Parses gold text; `file` and its first line are only for messages. Throws at the first malformed mark, naming both. */
export function parseGold(source: string, file: string, firstLine = 1): Gold {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  let line = firstLine;
  for (;;) {
    const open = source.indexOf('[[', at);
    const plain = source.slice(at, open < 0 ? undefined : open);
    line += plain.split('\n').length - 1;
    const where = `${file}:${line}`;
    if (plain.includes(']]')) throw new Error(`${where}: “]]” without “[[” before it`);
    text += plain;
    if (open < 0) return { file, firstLine, text, marks };
    const close = source.indexOf(']]', open);
    const inside = source.slice(open + 2, close < 0 ? undefined : close);
    if (close < 0 || /\n|\[\[/.test(inside)) throw new Error(`${where}: “[[” is not closed on its line`);
    const mark = parseMark(inside, where);
    marks.push({ ...mark, start: text.length, end: text.length + mark.figure.length, line });
    text += mark.figure;
    at = close + 2;
  }
}

/** Reads and parses one gold file. */
export function readGold(file: string): Gold {
  return parseGold(readFileSync(file, 'utf8'), file);
}
