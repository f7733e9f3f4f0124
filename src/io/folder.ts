// The folder of one edition on disk, and the folder of all of them.
import { constants } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RENDERS } from '../model/manifest.ts';
import type { OutputFolder, SiteFolder } from '../ports.ts';
import { fingerprints, printOf } from './fingerprints.ts';
import { fileError, readIfThere, saveWhole, temporaryFor } from './files.ts';

export function outputFolder(root: string, slug: string): OutputFolder {
  const pathOf = (name: string): string => join(root, slug, name);
  return {
    pathOf,
    read: (name) => readIfThere(pathOf(name)),
    save: (name, body) => saveWhole(pathOf(name), body),
    remove: (name) => rm(pathOf(name), { force: true }),
    fingerprint: (name) => printOf(pathOf(name)),
  };
}

/** An edition's folder among all of them, where files that the disk says are unchanged are not read again for their prints. */
export function editionFolder(root: string, slug: string): OutputFolder {
  const folder = outputFolder(root, slug);
  return { ...folder, fingerprint: fingerprints(join(root, RENDERS, `${slug}.prints`), folder.pathOf) };
}

export function siteFolder(root: string): SiteFolder {
  const folder = outputFolder(root, '.');
  return {
    ...folder,
    fingerprint: fingerprints(join(root, RENDERS, '.prints'), folder.pathOf),
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
