// The episode: everything known when the sound is done, from which every edition is written.
import type { Article, ArticleMeta } from './article.ts';
import type { Attribution } from './attribution.ts';
import type { Problem } from './problem.ts';
import type { Script } from './script.ts';
import type { Clip, Timeline } from './timeline.ts';

export interface Loudness {
  readonly integratedLufs: number;
  readonly truePeakDbtp: number;
  readonly rangeLu: number;
}

/** The outline of the programme, for pictures: the largest sample of each column, 0-127. */
export interface Waveform {
  /** House rate. */
  readonly samplesPerColumn: number;
  readonly peaks: readonly number[];
}

export interface Episode {
  /** Stable for ever: a UUID from the article's identity. */
  readonly id: string;
  /** Folder name under out/. */
  readonly slug: string;
  readonly meta: ArticleMeta;
  readonly article: Article;
  readonly attribution: Attribution;
  readonly script: Script;
  readonly clips: readonly Clip[];
  readonly timeline: Timeline;
  /** Of the encoded episode. */
  readonly loudness: Loudness;
  readonly waveform: Waveform;
  readonly problems: readonly Problem[];
}

export interface OutputFile {
  /** Relative to the episode's folder. */
  readonly path: string;
  readonly mediaType: string;
  /** Pieces are asked for once, one after the other as they are written: a book is never whole in memory. */
  readonly body: string | Uint8Array | Iterable<Piece>;
}

/** Part of a file: text, bytes, or all bytes of a file of the same folder. */
export type Piece = string | Uint8Array | { readonly copyOf: string };
