/**
 * The highlighted ranges of a page as offsets into its text. The page's own script world sees the same registry as the
 * extension; the block reader is bundled into the page once more to turn ranges into offsets.
 */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

export interface Highlighted {
  verdict: string;
  text: string;
  /** Offsets into the article's text; -1 where the block reader has no such place. */
  start: number;
  end: number;
}

let reader: Promise<string> | undefined;

/** The block reader as a script that defines `figurecheckReader`. */
function readerScript(): Promise<string> {
  reader ??= build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, '..', '..', 'lib', 'page', 'blocks.ts'),
        formats: ['iife'],
        name: 'figurecheckReader',
      },
    },
  }).then((built) => {
    const output = [built].flat()[0];
    if (!output || !('output' in output)) throw new Error('the block reader was not bundled');
    return output.output[0].code;
  });
  return reader;
}

/**
 * The text of the page as the block reader gives it there, and every highlighted range in document order. `places` are
 * the offsets that may occur: a range is looked up among them.
 */
export async function highlighted(
  page: Page,
  places: { start: number; end: number }[],
): Promise<{ text: string; ranges: Highlighted[] }> {
  const script = await readerScript();
  return page.evaluate(`(() => {
    ${script}
    const read = figurecheckReader.readPage(document);
    const places = ${JSON.stringify(places.map(({ start, end }) => ({ start, end })))}.map((place) => ({
      ...place,
      ends: read.rangeOf(place.start, place.end),
    }));
    const ranges = [];
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('figurecheck-')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
        const live = document.createRange();
        live.setStart(startContainer, startOffset);
        live.setEnd(endContainer, endOffset);
        const at = places.find(
          ({ ends }) =>
            ends &&
            ends.startContainer === startContainer &&
            ends.startOffset === startOffset &&
            ends.endContainer === endContainer &&
            ends.endOffset === endOffset,
        );
        ranges.push({
          verdict: name.slice('figurecheck-'.length),
          text: live.toString(),
          start: at ? at.start : -1,
          end: at ? at.end : -1,
        });
      }
    }
    ranges.sort((a, b) => a.start - b.start);
    return { text: read.article.text, ranges };
  })()`) as Promise<{ text: string; ranges: Highlighted[] }>;
}

/** Scrolls to the first highlighted range with this text and verdict, and says where in the window it then is. */
export async function pointAt(page: Page, verdict: string, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate(`(() => {
    for (const found of CSS.highlights.get('figurecheck-${verdict}') ?? []) {
      const range = document.createRange();
      range.setStart(found.startContainer, found.startOffset);
      range.setEnd(found.endContainer, found.endOffset);
      if (range.toString() !== ${JSON.stringify(text)}) continue;
      const element = found.startContainer.parentElement;
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0];
      return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error('no such highlight');
  })()`) as Promise<{ x: number; y: number }>;
}
