/** Whose dose a number of milligrams is. */
import { describe, expect, test } from 'vitest';
import { isOthersDose } from '../../../lib/read/numbers/doses.ts';
import { quantitiesOf } from './reading.ts';

const others = (text: string): boolean[] =>
  quantitiesOf(text)
    .filter((quantity) => quantity.form === 'dose')
    .map((quantity) => isOthersDose(quantity, text));

describe("another drug's", () => {
  test.each([
    'Leucovorin 15 mg/m² every 6 hours',
    'They had leucovorin 15 mg/m² at 42 hours',
    'Vancomycin (15 mg/m²) was added',
    'mitoxantrone, 15 mg/m²',
  ])('%s', (text) => expect(others(text)).toEqual([true]));
});

describe('may be that of blinatumomab', () => {
  test.each([
    'Blinatumomab 15 µg/m² a day',
    'blinatumomab (15 µg/m² a day)',
    'The dose was 15 mg/m² a day',
    'infused at 15 µg/m² per day',
    'received 15 micrograms per square metre',
    'in the first week, then 15 µg/m² a day',
    'The babies had 15 milligrams of blinatumomab',
    'a fixed 28 mcg a day',
    '15 µg/m² a day',
  ])('%s', (text) => expect(others(text)).toEqual([false]));
});
