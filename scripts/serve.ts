/**
 * A small web server for the sample articles: the extension runs on http pages, not on files. It keeps a log of what
 * was asked for, which the browser tests read.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';

export interface PageServer {
  /** "http://127.0.0.1:12345". */
  origin: string;
  /** Paths requested so far, in order. */
  requests: string[];
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/** Serves a folder on a free port of this machine only. `extra` adds pages that are no files. */
export async function servePages(
  folder: string,
  extra: Record<string, string | Uint8Array> = {},
): Promise<PageServer> {
  const root = resolve(folder);
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const file = join(root, normalize(path));
    try {
      if (!file.startsWith(root)) throw new Error('outside');
      const body = extra[path] ?? (await readFile(file));
      response
        .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8' })
        .end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
