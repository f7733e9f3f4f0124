// What a request wants of a file: all of it, a part, or nothing because nothing changed (RFC 9110, 13 and 14).
// The only door to fresh.
import type { IncomingHttpHeaders } from 'node:http';
import fresh from 'fresh';

/** A representation: what validators and ranges are about. */
export interface Representation {
  readonly bytes: number;
  /** Strong, in double quotes. */
  readonly etag: string;
  /** An HTTP date. */
  readonly lastModified: string;
}

/** `start` to `end`, both inclusive, as in Content-Range. */
export type Wanted =
  { readonly status: 200 | 304 | 412 | 416 } | { readonly status: 206; readonly start: number; readonly end: number };

/** Judges the conditions in the order of RFC 9110, 13.2.2. */
export function wantedOf(headers: IncomingHttpHeaders, { bytes, etag, lastModified }: Representation): Wanted {
  const match = headers['if-match'];
  if (match !== undefined) {
    if (match !== '*' && !listed(match).includes(etag)) return { status: 412 };
  } else if (Date.parse(headers['if-unmodified-since'] ?? '') < Date.parse(lastModified)) return { status: 412 };
  if (fresh(headers, { etag, 'last-modified': lastModified })) return { status: 304 };
  if (headers.range === undefined) return { status: 200 };
  const ifRange = headers['if-range'];
  // Parts of two versions must never be glued together: only the same validator, letter by letter, gets a part.
  if (ifRange !== undefined && ifRange !== etag && ifRange !== lastModified) return { status: 200 };
  return rangeOf(headers.range, bytes);
}

/**
 * One range of bytes; several, and what is no range, get the whole file, as RFC 9110, 14.2 allows.
 *
 * Ours, because range-parser refuses a suffix longer than the file, which is the whole file (14.1.2).
 */
function rangeOf(header: string, bytes: number): Wanted {
  const [, first = '', last = ''] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header) ?? [];
  if (first === '' && last === '') return { status: 200 };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return { status: 200 };
  const start = first === '' ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === '' || last === '' ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end ? { status: 416 } : { status: 206, start, end };
}

const listed = (header: string): string[] => header.split(',').map((tag) => tag.trim());
