/** Dates as copy prints them, and what only looks like one. */
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../lib/read/numbers/dates.ts';
import { normalise } from '../../../lib/read/plain/normalise.ts';

/** "2024-6-14", "2024-6", "2024", "2006–2016". */
function dates(text: string): string[] {
  return findDates(normalise(text).text).map(({ year, month, day, toYear }) =>
    toYear === undefined ? [year, month, day].filter(Boolean).join('-') : `${year}–${toYear}`,
  );
}

describe('findDates', () => {
  it.each([
    ['on 14 June 2024', '2024-6-14'],
    ['on the 14th of June 2024', '2024-6-14'],
    ['on June 14, 2024', '2024-6-14'],
    ['on June 14th 2024', '2024-6-14'],
    ['on Sept. 1, 2016', '2016-9-1'],
    ['on 2024-06-14', '2024-6-14'],
    ['on 14.06.2024', '2024-6-14'],
    ['on 06/14/2024', '2024-6-14'],
    ['on 14/06/2024', '2024-6-14'],
    ['in June 2024', '2024-6'],
    ['in Dec. 2014', '2014-12'],
    ['in May, 2023', '2023-5'],
    ['in 2014.', '2014'],
    ['between 2006 and 2016', '2006–2016'],
    ['from 1999 to 2005', '1999–2005'],
    ['(2006–2016)', '2006–2016'],
    ['2006-16', '2006–2016'],
    ['between July 2018 and July 2021', '2018–2021'],
  ])('%s: %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it.each([
    ['14 June'],
    ['in June'],
    ['on 31 February 2024 nobody'],
    ['on 06/07/2024'],
    ['2016-004674-17'],
    ['NCT02013167'],
    ['2,014 patients'],
    ['20240 people'],
    ['2014%'],
    ['24 June 2'],
    ['MLL-2003'],
    ['v1.2024'],
  ])('%s: no date to the day', (text) => {
    expect(dates(text).filter((date) => date.split('-').length > 2)).toEqual([]);
  });

  it('keeps two dates apart', () => {
    expect(dates('in 2014 and in March 2018')).toEqual(['2014', '2018-3']);
    expect(dates('in 2016 and 2014')).toEqual(['2016', '2014']);
  });
});
