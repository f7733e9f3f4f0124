// An edition checked from its files: whole as it was written, and every kind of tampering named.
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSealed, manifestText, sealed } from '../../src/check/seal.ts';
import { checkCommand } from '../../src/cli/check.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import { render } from '../../src/index.ts';
import { parseChapters } from '../../src/io/ffmetadata.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { archiveOf, openArchive } from '../../src/text/zip.ts';

const SAMPLE = fileURLToPath(new URL('../../content/blog-slow-letters.md', import.meta.url));
let work: string;
let whole: string;
let folder: string;
let files: string[];
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-check-'));
  const settings = { editions: ['opus', 'epub', 'srt', 'json', 'html', 'text', 'chapters'] };
  const { folder: made, manifest } = await render(SAMPLE, { folder: work, engine: 'tone', settings });
  whole = made;
  files = manifest.files.map((file) => file.path);
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
  const terminal: Terminal = {
    print,
    error: print,
    paint: (_, text) => text,
    moving: false,
    screen: false,
    columns: 80,
  };
  const code = await checkCommand([folder], { json: true, ...options }, terminal);
  return { code, said: lines.join('\n') };
}

const manifestNow = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(folder, 'edition.json'), 'utf8')) as Manifest;

/** Changes a file and has the manifest agree with it, seal and all, as somebody would who wants not to be seen. */
async function forge(name: string, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const before = await readFile(join(folder, name));
  const bytes = change(before);
  expect(Buffer.compare(before, bytes), `${name} was changed`).not.toBe(0);
  await writeFile(join(folder, name), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await reseal((manifest) => ({
    ...manifest,
    files: manifest.files.map((file) => (file.path === name ? { ...file, sha256, bytes: bytes.length } : file)),
  }));
}
const forgeText = (name: string, change: (text: string) => string): Promise<void> =>
  forge(name, (bytes) => Buffer.from(change(bytes.toString('utf8'))));

async function reseal(change: (manifest: Manifest) => Manifest): Promise<void> {
  const { seal: _, ...changed } = change(await manifestNow());
  await writeFile(join(folder, 'edition.json'), manifestText(sealed(changed)));
}

describe('checking an edition', () => {
  it('finds the chapters of every sound file where they were written', async () => {
    const story = join(work, 'chapters.md');
    await writeFile(
      story,
      '# A day\n\nIt is early.\n\n## Morning\n\nThe sun comes up.\n\n## Evening\n\nIt goes down.\n',
    );
    const settings = { editions: ['opus', 'm4b', 'flac'] };
    const made = await render(story, { folder: work, engine: 'tone', settings });
    expect(made.manifest.summary.chapters.length).toBeGreaterThan(1);
    await rm(folder, { recursive: true, force: true });
    await cp(made.folder, folder, { recursive: true });
    expect((await check()).said).toContain('whole');
  });

  it('finds nothing wrong with what was written, sound files measured again', async () => {
    const { code, said } = await check();
    expect(said).toContain('whole');
    expect(code).toBe(0);
  });

  it('says that a folder is no edition, with exit code 2', async () => {
    await rm(join(folder, 'edition.json'));
    await expect(check()).rejects.toMatchObject({ exitCode: 2 });
  });
});

/** What happens to every file of the edition, one after the other; each has to be named. */
const ACCIDENTS: readonly (readonly [what: string, names: string, happen: (path: string) => Promise<void>])[] = [
  ['one bit is flipped', 'is not the file that was written', (path) => patch(path, (bytes) => flip(bytes))],
  ['its last byte is lost', 'is not the file that was written', (path) => cut(path)],
  [
    'a byte is added',
    'is not the file that was written',
    (path) => patch(path, (b) => Buffer.concat([b, b.subarray(0, 1)])),
  ],
  ['it is deleted', 'is missing', (path) => rm(path)],
];
async function patch(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  await writeFile(path, change(await readFile(path)));
}
function flip(bytes: Buffer): Buffer {
  bytes[bytes.length >> 1]! ^= 1;
  return bytes;
}
async function cut(path: string): Promise<void> {
  await truncate(path, (await readFile(path)).length - 1);
}

describe('chapters as ffmpeg tells them', () => {
  it('are read back as they were written, signs and line ends in titles too', () => {
    const text =
      ';FFMETADATA1\ntitle=a\n[CHAPTER]\nTIMEBASE=1/1000\nSTART=4653\nEND=9000\ntitle=a\\=b\\;\\\\ \\#c\n[CHAPTER]\nTIMEBASE=1/48000\nSTART=480000\nEND=2\ntitle=霧\n';
    expect(parseChapters(text)).toEqual([
      { title: 'a=b;\\ #c', startMs: 4653 },
      { title: '霧', startMs: 10_000 },
    ]);
  });
});

describe('an accident to any file is named', () => {
  it.each(ACCIDENTS)('when %s', async (_, names, happen) => {
    for (const file of files) await happen(join(folder, file));
    const { code, said } = await check({ quick: true });
    expect(code).toBe(1);
    for (const file of files) expect(said, file).toContain(`${file} ${names}`);
  });

  it('when two change places', async () => {
    await rename(join(folder, 'transcript.srt'), join(folder, 'x'));
    await rename(join(folder, 'transcript.txt'), join(folder, 'transcript.srt'));
    await rename(join(folder, 'x'), join(folder, 'transcript.txt'));
    const { code, said } = await check({ quick: true });
    expect(code).toBe(1);
    for (const file of ['transcript.srt', 'transcript.txt'])
      expect(said).toContain(`${file} is not the file that was written`);
  });

  it('when any byte of the manifest itself is flipped, or it is torn', async () => {
    const text = await readFile(join(folder, 'edition.json'));
    for (let at = 0; at < text.length; at += 13) {
      const bytes = Buffer.from(text);
      bytes[at]! ^= 1;
      const changed = bytes.toString('utf8');
      let manifest: Manifest | undefined;
      try {
        manifest = JSON.parse(changed) as Manifest;
      } catch {
        continue;
      }
      expect(isSealed(manifest, changed), `byte ${at}`).toBe(false);
    }
    await writeFile(join(folder, 'edition.json'), text.toString('utf8').replace('"title"', '"Title"'));
    expect((await check({ quick: true })).said).toContain('edition.json is not what was written');
    await truncate(join(folder, 'edition.json'), 900);
    await expect(check({ quick: true })).rejects.toMatchObject({
      problem: { code: 'check/manifest-changed' },
      exitCode: 1,
    });
  });
});

/** Somebody changes one thing and every hash with it: what is left is that the files contradict each other. */
type Forgery = readonly [what: string, forge: () => Promise<void>, says: RegExp];
const another = (text: string): string => text.replace(/\bletters?\b(?![\s\S]*\bletters?\b)/, 'parcel');
const words = (name: string): Forgery => [
  `a word in ${name}`,
  () => forgeText(name, another),
  new RegExp(`The words of ${name.replaceAll('.', '\\.')} are not those of the script`),
];
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any value of any file, to be spoiled
const json = (name: string, change: (value: any) => void): Promise<void> =>
  forgeText(name, (text) => {
    const value: unknown = JSON.parse(text);
    change(value);
    return JSON.stringify(value);
  });
/** Of these none hides another: all are done to one edition. */
const TOGETHER: readonly Forgery[] = [
  ...['vtt', 'srt', 'json', 'words.json', 'txt', 'html'].map((ending) => words(`transcript.${ending}`)),
  [
    'a word in episode.json',
    () => json('episode.json', (value) => (value.utterances[3].text += ' Not.')),
    /words of episode\.json/,
  ],
  [
    'a word on the page',
    () => forgeText('index.html', (text) => text.replace(/(<span class="u[^>]*>)(\w+)/, '$1Never $2')),
    /words of index\.html/,
  ],
  [
    'a sentence that the page adds',
    () => forgeText('index.html', (text) => text.replace('</article>', '<p id="u9999">More.</p></article>')),
    /words of index\.html/,
  ],
  [
    'a chapter in chapters.json',
    () => json('chapters.json', (value) => (value.chapters.at(-1).startTime += 0.01)),
    /chapters of chapters\.json/,
  ],
  [
    'a chapter in episode.json',
    () => json('episode.json', (value) => (value.chapters.at(-1).title += '!')),
    /chapters of episode\.json/,
  ],
  ['a chapter in the MP3', () => forge('episode.mp3', moveChapter), /chapters of episode\.mp3/],
  [
    'the time of a caption',
    () => forgeText('transcript.vtt', (text) => text.replace(/(u0003\n\d\d:\d\d:\d\d\.)\d{3}/, '$1001')),
    /In transcript\.vtt u0003 begins at/,
  ],
  [
    'a word in the e-book',
    () => forge('episode.epub', (bytes) => rezip(bytes, /chapter-001\.xhtml$/, another)),
    /words of episode\.epub/,
  ],
  [
    'the sound in the e-book',
    () => forge('episode.epub', (bytes) => rezip(bytes, /mp3$/, (text) => text.slice(1))),
    /sound in episode\.epub is not episode\.mp3/,
  ],
  [
    'the title in the manifest',
    () => reseal((manifest) => ({ ...manifest, summary: { ...manifest.summary, title: 'Other' } })),
    /“title” in edition\.json does not follow/,
  ],
];
/** These contradict everything else, each in its own way. */
const ALONE: readonly Forgery[] = [
  [
    'a sentence that the script leaves out',
    () => json('script.json', (value) => value.utterances.splice(4, 1)),
    /The script is not the article: 1 places are missed/,
  ],
  [
    'a word of the article',
    () => json('article.json', (value) => (value.text = another(value.text))),
    /The script is not the article/,
  ],
  [
    'a voice in cast.json',
    () => json('cast.json', (value) => (value.parts[0].voiceId = 'flite:kal')),
    /voices in cast\.json are not those of script\.json/,
  ],
  [
    'a voice in cast.json and script.json',
    async () => {
      await json('cast.json', (value) => (value.parts[0].voiceId = 'flite:kal'));
      await json('script.json', (value) => (value.cast.parts[0].voiceId = 'flite:kal'));
    },
    /“speakers” in edition\.json does not follow/,
  ],
  [
    'who says a sentence',
    () => json('script.json', (value) => (value.utterances[5].speakerId = 'somebody')),
    /is not in the voice of whom it quotes/,
  ],
  [
    'a chapter in the timeline',
    () => json('timeline.json', (value) => (value.chapters.at(-1).startSample += 480)),
    /“chapters” in edition\.json does not follow/,
  ],
  [
    'a gap in the timeline',
    () => json('timeline.json', (value) => (value.segments[3].startSample += 1)),
    /timeline has a gap/,
  ],
];

/** One millisecond too far is within what containers can tell; two are not. */
function moveChapter(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = copy.lastIndexOf('CHAP', copy.indexOf('CTOC'));
  const start = copy.indexOf(0, at + 10) + 1;
  copy.writeUInt32BE(copy.readUInt32BE(start) + 2, start);
  return copy;
}

function rezip(bytes: Uint8Array, which: RegExp, change: (text: string) => string): Uint8Array {
  const archive = openArchive(bytes, 'book');
  return archiveOf(
    archive.names.map((name) => {
      const body = archive.read(name)!;
      if (!which.test(name)) return { name, body };
      return { name, body: Uint8Array.from(Buffer.from(change(Buffer.from(body).toString('latin1')), 'latin1')) };
    }),
  );
}

describe('a forgery that every hash agrees with is found by what contradicts it', () => {
  let together: string;
  beforeAll(async () => {
    folder = join(work, 'forged');
    await cp(whole, folder, { recursive: true });
    for (const [, change] of TOGETHER) await change();
    const { code, said } = await check({ quick: true });
    expect(code).toBe(1);
    together = said;
  });
  it.each(TOGETHER)('%s', (_, __, says) => {
    expect(together).toMatch(says);
    expect(together).not.toContain('is not the file that was written');
  });

  it.each(ALONE)('%s', async (_, change, says) => {
    await change();
    const { code, said } = await check({ quick: true });
    expect(said).toMatch(says);
    expect(said).not.toContain('is not the file that was written');
    expect(code).toBe(1);
  });

  it('sound that was cut short, and another loudness than is measured', async () => {
    await forge('episode.mp3', (bytes) => bytes.subarray(0, bytes.length - 200_000));
    await reseal((manifest) => ({
      ...manifest,
      files: manifest.files.map((file) =>
        file.path === 'episode.opus' ? { ...file, loudness: { ...file.loudness!, integratedLufs: -19 } } : file,
      ),
    }));
    const { said } = await check();
    expect(said).toMatch(/episode\.mp3 lasts/);
    expect(said).toMatch(/episode\.opus measures -1[56]/);
  });
});
