/**
 * Finds dates and spans of years. They are no figures to the rest of the reader, which blots them out; a few of them are
 * claims all the same: when a regulator approved the drug, when a trial recruited.
 */
import type { Span } from './masks.ts';

/** A date to the precision that was printed, or a span of years. */
export interface PrintedDate extends Span {
  year: number;
  /** 1 to 12. */
  month?: number;
  day?: number;
  /** Last year of a span: "2006 to 2016". */
  toYear?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|Sep(?:tember|t\\.?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const YEAR = '(?:19[5-9]\\d|20[0-4]\\d)';
/** Neither part of a registry number nor of a larger number. */
const FREE = '(?<![\\w./-])';
const DONE = '(?![\\w%]|[./-]\\d)';

interface Form {
  pattern: RegExp;
  read(match: RegExpMatchArray): Omit<PrintedDate, keyof Span> | undefined;
}

const FORMS: Form[] = [
  {
    pattern: new RegExp(
      `(?:(?<=[Bb]etween\\s)${FREE}(?:${MONTH}\\s)?(${YEAR})\\sand\\s|${FREE}(?:${MONTH}\\s)?(${YEAR})\\s?(?:-|\\b(?:to|until|till|through)\\b)\\s?)(?:${MONTH}\\s)?(${YEAR}|\\d{2})${DONE}`,
      'g',
    ),
    read(match) {
      const year = Number(match[1] ?? match[2]);
      const last = Number(match[3]);
      const toYear = last < 100 ? year - (year % 100) + last : last;
      return toYear > year ? { year, toYear } : undefined;
    },
  },
  {
    pattern: new RegExp(`${FREE}(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(${MONTH}),?\\s(${YEAR})${DONE}`, 'g'),
    read: (match) => dayOf(Number(match[3]), monthOf(match[2]), Number(match[1])),
  },
  {
    pattern: new RegExp(`${FREE}(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(${YEAR})${DONE}`, 'g'),
    read: (match) => dayOf(Number(match[3]), monthOf(match[1]), Number(match[2])),
  },
  {
    pattern: new RegExp(`${FREE}(${YEAR})-(\\d{2})-(\\d{2})${DONE}`, 'g'),
    read: (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3])),
  },
  {
    pattern: new RegExp(`${FREE}(\\d{1,2})([./])(\\d{1,2})\\2(${YEAR})${DONE}`, 'g'),
    read(match) {
      const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
      if (a > 12 || a === b || match[2] === '.') return dayOf(year, b, a);
      // "06/07/2024" is a day in June or in July: nobody can tell.
      return b > 12 ? dayOf(year, a, b) : undefined;
    },
  },
  {
    pattern: new RegExp(`${FREE}(${MONTH})(?:,|\\sof)?\\s(${YEAR})${DONE}`, 'g'),
    read: (match) => ({ year: Number(match[2]), month: monthOf(match[1]) }),
  },
  { pattern: new RegExp(`${FREE}(${YEAR})${DONE}`, 'g'), read: (match) => ({ year: Number(match[1]) }) },
];

/** Finds the dates of a sentence's plain text, the longest reading first, in order. A date without a year is none. */
export function findDates(text: string): PrintedDate[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const found: PrintedDate[] = [];
  for (const { pattern, read } of FORMS)
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const date = read(match);
      if (date) found.push({ ...span, ...date });
    }
  return found.sort((a, b) => a.start - b.start);
}

function monthOf(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year: number, month: number, day: number): Omit<PrintedDate, keyof Span> | undefined {
  const isDay = new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
  return isDay && month >= 1 && month <= 12 ? { year, month, day } : undefined;
}
