// Clips on disk: one WAV file each, named by its key, with what we know of it in a chunk of its own.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeWav, encodeWav } from '../audio/wav.ts';
import type { Clip } from '../model/timeline.ts';
import type { ClipStore } from '../ports.ts';
import { readIfThere, saveWhole } from './files.ts';

/** -Infinity has no JSON of its own. */
const toJson = (clip: Clip): string => JSON.stringify({ ...clip, loudnessLufs: Number.isFinite(clip.loudnessLufs) ? clip.loudnessLufs : null });
const fromJson = (note: string): Clip => {
  const clip = JSON.parse(note) as Clip & { loudnessLufs: number | null };
  return { ...clip, loudnessLufs: clip.loudnessLufs ?? Number.NEGATIVE_INFINITY };
};

/** A store in `folder`. A torn or foreign file counts as absent, and is written anew. */
export function clipStore(folder: string): ClipStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.wav`);
  const made = new Set<string>();
  const load = async (key: string): Promise<{ clip: Clip; samples: Int16Array } | undefined> => {
    const bytes = await readIfThere(pathOf(key));
    const wav = bytes && decodeWav(bytes);
    if (!wav?.note) return undefined;
    try {
      const clip = fromJson(wav.note);
      return clip.key === key && clip.lengthSamples === wav.samples.length ? { clip, samples: wav.samples } : undefined;
    } catch {
      return undefined;
    }
  };
  return {
    find: async (key) => (await load(key))?.clip,
    async samples(key) {
      const found = await load(key);
      if (!found) throw new Error(`the clip ${key} has gone from ${folder}`);
      return found.samples;
    },
    async keep(clip, samples) {
      const path = pathOf(clip.key);
      if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
      made.add(dirname(path));
      await saveWhole(path, encodeWav(samples, clip.sampleRate, toJson(clip)));
    },
  };
}
