// The real ffmpeg, the system's and the embedded one: encodes a stream, measures what it encoded, leaves nothing torn.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ffmpegEncoder } from '../../src/io/ffmpeg.ts';
import { type Ffmpeg, findFfmpeg } from '../../src/io/findffmpeg.ts';
import { measureFile, parseEbur128 } from '../../src/io/meter.ts';
import type { AudioOutput } from '../../src/ports.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lectern o'brien [1] "));
});
afterAll(() => rm(folder, { recursive: true }));

const RATE = 48_000;
/** A 440 Hz tone of -20 dBFS on both channels. */
async function* tone(seconds: number): AsyncGenerator<Uint8Array> {
  for (let second = 0; second < seconds; second++) {
    const frames = new Int16Array(RATE * 2);
    for (let index = 0; index < RATE; index++)
      frames[2 * index] = frames[2 * index + 1] = Math.round(3276.7 * Math.sin((2 * Math.PI * 440 * index) / RATE));
    yield new Uint8Array(frames.buffer);
  }
}
const request = (outputs: readonly AudioOutput[], signal = new AbortController().signal) => ({
  pcm: tone(4),
  sampleRate: RATE,
  channels: 2 as const,
  lengthSamples: 4 * RATE,
  outputs,
  signal,
});
const mp3 = (name: string): AudioOutput => ({
  format: 'mp3',
  path: join(folder, name),
  kilobitsPerSecond: 96,
  head: new TextEncoder().encode('HEAD'),
});
const embeddedOnly = { PATH: process.env['PATH'] };
const origins: readonly (readonly [string, () => Promise<Ffmpeg>])[] = [
  ['the ffmpeg that is found first', () => findFfmpeg(process.env)],
  [
    'the embedded ffmpeg',
    async () => {
      const { createRequire } = await import('node:module');
      const { path } = createRequire(import.meta.url)('@ffmpeg-installer/ffmpeg') as { path: string };
      return findFfmpeg({ ...embeddedOnly, LECTERN_FFMPEG: path });
    },
  ],
];

describe.each(origins)('%s', (_, find) => {
  it('encodes a stream to MP3 after its head, and measures it as encoded', async () => {
    await rm(join(folder, 'one.mp3'), { force: true });
    const tried = await ffmpegEncoder(find).encode(request([mp3('one.mp3')]));
    expect(await readdir(folder)).not.toContain('one.mp3');
    await tried.accept();
    const bytes = await readFile(join(folder, 'one.mp3'));
    expect(bytes.subarray(0, 4).toString()).toBe('HEAD');
    expect(bytes.length).toBeGreaterThan(4 * 12_000 * 0.95);
    // A sine of -20 dBFS on two channels is -20 LUFS at 440 Hz, give or take the K-weighting.
    expect(tried.encoded[0]!.loudness.integratedLufs).toBeGreaterThan(-21.2);
    expect(tried.encoded[0]!.loudness.integratedLufs).toBeLessThan(-19.2);
    expect(tried.encoded[0]!.loudness.truePeakDbtp).toBeLessThan(-19);
    const again = await measureFile((await find()).path, join(folder, 'one.mp3'));
    expect(again.integratedLufs).toBeCloseTo(tried.encoded[0]!.loudness.integratedLufs, 0);
  });

  it('puts one channel on both sides, and measures it as two sound', async () => {
    const mono = new Int16Array(4 * RATE);
    for (let index = 0; index < mono.length; index++) mono[index] = 3277 * Math.sin((2 * Math.PI * 440 * index) / RATE);
    const pcm = (async function* () {
      yield new Uint8Array(mono.buffer);
    })();
    const tried = await ffmpegEncoder(find).encode({ ...request([mp3('mono.mp3')]), channels: 1, pcm });
    await tried.accept();
    const { loudness } = tried.encoded[0]!;
    expect(loudness.integratedLufs).toBeGreaterThan(-21.2);
    expect(loudness.integratedLufs).toBeLessThan(-19.2);
    const both = await measureFile((await find()).path, join(folder, 'mono.mp3'));
    expect(Math.abs(both.integratedLufs - loudness.integratedLufs)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(both.truePeakDbtp - loudness.truePeakDbtp)).toBeLessThanOrEqual(0.1);
  });

  it('encodes once what is dressed twice, and measures once what is packed twice', async () => {
    const outputs: AudioOutput[] = [
      mp3('few.mp3'),
      ...['m4a', 'm4b'].map((end): AudioOutput => ({
        ...{ format: 'm4a', path: join(folder, `few.${end}`), kilobitsPerSecond: 96, tags: [['title', end]] },
      })),
      ...(['flac', 'wav'] as const).map((format): AudioOutput => ({
        ...{ format, path: join(folder, `few.${format}`), kilobitsPerSecond: 96 },
      })),
    ];
    const tried = await ffmpegEncoder(find).encode(request(outputs));
    await tried.accept();
    expect(tried.encoded.map(({ path }) => path)).toEqual(outputs.map(({ path }) => path));
    const { path: program } = await find();
    for (const { path, loudness } of tried.encoded) {
      const again = await measureFile(program, path);
      expect(Math.abs(again.integratedLufs - loudness.integratedLufs), path).toBeLessThanOrEqual(0.1);
      expect(Math.abs(again.truePeakDbtp - loudness.truePeakDbtp), path).toBeLessThanOrEqual(0.1);
      expect(again.seconds, path).toBeCloseTo(4, 0);
    }
    const [, m4a, m4b] = await Promise.all(outputs.map(({ path }) => readFile(path)));
    expect(m4a!.includes('m4a')).toBe(true);
    expect(m4b!.equals(m4a!)).toBe(false);
  });

  it('gives the same bytes twice', async () => {
    const encoder = ffmpegEncoder(find);
    for (const name of ['a.mp3', 'b.mp3']) await (await encoder.encode(request([mp3(name)]))).accept();
    expect(await readFile(join(folder, 'a.mp3'))).toEqual(await readFile(join(folder, 'b.mp3')));
  });

  it('leaves nothing behind when it is discarded or stopped', async () => {
    const before = await readdir(folder);
    await (await ffmpegEncoder(find).encode(request([mp3('c.mp3')]))).discard();
    const stop = new AbortController();
    const stopped = ffmpegEncoder(find).encode({
      ...request([mp3('d.mp3')], stop.signal),
      pcm: (async function* () {
        for await (const chunk of tone(3)) {
          yield chunk;
          stop.abort(new Error('enough'));
        }
      })(),
    });
    await expect(stopped).rejects.toThrow('enough');
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('finding ffmpeg', () => {
  it('takes the one that is named, and no other in its place', async () => {
    const path = join(folder, 'no-such-ffmpeg');
    await expect(findFfmpeg({ ...process.env, LECTERN_FFMPEG: path })).rejects.toThrow(/no-such-ffmpeg/);
  });

  it('reads silence and speech from the meter’s summary', () => {
    const summary =
      'Summary:\n\n  Integrated loudness:\n    I:         -16.2 LUFS\n    Threshold: -26.4 LUFS\n\n  Loudness range:\n    LRA:         3.1 LU\n\n  True peak:\n    Peak:       -1.9 dBFS\n';
    expect(parseEbur128(summary)).toEqual({ integratedLufs: -16.2, rangeLu: 3.1, truePeakDbtp: -1.9 });
    expect(parseEbur128('nothing')).toBeUndefined();
  });
});
