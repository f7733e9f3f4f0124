// The manifest: what an edition consists of, and from what it was made. Written last, so that what it names is there.
import type { Loudness } from './episode.ts';

/** Folder in `out/` for what is remembered of the editions from one run to the next. */
export const RENDERS = '.renders';

export interface ManifestFile {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** Of a sound file: as it was measured when it was encoded. */
  readonly loudness?: Loudness;
}

export interface Manifest {
  readonly version: 1;
  readonly slug: string;
  /** The source as it was named. */
  readonly uri: string;
  /** SHA-256 of everything that went in: the same key, the same edition. */
  readonly inputKey: string;
  /** SHA-256 of everything that shaped the encoded sound. */
  readonly soundKey: string;
  readonly files: readonly ManifestFile[];
  readonly summary: Summary;
  /** SHA-256 of all the rest of the manifest. */
  readonly seal: string;
}

/** What a person wants to know of a finished edition at a glance. */
export interface Summary {
  readonly title: string;
  readonly durationMs: number;
  readonly loudness: Loudness;
  readonly chapters: readonly { readonly title: string; readonly startMs: number }[];
  readonly speakers: readonly {
    readonly name: string;
    readonly voiceId: string;
    readonly reason: string;
    readonly quotes: number;
  }[];
  readonly omitted: readonly { readonly reason: string; readonly blocks: number; readonly characters: number }[];
  readonly unknownQuotes: number;
  readonly utterances: number;
  readonly spokenCharacters: number;
}
