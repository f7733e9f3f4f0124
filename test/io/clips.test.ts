// Clips on disk: whole or absent.
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clipStore } from '../../src/io/clips.ts';
import { RenderError } from '../../src/model/problem.ts';
import type { Clip } from '../../src/model/timeline.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clips-'));
});
afterAll(() => rm(folder, { recursive: true }));

const samples = Int16Array.from({ length: 4000 }, (_, index) => (index * 37) % 2000);
const aClip = (letter: string, more: Partial<Clip> = {}): Clip => ({
  key: letter.repeat(64),
  utteranceId: 'u0001',
  sampleRate: 17_920,
  lengthSamples: samples.length,
  loudnessLufs: -23.4,
  peak: 0.5,
  words: [
    { span: { start: 0, end: 4 }, startSample: 10, endSample: 900 },
    { span: { start: 5, end: 9 }, startSample: 900, endSample: 3990 },
  ],
  timing: 'engine',
  ...more,
});
const pathOf = (clip: Clip): string => join(folder, clip.key.slice(0, 2), `${clip.key}.wav`);

describe('clips on disk', () => {
  it('gives back what was kept', async () => {
    const clip = aClip('a');
    const store = clipStore(folder);
    expect(await store.find(clip.key)).toBeUndefined();
    await store.keep(clip, samples);
    expect(await clipStore(folder).find(clip.key)).toEqual(clip);
    expect(await clipStore(folder).samples(clip.key)).toEqual(samples);
  });

  it('keeps the level of silence, and a sentence of a thousand words', async () => {
    const words = Array.from({ length: 1000 }, (_, index) => ({
      span: { start: 6 * index, end: 6 * index + 5 },
      startSample: 4 * index,
      endSample: 4 * index + 3,
    }));
    const clip = aClip('b', { loudnessLufs: Number.NEGATIVE_INFINITY, words });
    await clipStore(folder).keep(clip, samples);
    expect(await clipStore(folder).find(clip.key)).toEqual(clip);
  });

  it('takes a torn file for absent, wherever it is torn', async () => {
    const clip = aClip('c');
    const store = clipStore(folder);
    await store.keep(clip, samples);
    const whole = await readFile(pathOf(clip));
    for (let length = whole.length - 1; length >= 0; length -= 97) {
      await truncate(pathOf(clip), length);
      expect(await store.find(clip.key)).toBeUndefined();
    }
    await store.keep(clip, samples);
    expect(await store.find(clip.key)).toEqual(clip);
  });

  it('takes a foreign file, and the clip of another key, for absent', async () => {
    const clip = aClip('d');
    const store = clipStore(folder);
    await store.keep(clip, samples);
    const other = aClip('e');
    await store.keep(other, samples);
    await writeFile(pathOf(clip), await readFile(pathOf(other)));
    expect(await store.find(clip.key)).toBeUndefined();
    await writeFile(pathOf(clip), 'not a sound');
    expect(await store.find(clip.key)).toBeUndefined();
  });

  it('never plays samples that changed on disk, and forgets them', async () => {
    const clip = aClip('f');
    const store = clipStore(folder);
    await store.keep(clip, samples);
    const bytes = await readFile(pathOf(clip));
    bytes[bytes.length - 100]! ^= 1;
    await writeFile(pathOf(clip), bytes);
    const error = await store.samples(clip.key).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(RenderError);
    expect((error as RenderError).problem.code).toBe('io/clip-damaged');
    expect(await store.find(clip.key)).toBeUndefined();
  });

  it('leaves nothing behind when a clip cannot be kept', async () => {
    const clip = aClip('9');
    // A folder where the file should be.
    await mkdir(join(pathOf(clip), 'in the way'), { recursive: true });
    const error = await clipStore(folder)
      .keep(clip, samples)
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(RenderError);
    const names = await readdir(folder, { recursive: true });
    expect(names.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
