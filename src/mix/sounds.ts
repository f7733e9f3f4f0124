// The sounds that a publication chose, loaded and measured, ready to be placed.
import { createHash } from 'node:crypto';
import { integratedLufs } from '../audio/loudness.ts';
import { HOUSE_RATE } from '../model/timeline.ts';
import type { LoadSound } from '../ports.ts';
import { TWO_CHANNELS_LU } from './arrange.ts';
import type { HouseSound, HouseSounds } from './beds.ts';

export interface SoundOptions {
  /** `lectern:opening`, `lectern:closing`, `lectern:chapter`, or the path of a sound file; none by default. */
  readonly opening?: string;
  readonly closing?: string;
  readonly chapter?: string;
  /** How much softer a sound is while somebody speaks, in dB. */
  readonly duckDb: number;
}

export const DEFAULT_SOUND_OPTIONS: SoundOptions = { duckDb: 14 };

export interface Chosen {
  readonly sounds: HouseSounds;
  /** Samples by key, as the timeline's beds name them. */
  readonly samples: ReadonlyMap<string, Int16Array>;
}

/** Loads each chosen sound once. Rejects with what `load` rejects with. */
export async function chooseSounds(options: SoundOptions, load: LoadSound): Promise<Chosen> {
  const samples = new Map<string, Int16Array>();
  const sounds: { duckDb: number; opening?: HouseSound; closing?: HouseSound; chapter?: HouseSound } = {
    duckDb: options.duckDb,
  };
  for (const place of ['opening', 'closing', 'chapter'] as const) {
    const name = options[place];
    if (name === undefined || name === 'none') continue;
    const sound = await load(name);
    if (sound.length === 0) continue;
    const key = `sound:${createHash('sha256')
      .update(new Uint8Array(sound.buffer, sound.byteOffset, sound.byteLength))
      .digest('hex')
      .slice(0, 32)}`;
    samples.set(key, sound);
    const level = integratedLufs(sound, HOUSE_RATE, 32_768);
    // Too short or too soft to be measured: taken as it is.
    const loudnessLufs = Number.isFinite(level) ? level + TWO_CHANNELS_LU : -20;
    sounds[place] = { key, lengthSamples: sound.length, loudnessLufs };
  }
  return { sounds, samples };
}
