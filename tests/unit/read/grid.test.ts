/** A figure in a table means what its heads say; which heads those are must not depend on how the table came here. */
import { describe, expect, test } from 'vitest';
import { headsOf, isLabel } from '../../../lib/read/tables/grid.ts';

const grid = (...rows: string[]) => rows.map((row) => row.split('|').map((text) => ({ text: text.trim() })));

describe('what is a label and what a value', () => {
  test.each([
    ['3-year OS', true],
    ['adults', true],
    ['Blinatumomab (n = 30)', true],
    ['81.6%', false],
    ['81.6 (60.8-92.0)', false],
    ['81.6% (blinatumomab)', false],
    ['46.1% (6 y; SE 2.4%)', false],
    ['28/30', false],
    ['7.7 months', false],
    ['NR', false],
    ['not reached', false],
    ['–', false],
  ])('%s: %s', (text, label) => {
    expect(isLabel(text)).toBe(label);
  });
});

describe('the heads of a cell', () => {
  const at = (rows: string[], y: number, x: number) => headsOf(grid(...rows))[y]?.[x];

  test('its row and its column', () => {
    expect(at(['Outcome | A | B', 'DFS | 1 | 2'], 1, 2)).toEqual({ rows: ['DFS'], columns: ['B'] });
  });

  test('a line of the table heads the rows under it, until the next', () => {
    const rows = ['Outcome | A | B', 'Two years | |', 'DFS | 1 | 2', 'Four years | |', 'DFS | 3 | 4'];
    expect(at(rows, 2, 1)?.rows).toEqual(['Two years', 'DFS']);
    expect(at(rows, 4, 1)?.rows).toEqual(['Four years', 'DFS']);
  });

  test('a row of words lends to the columns under it', () => {
    const rows = ['| E1910 | AALL1731', 'Endpoint | 3-year OS | 3-year DFS', 'Blinatumomab | 85% | 96%'];
    expect(at(rows, 2, 2)).toEqual({ rows: ['Blinatumomab'], columns: ['AALL1731', '3-year DFS'] });
  });

  test('the cells of words in between head the row, too', () => {
    expect(at(['Trial | Who | OS', 'E1910 | adults | 85%'], 1, 2)?.rows).toEqual(['E1910', 'adults']);
  });

  test('a table may have no heads over its columns', () => {
    expect(at(['Patients | 30', 'DFS | 81.6%'], 1, 1)).toEqual({ rows: ['DFS'], columns: [] });
  });

  test('the head row printed again starts the table anew', () => {
    const rows = ['Outcome | A | B', 'DFS | 1 | 2', 'Outcome | C | D', 'DFS | 3 | 4'];
    expect(at(rows, 3, 1)?.columns).toEqual(['C']);
  });

  test('a column of years dates the row', () => {
    expect(at(['Trial | EFS | Years', 'X | 46% | 6'], 1, 1)?.rows).toEqual(['X', 'at 6 years']);
  });
});
