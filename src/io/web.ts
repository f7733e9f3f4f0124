// The web: one address to one source, in bounded time and size, never into a private network. The only door to undici.
import { Agent, fetch, interceptors, type Response } from 'undici';
import type { Source } from '../model/article.ts';
import type { RenderError } from '../model/problem.ts';
import { mediaTypeOf } from './files.ts';
import { isPrivateHost, lookupPublic } from './private.ts';
import { adviceFor, parsedAddress, privateAddress, tooSlow, webError, webProblem } from './weberrors.ts';

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
export function fetchSource(address: string, options: FetchOptions): Promise<Source> {
  return reach(address, {}, options, ({ response, url }) => sourceOf(response, url, options));
}

/** An answer, where it came from after redirects, and where that is for good if every step was permanent. */
export interface Reached {
  readonly response: Response;
  readonly url: URL;
  readonly movedTo?: string;
}

/** Follows redirects one by one, since each may lead into a private network. */
export async function reach<T>(
  address: string,
  headers: Readonly<Record<string, string>>,
  options: FetchOptions,
  use: (reached: Reached) => Promise<T>,
): Promise<T> {
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
    let movedTo: string | undefined;
    let permanent = true;
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      if (!allowPrivate && isPrivateHost(url.hostname)) throw privateAddress(url);
      const sent = { ...HEADERS, ...headers };
      const response = await fetch(url, { dispatcher, signal, redirect: 'manual', headers: sent });
      const target = REDIRECTS.includes(response.status) ? response.headers.get('location') : null;
      if (target === null) return await use({ response, url, ...(movedTo ? { movedTo } : {}) });
      await response.body?.cancel();
      url = parsedAddress(new URL(target, url).href, address);
      permanent &&= response.status === 301 || response.status === 308;
      if (permanent) movedTo = url.href;
    }
    throw webProblem(
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

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

const HEADERS = {
  'user-agent': 'Mozilla/5.0 (compatible; Lectern; reads one article aloud)',
  accept: 'text/html,application/xhtml+xml,application/epub+zip,application/rss+xml,application/atom+xml,*/*;q=0.8',
};

export const refused = ({ status, statusText }: Response, uri: string): RenderError =>
  webProblem('web/status', `${`${uri} answers ${status} ${statusText}`.trim()}.`, adviceFor(status), uri);

export async function sourceOf(response: Response, url: URL, options: FetchOptions): Promise<Source> {
  const largest = options.largestBytes ?? LARGEST_DOWNLOAD;
  const uri = url.href.replace(/#.*$/, '');
  if (!response.ok) {
    await response.body?.cancel();
    throw refused(response, uri);
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    length += (chunk as Uint8Array).length;
    if (length > largest)
      throw webProblem(
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
