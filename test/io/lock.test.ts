// One process at a time: real processes that want the same lock, and owners that were killed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { withLock } from '../../src/io/lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-lock-'));
  path = join(folder, 'lock');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

it('is waited for, told once, and taken when its owner has ended', async () => {
  const owner = spawn('sleep', ['0.6']);
  await writeFile(path, String(owner.pid));
  const told: number[] = [];
  const held = await withLock(path, () => Promise.resolve(owner.exitCode), {
    signal: never,
    waiting: (pid) => told.push(pid),
  });
  expect(held).toBe(0);
  expect(told).toEqual([owner.pid]);
  expect(existsSync(path)).toBe(false);
});

it('is waited for no longer when the work is called off', async () => {
  await writeFile(path, String(process.ppid));
  const stop = new AbortController();
  const work = withLock(path, () => Promise.reject(new Error('ran')), {
    signal: stop.signal,
    waiting: () => stop.abort(),
  });
  await expect(work).rejects.toThrow('aborted');
  expect(existsSync(path)).toBe(true);
});

it('that says nothing belongs to somebody who has just made it, and to nobody after a while', async () => {
  await writeFile(path, '');
  const begun = Date.now();
  await Promise.all([setTimeout(300).then(() => rm(path)), withLock(path, () => Promise.resolve())]);
  expect(Date.now() - begun).toBeGreaterThan(250);
  await writeFile(path, '');
  await utimes(path, new Date(0), new Date(0));
  expect(await withLock(path, () => Promise.resolve('done'))).toBe('done');
});

it('is held by one piece of work at a time, whoever died holding it', async () => {
  for (const dead of ['999999999', String(process.pid)]) {
    await writeFile(path, dead);
    let inside = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++inside);
      await setTimeout(20);
      inside--;
    };
    await Promise.all([1, 2, 3, 4, 5].map(() => withLock(path, work, { signal: never, waiting: () => {} })));
    expect(most).toBe(1);
  }
});
