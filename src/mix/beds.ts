// Sounds of the house around the words: where each stands, how it gives way to a voice, and how it is added.
import { resample } from '../audio/resample.ts';
import { type Bed, HOUSE_RATE } from '../model/timeline.ts';

/** A sound as it may be placed. */
export interface HouseSound {
  readonly key: string;
  /** House rate. */
  readonly lengthSamples: number;
  /** As heard on two identical channels. */
  readonly loudnessLufs: number;
}

export interface HouseSounds {
  /** Before the first word and, softer, under it. */
  readonly opening?: HouseSound;
  /** Under the last words, and after them. */
  readonly closing?: HouseSound;
  /** Before every chapter but the first. */
  readonly chapter?: HouseSound;
  /** How much softer a sound is under words, in dB. */
  readonly duckDb: number;
}

const samples = (milliseconds: number): number => Math.round((milliseconds * HOUSE_RATE) / 1000);

/** A sound alone stands a little below the voices, so that nobody reaches for the volume. */
const BELOW_VOICES_LU = 3;
/** An opening is heard alone for so long at most. */
const LEAD = samples(2600);
/** A closing begins so long before the last word ends. */
const UNDER_LAST_WORDS = samples(1800);
/** A turn between chapters may still ring when the words begin. */
const RING = samples(500);
/** The turn begins so long before the pause ends that was there anyway. */
const INTO_PAUSE = samples(900);
const DUCKING = samples(450);
const FADE = samples(1500);

/** Samples of silence that the opening needs before the first word. */
export const leadOf = (sound: HouseSound): number => Math.min(sound.lengthSamples, LEAD);

/** From sample 0, giving way to words that begin at `words`. */
export function openingBed(sound: HouseSound, words: number, targetLufs: number, duckDb: number): Bed {
  const full = fullGain(sound, targetLufs);
  const soft = full * 10 ** (-duckDb / 20);
  const end = sound.lengthSamples;
  return bed(sound, 0, [
    [0, full],
    [Math.max(0, words - DUCKING), full],
    [words + (DUCKING >> 2), soft],
    [Math.max(words + (DUCKING >> 2) + 1, end - FADE), soft],
    [end, 0],
  ]);
}

/** Under the end of the last words, which last from `from` to `to`, and up when they are over. */
export function closingBed(sound: HouseSound, from: number, to: number, targetLufs: number, duckDb: number): Bed {
  const full = fullGain(sound, targetLufs);
  const soft = full * 10 ** (-duckDb / 20);
  const start = Math.max(from, to - UNDER_LAST_WORDS);
  return bed(sound, start, [
    [start, 0],
    [start + DUCKING, soft],
    [Math.max(start + DUCKING, to), soft],
    [Math.max(start + DUCKING, to) + DUCKING, full],
    [start + sound.lengthSamples, full],
  ]);
}

/** In the pause that ends at `position`; `words` is where the chapter's words must not begin before. */
export function chapterBed(
  sound: HouseSound,
  position: number,
  pauseStart: number,
  targetLufs: number,
): { readonly bed: Bed; readonly words: number } {
  const full = fullGain(sound, targetLufs);
  const start = Math.max(pauseStart, position - INTO_PAUSE);
  const words = Math.max(position, start + sound.lengthSamples - RING);
  return {
    bed: bed(sound, start, [
      [start, full],
      [start + sound.lengthSamples, full],
    ]),
    words,
  };
}

const fullGain = (sound: HouseSound, targetLufs: number): number =>
  10 ** ((targetLufs - BELOW_VOICES_LU - sound.loudnessLufs) / 20);

/** Points beyond the end of the sound, or out of order, are left out. */
function bed(sound: HouseSound, startSample: number, points: readonly (readonly [number, number])[]): Bed {
  const endSample = startSample + sound.lengthSamples;
  const envelope: { sample: number; gain: number }[] = [];
  for (const [sample, gain] of points) {
    const last = envelope.at(-1)?.sample ?? startSample - 1;
    if (sample > last && sample <= endSample) envelope.push({ sample, gain: Number(gain.toFixed(5)) });
  }
  return { sound: sound.key, startSample, endSample, envelope };
}

/** Adds beds to frames as they pass: `frames` are interleaved 16-bit samples of `channels` channels, from sample 0 on. */
export async function* withBeds(
  frames: AsyncIterable<Uint8Array>,
  beds: readonly Bed[],
  samplesOf: (key: string) => Promise<{ readonly sampleRate: number; readonly samples: Int16Array }>,
  gain: number,
  channels: 1 | 2,
): AsyncGenerator<Uint8Array> {
  const sounds = new Map<string, Float32Array>();
  for (const { sound } of beds) {
    if (sounds.has(sound)) continue;
    const loaded = await samplesOf(sound);
    sounds.set(sound, resample(loaded.samples, loaded.sampleRate, HOUSE_RATE));
  }
  let at = 0;
  for await (const chunk of frames) {
    const length = chunk.length / (2 * channels);
    const here = beds.filter((candidate) => candidate.startSample < at + length && candidate.endSample > at);
    yield here.length === 0 ? chunk : add(chunk, at, here, sounds, gain, channels);
    at += length;
  }
}

function add(
  chunk: Uint8Array,
  at: number,
  beds: readonly Bed[],
  sounds: ReadonlyMap<string, Float32Array>,
  gain: number,
  channels: 1 | 2,
): Uint8Array {
  // A copy: silence is one array that passes many times.
  const bytes = chunk.slice();
  const mixed = new Int16Array(bytes.buffer);
  const length = mixed.length / channels;
  for (const bed of beds) {
    const sound = sounds.get(bed.sound)!;
    const first = Math.max(at, bed.startSample);
    const last = Math.min(at + length, bed.endSample);
    let point = 0;
    for (let sample = first; sample < last; sample++) {
      while (point + 1 < bed.envelope.length && bed.envelope[point + 1]!.sample <= sample) point++;
      const added = (sound[sample - bed.startSample] ?? 0) * gain * gainAt(bed, point, sample);
      for (let channel = 0; channel < channels; channel++) {
        const index = (sample - at) * channels + channel;
        mixed[index] = Math.max(-32_768, Math.min(32_767, Math.round(mixed[index]! + added)));
      }
    }
  }
  return bytes;
}

function gainAt({ envelope }: Bed, point: number, sample: number): number {
  const from = envelope[point]!;
  const to = envelope[point + 1];
  if (!to || sample <= from.sample) return from.gain;
  return from.gain + ((to.gain - from.gain) * (sample - from.sample)) / (to.sample - from.sample);
}
