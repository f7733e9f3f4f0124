// One request, one answer: which file, whether it may be had, in which shape, and how much of it.
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { codingFor } from './coding.ts';
import { wantedOf } from './conditions.ts';
import { type OpenedFile, openInside } from './opened.ts';
import { carriesAddresses, readdressed, unlisted } from './readdress.ts';
import type { Body, Shape } from './representation.ts';
import { isText, servedType } from './types.ts';

/** Above this many bytes a text is sent as it stands, not made smaller in memory. */
const LARGEST_PACKED = 64 * 1024 * 1024;

export interface Folder {
  /** Its real path. */
  readonly root: string;
  readonly bodyOf: (file: OpenedFile, shape: Shape) => Promise<Body>;
  /** What stands at the top when the folder has no page of its own. */
  readonly shelf: () => Promise<string>;
}

export interface Asked {
  readonly parts: readonly string[];
  /** Feeds and pages carry `here` for `site`; `private` ones also ask not to be listed or kept by others. */
  readonly addresses?: { readonly site: string; readonly here: string };
  readonly private: boolean;
}

export async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { root, bodyOf, shelf }: Folder,
  { parts, addresses, private: secret }: Asked,
): Promise<void> {
  const whole = parts.at(-1) === '' ? [...parts.slice(0, -1), 'index.html'] : parts;
  const file = await openInside(root, whole);
  if (file === 'folder') {
    // Relative, so that it is right under every host and prefix.
    response.writeHead(301, { location: `./${encodeURIComponent(parts.at(-1)!)}/` }).end();
    return;
  }
  if (!file) {
    if (parts.length === 1 && parts[0] === '') return plain(response, 200, await shelf(), 'text/html; charset=utf-8');
    return notFound(response);
  }
  try {
    const type = servedType(file.name);
    const text = isText(type) && file.bytes <= LARGEST_PACKED;
    const body = await bodyOf(file, {
      coding: text ? codingFor(request.headers, file.bytes) : 'identity',
      ...(addresses && carriesAddresses(type) ? { change: changeOf(addresses, secret && /rss/.test(type)) } : {}),
    });
    const headers: OutgoingHttpHeaders = {
      'content-type': type,
      ...(text ? { vary: 'Accept-Encoding' } : {}),
      ...(body.coding === 'identity' ? { 'accept-ranges': 'bytes' } : { 'content-encoding': body.coding }),
      ...(type.startsWith('text/html') ? {} : OPEN_TO_PAGES),
      'cache-control': secret ? 'private, no-cache' : 'no-cache',
    };
    await send(request, response, body, headers);
  } finally {
    await file.handle.close();
  }
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  body: Body,
  headers: OutgoingHttpHeaders,
): Promise<void> {
  const wanted = wantedOf(request.headers, body);
  const validators = { etag: body.etag, 'last-modified': body.lastModified };
  if (wanted.status === 412) return plain(response, 412, 'It has changed.\n');
  if (wanted.status === 416) {
    response.setHeader('content-range', `bytes */${body.bytes}`);
    return plain(response, 416, 'There are no such bytes.\n');
  }
  if (wanted.status === 304) {
    // What a 200 would say of caching, and nothing about bytes that do not follow (RFC 9110, 15.4.5).
    const { 'content-type': _type, 'content-encoding': _coding, ...kept } = headers;
    response.writeHead(304, { ...kept, ...validators }).end();
    return;
  }
  const { start, end } = wanted.status === 206 ? wanted : { start: 0, end: body.bytes - 1 };
  response.writeHead(wanted.status, {
    ...headers,
    ...validators,
    'content-length': end - start + 1,
    ...(wanted.status === 206 ? { 'content-range': `bytes ${start}-${end}/${body.bytes}` } : {}),
  });
  if (request.method === 'HEAD' || body.bytes === 0) return void response.end();
  const part = body.part(start, end);
  if (part instanceof Uint8Array) response.end(part);
  // A listener who goes away in the middle is no fault.
  else await pipeline(part, response).catch(() => {});
}

/** Players on other sites may read sound, captions, chapters and feeds: they hold no more than anybody gets. */
const OPEN_TO_PAGES = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Accept-Ranges, Content-Length, Content-Range, ETag, Last-Modified',
};

const changeOf = ({ site, here }: { site: string; here: string }, secret: boolean): NonNullable<Shape['change']> => ({
  key: `${site} ${here} ${secret}`,
  apply: (text) => {
    const moved = readdressed(text, site, here);
    return secret ? unlisted(moved) : moved;
  },
});

/** The same for what is not there and what is not shown. */
export const notFound = (response: ServerResponse): void => plain(response, 404, 'There is nothing here.\n');

export function plain(
  response: ServerResponse,
  status: number,
  words: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(words),
    'cache-control': 'no-store',
  });
  response.end(words);
}
