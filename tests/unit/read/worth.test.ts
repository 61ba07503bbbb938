/** Most bare numbers in copy are no figures; which are taken up, and which are passed over in silence. */
import { describe, expect, test } from 'vitest';
import { mayHoldFigure } from '../../../lib/read/numbers/worth.ts';
import { figuresOf } from './reading.ts';

const runs = (text: string): string[] => figuresOf(text).figures.map((q) => text.slice(q.start, q.end));

describe('taken up', () => {
  test.each<[string, string[]]>([
    ['16 achieved complete MRD negativity', ['16']],
    ['Twenty-eight were alive', ['Twenty-eight']],
    ['Of the infants, four relapsed', ['four']],
    ['and one died in remission', ['one']],
    ['The group (n = 30) was small', ['30']],
    ['The trial enrolled 30.', ['30']],
    ['They enrolled 405, 116 and 488 adults', ['405', '116', '488']],
    ['It randomised 224 adults, 112 to the drug', ['224', '112']],
    ['It assigned 255 patients to one (127) or the other (128).', ['255', '127', '128']],
    ['MRD was negative in 16 (53%) and low in 12', ['16', '53%', '12']],
    ['events (fever, 4; infection, 3)', ['4', '3']],
    ['It took 214 from the trial as controls', ['214']],
    ['compared with 214 who had only had chemotherapy', ['214']],
    ['and 12 more had low levels', ['12']],
    ['compared with 214 earlier ones', ['214']],
    ['compared with 2,014 who had been treated', ['2,014']],
    ['compared with 2014 who had been treated', []],
    ['30 children, nine of whom were Dutch', ['30', 'nine']],
    ['there were four fevers and four infections', ['four', 'four']],
    ['a hazard ratio of 0.41', ['0.41']],
    ['HR for death: 0.71', ['0.71']],
    ['at a median follow-up of 26.3 months', ['26.3 months']],
    ['followed for a median of 4.2 years', ['4.2 years']],
    ['four weeks of blinatumomab', ['four weeks']],
    ['a four-week infusion', ['four-week']],
    ['infused continuously over 28 days', ['28 days']],
    ['7.7 months versus 4.0 months', ['7.7 months', '4.0 months']],
    ['30 babies', ['30']],
    ['half of them', ['half']],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});

describe('passed over', () => {
  test.each([
    'no one died',
    'the one who relapsed',
    'that one was given later',
    'number 12 on the list',
    'of 100 babies',
    'out of every 1000 infants',
    'the class of 2019 were there',
    'a two-page letter',
    'over the next three years',
    'it took ten years',
    'ten months pregnant',
    'a six-month stay',
    'the top 5',
    'their two parents',
    'a hazard ratio for 3 reasons',
  ])('%s', (text) => {
    expect(runs(text)).toEqual([]);
  });
});

describe('a sentence that can hold a number is searched', () => {
  test.each([
    'It was 93%.',
    'Half of them lived.',
    'Two-thirds survived.',
    'A third died.',
    'Survival doubled.',
    'Thirty infants took part.',
    'Seventeen died.',
    'Nine in ten lived.',
    'A hundred were treated.',
    'Twice as many lived.',
    'Risk was halved.',
    'A threefold rise.',
    'Three quarters lived.',
  ])('%s', (text) => {
    expect(mayHoldFigure(text)).toBe(true);
  });

  test.each(['All of them lived.', 'The drug works.', 'Someone was often there.', 'Bone and stone.', ''])(
    'and no other: %s',
    (text) => {
      expect(mayHoldFigure(text)).toBe(false);
    },
  );
});
