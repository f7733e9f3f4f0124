// One process at a time: a file with the number of the process that works, left behind by none that still runs.
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { RenderError } from '../model/problem.ts';
import { fileError, temporaryFor } from './files.ts';

export interface Waiting {
  readonly signal: AbortSignal;
  /** Called once, with the number of the process that is at work. */
  readonly waiting: (owner: number) => void;
}

/**
 * Runs `work` while no other process of this machine holds `path`. When one does, throws `io/locked`, or waits for its
 * end where `wait` is given (rejects with the signal's reason).
 */
export async function withLock<T>(path: string, work: () => Promise<T>, wait?: Waiting): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  let told = false;
  while (!(await taken(path))) {
    const owner = await ownerOf(path);
    if (owner === undefined) continue;
    if (!(owner === process.pid ? held.has(path) : runs(owner))) await takeAway(path, owner);
    else if (wait) {
      if (!told) wait.waiting(owner);
      told = true;
      await setTimeout(POLL_MS, undefined, { signal: wait.signal });
    } else
      throw new RenderError(
        {
          code: 'io/locked',
          message: `Process ${owner} works on ${dirname(path)} already.`,
          fix: `Let it finish, or stop it. If it is no process of Lectern, remove ${path}.`,
        },
        { exitCode: 3 },
      );
  }
  try {
    return await work();
  } finally {
    held.delete(path);
    await rm(path, { force: true });
  }
}

/** By this process. Its number in another lock is that of an earlier one, as in a container where it is always the same. */
const held = new Set<string>();

const POLL_MS = 200;
/** Between making a lock and writing in it, at the most. */
const UNSAID_MS = 5000;

async function taken(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    // Before its number can be read in it.
    held.add(path);
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fileError(path, cause, 'write');
  }
}

/** The number in the lock; undefined when it is free by now, or was made this moment and does not say yet. */
async function ownerOf(path: string): Promise<number | undefined> {
  try {
    const words = await readFile(path, 'utf8');
    if (words !== '') return Number(words);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > UNSAID_MS) return 0;
    await setTimeout(POLL_MS);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw fileError(path, cause, 'read');
  }
  return undefined;
}

/** Its owner was killed before it could tidy up. Of several that find it so, one takes it away. */
async function takeAway(path: string, owner: number): Promise<void> {
  const aside = temporaryFor(path);
  try {
    await rename(path, aside);
    // Somebody was faster, and this is the lock that they took.
    if (Number(await readFile(aside, 'utf8')) !== owner) await rename(aside, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw fileError(path, cause, 'write');
  }
  await rm(aside, { force: true });
}

function runs(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
