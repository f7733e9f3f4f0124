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
