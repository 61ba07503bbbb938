/**
 * A proxy that a browser sends everything through, also what goes to this machine: it answers for one made-up site with
 * the sample articles, refuses all else, and writes down every attempt.
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { LaunchOptions } from '../../scripts/launch.ts';
import { PAGES } from './harness.ts';

export const SITE = 'http://news.example';

export interface ProxyLog {
  /** Every address asked for, in order; "CONNECT host:port" for encrypted ones. */
  asked: string[];
  /** How a browser is told to use it. */
  options: Partial<LaunchOptions>;
  close(): Promise<void>;
}

/**
 * What the browsers ask their own makers for, with no extension installed as well: the time, updates, sign-in, settings.
 * No address of ours is among them, and the test on the bundles shows that the extension names none of these.
 */
export const MAKERS =
  /^(?:CONNECT )?(?:https?:\/\/)?(?:accounts\.google\.com|clients2\.google\.com|(?:[\w-]+\.)+googleapis\.com|(?:[\w-]+\.)+mozilla\.(?:com|org|net))[:/]/;

/** Starts the proxy on a free port of this machine. */
export async function startProxy(): Promise<ProxyLog> {
  const asked: string[] = [];
  const server = createServer(async ({ url = '' }, response) => {
    asked.push(url);
    const body =
      url.startsWith(`${SITE}/`) &&
      (await readFile(join(PAGES, new URL(url).pathname)).catch(() => undefined));
    if (body) response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    else response.writeHead(404).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.push(`CONNECT ${url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    options: {
      args: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'],
      prefs: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': port,
        'network.proxy.ssl': '127.0.0.1',
        'network.proxy.ssl_port': port,
        'network.proxy.no_proxies_on': '',
        'network.proxy.allow_hijacking_localhost': true,
      },
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
