/** Dates against published dates: to the printed precision, with room for the day of the news. */
import { describe, expect, it } from 'vitest';
import { compareDate } from '../../../lib/check/compare/compare-date.ts';
import { findDates } from '../../../lib/read/numbers/dates.ts';
import type { Quantity } from '../../../lib/read/numbers/quantity.ts';
import { record } from './records.ts';

function quantity(text: string): Quantity {
  const [found] = findDates(text);
  if (!found) throw new Error(`no date in “${text}”`);
  const { start, end, toYear, ...date } = found;
  const form = toYear === undefined ? 'date' : 'years';
  return {
    form,
    start,
    end,
    value: date.year,
    decimals: 0,
    inWords: false,
    date,
    ...(toYear !== undefined && { upTo: toYear }),
  };
}

describe('compareDate', () => {
  it.each([
    ['FDA24-DATE', '14 June 2024', 'agrees'],
    ['FDA24-DATE', 'June 2024', 'agrees'],
    ['FDA24-DATE', '2024', 'agrees'],
    ['FDA24-DATE', '15 June 2024', 'near'],
    ['FDA24-DATE', '13 June 2024', 'differs'],
    ['FDA24-DATE', '24 June 2024', 'differs'],
    ['FDA24-DATE', 'July 2024', 'differs'],
    ['FDA24-DATE', '14 June 2023', 'slip'],
    ['FDA24-DATE', 'June 2023', 'slip'],
    ['FDA24-DATE', '2023', 'differs'],
    ['FDA18-DATE', '30 March 2018', 'near'],
    ['FDA18-DATE', '28 March 2018', 'near'],
    ['FDA18-DATE', 'April 2018', 'differs'],
    ['FDA16-PED-DATE', 'August 2016', 'near'],
    ['EMA25-CONSOL', '29 January 2025', 'agrees'],
    ['EMA25-CONSOL', '30 January 2025', 'agrees'],
    ['EMA25-CONSOL', 'February 2025', 'near'],
    ['NEJM23-PUBDATE', '27 April 2023', 'agrees'],
    ['IF06-YEARS', '2006 to 2016', 'agrees'],
    ['IF06-YEARS', '2006 to 2017', 'near'],
    ['IF06-YEARS', '2001 to 2009', 'differs'],
    ['IF06-YEARS', '2006', 'apart'],
    ['FDA24-DATE', '2014 to 2024', 'apart'],
    ['TOWER-N', '2014', 'apart'],
  ])('%s against %s: %s', (id, text, outcome) => {
    expect(compareDate(quantity(text), record(id))).toBe(outcome);
  });
});
