/** Reads a snippet of HTML as a page, for the tests of the page reader. */
import { JSDOM } from 'jsdom';
import { readPage } from '../../../lib/page/blocks.ts';
import type { PageText } from '../../../lib/page/page-text.ts';

/** The document of a page with this body. */
export function pageOf(body: string, lang = 'en'): Document {
  return new JSDOM(`<!doctype html><html lang="${lang}"><body>${body}</body></html>`).window.document;
}

/** The page as read. */
export function read(body: string): PageText {
  return readPage(pageOf(body));
}

/** The blocks as "kind: text" lines. */
export function lines(body: string): string[] {
  return read(body).article.blocks.map((block) => `${block.kind}: ${block.text}`);
}
