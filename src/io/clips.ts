// Clips on disk: one WAV file each, named by its key, with what we know of it in a chunk of its own.
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { decodeWav, readNote, wavPieces } from '../audio/wav.ts';
import { RenderError } from '../model/problem.ts';
import type { Clip } from '../model/timeline.ts';
import type { ClipStore } from '../ports.ts';
import { saveWhole } from './files.ts';

/** Enough for the note of a long sentence, so that one read is nearly always all. */
const HEAD_BYTES = 8192;

/**
 * A store in `folder`, one file a clip: `ab/abcd….wav`.
 *
 * A torn or foreign file counts as absent, and is written anew. Throws `io/disk-full` or `io/unwritable` when a clip
 * cannot be kept, and `io/clip-damaged` when its samples are not what was kept.
 */
export function clipStore(folder: string): ClipStore {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), `${key}.wav`);
  return {
    async find(key) {
      const note = parse(await noteOf(pathOf(key)));
      return note?.clip.key === key ? note.clip : undefined;
    },
    async samples(key) {
      const path = pathOf(key);
      const wav = decodeWav(await readFile(path).catch(() => new Uint8Array(0)));
      if (wav && parse(wav.note)?.sum === checksum(wav.samples)) return wav.samples;
      await rm(path, { force: true });
      throw new RenderError({
        code: 'io/clip-damaged',
        message: `A clip was damaged or removed while it was needed: ${path}.`,
        fix: 'Run the same command again: only this clip is spoken again.',
      });
    },
    async keep(clip, samples) {
      const path = pathOf(clip.key);
      await saveWhole(path, wavPieces(samples, clip.sampleRate, print(clip, checksum(samples))));
    },
  };
}

const checksum = (samples: Int16Array): number =>
  crc32(new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength));

/** The note alone, of a file that is as long as its header says; undefined otherwise. */
async function noteOf(path: string): Promise<string | undefined> {
  const file = await open(path, 'r').catch(() => undefined);
  if (!file) return undefined;
  try {
    const { size } = await file.stat();
    for (let length = Math.min(size, HEAD_BYTES); ; length = Math.min(size, 8 * length)) {
      const head = new Uint8Array(length);
      const { bytesRead } = await file.read(head, 0, length, 0);
      if (bytesRead < length) return undefined;
      const note = readNote(head, size);
      if (note !== undefined || length === size) return note;
    }
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** A clip as its file keeps it: four numbers a word, because a book has a hundred thousand of them. */
interface Note extends Omit<Clip, 'words' | 'loudnessLufs'> {
  /** -Infinity has no JSON of its own. */
  readonly loudnessLufs: number | null;
  /** start, end, startSample, endSample of one word after the other. */
  readonly words: readonly number[];
  /** CRC-32 of the samples. */
  readonly sum: number;
}

function print(clip: Clip, sum: number): string {
  const words = clip.words.flatMap(({ span, startSample, endSample }) => [
    span.start,
    span.end,
    startSample,
    endSample,
  ]);
  const loudnessLufs = Number.isFinite(clip.loudnessLufs) ? clip.loudnessLufs : null;
  return JSON.stringify({ ...clip, loudnessLufs, words, sum } satisfies Note);
}

function parse(json: string | undefined): { clip: Clip; sum: number } | undefined {
  if (json === undefined) return undefined;
  try {
    const { sum, words: flat, loudnessLufs, ...facts } = JSON.parse(json) as Note;
    const words = Array.from({ length: flat.length / 4 }, (_, index) => {
      const [start, end, startSample, endSample] = flat.slice(4 * index, 4 * index + 4) as [
        number,
        number,
        number,
        number,
      ];
      return { span: { start, end }, startSample, endSample };
    });
    return { clip: { ...facts, loudnessLufs: loudnessLufs ?? Number.NEGATIVE_INFINITY, words }, sum };
  } catch {
    return undefined;
  }
}
