// One process at a time: a file with the number of the process that works, left behind by none that still runs.
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RenderError } from '../model/problem.ts';

/** Runs `work` while no other process of this machine holds `path`. Throws `io/locked` when one does. */
export async function withLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  if (!(await taken(path))) {
    const owner = Number(await readFile(path, 'utf8').catch(() => ''));
    if (runs(owner))
      throw new RenderError(
        {
          code: 'io/locked',
          message: `Process ${owner} works on ${dirname(path)} already.`,
          fix: `Let it finish, or stop it. If it is no process of Lectern, remove ${path}.`,
        },
        { exitCode: 3 },
      );
    // Its owner was killed before it could tidy up.
    await rm(path, { force: true });
    if (!(await taken(path))) return withLock(path, work);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    const handle = await open(path, 'wx');
    await handle.writeFile(String(process.pid));
    await handle.close();
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Our own number means an earlier process that had it, as in a container where it is always the same. */
function runs(owner: number): boolean {
  if (!Number.isInteger(owner) || owner <= 0 || owner === process.pid) return false;
  try {
    process.kill(owner, 0);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM';
  }
}
