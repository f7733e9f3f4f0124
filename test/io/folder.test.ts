// The folder of an edition: files from pieces, whole or not at all, with the print of what was written.
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { outputFolder } from '../../src/io/folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-folder-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

it('writes text, bytes and copies of other files, and says what it wrote', async () => {
  const folder = outputFolder(root, 'story');
  const large = Buffer.alloc(3_000_000, 'sound');
  const [text, sound] = [await folder.save('a.txt', 'grüße'), await folder.save('b.bin', large)];
  expect(text).toEqual({ bytes: 7, sha256: createHash('sha256').update('grüße').digest('hex') });
  expect(await folder.fingerprint('b.bin')).toEqual(sound);
  expect(await folder.crc32('b.bin')).toBe(crc32(large));
  expect(await folder.crc32('none')).toBe(0);
  const book = await folder.save('c.bin', [Buffer.from('<'), { copyOf: 'b.bin' }, Buffer.from('>')]);
  const whole = await readFile(folder.pathOf('c.bin'));
  expect(whole.equals(Buffer.concat([Buffer.from('<'), large, Buffer.from('>')]))).toBe(true);
  expect(book).toEqual({ bytes: whole.length, sha256: createHash('sha256').update(whole).digest('hex') });
});

it('leaves what was there when a piece is missing', async () => {
  const folder = outputFolder(root, 'story');
  await folder.save('c.bin', 'old');
  await expect(folder.save('c.bin', [Buffer.from('<'), { copyOf: 'gone' }])).rejects.toThrow('c.bin');
  expect(await readdir(join(root, 'story'))).toEqual(['c.bin']);
  expect(await readFile(folder.pathOf('c.bin'), 'utf8')).toBe('old');
  await writeFile(join(root, 'file'), '');
  await expect(outputFolder(root, 'file').save('x', 'y')).rejects.toMatchObject({ problem: { code: 'io/unwritable' } });
});
