// The folder of one edition on disk.
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OutputFolder } from '../ports.ts';
import { readIfThere, saveWhole } from './files.ts';

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
