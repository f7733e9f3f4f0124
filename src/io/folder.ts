// The folder of one edition on disk, and the folder of all of them.
import { constants } from 'node:fs';
import { copyFile, link, mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { Piece } from '../model/episode.ts';
import { RENDERS } from '../model/manifest.ts';
import type { OutputFolder, SiteFolder } from '../ports.ts';
import { fileError, piecesOf, readIfThere, saveWhole, temporaryFor } from './files.ts';
import { fingerprints, passingPrint, printOf } from './fingerprints.ts';

export function outputFolder(root: string, slug: string): OutputFolder {
  const pathOf = (name: string): string => join(root, slug, name);
  return {
    pathOf,
    read: (name) => readIfThere(pathOf(name)),
    async save(name, body) {
      const pieces = typeof body === 'string' || body instanceof Uint8Array ? [body] : body;
      const { through, print } = passingPrint(chunksOf(pieces, pathOf));
      await saveWhole(pathOf(name), through);
      return print();
    },
    async crc32(name) {
      let sum = 0;
      try {
        for await (const chunk of piecesOf(pathOf(name))) sum = crc32(chunk, sum);
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw fileError(pathOf(name), cause, 'read');
      }
      return sum;
    },
    remove: (name) => rm(pathOf(name), { force: true }),
    fingerprint: (name) => printOf(pathOf(name)),
  };
}

async function* chunksOf(pieces: Iterable<Piece>, pathOf: OutputFolder['pathOf']): AsyncGenerator<Uint8Array> {
  for (const piece of pieces)
    if (typeof piece === 'string') yield Buffer.from(piece);
    else if (piece instanceof Uint8Array) yield piece;
    else yield* piecesOf(pathOf(piece.copyOf));
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
