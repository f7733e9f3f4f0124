// The whole path with the real ffmpeg: an edition on disk, again without work, changed by a word, edited by hand.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RenderError, type RenderResult, render } from '../src/index.ts';
import { probe } from '../src/io/probe.ts';

const SAMPLE = fileURLToPath(new URL('../content/blog-slow-letters.md', import.meta.url));
let root: string;
const folders = new Map<string, string>();
async function folder(name: string): Promise<string> {
  const path = join(root, name);
  if (!folders.has(name)) await mkdir(path, { recursive: true });
  folders.set(name, path);
  return path;
}
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'lectern-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const clipsIn = async (work: string): Promise<string[]> =>
  (await readdir(join(work, 'out', '.clips'), { recursive: true })).filter((name) => name.endsWith('.wav'));

describe('rendering with tones', () => {
  let work: string;
  let first: RenderResult;
  beforeAll(async () => {
    work = await folder('one');
    await cp(SAMPLE, join(work, 'letters.md'));
    first = await render('letters.md', { folder: work, engine: 'tone' });
  });

  it('writes every file of the edition, and names them with their hashes', async () => {
    const names = await readdir(join(work, 'out', 'letters'));
    for (const name of [
      'episode.mp3',
      'cover.jpg',
      'transcript.vtt',
      'script.ssml',
      'report.html',
      'report.json',
      'article.json',
      'attribution.json',
      'cast.json',
      'script.json',
      'clips.json',
      'timeline.json',
      'edition.json',
    ])
      expect(names).toContain(name);
    expect(first.manifest.files.map((file) => file.path).sort()).toEqual(
      names.filter((name) => name !== 'edition.json').sort(),
    );
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('masters to -16 LUFS within half a unit and at most -1 dBTP, as encoded', () => {
    expect(Math.abs(first.manifest.summary.loudness.integratedLufs + 16)).toBeLessThanOrEqual(0.5);
    expect(first.manifest.summary.loudness.truePeakDbtp).toBeLessThanOrEqual(-1);
  });

  it('tags the episode: title, author, cover, chapters to the millisecond', async () => {
    const facts = await probe(join(work, 'out', 'letters', 'episode.mp3'));
    expect(facts).toMatchObject({
      title: 'I wrote a letter a week for a year',
      artist: 'Nadia Brandt',
      album: 'Small Hours',
      sampleRate: 44_100,
      channels: 2,
    });
    expect(facts.pictures).toHaveLength(1);
    expect(facts.pictures[0]!.bytes).toBeLessThan(300_000);
    expect(
      facts.chapters.map((chapter) => ({ title: chapter.title, startMs: Math.round(chapter.startSeconds * 1000) })),
    ).toEqual(first.manifest.summary.chapters);
    expect(Math.abs(facts.seconds - first.manifest.summary.durationMs / 1000)).toBeLessThan(0.1);
  });

  it('does nothing when nothing changed', async () => {
    const steps: string[] = [];
    const again = await render('letters.md', { folder: work, engine: 'tone', onProgress: (step) => steps.push(step) });
    expect(again.unchanged).toBe(true);
    expect(again.manifest).toEqual(first.manifest);
    expect(steps).toEqual([]);
  });

  it('gives the same bytes in another folder, and again by force', async () => {
    const other = await folder('two');
    await cp(SAMPLE, join(other, 'letters.md'));
    const second = await render('letters.md', { folder: other, engine: 'tone' });
    expect(second.manifest).toEqual(first.manifest);
    const forced = await render('letters.md', { folder: other, engine: 'tone', force: true });
    expect(forced.manifest.files).toEqual(first.manifest.files);
  });

  it('speaks only what a changed word touches', async () => {
    const other = await folder('three');
    await cp(SAMPLE, join(other, 'letters.md'));
    await render('letters.md', { folder: other, engine: 'tone' });
    const before = new Set(await clipsIn(other));
    await writeFile(
      join(other, 'letters.md'),
      (await readFile(SAMPLE, 'utf8')).replace('bought 60 stamps', 'bought 70 stamps'),
    );
    const changed = await render('letters.md', { folder: other, engine: 'tone' });
    expect(changed.unchanged).toBe(false);
    expect((await clipsIn(other)).filter((name) => !before.has(name))).toHaveLength(1);
  });

  it('makes an edition whole again when a file was lost', async () => {
    await rm(join(work, 'out', 'letters', 'transcript.vtt'));
    const mended = await render('letters.md', { folder: work, engine: 'tone' });
    expect(mended.unchanged).toBe(false);
    expect(mended.manifest).toEqual(first.manifest);
  });

  it('renders an edited script: what a person wrote there is what is spoken', async () => {
    const ssml = await readFile(join(work, 'out', 'letters', 'script.ssml'), 'utf8');
    await writeFile(
      join(work, 'edited.ssml'),
      ssml.replace('I did not expect to get past', 'I never thought I would get past'),
    );
    const edited = await render('edited.ssml', { folder: work, engine: 'tone' });
    const transcript = await readFile(join(edited.folder, 'transcript.vtt'), 'utf8');
    expect(transcript.replace(/\s+/g, ' ')).toContain('I never thought I would get past week 3.');
    // Somebody of whom only a fragment is quoted has no words of their own in the script.
    const voices = new Map(first.manifest.summary.speakers.map((speaker) => [speaker.name, speaker.voiceId]));
    expect(edited.manifest.summary.speakers.length).toBeGreaterThan(2);
    for (const speaker of edited.manifest.summary.speakers) expect(speaker.voiceId).toBe(voices.get(speaker.name));
  });

  it('remembers who had which voice', async () => {
    const memory = JSON.parse(await readFile(join(work, 'voices', 'cast.json'), 'utf8')) as {
      people: Record<string, { voices: { voiceId: string }[] }>;
    };
    for (const speaker of first.manifest.summary.speakers.filter(({ name }) => name !== 'Narrator'))
      if (memory.people[speaker.name.toLowerCase()])
        expect(memory.people[speaker.name.toLowerCase()]!.voices[0]!.voiceId).toBe(speaker.voiceId);
    expect(memory.people['narrator']?.voices[0]?.voiceId).toBe(first.manifest.summary.speakers[0]!.voiceId);
  });
});

describe('when something is wrong', () => {
  const failure = async (work: Promise<unknown>): Promise<RenderError> => {
    const error = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(RenderError);
    return error as RenderError;
  };

  it('says which file is not there, with exit code 2', async () => {
    const error = await failure(render('nowhere.md', { folder: await folder('empty') }));
    expect(error.problem.code).toBe('io/not-found');
    expect(error.exitCode).toBe(2);
  });

  it('names every setting that is wrong', async () => {
    const error = await failure(
      render(SAMPLE, { folder: await folder('empty'), settings: { mix: { targetLufs: 3 }, colour: 'red' } }),
    );
    expect(error.problem.code).toBe('config/invalid');
    expect(error.problem.message).toMatch(/mix\.targetLufs/);
    expect(error.problem.message).toMatch(/colour/);
  });

  it('stops at once when asked to, with nothing half-written', async () => {
    const work = await folder('stopped');
    const stop = new AbortController();
    const rendering = render(SAMPLE, {
      folder: work,
      engine: 'tone',
      signal: stop.signal,
      onProgress: (step, done) => step === 'speak' && done > 3 && stop.abort(new Error('enough')),
    });
    await expect(rendering).rejects.toThrow('enough');
    const names = await readdir(join(work, 'out'), { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp') || name.endsWith('edition.json'))).toEqual([]);
  });

  it('refuses an article that does not pass its gate, with the list', async () => {
    const work = await folder('gate');
    await writeFile(
      join(work, 'story.txt'),
      'A story about nobody\n\nIt rained all day.\n\n“I have never seen such weather in my whole long life.”\n\nThe end came.\n',
    );
    const error = await failure(
      render('story.txt', { folder: work, engine: 'tone', settings: { gates: { minConfidence: 0.999 } } }),
    );
    expect(error.problem.code).toBe('check/gate');
    expect(error.problem.message).toContain('never seen such weather');
  });
});

describe('rendering with the embedded voices', () => {
  it('speaks a short article in the voices of its people, and every word has a time from the engine', async () => {
    const work = await folder('flite');
    await writeFile(
      join(work, 'short.txt'),
      'A short story\n\nThe mayor was late. “We could not find the key,” said Maria Lopez.\n',
    );
    const { manifest, folder: out } = await render('short.txt', { folder: work });
    expect(manifest.summary.speakers.map(({ name }) => name)).toEqual(['Narrator', 'Maria Lopez']);
    expect(new Set(manifest.summary.speakers.map(({ voiceId }) => voiceId)).size).toBe(2);
    const clips = JSON.parse(await readFile(join(out, 'clips.json'), 'utf8')) as { timing: string; words: unknown[] }[];
    expect(clips.every((clip) => clip.timing === 'engine' && clip.words.length > 0)).toBe(true);
  });
});

describe('an article after another one with people of its own', () => {
  it('is not made again: who speaks elsewhere changes nothing in it', async () => {
    const work = await folder('people');
    await writeFile(join(work, 'a.md'), 'Rain fell.\n\n“We waited,” said Ida Park, a baker.\n');
    await writeFile(join(work, 'b.md'), 'Snow fell.\n\n“We left,” said Bo Lind, a driver.\n');
    await render('a.md', { folder: work, engine: 'tone' });
    await render('b.md', { folder: work, engine: 'tone' });
    expect((await render('a.md', { folder: work, engine: 'tone' })).unchanged).toBe(true);
    await writeFile(
      join(work, 'voices', 'cast.json'),
      (await readFile(join(work, 'voices', 'cast.json'), 'utf8')).replace(
        /("ida-park"[\s\S]*?"voiceId": ")[^"]+/,
        '$1tone:h',
      ),
    );
    expect((await render('a.md', { folder: work, engine: 'tone' })).unchanged).toBe(false);
  });
});
