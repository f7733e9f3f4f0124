// Files that appear or change, each when its writer is done with it.
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FileChange, fileChanges } from '../../src/io/watching.ts';

let folder: string;
let stop: AbortController;
let changes: AsyncGenerator<readonly FileChange[]>;
let waiting: FileChange[];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watching-'));
  stop = new AbortController();
  waiting = [];
  changes = fileChanges([folder], { signal: stop.signal, wanted: (path) => path.endsWith('.md') });
});
afterEach(async () => {
  stop.abort();
  await changes.return(undefined);
  await rm(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
async function next(): Promise<string> {
  if (waiting.length === 0) {
    const turn = await changes.next();
    if (turn.done) return 'the end';
    waiting = [...turn.value];
  }
  const { path, gone } = waiting.shift()!;
  return `${gone ? 'gone ' : ''}${relative(folder, path)}`;
}

describe('the files of a folder', () => {
  it('come first as they are, then as they appear, change and go', async () => {
    await write('a.md', 'one');
    expect(await next()).toBe('a.md');
    await mkdir(join(folder, 'deep'));
    await write('deep/b.md', 'two');
    expect(await next()).toBe('deep/b.md');
    await appendFile(join(folder, 'a.md'), ' and more');
    expect(await next()).toBe('a.md');
    await rm(join(folder, 'a.md'));
    expect(await next()).toBe('gone a.md');
  });

  it('come once when they are written in pieces, and under their last name when they are renamed into place', async () => {
    // What is there at the start is taken as it is.
    await write('start.md', 'one');
    expect(await next()).toBe('start.md');
    const first = next();
    await write('a.md', 'one');
    for (let piece = 0; piece < 10; piece++) {
      await appendFile(join(folder, 'a.md'), ` piece ${piece}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await first).toBe('a.md');
    await write('b.part', 'two');
    await rename(join(folder, 'b.part'), join(folder, 'b.md'));
    expect(await next()).toBe('b.md');
  });

  it('come not at all when nobody wants them, or when they are hidden or unfinished', async () => {
    await mkdir(join(folder, '.git'));
    await mkdir(join(folder, 'node_modules'));
    for (const name of ['.git/x.md', '.hidden.md', 'node_modules/x.md', 'x.txt', 'x.md.1-1.tmp'])
      await write(name, 'x');
    await write('last.md', 'x');
    expect(await next()).toBe('last.md');
  });

  it('end when the watching is stopped, also while nothing happens', async () => {
    const waiting = next();
    setTimeout(() => stop.abort(), 50);
    expect(await waiting).toBe('the end');
  });
});
