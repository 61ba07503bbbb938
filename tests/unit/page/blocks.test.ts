/** The page reader: what text a page has, how it falls into blocks, and the way back from an offset to the page. */
import { describe, expect, test } from 'vitest';
import { lines, pageOf, read } from './read.ts';

describe('text as it is drawn', () => {
  test.each([
    [
      'inline elements split nothing',
      '<p>was <b>81</b>.6<i>%</i> at two years</p>',
      ['paragraph: was 81.6% at two years'],
    ],
    ['white space collapses across elements', '<p> a <b> b </b>\n\t c </p>', ['paragraph: a b c']],
    ['a no-break space stays', '<p>93\u00a0per cent</p>', ['paragraph: 93\u00a0per cent']],
    ['characters that draw nothing go', '<p>leu\u00adkae\u200bmia</p>', ['paragraph: leukaemia']],
    [
      'a line break ends a block',
      '<p>OS: 93%<br>DFS: 82%<br><br>End</p>',
      ['paragraph: OS: 93%', 'paragraph: DFS: 82%', 'paragraph: End'],
    ],
    [
      'preformatted text ends blocks at blank lines',
      '<pre>one\ntwo\n\n three</pre>',
      ['paragraph: one\ntwo', 'paragraph: three'],
    ],
    [
      'text beside blocks is a block',
      '<div>one<p>two</p>three</div>',
      ['paragraph: one', 'paragraph: two', 'paragraph: three'],
    ],
    [
      'an inline element styled as a block is one',
      '<div><span style="display: block">OS</span><span>93%</span></div>',
      ['paragraph: OS', 'paragraph: 93%'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });

  test.each([
    [
      'script and style',
      '<p>a<script>1</script><style>2</style><noscript>3</noscript><template>4</template></p>',
    ],
    ['the hidden attribute', '<p>a<span hidden>b</span></p>'],
    ['display: none', '<p>a</p><p style="color:red; display : none">b</p>'],
    ['visibility: hidden', '<p>a</p><p style="visibility:hidden">b</p>'],
    ['what is typed into fields', '<p>a</p><textarea>b</textarea><select><option>c</option></select>'],
    ['struck-out words', '<p>a<del>49%</del></p>'],
    ['our own host', '<p>a</p><figurecheck-host>b</figurecheck-host>'],
  ])('%s is not read', (_name, body) => {
    expect(read(body).article.text).toBe('a');
  });

  test('aria-hidden text is seen, and so is read', () => {
    expect(read('<p>a <span aria-hidden="true">b</span></p>').article.text).toBe('a b');
  });

  test('an open shadow root is read with what fills its slots', () => {
    const document = pageOf('<my-card>81.6%</my-card>');
    const root = document.querySelector('my-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Survival was <slot></slot> here</p>';
    expect(lines('')).toEqual([]);
    return import('../../../lib/page/blocks.ts').then(({ readPage }) =>
      expect(readPage(document).article.text).toBe('Survival was 81.6% here'),
    );
  });
});

describe('reference marks', () => {
  test.each([
    ['<p>leukaemia<sup>1,2</sup> is</p>', 'leukaemia is'],
    ['<p>was 81.6%.<sup><a href="#r">3</a></sup> Then</p>', 'was 81.6%. Then'],
    ['<p>in 2023<a href="#r"><sup>[4]</sup></a></p>', 'in 2023'],
    ['<p>fewer than 10<sup>-4</sup> cells</p>', 'fewer than 10-4 cells'],
    ['<p>10<sup>9</sup>/L</p>', '109/L'],
    ['<p>15 µg/m<sup>2</sup> a day</p>', '15 µg/m2 a day'],
    ['<p>the 1<sup>st</sup> of May</p>', 'the 1st of May'],
  ])('%s', (body, text) => {
    expect(read(body).article.text).toBe(text);
  });
});

describe('kinds', () => {
  test('headings have levels', () => {
    const { blocks } = read('<h2>a</h2><div role="heading" aria-level="4">b</div>').article;
    expect(blocks.map(({ kind, level }) => [kind, level])).toEqual([
      ['heading', 2],
      ['heading', 4],
    ]);
  });

  test('items, quotes and captions', () => {
    expect(
      lines(
        '<ul><li><p>a</p></li></ul><blockquote><p>b</p></blockquote><figure><figcaption>c</figcaption></figure>',
      ),
    ).toEqual(['item: a', 'quote: b', 'caption: c']);
  });

  test('cells know their heads', () => {
    const { blocks } = read(
      '<table><caption>Outcome</caption><tr><th></th><th>Blinatumomab</th><th>Before</th></tr>' +
        '<tr><th>Survival</th><td>93.3%</td><td><p>65.8%</p></td></tr></table>',
    ).article;
    const cells = blocks.filter((block) => block.text.includes('%'));
    expect(cells.map((cell) => [cell.text, cell.caption, cell.heads])).toEqual([
      ['93.3%', 'Outcome', { rows: ['Survival'], columns: ['Blinatumomab'] }],
      ['65.8%', 'Outcome', { rows: ['Survival'], columns: ['Before'] }],
    ]);
  });

  test('cells that span are headed at every place', () => {
    const { blocks } = read(
      '<table><tr><td></td><td colspan="2">Two years</td></tr><tr><td rowspan="2">DFS</td><td>81.6%</td><td>49.4%</td></tr>' +
        '<tr><td>83.3%</td><td>x</td></tr></table>',
    ).article;
    expect(blocks.find((block) => block.text === '49.4%')?.heads).toEqual({
      rows: ['DFS'],
      columns: ['Two years'],
    });
    expect(blocks.find((block) => block.text === '83.3%')?.heads).toEqual({
      rows: ['DFS'],
      columns: ['Two years'],
    });
  });

  test('a table that only lays out has no cells', () => {
    expect(lines('<table><tr><td><h1>a</h1></td><td><p>b</p></td></tr></table>')).toEqual([
      'heading: a',
      'paragraph: b',
    ]);
  });
});

describe('the way back', () => {
  const page = read('<p>Survival\n  was <b>81</b>.6%, of <i>30</i></p><p>then 93%</p>');
  const text = page.article.text;

  test('offsets of blocks are offsets in the text', () => {
    for (const block of page.article.blocks) {
      expect(text.slice(block.start, block.start + block.text.length)).toBe(block.text);
    }
  });

  test.each(['81.6%', 'was 81', 'Survival was', '30', 'then', '93%'])('to %s', (figure) => {
    const start = text.indexOf(figure);
    const ends = page.rangeOf(start, start + figure.length);
    const range = ends?.startContainer.ownerDocument.createRange();
    if (!ends || !range) throw new Error('no range');
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
    expect(range.toString().replace(/\s+/g, ' ')).toBe(figure);
  });

  test('nothing stands past the end', () => {
    expect(page.rangeOf(text.length - 1, text.length + 1)).toBeUndefined();
  });

  test('a figure still reads until its text changes or leaves the page', () => {
    const changing = read('<p>was <b>81</b>.6% and</p><p>then 93%</p>');
    const end = changing.article.text.length;
    expect(changing.stillReads(4, 9)).toBe(true);
    const bold = changing.rangeOf(4, 6)?.startContainer;
    if (bold) bold.data = '82';
    expect(changing.stillReads(4, 9)).toBe(false);
    expect(changing.stillReads(end - 3, end)).toBe(true);
    changing.rangeOf(end - 3, end)?.startContainer.remove();
    expect(changing.stillReads(end - 3, end)).toBe(false);
  });
});
