/** What is judged in plain dress is marked in the print: every offset must lead back. */
import { describe, expect, test } from 'vitest';
import { plainArticle } from '../../../lib/read/plain/plain-article.ts';
import { articleFromText } from '../../../lib/read/plain/plaintext.ts';

const printed =
  'Leuk\u00adaemia in  infants\r\n\r\nDFS\u00a0was 81\u00b76\u2009% with blinatumomab.1,2 OS \u2013 later \u2013 was 93\u200b%.\n';

describe('a plain article', () => {
  test('has plain words in its text and its blocks alike, one block a line', () => {
    const { article } = plainArticle(articleFromText(printed));
    expect(article.text).toBe(
      'Leukaemia in infants\nDFS was 81.6 % with blinatumomab. OS \u2014 later \u2014 was 93%.\n',
    );
    for (const { text, start } of article.blocks)
      expect(article.text.slice(start, start + text.length)).toBe(text);
  });

  test.each([
    ['81.6 %', '81\u00b76\u2009%'],
    ['93%', '93\u200b%'],
    ['infants', 'infants'],
    ['blinatumomab.', 'blinatumomab.'],
  ])('%s stands for what was printed', (plain, print) => {
    const made = plainArticle(articleFromText(printed));
    const at = made.article.text.indexOf(plain);
    const { start, end } = made.printed(at, at + plain.length);
    expect(printed.slice(start, end)).toBe(print);
  });

  test('makes the heads of tables plain', () => {
    const cell = { text: '93\u00a0%', start: 0, kind: 'cell' as const };
    const heads = { rows: ['Event\u2011free  survival'], columns: ['Blina\u00adtumomab'] };
    const { article } = plainArticle({
      text: cell.text,
      blocks: [{ ...cell, heads, caption: 'At\u00a02 years' }],
    });
    expect(article.blocks[0]).toMatchObject({
      heads: { rows: ['Event-free survival'], columns: ['Blinatumomab'] },
      caption: 'At 2 years',
    });
  });

  test('leaves an article without blocks as it is', () => {
    expect(plainArticle({ text: '', blocks: [] }).article).toEqual({ text: '', blocks: [] });
  });
});
