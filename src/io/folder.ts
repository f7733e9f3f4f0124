// The folder of one edition on disk, and the folder of all of them.
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { OutputFolder, SiteFolder } from '../ports.ts';
import { fileError, readIfThere, saveWhole, temporaryFor } from './files.ts';

export function outputFolder(root: string, slug: string): OutputFolder {
  const pathOf = (name: string): string => join(root, slug, name);
  return {
    pathOf,
    read: (name) => readIfThere(pathOf(name)),
    save: (name, body) => saveWhole(pathOf(name), body),
    remove: (name) => rm(pathOf(name), { force: true }),
    async fingerprint(name) {
      const hash = createHash('sha256');
      let bytes = 0;
      try {
        for await (const chunk of createReadStream(pathOf(name), { highWaterMark: 1 << 20 })) {
          hash.update(chunk as Buffer);
          bytes += (chunk as Buffer).length;
        }
      } catch {
        return undefined;
      }
      return { bytes, sha256: hash.digest('hex') };
    },
  };
}

export function siteFolder(root: string): SiteFolder {
  const folder = outputFolder(root, '.');
  const known = new Map<string, { readonly bytes: number; readonly sha256: string }>();
  return {
    ...folder,
    /** A file that is asked about again, or that has two names, is read once. */
    async fingerprint(name) {
      const seen = await stat(folder.pathOf(name), { bigint: true }).catch(() => undefined);
      if (!seen) return undefined;
      const key = `${seen.dev} ${seen.ino} ${seen.size} ${seen.mtimeNs}`;
      const print = known.get(key) ?? (await folder.fingerprint(name));
      if (print) known.set(key, print);
      return print;
    },
    async share(from, to) {
      const target = folder.pathOf(to);
      const temporary = temporaryFor(target);
      try {
        await mkdir(dirname(target), { recursive: true });
        // Editions are replaced by renaming, never written into: a link keeps the bytes. Some disks know no links.
        await link(folder.pathOf(from), temporary).catch(() =>
          copyFile(folder.pathOf(from), temporary, constants.COPYFILE_FICLONE),
        );
        await rename(temporary, target);
      } catch (cause) {
        throw fileError(target, cause, 'write');
      } finally {
        // Renaming a link onto a link of the same file leaves both (POSIX rename).
        await rm(temporary, { force: true });
      }
    },
    removeEmpty: (name) => rmdir(folder.pathOf(name)).catch(() => {}),
  };
}
