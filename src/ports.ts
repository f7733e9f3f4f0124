// The sockets: what the path needs from the world, and what plugs in.
import type { Voice } from './model/cast.ts';
import type { Loudness } from './model/episode.ts';
import type { Run } from './model/run.ts';
import type { Token } from './model/script.ts';
import type { Clip, Timing } from './model/timeline.ts';

/** One utterance for one voice. Never more: no engine switches voices reliably inside a document. */
export interface SpeechRequest {
  readonly voice: Voice;
  /** BCP 47. */
  readonly language: string;
  /** The written text; word spans point into it. */
  readonly text: string;
  /** What to say: tokens tile `text`. */
  readonly tokens: readonly Token[];
  /** Ratio to the voice's own rate. */
  readonly rate: number;
  readonly pitchSemitones: number;
}

export interface SpokenWord {
  /** Into the request's `text`. */
  readonly start: number;
  readonly end: number;
  readonly startSample: number;
  readonly endSample: number;
}

export interface Speech {
  /** Of the samples as they should be played: an engine's own rate times the voice's shift. */
  readonly sampleRate: number;
  /** Mono, 16 bit. */
  readonly samples: Int16Array;
  readonly words: readonly SpokenWord[];
  readonly timing: Timing;
}

export interface BackendLimits {
  /** Longest text in characters that one request takes; longer utterances are split at sentences and spaces. */
  readonly maxCharacters: number;
  /** Requests that may run side by side. */
  readonly concurrency: number;
}

export interface Backend {
  readonly id: string;
  /** Row in ssml/dialects.ts. */
  readonly dialect: string;
  readonly limits: BackendLimits;
  /** Changes whenever the same request would sound different; part of every clip key. */
  readonly version: string;
  /** Ready, or what is missing and how to get it. Loads nothing heavy. */
  available(): Promise<{ readonly ready: true; readonly detail: string } | { readonly ready: false; readonly detail: string; readonly fix: string }>;
  synthesize(request: SpeechRequest, run: Pick<Run, 'signal'>): Promise<Speech>;
  /** Frees workers and child processes. Safe to call twice. */
  close(): Promise<void>;
}

/** Sound kept by key. What it gives was once whole. */
export interface ClipStore {
  find(key: string): Promise<Clip | undefined>;
  /** Samples of a clip that `find` or `keep` gave. */
  samples(key: string): Promise<Int16Array>;
  keep(clip: Clip, samples: Int16Array): Promise<void>;
}

export interface EncodeRequest {
  /** Interleaved 16-bit little-endian frames at `sampleRate`. */
  readonly pcm: AsyncIterable<Uint8Array>;
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  readonly path: string;
  readonly signal: AbortSignal;
}

export interface Encoder {
  readonly version: string;
  /** Writes a bare MP3 (no tag) to `path`. */
  encodeMp3(request: EncodeRequest & { readonly kilobitsPerSecond: number }): Promise<void>;
  measure(path: string, signal: AbortSignal): Promise<Loudness>;
}
