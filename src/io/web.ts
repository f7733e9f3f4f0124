// The web: one address to one source, in bounded time and size, never into a private network. The only door to undici.
import { Agent, fetch, interceptors, type Response } from 'undici';
import type { Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import { mediaTypeOf } from './files.ts';
import { isPrivateHost, lookupPublic } from './private.ts';

/** As much as is read of any source, in bytes after unpacking. */
export const LARGEST_DOWNLOAD = 100 * 1024 * 1024;
/** Browsers follow 20; an article is behind three or four. */
export const MOST_REDIRECTS = 10;

export interface FetchOptions {
  readonly signal: AbortSignal;
  /** Also from this machine and its own network: a preview server, an intranet. */
  readonly allowPrivate?: boolean;
  /** For all of it, retries and redirects included; 60 seconds. */
  readonly timeoutMs?: number;
  /** After the first try, on lost connections and on 429 and 5xx answers; 2. */
  readonly retries?: number;
  /** Before the first retry; doubled each time. 500 ms. */
  readonly retryAfterMs?: number;
  readonly largestBytes?: number;
}

/**
 * Fetches a page, a feed, a book.
 *
 * The source's address is the last one after redirects. Throws `web/bad-address`, `web/private-address`,
 * `web/unreachable`, `web/timeout`, `web/status`, `web/too-many-redirects` or `web/too-large`; rejects with the
 * signal's reason when aborted.
 */
export async function fetchSource(address: string, options: FetchOptions): Promise<Source> {
  const { timeoutMs = 60_000, allowPrivate = false } = options;
  const clock = AbortSignal.timeout(timeoutMs);
  const signal = AbortSignal.any([options.signal, clock]);
  const agent = new Agent({
    connect: { timeout: 10_000, ...(allowPrivate ? {} : { lookup: lookupPublic }) },
    headersTimeout: 30_000,
    bodyTimeout: 30_000,
  });
  const dispatcher = agent.compose(
    interceptors.retry({
      maxRetries: options.retries ?? 2,
      minTimeout: options.retryAfterMs ?? 500,
      maxTimeout: 5_000,
      throwOnError: false,
    }),
  );
  try {
    let url = parsedAddress(address, address);
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!allowPrivate && isPrivateHost(url.hostname)) throw privateAddress(url);
      const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers: HEADERS });
      const target = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
      if (target === null) return await sourceOf(response, url, options.largestBytes ?? LARGEST_DOWNLOAD);
      await response.body?.cancel();
      url = parsedAddress(new URL(target, url).href, address);
    }
    throw problem(
      'web/too-many-redirects',
      `${address} leads on more than ${MOST_REDIRECTS} times.`,
      'Open it in a browser and give the address it ends at.',
      address,
    );
  } catch (cause) {
    if (options.signal.aborted) throw options.signal.reason;
    throw clock.aborted ? tooSlow(address, timeoutMs) : webError(address, cause);
  } finally {
    await agent.destroy();
  }
}

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Lectern; reads one article aloud)',
  accept: 'text/html,application/xhtml+xml,application/epub+zip,application/rss+xml,application/atom+xml,*/*;q=0.8',
};

async function sourceOf(response: Response, url: URL, largest: number): Promise<Source> {
  const uri = url.href.replace(/#.*$/, '');
  if (!response.ok) {
    await response.body?.cancel();
    throw problem(
      'web/status',
      `${`${uri} answers ${response.status} ${response.statusText}`.trim()}.`,
      adviceFor(response.status),
      uri,
    );
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    if (length > largest)
      throw problem(
        'web/too-large',
        `${uri} is larger than ${largest} bytes.`,
        'Save only the article, and give the file.',
        uri,
      );
    chunks.push(chunk as Uint8Array);
  }
  return {
    uri,
    mediaType: mediaTypeFor(response.headers.get('content-type') ?? '', url),
    bytes: Buffer.concat(chunks),
  };
}

/** What the server says, unless that says next to nothing and the address says more. */
function mediaTypeFor(said: string, url: URL): string {
  const [type = '', ...parameters] = said.split(';').map((part) => part.trim());
  const named = mediaTypeOf(url.pathname);
  const vague = /^(?:|text\/plain|application\/(?:octet-stream|x-download|zip)|binary\/octet-stream)$/i.test(type);
  return [vague && named ? named : /octet-stream|x-download/i.test(type) ? '' : type, ...parameters]
    .join('; ')
    .replace(/^; /, '');
}

function parsedAddress(address: string, given: string): URL {
  let url: URL | undefined;
  try {
    url = new URL(address);
  } catch {
    // Said below.
  }
  if (url && /^https?:$/.test(url.protocol) && url.hostname !== '') return url;
  throw new RenderError(
    {
      code: 'web/bad-address',
      message:
        address === given
          ? `${address} is not an address of the web.`
          : `${given} leads to ${address}, which is not an address of the web.`,
      fix: 'Give a whole address that begins with https:// or http://.',
      place: { uri: given },
    },
    { exitCode: 2 },
  );
}

const problem = (code: string, message: string, fix: string, uri: string): RenderError =>
  new RenderError({ code, message, fix, place: { uri } });

const tooSlow = (uri: string, timeoutMs: number): RenderError =>
  problem(
    'web/timeout',
    `${uri} did not arrive whole within ${timeoutMs / 1000} seconds.`,
    'Try again later, or save the page and give the file.',
    uri,
  );

const privateAddress = (url: URL): RenderError =>
  new RenderError(
    {
      code: 'web/private-address',
      message: `${url.hostname} is an address of this machine or of a private network.`,
      fix: 'If you mean it, say --allow-private.',
      place: { uri: url.href },
    },
    { exitCode: 2 },
  );

/** The innermost cause says what happened: fetch itself only says that it failed. */
function webError(uri: string, thrown: unknown): RenderError {
  if (thrown instanceof RenderError) return thrown;
  let cause = thrown as {
    readonly code?: string;
    readonly message?: string;
    readonly cause?: unknown;
    readonly hostname?: string;
  };
  while (cause.cause instanceof Error) cause = cause.cause as typeof cause;
  const { code = '', message = '' } = cause;
  if (code === 'PRIVATE_ADDRESS') return privateAddress(new URL(`http://${cause.hostname ?? ''}`));
  if (/TIMEOUT|ETIMEDOUT/.test(code)) return tooSlow(uri, 30_000);
  const said: Readonly<Record<string, readonly [string, string]>> = {
    ENOTFOUND: ['there is no server of that name', 'Check the spelling of the address, and the connection.'],
    EAI_AGAIN: ['names cannot be looked up now', 'Check that this machine is connected.'],
    ECONNREFUSED: ['the server refuses the connection', 'Check the port in the address, or try again later.'],
  };
  const certificate = /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|ERR_TLS/.test(code);
  const [what, fix] = said[code] ?? [
    certificate ? `its certificate is not trusted (${code})` : `the connection failed (${code || message})`,
    'Open the page in a browser, save it, and give the file.',
  ];
  return new RenderError(
    { code: 'web/unreachable', message: `${uri} cannot be fetched: ${what}.`, fix, place: { uri } },
    { cause: thrown, exitCode: 3 },
  );
}

function adviceFor(status: number): string {
  if (status === 404 || status === 410) return 'Check the address: the page is not there.';
  if (status === 401 || status === 402 || status === 403 || status === 451)
    return 'It is not open to everybody: open it in a browser, save the page, and give the file.';
  if (status === 429) return 'The server asks for patience: try again later.';
  return 'Try again later, or save the page in a browser and give the file.';
}
