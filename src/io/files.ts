// Files: read, and save whole or not at all.
import { createReadStream } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { RenderError } from '../model/problem.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain',
  '.text': 'text/plain',
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.html': 'text/html',
  '.htm': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.epub': 'application/epub+zip',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.pdf': 'application/pdf',
  '.ssml': 'application/ssml+xml',
  '.rss': 'application/rss+xml',
  '.atom': 'application/atom+xml',
};

/** By extension; '' when unknown. */
export const mediaTypeOf = (path: string): string => MEDIA_TYPES[extname(path).toLowerCase()] ?? '';

/** The bytes of a file. Throws `io/not-found`, `io/not-a-file` or `io/unreadable`. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw fileError(path, cause, 'read');
  }
}

/** The bytes, or undefined when there is no such file. */
export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fileError(path, cause, 'read');
  }
}

/** The bytes of a file, a megabyte at a time. */
export const piecesOf = (path: string): AsyncIterable<Uint8Array> =>
  createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>;

let serial = 0;
/** A name beside `path` for work in progress; the process id keeps two renders apart. */
export const temporaryFor = (path: string): string => `${path}.${process.pid}-${++serial}.tmp`;

/** Writes a file so that a reader finds the old one or the new one, never a part; `mode` says who may read it. */
export async function saveWhole(
  path: string,
  body: string | Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  mode = 0o666,
): Promise<void> {
  const temporary = temporaryFor(path);
  try {
    await mkdir(dirname(path), { recursive: true });
    const handle = await open(temporary, 'w', mode);
    try {
      await writeFile(handle, body);
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => {});
    throw fileError(path, cause, 'write');
  }
}

export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch {
    return undefined;
  }
}

/** Turns an error of the file system into one that says what to do. */
export function fileError(path: string, cause: unknown, verb: 'read' | 'write'): RenderError {
  if (cause instanceof RenderError) return cause;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT' && verb === 'read')
    return new RenderError(
      {
        code: 'io/not-found',
        message: `There is no file ${path}.`,
        fix: 'Check the path; relative paths start from the current folder.',
      },
      { cause, exitCode: 2 },
    );
  if (code === 'EISDIR')
    return new RenderError(
      { code: 'io/not-a-file', message: `${path} is a folder.`, fix: 'Name a file in it.' },
      { cause, exitCode: 2 },
    );
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new RenderError(
      {
        code: 'io/disk-full',
        message: `The disk is full: ${path} could not be written.`,
        fix: 'Free some space and run the same command again: finished clips are kept and nothing is half-written.',
      },
      { cause, exitCode: 3 },
    );
  return new RenderError(
    {
      code: verb === 'read' ? 'io/unreadable' : 'io/unwritable',
      message: `${path} could not be ${verb === 'read' ? 'read' : 'written'} (${code ?? String(cause)}).`,
      fix: 'Check the permissions of the file and its folder.',
    },
    { cause, exitCode: 3 },
  );
}
