// Mastering: every output is brought to the target by its own gain, and the outline of the sound is taken on the way.
import { describe, expect, it } from 'vitest';
import { DEFAULT_MIX_OPTIONS } from '../../src/mix/arrange.ts';
import { master } from '../../src/mix/master.ts';
import { traceWaveform } from '../../src/mix/waveform.ts';
import { HOUSE_RATE, type Timeline } from '../../src/model/timeline.ts';
import type { AudioOutput, EncodeRequest, Encoder } from '../../src/ports.ts';
import { aRun } from '../helpers/make.ts';

const LENGTH = 2 * HOUSE_RATE;
const timeline: Timeline = {
  sampleRate: HOUSE_RATE,
  lengthSamples: LENGTH,
  segments: [{ kind: 'speech', startSample: 0, endSample: LENGTH, clipKey: 'k', utteranceId: 'u', gainDb: 0, pan: 0 }],
  chapters: [],
};
const samplesOf = async () => ({ sampleRate: HOUSE_RATE, samples: new Int16Array(LENGTH).fill(3277) });
const outputs: AudioOutput[] = (['mp3', 'opus'] as const).map((format) => ({
  ...{ format, path: `episode.${format}`, kilobitsPerSecond: 96 },
}));

/** An encoder that takes `loss` dB from each output in turn; a full tone of -20 dBFS counts as `level`. */
function encoderWith(
  loss: readonly number[],
  level = -16,
  peakDb = -6,
): Encoder & { readonly requests: EncodeRequest[] } {
  const requests: EncodeRequest[] = [];
  return {
    requests,
    version: async () => 'test',
    prepare() {},
    async encode(request) {
      requests.push(request);
      let loudest = 0;
      for await (const chunk of request.pcm)
        for (const sample of new Int16Array(chunk.buffer)) loudest = Math.max(loudest, sample);
      const gain = 20 * Math.log10(loudest / 3277);
      const encoded = request.outputs.map(({ path, trimDb }, index) => ({
        path,
        loudness: {
          ...{ integratedLufs: Math.round(10 * (level + gain + (trimDb ?? 0) - loss[index]!)) / 10 },
          ...{ truePeakDbtp: peakDb + (trimDb ?? 0), rangeLu: 1 },
        },
      }));
      return { encoded, accept: async () => {}, discard: async () => {} };
    },
  };
}
const run = aRun();

describe('mastering', () => {
  it('brings an MP3 and an Opus file to the same level in one round, though one loses more than the other', async () => {
    const encoder = encoderWith([0.8, 0.4]);
    const { loudness, rounds } = await master(timeline, samplesOf, outputs, encoder, DEFAULT_MIX_OPTIONS, run);
    expect(loudness.map((one) => one.integratedLufs)).toEqual([-16, -16]);
    expect(rounds).toBe(1);
    expect(encoder.requests[0]!.outputs.map((output) => output.trimDb)).toEqual([0, -0.4]);
  });

  it('corrects each output by what it alone is off', async () => {
    const { loudness, rounds } = await master(
      ...([timeline, samplesOf, outputs, encoderWith([2, 0.1]), DEFAULT_MIX_OPTIONS, run] as const),
    );
    expect(rounds).toBe(2);
    for (const { integratedLufs } of loudness) expect(Math.abs(integratedLufs + 16)).toBeLessThanOrEqual(0.2);
  });

  it('says so when four rounds do not reach the target', async () => {
    const heard = aRun();
    const { rounds } = await master(
      ...([timeline, samplesOf, outputs, encoderWith([0.8, 0.4], -16, 0.5), DEFAULT_MIX_OPTIONS, heard] as const),
    );
    expect(rounds).toBe(4);
    expect(heard.problems.map((problem) => problem.code)).toEqual(['mix/loudness-off-target']);
  });
});

describe('the outline of the sound', () => {
  it('is the largest sample of each column, whatever pieces the sound comes in', async () => {
    const length = 2400;
    const frames = Int16Array.from({ length: 2 * length }, (_, index) => (index % 1000 === 0 ? -32_768 : 256));
    const outline = async (size: number) => {
      async function* pieces(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < frames.length; at += size) yield new Uint8Array(frames.slice(at, at + size).buffer);
      }
      const tracer = traceWaveform(length, 2);
      for await (const chunk of tracer.through(pieces())) expect(chunk.length).toBeGreaterThan(0);
      return tracer.waveform();
    };
    const whole = await outline(2 * length);
    expect(whole.samplesPerColumn).toBe(2);
    expect(whole.peaks).toHaveLength(1200);
    expect(whole.peaks.slice(0, 2)).toEqual([127, 1]);
    expect(whole.peaks[250]).toBe(127);
    expect(await outline(14)).toEqual(whole);
  });
});
