/** Durations, doses and ratios (annotation contract, "Months and years"): they convert; the right number in the wrong unit is told apart. */
import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/check/compare/compare.ts';
import { figure, record } from './records.ts';

describe('durations', () => {
  it.each([
    ['26.3 months', 'NEJM23-MEDFU', 'agrees'],
    ['26 months', 'NEJM23-MEDFU', 'agrees'],
    ['2.2 years', 'NEJM23-MEDFU', 'agrees'],
    ['two years', 'NEJM23-MEDFU', 'agrees'],
    ['about two years', 'NEJM23-MEDFU', 'agrees'],
    ['more than two years', 'NEJM23-MEDFU', 'agrees'],
    ['26.3 years', 'NEJM23-MEDFU', 'unit'],
    ['36.3 months', 'NEJM23-MEDFU', 'differs'],
    ['three years', 'NEJM23-MEDFU', 'differs'],
    ['4.2 years', 'LTFU-MEDFU', 'agrees'],
    ['50 months', 'LTFU-MEDFU', 'agrees'],
    ['four years', 'LTFU-MEDFU', 'agrees'],
    ['4.2 months', 'LTFU-MEDFU', 'unit'],
    ['7.7 months', 'TOWER-OS-BLINA', 'agrees'],
    ['7.7 years', 'TOWER-OS-BLINA', 'unit'],
    ['28 days', 'NEJM23-DURATION', 'agrees'],
    ['four weeks', 'NEJM23-DURATION', 'agrees'],
    ['one month', 'NEJM23-DURATION', 'agrees'],
    ['28 weeks', 'NEJM23-DURATION', 'unit'],
    ['15 days', 'NEJM23-DURATION', 'differs'],
    ['93%', 'NEJM23-MEDFU', 'apart'],
  ] as const)('%s for %s: %s', (printed, id, outcome) =>
    expect(compare(figure(printed), record(id), false).outcome).toBe(outcome),
  );
});

describe('doses', () => {
  it.each([
    ['15 µg/m²', 'agrees'],
    ['15 mcg', 'agrees'],
    ['15 micrograms', 'agrees'],
    ['0.015 mg', 'agrees'],
    ['15 mg/m²', 'unit'],
    ['15 milligrams', 'unit'],
    ['28 µg', 'differs'],
    ['15 days', 'apart'],
  ])('%s for NEJM23-DOSE: %s', (printed, outcome) =>
    expect(compare(figure(printed), record('NEJM23-DOSE'), false).outcome).toBe(outcome),
  );
});

describe('ratios', () => {
  it.each([
    ['0.41', 'agrees'],
    ['0.4', 'agrees'],
    ['0.14', 'differs'],
    ['0.42', 'differs'],
    ['41%', 'apart'],
  ])('%s for E1910-OS-HR: %s', (printed, outcome) =>
    expect(compare(figure(printed), record('E1910-OS-HR'), false).outcome).toBe(outcome),
  );
});

describe('values that no figure in copy is held against', () => {
  it.each([
    ['2006', 'IF06-YEARS'],
    ['2023', 'NEJM23-PUBDATE'],
  ])('%s for %s is apart', (printed, id) =>
    expect(compare(figure(printed), record(id), false).outcome).toBe('apart'),
  );
});
