/** Pasted text has lines for blocks; what a line is decides whether it is read and what it lends. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';

describe('the kind of a line', () => {
  test.each([
    ['From 66 to 93 percent', 'heading'],
    ['Babies with leukaemia live longer', 'heading'],
    ['Survival rose from 66% to 93%.', 'paragraph'],
    ['"It was 93%," she said:', 'paragraph'],
    [`${'A long line without an end '.repeat(6)}`, 'paragraph'],
    ['81.6%', 'paragraph'],
    ['- 93% survived', 'item'],
    ['\u2022 93% survived', 'item'],
    ['3. 93% survived', 'item'],
    ['(b) 93% survived', 'item'],
    ['\u2013 93% survived', 'item'],
    ['93.3% survived', 'heading'],
    ['30 infants were treated.', 'paragraph'],
  ])('%s: %s', (line, kind) => {
    expect(articleFromText(line).blocks.map((block) => block.kind)).toEqual([kind]);
  });
});

describe('offsets count in the text as given', () => {
  test.each([
    ['lines', 'One.\nTwo.', ['One.', 'Two.']],
    ['carriage returns', 'One.\r\nTwo.\r\n', ['One.', 'Two.']],
    ['blank lines', '\n\nOne.\n\n\nTwo.\n', ['One.', 'Two.']],
    ['spaces around', '  One.  \n\tTwo.\t', ['One.', 'Two.']],
    ['a byte order mark', '\ufeffOne.\nTwo.', ['One.', 'Two.']],
    ['line separators', 'One.\u2028Two.\u2029Three.', ['One.', 'Two.', 'Three.']],
    ['characters of two units', '\u{1f476} One.\nTwo.', ['\u{1f476} One.', 'Two.']],
    ['nothing', '', []],
    ['white space', ' \n \r\n', []],
  ])('%s', (_name, text, lines) => {
    const article = articleFromText(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => block.text)).toEqual(lines);
    for (const block of article.blocks) expect(text.startsWith(block.text, block.start)).toBe(true);
  });
});

describe('rows with bars', () => {
  test('become cells under their heads and caption', () => {
    const text =
      'Survival at two years\n| Group | DFS | OS |\n|---|---|---|\n| Blinatumomab | 81.6% | 93.3% |\nThe end.';
    const { blocks } = articleFromText(text);
    const cell = blocks.find((block) => block.text === '93.3%');
    expect(cell).toMatchObject({
      kind: 'cell',
      caption: 'Survival at two years',
      heads: { rows: ['Blinatumomab'], columns: ['OS'] },
    });
    expect(text.startsWith('93.3%', cell?.start)).toBe(true);
    expect(blocks.at(-1)?.text).toBe('The end.');
    expect(blocks.some((block) => block.text.includes('---'))).toBe(false);
  });

  test('one line with a bar is no table', () => {
    expect(articleFromText('Health | News\nSurvival rose.').blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
    ]);
  });
});
