// One channel of MP3 as two: the real encoder and the real decoder on both sides of it.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBuffer } from 'music-metadata';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monoRateFor, TwinChannels } from '../../src/audio/mp3twin.ts';
import { findFfmpeg } from '../../src/io/findffmpeg.ts';
import { dressMp3 } from '../../src/io/mp3.ts';
import { runProgram } from '../../src/io/process.ts';

let folder: string;
let ffmpeg: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-twins-'));
  ffmpeg = (await findFfmpeg(process.env)).path;
});
afterAll(() => rm(folder, { recursive: true }));

/** Noise that comes and goes: quiet frames fill the bit reservoir, loud ones empty it. */
async function encode(kilobitsPerSecond: number): Promise<string> {
  const path = join(folder, `mono-${kilobitsPerSecond}.mp3`);
  const sound = "aevalsrc='0.5*(random(0)-0.5)*gt(sin(7*t)\\,0.3)+0.2*sin(440*2*PI*t)*gt(sin(3*t)\\,0):d=6:s=44100'";
  const out = ['-c:a', 'libmp3lame', '-b:a', `${kilobitsPerSecond}k`, '-id3v2_version', '0', '-ac', '1'];
  const { code, stderr } = await runProgram(ffmpeg, ['-nostdin', '-y', '-f', 'lavfi', '-i', sound, ...out, path]);
  expect(code, stderr).toBe(0);
  return path;
}

async function decode(path: string): Promise<Float32Array> {
  const { stdout, stderr } = await runProgram(ffmpeg, ['-v', 'warning', '-nostdin', '-i', path, '-f', 'f32le', '-']);
  expect(stderr).toBe('');
  return new Float32Array(Uint8Array.from(stdout).buffer);
}

describe('two equal channels from one', () => {
  it.each([64, 96, 128, 192, 320])('decode to the same samples on both sides, at %i kbit/s', async (rate) => {
    const mono = await encode(monoRateFor(rate)!);
    const twins = join(folder, `twins-${rate}.mp3`);
    await dressMp3(mono, twins, {}, rate);
    const [one, two] = [await decode(mono), await decode(twins)];
    expect(one.length).toBeGreaterThan(6 * 44_000);
    expect(two.length).toBe(2 * one.length);
    let different = 0;
    for (let index = 0; index < one.length; index++)
      if (two[2 * index] !== one[index] || two[2 * index + 1] !== one[index]) different++;
    expect(different).toBe(0);
  });

  it('are joint stereo at a constant bit rate, as long as they were, and say their length first', async () => {
    const mono = await encode(monoRateFor(96)!);
    const twins = join(folder, 'said.mp3');
    const head = new TextEncoder().encode('');
    await dressMp3(mono, twins, { head }, 96);
    const bytes = await readFile(twins);
    const { format } = await parseBuffer(bytes, { mimeType: 'audio/mpeg' });
    expect(format).toMatchObject({ numberOfChannels: 2, bitrate: 96_000, sampleRate: 44_100 });
    expect(format.duration).toBeCloseTo((await parseBuffer(await readFile(mono))).format.duration!, 3);
    const info = bytes.indexOf('Info');
    expect(info).toBe(36);
    expect(bytes.readUInt32BE(info + 12)).toBe(bytes.length);
  });

  it('are refused where the stream has two channels already, or is torn', async () => {
    const mono = await readFile(await encode(80));
    const twins = new TwinChannels(96);
    twins.push(mono.subarray(0, 5000));
    expect(() => twins.end()).toThrow('torn');
    const made = new TwinChannels(96).push(mono);
    expect(() => new TwinChannels(96).push(made)).toThrow('not MPEG-1 Layer III of one channel');
    expect(() => new TwinChannels(64).push(mono)).toThrow('does not fit');
  });

  it('come to nothing where the file cannot be written', async () => {
    const mono = await encode(80);
    await expect(dressMp3(mono, join(folder, 'no', 'such', 'x.mp3'), {}, 96)).rejects.toMatchObject({
      problem: { code: expect.stringMatching(/^io\//) as string },
    });
  });
});
