// Engines that are not ours: what they are given to read, and speech from the WAV they give.
import { speechPart } from '../audio/pcm.ts';
import { decodeStreamedWav } from '../audio/wav.ts';
import type { Speech, SpeechRequest } from '../ports.ts';
import { respellingOf } from '../ssml/lower.ts';
import { type Line, lineOf, printable } from './line.ts';

/** Where the settings are silent. */
export const MAX_CHARACTERS = 2000;
export const TIMEOUT_MS = 120_000;

/** Words as they are spoken, and those with phonemes in letters that come near to them. Marks stay: they carry a tone. */
export const plainLine = (request: SpeechRequest): Line => lineOf(request, printable, respellingOf);

/** Nothing to be said. */
export const NOTHING: Speech = { sampleRate: 48_000, samples: new Int16Array(0), words: [], timing: 'estimated' };

/** Speech without word times, played `shift` times as fast as it was made. Throws an Error that says whose WAV is none. */
export function speechFrom(wav: Uint8Array, shift: number, who: string): Speech {
  const decoded = decodeStreamedWav(wav);
  if (!decoded)
    throw new Error(`${who} gave ${wav.length} bytes that are no WAV of one 16-bit channel: ${excerpt(wav)}`);
  const { samples } = speechPart(decoded.samples, decoded.sampleRate);
  return { sampleRate: Math.round(decoded.sampleRate * shift), samples, words: [], timing: 'estimated' };
}

const excerpt = (bytes: Uint8Array): string =>
  new TextDecoder('latin1')
    .decode(bytes.subarray(0, 60))
    .replace(/[^ -~]+/g, ' ')
    .trim();
