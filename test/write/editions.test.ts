// Sound beside the MP3: the same chapters to the millisecond in every container, and only what was chosen.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ffmpegEncoder } from '../../src/io/ffmpeg.ts';
import { findFfmpeg } from '../../src/io/findffmpeg.ts';
import { metadataFile } from '../../src/io/ffmetadata.ts';
import type { Timeline } from '../../src/model/timeline.ts';
import { soundEditions, vorbisTags } from '../../src/write/editions.ts';
import { writersFor } from '../../src/write/write.ts';
import { aKit, anEpisode } from '../helpers/episode.ts';
import { GRAY_PIXEL } from '../helpers/pixel.ts';

const RATE = 48_000;
const SECONDS = 12;
const meta = { title: 'Fog = “thick”; # and \\', authors: ['A Test'], language: 'en' };
const timelineOf = (starts: readonly number[], seconds = SECONDS): Timeline => ({
  sampleRate: RATE,
  lengthSamples: seconds * RATE,
  segments: [],
  chapters: starts.map((milliseconds, index) => ({
    title: index === 1 ? '霧の中; a = b' : `Chapter ${index + 1}`,
    startSample: milliseconds * 48,
  })),
});

describe('Vorbis comments', () => {
  it('hold chapters past half a second and past an hour as they are', () => {
    const tags = vorbisTags(meta, timelineOf([0, 14_653, 3_723_999], 4000));
    expect(tags).toContainEqual(['CHAPTER002', '00:00:14.653']);
    expect(tags).toContainEqual(['CHAPTER002NAME', '霧の中; a = b']);
    expect(tags).toContainEqual(['CHAPTER003', '01:02:03.999']);
  });

  it('hold 255 of 300 chapters', () => {
    const starts = Array.from({ length: 300 }, (_, index) => index * 1000);
    const tags = vorbisTags(meta, timelineOf(starts, 300));
    expect(tags.filter(([key]) => /^CHAPTER\d{3}$/.test(key))).toHaveLength(255);
  });
});

describe('the metadata file', () => {
  it('escapes what has a meaning in it, and ends every chapter where the next begins', () => {
    const text = metadataFile(
      { tags: [['title', meta.title]], chapters: timelineOf([0, 4653]).chapters },
      { sampleRate: RATE, lengthSamples: SECONDS * RATE },
    );
    expect(text).toContain('title=Fog \\= “thick”\\; \\# and \\\\');
    expect(text).toContain('START=0\nEND=4653');
    expect(text).toContain('START=4653\nEND=12000\ntitle=霧の中\\; a \\= b');
  });
});

describe('encoded side by side', () => {
  const STARTS = [0, 4653, 9999];
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-sound-'));
    await encode('one');
    await encode('two');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function encode(name: string): Promise<void> {
    const timeline = timelineOf(STARTS);
    const outputs = soundEditions(['m4b', 'opus'], meta, timeline, GRAY_PIXEL, 64).map(
      ({ file, mediaType: _, ...output }) => ({
        ...output,
        path: join(folder, name, file),
      }),
    );
    const encoder = ffmpegEncoder(() => findFfmpeg(process.env));
    const { accept } = await encoder.encode({
      pcm: tone(),
      sampleRate: RATE,
      channels: 1,
      lengthSamples: timeline.lengthSamples,
      outputs,
      signal: new AbortController().signal,
    });
    await accept();
  }

  it('the M4B is an MP4 with its index first, a chapter track, Nero’s list, the audiobook kind and every title', async () => {
    const bytes = (await readFile(join(folder, 'one', 'episode.m4b'))).toString('latin1');
    expect(bytes.slice(4, 8)).toBe('ftyp');
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'));
    for (const atom of ['chap', 'chpl', 'stik', 'covr']) expect(bytes).toContain(atom);
    // Nero's list counts in 100 ns: 4.653 s is 46 530 000.
    const chpl = Buffer.from(bytes, 'latin1');
    const second = chpl.indexOf(Buffer.from('Chapter 1'), bytes.indexOf('chpl')) + 'Chapter 1'.length;
    expect(Number(chpl.readBigUInt64BE(second))).toBe(46_530_000);
  });

  it('the Opus file holds its chapters as they are', async () => {
    const text = (await readFile(join(folder, 'one', 'episode.opus'))).toString('utf8');
    expect(text.slice(0, 4)).toBe('OggS');
    expect(text).toContain('CHAPTER002=00:00:04.653');
    expect(text).toContain('CHAPTER002NAME=霧の中; a = b');
    expect(text).toContain('CHAPTER003=00:00:09.999');
  });

  it('ffprobe finds the same chapters in both', ({ skip }) => {
    if (spawnSync('ffprobe', ['-version']).status !== 0) skip('ffprobe is not installed');
    for (const file of ['episode.m4b', 'episode.opus']) {
      const run = spawnSync('ffprobe', ['-v', 'error', '-show_chapters', '-of', 'json', join(folder, 'one', file)]);
      const { chapters } = JSON.parse(run.stdout.toString()) as {
        chapters: { start_time: string; tags: { title: string } }[];
      };
      expect(chapters.map((chapter) => Math.round(Number(chapter.start_time) * 1000))).toEqual(STARTS);
      expect(chapters[1]!.tags.title).toBe('霧の中; a = b');
    }
  });

  it('both are the same bytes the second time', async () => {
    for (const file of ['episode.m4b', 'episode.opus']) {
      const [one, two] = await Promise.all(['one', 'two'].map((name) => readFile(join(folder, name, file))));
      expect(one!.equals(two!)).toBe(true);
    }
  });
});

describe('chosen editions', () => {
  it('are kinds of sound in a fixed order, whatever order they were named in', () => {
    const files = soundEditions(['wav', 'opus', 'epub', 'm4b'], meta, timelineOf([0]), GRAY_PIXEL, 96).map(
      (one) => one.file,
    );
    expect(files).toEqual(['episode.m4b', 'episode.opus', 'episode.wav']);
  });

  it('writers of others stay silent', () => {
    const names = (chosen: readonly 'srt'[]): string[] =>
      writersFor(chosen).flatMap((writer) =>
        writer.write(anEpisode(), { ...aKit, ...KIT } as never).map(({ path }) => path),
      );
    expect(names(['srt'])).toContain('transcript.srt');
    expect(names([])).not.toContain('transcript.srt');
    expect(names([])).toContain('transcript.vtt');
  });
});

const KIT = {
  coverage: { textCharacters: 1, spokenCharacters: 1, omittedCharacters: 0, missed: [], twice: [], complete: true },
  purity: {
    straddling: [],
    misvoiced: [],
    quotedCharacters: 0,
    narratedCharacters: 1,
    unknownCharacters: 0,
    pure: true,
  },
  summary: {
    title: 'T',
    durationMs: 1000,
    loudness: { integratedLufs: -16, truePeakDbtp: -2, rangeLu: 1 },
    chapters: [],
    speakers: [],
    omitted: [],
    unknownQuotes: 0,
    utterances: 1,
    spokenCharacters: 1,
  },
  assets: {
    pageScript: '',
    playerScript: '',
    fonts: {
      roman: new Uint8Array(),
      italic: new Uint8Array(),
      romanExtended: new Uint8Array(),
      italicExtended: new Uint8Array(),
    },
  },
  cover: 'cover.jpg',
};

/** A quiet 440 Hz, second by second. */
async function* tone(): AsyncGenerator<Uint8Array> {
  for (let second = 0; second < SECONDS; second++) {
    const samples = Int16Array.from(
      { length: RATE },
      (_, index) => 3000 * Math.sin((2 * Math.PI * 440 * index) / RATE),
    );
    yield await Promise.resolve(new Uint8Array(samples.buffer));
  }
}
