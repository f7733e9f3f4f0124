// What is sent of a file: its bytes as they stand, or a text with other addresses, or made smaller.
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { type Coding, packed } from './coding.ts';
import type { Representation } from './conditions.ts';
import type { OpenedFile } from './opened.ts';

export interface Body extends Representation {
  readonly coding: Coding;
  /** Bytes `start` to `end`, both inclusive. */
  part(start: number, end: number): Uint8Array | Readable;
}

export interface Shape {
  readonly coding: Coding;
  /** Changes the text; `key` names the change. */
  readonly change?: { readonly key: string; apply(text: string): string };
}

/** Texts that took work are kept up to this many bytes together, the last used ones. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Makes bodies; remembers the texts it changed or packed. */
export function bodyMaker(): (file: OpenedFile, shape: Shape) => Promise<Body> {
  const kept = new Map<string, Uint8Array>();
  let total = 0;
  const keep = (etag: string, body: Uint8Array): void => {
    // Put in anew, what is used again becomes the newest.
    total += body.length - (kept.get(etag)?.length ?? 0);
    kept.delete(etag);
    kept.set(etag, body);
    for (const [oldest, { length }] of kept) {
      if (total <= MOST_KEPT) break;
      kept.delete(oldest);
      total -= length;
    }
  };
  return async (file, { coding, change }) => {
    if (coding === 'identity' && !change)
      return { ...file, coding, part: (start, end) => file.handle.createReadStream({ start, end, autoClose: false }) };
    const etag = `"${[file.etag.slice(1, -1), change && shortHash(change.key), coding].filter(Boolean).join('-')}"`;
    const before = kept.get(etag);
    const body = before ?? (await packed(changed(await wholeOf(file), change), coding));
    keep(etag, body);
    const { lastModified } = file;
    return { bytes: body.length, etag, lastModified, coding, part: (start, end) => body.subarray(start, end + 1) };
  };
}

async function wholeOf({ handle, bytes }: OpenedFile): Promise<Uint8Array> {
  const whole = Buffer.alloc(bytes);
  let filled = 0;
  while (filled < bytes) {
    const { bytesRead } = await handle.read(whole, filled, bytes - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return whole.subarray(0, filled);
}

const changed = (bytes: Uint8Array, change: Shape['change']): Uint8Array =>
  change ? Buffer.from(change.apply(new TextDecoder().decode(bytes))) : bytes;

const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);
