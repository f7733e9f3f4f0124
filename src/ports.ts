// The sockets: what the path needs from the world, and what plugs in.
import type { Voice } from './model/cast.ts';
import type { Loudness, OutputFile } from './model/episode.ts';
import type { Run } from './model/run.ts';
import type { Token } from './model/script.ts';
import type { ChapterMark, Clip, Timing } from './model/timeline.ts';

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
  /** What was said, in the engine's own names of sounds, where it tells: `n w iy ax n`, `n wˈiː ə n`. */
  readonly phones?: readonly string[];
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
  available(): Promise<
    | { readonly ready: true; readonly detail: string }
    | { readonly ready: false; readonly detail: string; readonly fix: string }
  >;
  /** Begins to load what takes long, while the article is still read. Never fails: what is wrong is heard from `synthesize`. */
  prepare?(): void;
  synthesize(request: SpeechRequest, run: Pick<Run, 'signal'>): Promise<Speech>;
  /** Frees workers and child processes. Safe to call twice. */
  close(): Promise<void>;
}

/** Somebody to ask about doubtful quotations: a language model, usually. */
export interface Adviser {
  /** Model and server, kept beside each piece of advice. */
  readonly id: string;
  /** The answer as the adviser wrote it. Rejects when there is none. */
  answer(question: { readonly system: string; readonly user: string }, signal: AbortSignal): Promise<string>;
}

/** Sound kept by key. What it gives was once whole. */
export interface ClipStore {
  find(key: string): Promise<Clip | undefined>;
  /** Samples of a clip that `find` or `keep` gave. */
  samples(key: string): Promise<Int16Array>;
  keep(clip: Clip, samples: Int16Array): Promise<void>;
}

/** A sound of the house by name or path: one channel at the house rate. Rejects with `config/no-sound`. */
export type LoadSound = (name: string) => Promise<Int16Array>;

export interface AudioOutput {
  readonly format: 'mp3' | 'm4a' | 'opus' | 'flac' | 'wav';
  /** Where it appears, whole or not at all. */
  readonly path: string;
  readonly kilobitsPerSecond: number;
  /** Gain of this output alone, in dB: encoders take more or less of the level away. None when left out. */
  readonly trimDb?: number;
  /** Container metadata as ffmpeg takes it; an MP3 has none, its tag is ours. */
  readonly tags?: readonly (readonly [key: string, value: string])[];
  /** For the containers whose chapters ffmpeg writes well (m4a). */
  readonly chapters?: readonly ChapterMark[];
  /** Bytes that come before the encoder's own: an MP3's ID3 tag. */
  readonly head?: Uint8Array;
  /** A JPEG for the containers where ffmpeg embeds it (m4a). */
  readonly cover?: Uint8Array;
}

export interface EncodeRequest {
  /** Interleaved 16-bit little-endian frames at `sampleRate`; read once, for all outputs. */
  readonly pcm: AsyncIterable<Uint8Array>;
  readonly sampleRate: number;
  readonly channels: 1 | 2;
  readonly lengthSamples: number;
  readonly outputs: readonly AudioOutput[];
  readonly signal: AbortSignal;
}

export interface Encoded {
  readonly path: string;
  /** Measured on the encoded sound. */
  readonly loudness: Loudness;
}

export interface Encoder {
  /** Program and version, part of what makes an episode the same. */
  version(): Promise<string>;
  /** Begins to load and look up what `encode` will need. Never fails: what is wrong is heard from `encode`. */
  prepare(): void;
  /**
   * Encodes all outputs side by side and measures each as encoded. Temporary files stand beside the paths and are
   * renamed by `accept`, or removed by `discard`: a first try that is too loud is never seen.
   */
  encode(
    request: EncodeRequest,
  ): Promise<{ readonly encoded: readonly Encoded[]; accept(): Promise<void>; discard(): Promise<void> }>;
}

/** Length, and SHA-256 in hexadecimal. */
export interface Fingerprint {
  readonly bytes: number;
  readonly sha256: string;
}

/** The folder of one edition: `out/<slug>/`. */
export interface OutputFolder {
  /** Where a file of the edition stands, as a path of this machine. */
  pathOf(name: string): string;
  read(name: string): Promise<Uint8Array | undefined>;
  /** Appears whole or not at all. */
  save(name: string, body: OutputFile['body']): Promise<Fingerprint>;
  /** CRC-32 of a file, as zip archives have it, streamed; 0 when it is not there. */
  crc32(name: string): Promise<number>;
  /** Of a file, streamed; undefined when it is not there. */
  fingerprint(name: string): Promise<Fingerprint | undefined>;
  /** Takes away a file of an earlier edition. */
  remove(name: string): Promise<void>;
}

/** The folder of all editions, as it is published. */
export interface SiteFolder extends OutputFolder {
  /** Gives a file a second name, whole or not at all. The file under the new name stays when the old one is replaced. */
  share(from: string, to: string): Promise<void>;
  /** Takes away a folder that is empty; does nothing to one that is not. */
  removeEmpty(name: string): Promise<void>;
}

/** Pictures from SVG, the same bytes every time. */
export interface Painter {
  /** One drawing as JPEGs of several widths in pixels, in that order. */
  jpegs(svg: string, widths: readonly number[]): Promise<readonly Uint8Array[]>;
}

/** What the page and the player bring with them, as it stands in the package. */
export interface PageAssets {
  /** Script of index.html, written into it. */
  readonly pageScript: string;
  /** player.js, the custom element. */
  readonly playerScript: string;
  /** WOFF2; the extended ones hold the letters of Latin Extended-A and -B. */
  readonly fonts: Readonly<Record<'roman' | 'italic' | 'romanExtended' | 'italicExtended', Uint8Array>>;
}
