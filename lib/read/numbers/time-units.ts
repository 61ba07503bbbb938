/** How long the units of time are that copy and records give lengths in; read and compared in months. */

/** Months in one of each unit of time (a year has 365.25 days). */
export const MONTHS_IN: Readonly<Record<string, number>> = {
  year: 12,
  yr: 12,
  month: 1,
  mo: 1,
  week: 7 / 30.44,
  day: 1 / 30.44,
};
