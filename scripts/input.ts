/**
 * Reads what the command line is given: a file or standard input, plain text or HTML, into an article. Every way it
 * can fail ends in one sentence that names the cause; the caller adds the file.
 */
import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article } from '../lib/read/article.ts';
import { articleFromText } from '../lib/read/plain/plaintext.ts';

/** What went wrong, in words for the person at the terminal. */
export class InputError extends Error {}

const CAUSES: Record<string, string> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'this is a folder; name the files in it',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
};

function bytesOf(file: string): Buffer {
  try {
    // Descriptor 0 is standard input; reading it whole works for pipes and files alike.
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new InputError(CAUSES[code] ?? message);
  }
}

/** Decodes strictly: a wrong guess would shift every offset and turn "·" and "–" into other characters. */
export function decode(bytes: Uint8Array, html: boolean): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be', { ignoreBOM: true }).decode(bytes);
  if (bytes.includes(0)) throw new InputError('not a text file (it holds binary data)');
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
    const declared = html ? /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(head)?.[1] : undefined;
    if (declared !== undefined && !/^utf-?8$/i.test(declared)) {
      try {
        return new TextDecoder(declared, { fatal: true }).decode(bytes);
      } catch {
        throw new InputError(`cannot be decoded as ${declared}, which it says it is`);
      }
    }
    throw new InputError('not UTF-8 text; save it as UTF-8 first');
  }
}

/** HTML by its name; without a telling name, by how it begins. */
export function isHtml(file: string, text: string): boolean {
  const extension = extname(file).toLowerCase();
  if (['.html', '.htm', '.xhtml'].includes(extension)) return true;
  if (extension === '.txt') return false;
  return /^\uFEFF?\s*<(?:!doctype|\?xml|!--|html|head|body|article|main|section|div|p|h[1-6]|table|ul|ol|title|meta)\b/i.test(
    text,
  );
}

/** Parses HTML with jsdom, which here runs no script and loads nothing, and reads it as the page reader does. */
export async function articleFromHtml(html: string): Promise<Article> {
  const [{ JSDOM, VirtualConsole }, { readPage }] = await Promise.all([
    import('jsdom'),
    import('../lib/page/blocks.ts'),
  ]);
  // A virtual console without listeners keeps complaints about the page's style sheets off the terminal.
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    return readPage(window.document).article;
  } finally {
    window.close();
  }
}

/** Reads a file, or standard input for "-". Throws InputError. */
export async function readArticle(file: string): Promise<Article> {
  const bytes = bytesOf(file);
  const named = /\.x?html?$/i.test(file) || file === '-';
  const text = decode(bytes, named);
  return isHtml(file, text) ? articleFromHtml(text) : articleFromText(text);
}
