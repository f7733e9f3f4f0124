// Timeline + samples -> one stream of sound. Memory holds one clip at a time, however long the programme.
import { resample, Room } from '../audio/resample.ts';
import type { Run } from '../model/run.ts';
import type { Segment, Timeline } from '../model/timeline.ts';
import { withBeds } from './beds.ts';
import { limit } from './limiter.ts';

/** Samples of a clip or of a sound by key, at the clip's own rate. */
export type SamplesOf = (clipKey: string) => Promise<{ readonly sampleRate: number; readonly samples: Int16Array }>;

export interface MixdownOptions {
  /** One linear gain over everything. */
  readonly gainDb: number;
  /** No sample goes above this. */
  readonly ceilingDb: number;
}

const SILENCE_FRAMES = 48_000;

/** One channel is enough while everybody speaks from the middle. */
export const channelsOf = (timeline: Timeline): 1 | 2 =>
  timeline.segments.every((segment) => segment.pan === 0) ? 1 : 2;

/** Gives frames of `channelsOf(timeline)` channels, interleaved, 16 bit little-endian, `timeline.lengthSamples` of them. */
export function mixdown(
  timeline: Timeline,
  samplesOf: SamplesOf,
  options: MixdownOptions,
  run: Run,
): AsyncIterable<Uint8Array> {
  const words = segmentsOf(timeline, samplesOf, options, run);
  if (!timeline.beds) return words;
  return withBeds(words, timeline.beds, samplesOf, 10 ** (options.gainDb / 20), channelsOf(timeline));
}

async function* segmentsOf(
  timeline: Timeline,
  samplesOf: SamplesOf,
  options: MixdownOptions,
  run: Run,
): AsyncGenerator<Uint8Array> {
  const ceiling = 10 ** (options.ceilingDb / 20);
  const channels = channelsOf(timeline);
  const frameBytes = 2 * channels;
  const silence = new Uint8Array(SILENCE_FRAMES * frameBytes);
  for (const segment of timeline.segments) {
    run.signal.throwIfAborted();
    const length = segment.endSample - segment.startSample;
    if (segment.clipKey === undefined)
      for (let left = length; left > 0; left -= SILENCE_FRAMES)
        yield silence.subarray(0, Math.min(left, SILENCE_FRAMES) * frameBytes);
    else
      yield await speech(
        segment,
        length,
        segment.clipKey,
        samplesOf,
        10 ** ((segment.gainDb + options.gainDb) / 20),
        ceiling,
        timeline.sampleRate,
        channels,
      );
    run.progress('master', segment.endSample, timeline.lengthSamples);
  }
}

/** The clip that is being mixed; between two waits only. */
const room = new Room();

async function speech(
  segment: Segment,
  length: number,
  clipKey: string,
  samplesOf: SamplesOf,
  gain: number,
  ceiling: number,
  rate: number,
  channels: 1 | 2,
): Promise<Uint8Array> {
  const clip = await samplesOf(clipKey);
  const samples = resample(clip.samples, clip.sampleRate, rate, room);
  const { left, right } = panGains(segment.pan);
  const loudest = ceiling / Math.max(left, right);
  // Full scale is 1 from here on.
  const scale = gain / 32_768;
  let peak = 0;
  for (let index = 0; index < samples.length; index++) {
    const sample = samples[index]! * scale;
    samples[index] = sample;
    if (sample > peak) peak = sample;
    else if (-sample > peak) peak = -sample;
  }
  if (peak > loudest) limit(samples, loudest);
  return channels === 1 ? single(samples, length) : interleave(samples, length, left, right);
}

/** Constant power: the two gains' squares add up to 2, and both are 1 in the middle. */
export function panGains(pan: number): { left: number; right: number } {
  if (pan === 0) return { left: 1, right: 1 };
  const angle = ((Math.max(-1, Math.min(1, pan)) + 1) * Math.PI) / 4;
  return { left: Math.SQRT2 * Math.cos(angle), right: Math.SQRT2 * Math.sin(angle) };
}

function single(samples: Float32Array, length: number): Uint8Array {
  const frames = new Int16Array(length);
  const count = Math.min(length, samples.length);
  for (let index = 0; index < count; index++) frames[index] = rounded(samples[index]! * 32_767);
  return new Uint8Array(frames.buffer);
}

function interleave(samples: Float32Array, length: number, left: number, right: number): Uint8Array {
  const frames = new Int16Array(length * 2);
  const count = Math.min(length, samples.length);
  for (let index = 0; index < count; index++) {
    const sample = samples[index]! * 32_767;
    frames[2 * index] = rounded(sample * left);
    frames[2 * index + 1] = rounded(sample * right);
  }
  return new Uint8Array(frames.buffer);
}

/** To the nearest whole sample. The limiter has kept it within 16 bits; this is four times as fast as Math.round. */
const rounded = (value: number): number => (value + (value < 0 ? -0.5 : 0.5)) | 0;
