// The only door to the zip package: the files of an archive, in bounded size.
import { unzipSync, type Zippable, zipSync } from 'fflate';
import { RenderError } from '../model/problem.ts';

/** Whole archive unpacked, and any one file, in bytes. */
export const LARGEST_ARCHIVE = 256 * 1024 * 1024;
export const LARGEST_ENTRY = 64 * 1024 * 1024;
export const MOST_ENTRIES = 20_000;

export interface Bounds {
  readonly archive: number;
  readonly entry: number;
}

const BOUNDS: Bounds = { archive: LARGEST_ARCHIVE, entry: LARGEST_ENTRY };

export interface Archive {
  /** Names as they stand in the archive, `/` between folders. */
  readonly names: readonly string[];
  /** Unpacks one file; undefined when there is none of that name. */
  read(name: string): Uint8Array | undefined;
}

/**
 * Opens a zip archive; nothing is written anywhere.
 *
 * Throws `read/bad-archive` when it is none, `read/archive-too-large` for a bomb, `read/archive-escapes` for a name
 * that leads out of the archive. What an entry says of its size is believed only for refusing it: unpacking stops at
 * the bounds above, or at `largest` (bytes) where more is known of the archive.
 */
export function openArchive(bytes: Uint8Array, uri: string, largest: Bounds = BOUNDS): Archive {
  const sizes = new Map<string, number>();
  let total = 0;
  const fail = (code: string, message: string, fix: string, cause?: unknown): RenderError =>
    new RenderError({ code, message, fix, place: { uri } }, cause === undefined ? {} : { cause });
  const tooLarge = (what: string) =>
    fail('read/archive-too-large', `${what}.`, 'Check where the file comes from; a book of text is a few megabytes.');
  try {
    unzipSync(bytes, {
      filter: (entry) => {
        if (isEscape(entry.name))
          throw fail(
            'read/archive-escapes',
            `The archive holds “${entry.name.slice(0, 200)}”, a name that leads out of it.`,
            'Do not trust this file; get it again from its maker.',
          );
        if (sizes.size >= MOST_ENTRIES) throw tooLarge(`The archive holds more than ${MOST_ENTRIES} files`);
        if (entry.originalSize > largest.entry)
          throw tooLarge(`“${entry.name}” has ${entry.originalSize} bytes unpacked; ${largest.entry} are read`);
        total += entry.originalSize;
        if (total > largest.archive) throw tooLarge(`The archive has more than ${largest.archive} bytes unpacked`);
        sizes.set(entry.name, entry.originalSize);
        return false;
      },
    });
  } catch (cause) {
    if (cause instanceof RenderError) throw cause;
    throw fail(
      'read/bad-archive',
      `${uri} is not a whole zip archive.`,
      'Get the file again: it is cut short or damaged.',
      cause,
    );
  }
  let unpacked = 0;
  return {
    names: [...sizes.keys()],
    read(name) {
      if (!sizes.has(name)) return undefined;
      const found = inflate(bytes, name, () => tooLarge(`“${name}” unpacks to more than it says`));
      unpacked += found?.length ?? 0;
      if (unpacked > largest.archive * 2) throw tooLarge('The archive unpacks to more than it says');
      return found;
    },
  };

  function inflate(archive: Uint8Array, wanted: string, refuse: () => RenderError): Uint8Array | undefined {
    try {
      const limit = sizes.get(wanted)!;
      const found = unzipSync(archive, { filter: (entry) => entry.name === wanted && entry.originalSize === limit })[
        wanted
      ];
      if (found && found.length > largest.entry) throw refuse();
      return found;
    } catch (cause) {
      if (cause instanceof RenderError) throw cause;
      throw fail(
        'read/bad-archive',
        `“${wanted}” in ${uri} cannot be unpacked.`,
        'Get the file again: it is damaged.',
        cause,
      );
    }
  }
}

/** Absolute, with a drive, or climbing with `..`. */
const isEscape = (name: string): boolean =>
  /^[/\\]|^[A-Za-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)/.test(name) || name.includes('\0');

export interface ArchiveFile {
  readonly name: string;
  readonly body: string | Uint8Array;
  /** As it is: for what is compressed already, and for the first file of an EPUB. */
  readonly stored?: true;
}

/** A zip archive of the files in their order; the same files, the same bytes, whatever the clock says. */
export function archiveOf(files: readonly ArchiveFile[]): Uint8Array {
  const zippable: Zippable = {};
  for (const { name, body, stored } of files) {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    zippable[name] = [bytes, { level: stored ? 0 : 6 }];
  }
  // The earliest time that zip knows; fflate writes local fields, so it is the same in every time zone.
  return zipSync(zippable, { mtime: new Date(1980, 0, 1) });
}

/** A file by what an archive says of it. */
export interface AbsentFile {
  readonly name: string;
  readonly bytes: number;
  readonly crc32: number;
}

/** Bytes of the last part of an archive, and of an entry of its directory without its name (APPNOTE 4.3.16, 4.3.12). */
const END = 22;
const ENTRY = 46;

/**
 * An archive whose last file, stored as it is, is not at hand: what stands before its bytes, and what after them.
 *
 * Throws `write/archive-too-large` past the 4 GB that every reader of zip takes.
 */
export function archiveAround(
  files: readonly ArchiveFile[],
  last: AbsentFile,
): { readonly before: Uint8Array; readonly after: Uint8Array } {
  // Made with an empty file in its place, then told of the real one. Nothing else moves, for it is the last.
  const whole = archiveOf([...files, { name: last.name, body: new Uint8Array(0), stored: true }]);
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  const end = whole.length - END;
  const entry = end - ENTRY - new TextEncoder().encode(last.name).length;
  const directory = view.getUint32(end + 16, true);
  if (whole.length + last.bytes > 0xffffffff)
    throw new RenderError({
      code: 'write/archive-too-large',
      message: `With ${last.name} (${last.bytes} bytes) the archive would be larger than 4 GB.`,
      fix: 'Divide the article into parts, or choose other editions (--editions).',
    });
  // CRC-32, then the sizes packed and unpacked: at 14 in the file's own header, at 16 in its entry.
  for (const at of [view.getUint32(entry + 42, true) + 14, entry + 16]) {
    view.setUint32(at, last.crc32, true);
    view.setUint32(at + 4, last.bytes, true);
    view.setUint32(at + 8, last.bytes, true);
  }
  view.setUint32(end + 16, directory + last.bytes, true);
  return { before: whole.subarray(0, directory), after: whole.subarray(directory) };
}

/** Resolves `../Text/a.xhtml` against the folder of `OPS/package.opf`; undefined when it leads out. */
export function resolveInArchive(from: string, href: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  let path = href.replace(/[?#].*$/s, '');
  try {
    path = decodeURIComponent(path);
  } catch {
    // A stray percent sign stands for itself.
  }
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(path)) return undefined;
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.join('/');
}
