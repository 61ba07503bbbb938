/** What the command line reads must keep its offsets: encodings, byte order marks and line ends are pinned here. */
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../lib/read/plain/plaintext.ts';
import { decode, InputError, isHtml } from '../../scripts/input.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('keeps a byte order mark, so that offsets count in the file as it is', () => {
    expect(decode(bytes('\uFEFFDFS 81.6%'), false)).toBe('\uFEFFDFS 81.6%');
  });

  test('reads UTF-16 by its mark', () => {
    const utf16 = Buffer.from('\uFEFFDFS was 81.6%', 'utf16le');
    expect(decode(utf16, false)).toBe('\uFEFFDFS was 81.6%');
  });

  test('refuses binary data and other encodings, each with its own sentence', () => {
    expect(() => decode(Uint8Array.of(0x50, 0x4b, 3, 4, 0), false)).toThrow('binary');
    expect(() => decode(Uint8Array.of(0x38, 0x31, 0xb7, 0x36), false)).toThrow(InputError);
    expect(() => decode(Uint8Array.of(0x38, 0x31, 0xb7, 0x36), false)).toThrow('not UTF-8');
  });

  test('believes the encoding that HTML declares where it is not UTF-8', () => {
    const html = Buffer.from('<meta charset="windows-1252"><p>81\xb76%', 'latin1');
    expect(decode(html, true)).toContain('81·6%');
  });
});

describe('isHtml', () => {
  test.each([
    ['a.html', 'no tags', true],
    ['a.HTM', '', true],
    ['a.txt', '<p>text about tags', false],
    ['-', '\uFEFF\n<!DOCTYPE html><p>x', true],
    ['-', '<p class="x">x', true],
    ['-', '<10% of infants', false],
    ['-', 'DFS < 40% in <b>infants', false],
  ])('%s with %j: %s', (file, text, expected) => {
    expect(isHtml(file, text)).toBe(expected);
  });
});

describe('articleFromText', () => {
  test('gives every block its offset in the text as it was given', () => {
    const text = '\uFEFFTitle of it\r\n\r\n  Indented text.\r\n• 30 infants\r\n2. Ten events.\n\u00a0\n81.6%';
    const { blocks, text: kept } = articleFromText(text);
    expect(kept).toBe(text);
    for (const b of blocks) expect(text.slice(b.start, b.start + b.text.length)).toBe(b.text);
    expect(blocks.map((b) => [b.kind, b.text])).toEqual([
      ['heading', 'Title of it'],
      ['paragraph', 'Indented text.'],
      ['item', '• 30 infants'],
      ['item', '2. Ten events.'],
      ['paragraph', '81.6%'],
    ]);
  });

  test('does not take a sentence that starts with a figure for a list item', () => {
    expect(articleFromText('93.3% survived.').blocks[0]?.kind).toBe('paragraph');
    expect(articleFromText('30 infants were treated.').blocks[0]?.kind).toBe('paragraph');
  });
});
