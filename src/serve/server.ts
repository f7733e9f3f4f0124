// The local server for a folder of editions: what podcast apps and browsers ask of a host, on this machine.
import { open, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { RenderError } from '../model/problem.ts';
import { answer, type Asked, type Folder, notFound, plain } from './answer.ts';
import { listenersAt } from './listeners.ts';
import { siteOfFeed } from './readdress.ts';
import { bodyMaker } from './representation.ts';
import { pathOfTarget } from './requestpath.ts';
import { shelfPage } from './shelf.ts';
import { listenerWith } from './tokens.ts';

export interface ServeOptions {
  /** 127.0.0.1: this machine alone. `0.0.0.0` is every machine of the network. */
  readonly host?: string;
  /** 8080; 0 takes any that is free. */
  readonly port?: number;
  /** Only listeners in this file get anything, each under an address of their own. */
  readonly listenersFile?: string;
  /** Feeds and pages lead here instead of to the site they were published for; private ones always do. */
  readonly preview?: boolean;
  /** The address this server is reached at, when something stands in front of it: `https://audio.example.org`. */
  readonly base?: string;
  /** One line a request, without tokens. */
  readonly onRequest?: (line: string) => void;
}

export interface RunningServer {
  readonly host: string;
  readonly port: number;
  /** Takes no new requests, lets running ones end for two seconds, and frees the port. */
  close(): Promise<void>;
}

/** Private feeds stand under `/p/<token>/`: a token in the path is what every podcast app can use. */
export const PRIVATE_PREFIX = 'p';

const PATIENCE_MS = 2_000;

/** Serves `folder`. Rejects with `serve/no-folder`, `serve/port-taken`, `serve/port-forbidden` or `serve/no-such-host`. */
export async function startServer(folder: string, options: ServeOptions = {}): Promise<RunningServer> {
  const { host = '127.0.0.1', port = 8080, onRequest } = options;
  const root = await rootOf(folder);
  const served: Folder = { root, bodyOf: bodyMaker(), shelf: () => shelfPage(root) };
  const listeners = options.listenersFile === undefined ? undefined : listenersAt(options.listenersFile);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.setHeader('x-content-type-options', 'nosniff');
    let parts = pathOfTarget(request.url ?? '');
    let who = '';
    // The query may be anything, so it is not logged.
    response.on('finish', () =>
      onRequest?.(`${request.method} ${response.statusCode} ${who}/${parts?.map(encodeURIComponent).join('/') ?? '?'}`),
    );
    if (request.method === 'OPTIONS') return void response.writeHead(204, PREFLIGHT).end();
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD, OPTIONS');
      return plain(response, 405, 'This server only gives.\n');
    }
    let prefix = '';
    if (listeners) {
      response.setHeader('x-robots-tag', 'noindex, nofollow');
      response.setHeader('referrer-policy', 'no-referrer');
      const [door, token = '', ...inside] = parts ?? [];
      parts = undefined;
      const listener = listenerWith(token, await listeners());
      if (door !== PRIVATE_PREFIX || !listener || inside.length === 0) return notFound(response);
      parts = inside;
      who = `(${listener.name}) `;
      prefix = `/${PRIVATE_PREFIX}/${token}`;
    }
    if (!parts) return notFound(response);
    const here = (options.base ?? originOf(request)).replace(/\/+$/, '') + prefix;
    const site = listeners || options.preview ? await siteOf(root) : undefined;
    const asked: Asked = { parts, private: listeners !== undefined, ...(site ? { addresses: { site, here } } : {}) };
    await answer(request, response, served, asked);
  };

  const server = createServer((request, response) => {
    handle(request, response).catch((cause: unknown) => {
      onRequest?.(`${request.method} failed: ${cause instanceof Error ? cause.message : String(cause)}`);
      if (response.headersSent) response.destroy();
      else plain(response, 500, 'This did not work.\n');
    });
  });
  await listening(server, host, port);
  return { host, port: (server.address() as AddressInfo).port, close: () => closed(server) };
}

async function rootOf(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => undefined);
  if (root !== undefined && (await stat(root)).isDirectory()) return root;
  throw new RenderError(
    {
      code: 'serve/no-folder',
      message: `There is no folder ${folder} to serve.`,
      fix: 'Render or publish something first, or name the folder.',
    },
    { exitCode: 2 },
  );
}

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD',
  'access-control-allow-headers': 'Range, If-Range, If-None-Match, If-Modified-Since',
  'access-control-max-age': '86400',
  allow: 'GET, HEAD, OPTIONS',
};

/** The name the client knows this server by. It gets only its own word back, and only when that is a host. */
function originOf(request: IncomingMessage): string {
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const said = request.headers.host ?? '';
  const host = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(said)
    ? said
    : `${bracketed(localAddress)}:${localPort}`;
  return `http://${host}`;
}

/** An address as it stands in a URL: IPv6 in brackets. */
export const bracketed = (address: string): string => (address.includes(':') ? `[${address}]` : address);

/** How much of a feed is read for its own address: that stands before the first episode. */
const FEED_HEAD_BYTES = 64 * 1024;

async function siteOf(root: string): Promise<string | undefined> {
  const file = await open(join(root, 'feed.xml')).catch(() => undefined);
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FEED_HEAD_BYTES), 0, FEED_HEAD_BYTES, 0);
    return siteOfFeed(buffer.subarray(0, bytesRead).toString());
  } finally {
    await file.close();
  }
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(cannotListen(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): RenderError {
  const [code, message, fix] =
    cause.code === 'EADDRINUSE'
      ? [
          'serve/port-taken',
          `Port ${port} of ${host} is taken by another program.`,
          'Say another with --port, or 0 for any.',
        ]
      : cause.code === 'EACCES'
        ? ['serve/port-forbidden', `Port ${port} needs rights you do not have.`, 'Say a port above 1023 with --port.']
        : [
            'serve/no-such-host',
            `${host} is no address of this machine (${cause.code ?? cause.message}).`,
            'Use 127.0.0.1, or --open-lan.',
          ];
  return new RenderError({ code: code!, message: message!, fix: fix! }, { cause, exitCode: 3 });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
    server.close(() => {
      clearTimeout(force);
      resolve();
    });
    server.closeIdleConnections();
  });
}
