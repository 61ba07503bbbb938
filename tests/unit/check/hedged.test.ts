/** Hedges (annotation contract, "Hedges"): true within their reach agrees, true but far off is loose, the wrong side is a wrong bound. */
import { describe, expect, it } from 'vitest';
import { compareHedged, roomFor, SHARE_ROOM } from '../../../lib/check/compare/hedged.ts';
import type { Hedge } from '../../../lib/read/numbers/quantity.ts';

describe('shares', () => {
  it.each<[Hedge, number, number, string]>([
    ['about', 80, 81.6, 'agrees'],
    ['about', 80, 82.5, 'agrees'],
    ['about', 50, 49.4, 'agrees'],
    ['about', 50, 46.1, 'loose'],
    ['about', 70, 81.6, 'differs'],
    ['almost', 50, 49.4, 'agrees'],
    ['almost', 50, 45, 'agrees'],
    ['almost', 50, 44, 'loose'],
    ['almost', 50, 36, 'differs'],
    ['almost', 49, 49.4, 'bound'],
    ['almost', 80, 81.6, 'bound'],
    ['almost', 70, 81.6, 'differs'],
    ['over', 80, 81.6, 'agrees'],
    ['over', 90, 93.3, 'agrees'],
    ['over', 70, 81.6, 'loose'],
    ['over', 50, 49.4, 'bound'],
    ['over', 82, 81.6, 'bound'],
    ['over', 95, 81.6, 'bound'],
    ['over', 81.6, 81.6, 'agrees'],
    ['under', 81.6, 81.6, 'agrees'],
    ['under', 50, 49.4, 'agrees'],
    ['under', 70, 65.8, 'agrees'],
    ['under', 80, 65.8, 'loose'],
    ['under', 65, 65.8, 'bound'],
    ['under', 50, 65.8, 'bound'],
  ])('%s %d%% for %d%%: %s', (hedge, printed, actual, outcome) =>
    expect(compareHedged(hedge, printed, actual, SHARE_ROOM)).toBe(outcome),
  );
});

describe('counts and months have a tenth', () => {
  it.each<[Hedge, number, number, string]>([
    ['about', 200, 214, 'agrees'],
    ['about', 650, 651, 'agrees'],
    ['about', 25, 26.3, 'agrees'],
    ['about', 180, 214, 'loose'],
    ['about', 20, 30, 'differs'],
    ['over', 200, 214, 'agrees'],
    ['over', 100, 214, 'loose'],
    ['over', 215, 214, 'bound'],
    ['almost', 30, 28, 'agrees'],
    ['under', 220, 214, 'agrees'],
  ])('%s %d for %d: %s', (hedge, printed, actual, outcome) =>
    expect(compareHedged(hedge, printed, actual, roomFor(printed))).toBe(outcome),
  );
});
