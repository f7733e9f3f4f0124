// Text made small on the way: gzip or Brotli, whichever the client likes better. The only door to negotiator.
import type { IncomingHttpHeaders } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Coding = 'br' | 'gzip' | 'identity';

/** Below this many bytes, headers weigh more than what is saved. */
const SMALLEST = 1024;

/** What to send a text of `bytes` as. A part of a file is always a part of the file as it is. */
export function codingFor(headers: IncomingHttpHeaders, bytes: number): Coding {
  if (bytes < SMALLEST || headers.range !== undefined) return 'identity';
  const chosen = new Negotiator({ headers }).encoding(['br', 'gzip', 'identity']);
  return chosen === 'br' || chosen === 'gzip' ? chosen : 'identity';
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

export async function packed(body: Uint8Array, coding: Coding): Promise<Uint8Array> {
  if (coding === 'gzip') return zip(body);
  // Quality 5 is about as fast as gzip and smaller; the default of 11 takes seconds for a long feed.
  if (coding === 'br') return brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
  return body;
}
