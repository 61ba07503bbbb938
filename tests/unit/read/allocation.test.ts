/** Head counts by group: the size of an arm, the whole of a trial, and counts that say something else. */
import { describe, expect, test } from 'vitest';
import { claims, told } from './reading.ts';

type Row = [string, string[]];
const check = (copy: string, expected: string[]): void => expect(told(copy)).toEqual(expected);

describe('an arm', () => {
  test.each<Row>([
    [
      'The trial randomised 224 adults: 112 to blinatumomab and 112 to chemotherapy.',
      ['224 | enrolled | blinatumomab', '112 | enrolled | blinatumomab', '112 | enrolled | chemotherapy'],
    ],
    [
      '217 adults were assigned to blinatumomab and 134 to chemotherapy alone.',
      ['217 | enrolled | blinatumomab', '134 | enrolled | chemotherapy'],
    ],
    [
      'They assigned 112 MRD-negative adults to blinatumomab and 122 to chemotherapy alone.',
      ['112 | enrolled | blinatumomab', '122 | enrolled | chemotherapy'],
    ],
    [
      'They assigned 255 patients to blinatumomab (127) or chemotherapy (128).',
      ['255 | enrolled', '127 | enrolled | blinatumomab', '128 | enrolled | chemotherapy'],
    ],
    [
      'They assigned 1,440 children to chemotherapy, or to chemotherapy with two cycles of blinatumomab.',
      ['1,440 | enrolled', 'two | courses | blinatumomab'],
    ],
    [
      'It had 718 children on blinatumomab and 722 on chemotherapy alone.',
      ['718 | enrolled | blinatumomab', '722 | enrolled | chemotherapy'],
    ],
  ])('%s', check);

  test('only who was assigned to a group is marked as its size', () => {
    const [arm] = claims('112 adults were assigned to blinatumomab.');
    const [rest] = claims('112 adults were treated with blinatumomab.');
    expect([arm?.arm, rest?.arm]).toEqual([true, undefined]);
  });
});

describe('the whole of both arms', () => {
  test.each<Row>([
    ['It randomised 1,444 children to chemotherapy with or without blinatumomab.', ['1,444 | enrolled']],
    ['It randomised 405 adults to blinatumomab or chemotherapy.', ['405 | enrolled']],
    [
      'It randomised 208 patients to blinatumomab (n = 105) or to further chemotherapy (n = 103).',
      ['208 | enrolled', '105 | enrolled | blinatumomab', '103 | enrolled | chemotherapy'],
    ],
    ['It randomised 208 patients between blinatumomab and chemotherapy.', ['208 | enrolled']],
  ])('%s', check);
});

describe('no arm', () => {
  test.each<Row>([
    ['Of those on blinatumomab 16 relapsed and 12 on chemotherapy died.', ['16 | relapse | blinatumomab']],
    ['Four babies on blinatumomab relapsed.', ['Four | relapse | blinatumomab']],
    [
      'Survival rose from 66 to 93% after randomisation.',
      ['66 | OS | chemotherapy', '93% | OS | blinatumomab'],
    ],
  ])('%s', (copy, expected) => expect(told(copy)).toEqual(expect.arrayContaining(expected)));
});
