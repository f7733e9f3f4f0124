// An edition checked from its files: whole as it was written, and every kind of tampering named.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkCommand } from '../../src/cli/check.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { render } from '../../src/index.ts';
import type { Manifest } from '../../src/model/manifest.ts';

const SAMPLE = fileURLToPath(new URL('../../content/blog-slow-letters.md', import.meta.url));
let work: string;
let whole: string;
let folder: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-check-'));
  const settings = { editions: ['opus', 'srt', 'json'] };
  whole = (await render(SAMPLE, { folder: work, engine: 'tone', settings })).folder;
});
afterAll(() => rm(work, { recursive: true, force: true }));
beforeEach(async () => {
  folder = join(work, 'copy');
  await rm(folder, { recursive: true, force: true });
  await cp(whole, folder, { recursive: true });
});

async function check(options = {}): Promise<{ code: number; said: string }> {
  const lines: string[] = [];
  const print = (line: string): void => void lines.push(line);
  const terminal: Terminal = { print, error: print, paint: (_, text) => text, moving: false, columns: 80 };
  const code = await checkCommand([folder], { json: true, ...options }, terminal);
  return { code, said: lines.join('\n') };
}

/** Changes a file and has the manifest agree with it, as somebody would who wants not to be seen. */
async function forge(name: string, change: (text: string) => string): Promise<void> {
  const { createHash } = await import('node:crypto');
  const text = change(await readFile(join(folder, name), 'utf8'));
  await writeFile(join(folder, name), text);
  const path = join(folder, 'edition.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as Manifest;
  const files = manifest.files.map((file) =>
    file.path === name ? { ...file, sha256: createHash('sha256').update(text).digest('hex') } : file,
  );
  await writeFile(path, JSON.stringify({ ...manifest, files }));
}

describe('checking an edition', () => {
  it('finds nothing wrong with what was written, sound files measured again', async () => {
    const { code, said } = await check();
    expect(said).toContain('whole');
    expect(code).toBe(0);
  });

  it('names a file that is gone and one that was changed', async () => {
    await rm(join(folder, 'transcript.srt'));
    await writeFile(join(folder, 'report.html'), 'all is well');
    const { code, said } = await check({ quick: true });
    expect(code).toBe(1);
    expect(said).toContain('transcript.srt is missing');
    expect(said).toContain('report.html is not the file that was written');
  });

  it.each(['transcript.vtt', 'transcript.srt', 'transcript.json'])(
    'finds another word in %s, though the manifest agrees with it',
    async (name) => {
      await forge(name, (text) => text.replace(/letters?(?![\s\S]*letters?)/, 'parcel'));
      const { code, said } = await check({ quick: true });
      expect(code).toBe(1);
      expect(said).toContain(`The words of ${name} are not those of the script`);
    },
  );

  it('finds a script that leaves out a sentence of the article', async () => {
    await forge('script.json', (text) => {
      const script = JSON.parse(text) as { utterances: unknown[] };
      script.utterances.splice(4, 1);
      return JSON.stringify(script);
    });
    const { code, said } = await check({ quick: true });
    expect(code).toBe(1);
    expect(said).toContain('The script is not the article: 1 places are missed');
  });

  it('finds sound that was cut short, or made louder', async () => {
    const bytes = await readFile(join(folder, 'episode.mp3'));
    await writeFile(join(folder, 'episode.mp3'), bytes.subarray(0, bytes.length - 200_000));
    await forge('edition.json', (text) => {
      const manifest = JSON.parse(text) as { files: { path: string; loudness?: { integratedLufs: number } }[] };
      manifest.files.find((file) => file.path === 'episode.opus')!.loudness!.integratedLufs = -19;
      return JSON.stringify(manifest);
    });
    const { code, said } = await check();
    expect(code).toBe(1);
    expect(said).toMatch(/episode\.mp3 lasts/);
    expect(said).toMatch(/episode\.opus measures -1[56]/);
  });

  it('says that a folder is no edition, with exit code 2', async () => {
    await rm(join(folder, 'edition.json'));
    await expect(check()).rejects.toMatchObject({ exitCode: 2 });
  });
});
