// Prints that are kept: right after every way a file can change, and files that did not change are not read again.
import { createHash } from 'node:crypto';
import { appendFile, mkdtemp, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprints } from '../../src/io/fingerprints.ts';

let folder: string;
let kept: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-prints-'));
  kept = join(folder, '.renders', 'story.prints');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Of a new run, which knows only what is on disk. */
const printOf = (name: string) => fingerprints(kept, (one) => join(folder, one))(name);
const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const lines = async (): Promise<string[]> => (await readFile(kept, 'utf8').catch(() => '')).split('\n').slice(0, -1);

it('come from the disk for a file that has not changed for a while, and only for that', async () => {
  await writeFile(join(folder, 'a b.txt'), 'one');
  expect(await printOf('a b.txt')).toEqual({ bytes: 3, sha256: sha('one') });
  // Just written: it could change again within the same tick of the clock.
  expect(await lines()).toEqual([]);
  await setTimeout(2600);
  expect(await printOf('a b.txt')).toEqual({ bytes: 3, sha256: sha('one') });
  const [line] = await lines();
  expect(line).toMatch(/ a b\.txt$/);
  // That it is not read again shows in what is believed of it.
  await writeFile(kept, `${line!.replace(sha('one'), sha('kept'))}\n`);
  expect((await printOf('a b.txt'))?.sha256).toBe(sha('kept'));

  // Same length, and the time of writing set back to what it was: the disk still knows of a change.
  const { atime, mtime } = await stat(join(folder, 'a b.txt'));
  await writeFile(join(folder, 'a b.txt'), 'two');
  await utimes(join(folder, 'a b.txt'), atime, mtime);
  expect((await printOf('a b.txt'))?.sha256).toBe(sha('two'));
  await writeFile(join(folder, 'other'), 'six');
  await rename(join(folder, 'other'), join(folder, 'a b.txt'));
  expect((await printOf('a b.txt'))?.sha256).toBe(sha('six'));
  await rm(join(folder, 'a b.txt'));
  expect(await printOf('a b.txt')).toBeUndefined();
  expect(await printOf('.')).toBeUndefined();
});

it('do without what was kept when it is torn, and keep no more than twice what is needed', async () => {
  await writeFile(join(folder, 'a'), 'one');
  await setTimeout(2600);
  await printOf('a');
  const [line] = await lines();
  await appendFile(kept, `${line!.slice(0, 20)}\n${`${line}\n`.repeat(300)}12-3`);
  expect((await printOf('a'))?.sha256).toBe(sha('one'));
  expect(await lines()).toEqual([line]);
});
