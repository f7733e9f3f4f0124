// A file of the folder, opened once: what is measured is what is sent, also when a new version takes its place meanwhile.
import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

export interface OpenedFile {
  readonly handle: FileHandle;
  readonly name: string;
  readonly bytes: number;
  /** Strong: size, time in nanoseconds and inode. Files appear whole under their name, so a new version is a new inode. */
  readonly etag: string;
  readonly lastModified: string;
}

/** A folder that was asked for without its slash, a file, or nothing that is served. */
export type Found = OpenedFile | 'folder' | undefined;

/** `root` is a real path. A link that leads out of the folder, or into a hidden part of it, is not followed. */
export async function openInside(root: string, parts: readonly string[]): Promise<Found> {
  const path = join(root, ...parts);
  try {
    const real = await realpath(path);
    const inside = real === root ? [] : real.startsWith(root + sep) ? real.slice(root.length + 1).split(sep) : ['.'];
    if (inside.some((part) => part.startsWith('.'))) return undefined;
    // Opening a pipe or a device would wait for ever, or worse.
    const kind = await stat(real);
    if (kind.isDirectory()) return 'folder';
    if (!kind.isFile()) return undefined;
    return await opened(real, parts.at(-1) ?? '');
  } catch {
    return undefined;
  }
}

async function opened(real: string, name: string): Promise<OpenedFile> {
  const handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const { size, mtimeNs, ino, mtimeMs } = await handle.stat({ bigint: true });
    return {
      handle,
      name,
      bytes: Number(size),
      etag: `"${size.toString(36)}-${mtimeNs.toString(36)}-${ino.toString(36)}"`,
      lastModified: new Date(Number(mtimeMs)).toUTCString(),
    };
  } catch (cause) {
    await handle.close();
    throw cause;
  }
}
