/** What holds now beside what was so before: the new treatment's figure, and not the one that ellipsis would make it. */
import { describe, expect, test } from 'vitest';
import { told } from './reading.ts';

const B = 'blinatumomab';
const C = 'chemotherapy';

describe('now, after the old treatment', () => {
  test.each<[string, string[]]>([
    ['Survival in earlier trials was 60%; this time it was 90%.', [`60% | OS | ${C}`, `90% | OS | ${B}`]],
    [
      'Survival in the historical trial was 60%; in the current one 90%.',
      [`60% | OS | ${C}`, `90% | OS | ${B}`],
    ],
    ['Survival was not 60%, as before, but 90%.', [`60% | OS | ${C}`, `90% | OS | ${B}`]],
    ['With the new treatment 90% survive, with the old one 60%.', [`90% | OS | ${B}`, `60% | OS | ${C}`]],
    // the next measure of the same treatment
    [
      'Survival in earlier trials was 60%; at four years it was 50%.',
      [`60% | OS | ${C}`, `50% | OS | ${C} | 48`],
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));
});

describe('now, in the next sentence', () => {
  test.each<[string, string]>([
    ['Under the old treatment 60% survived. Under the new one 90% do.', `90% | OS | ${B}`],
    ['Before, 60% survived. Now it is 90%.', `90% | OS | ${B}`],
    ['Before the trial, 60% survived. In the trial 90% did.', `90% | OS | ${B}`],
    ['Before the trial, 60% survived. That changed everything: 90% did.', `90% | OS | ${B}`],
    ['Under the old treatment 60% survived. At four years 50% did.', `50% | OS | ${C} | 48`],
    ['With blinatumomab 90% survived. Now it is 91%.', `91% | OS | ${B}`],
  ])('%s', (copy, expected) => expect(told(copy).at(-1)).toBe(expected));
});

describe('treatment that all of them have', () => {
  test.each<[string, string]>([
    ['Treatment lasts long, mostly with chemotherapy. 90% of the babies survived.', '90% | OS'],
    ['Treatment is with chemotherapy alone. 60% of the babies survived.', `60% | OS | ${C}`],
    ['Until now they got chemotherapy. 60% of the babies survived.', `60% | OS | ${C}`],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual([expected]));
});

describe('those who did not', () => {
  test.each<[string, string[]]>([
    [
      '90% of those who got blinatumomab survived, and 60% of those who did not.',
      [`90% | OS | ${B}`, `60% | OS | ${C}`],
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expected));
});
