/**
 * A small web server for the sample articles: the extension runs on http pages, not on files. It keeps a log of what
 * was asked for, which the browser tests read.
 */
import { existsSync } from 'node:fs';
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
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.pdf': 'application/pdf',
};

/**
 * Serves folders on a free port of this machine only; of files by the same name, the first folder's. `extra` adds pages
 * that are no files.
 */
export async function servePages(
  folders: string | string[],
  extra: Record<string, string | Uint8Array> = {},
): Promise<PageServer> {
  const roots = [folders].flat().map((folder) => resolve(folder));
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    try {
      const body = extra[path] ?? (await readFile(fileIn(roots, path)));
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

/** The file at a path in the first folder that has it. Throws where the path leads out of the folder. */
function fileIn(roots: string[], path: string): string {
  const files = roots.map((root) => join(root, normalize(path)));
  if (!files.every((file, index) => file.startsWith(roots[index] ?? ''))) throw new Error('outside');
  return files.find((file) => existsSync(file)) ?? '';
}
