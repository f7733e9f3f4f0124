// `lectern watch` as a process: what is there, what changes, what is half-written or wrong, and how it ends.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

let folder: string;
let child: ChildProcess | undefined;
let said: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-watch-'));
  await mkdir(join(folder, 'content'));
  said = '';
});
afterEach(async () => {
  child?.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

function watch(): Promise<number | null> {
  const started = spawn(process.execPath, [CLI, 'watch', '--engine', 'tone'], { cwd: folder });
  child = started;
  for (const stream of [started.stdout, started.stderr]) stream.on('data', (chunk) => (said += String(chunk)));
  return new Promise((resolve) => started.on('close', resolve));
}

/** Waits until the command has said something that fits. */
async function until(words: RegExp): Promise<void> {
  for (let tries = 0; tries < 1200; tries++) {
    if (words.test(said)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`it never said ${words}, but: ${said}`);
}
const article = (name: string, text: string): Promise<void> => writeFile(join(folder, 'content', name), text);
const textOf = (name: string): string =>
  (JSON.parse(readFileSync(join(folder, 'out', name, 'article.json'), 'utf8')) as { text: string }).text;

describe.skipIf(process.platform === 'win32')('lectern watch', () => {
  it('renders what is there and what changes, says what is wrong, goes on, and ends cleanly', async () => {
    await article('fog.md', '# Fog\n\nIt is grey.\n');
    const ended = watch();
    await until(/Fog {2}out\/fog/);

    // Saved in pieces: rendered once, whole.
    await article('rain.md', '# Rain\n\n');
    await appendFile(join(folder, 'content', 'rain.md'), 'It rains.\n');
    await until(/Rain {2}out\/rain/);
    expect(textOf('rain')).toContain('It rains.');

    await article('fog.md', '---\ntitle: [Fog\n---\n\nIt is white.\n');
    await until(/text\/bad-yaml/);
    expect(textOf('fog')).toContain('It is grey.');
    // Saved by renaming, as many editors do.
    await article('fog.md.part', '---\ntitle: White\n---\n\nIt is white.\n');
    await rename(join(folder, 'content', 'fog.md.part'), join(folder, 'content', 'fog.md'));
    await until(/White {2}out\/fog/);
    expect(textOf('fog')).toContain('It is white.');

    child!.kill('SIGINT');
    expect(await ended).toBe(0);
    expect(said.match(/Rain {2}out\/rain/g)).toHaveLength(1);

    // What changed while nobody watched is rendered at the next start; what did not is not.
    said = '';
    await article('rain.md', '# Rain\n\nIt pours.\n');
    void watch();
    await until(/Rain {2}out\/rain/);
    expect(said).not.toMatch(/Fog|White/);
  });
});
