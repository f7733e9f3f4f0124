// What a writer is given beside the episode: the proofs and the names of the other files. Plain data.
import type { Episode, Loudness, OutputFile } from '../model/episode.ts';
import type { Summary } from '../model/manifest.ts';
import type { Span } from '../model/span.ts';
import type { PageAssets } from '../ports.ts';
import type { EditionName } from './editions.ts';

export interface WriterKit {
  readonly coverage: {
    readonly textCharacters: number;
    readonly spokenCharacters: number;
    readonly omittedCharacters: number;
    readonly missed: readonly Span[];
    readonly twice: readonly Span[];
    readonly complete: boolean;
  };
  readonly purity: {
    readonly straddling: readonly { readonly utteranceId: string; readonly quoteId: string }[];
    readonly misvoiced: readonly { readonly utteranceId: string; readonly quoteId: string }[];
    readonly quotedCharacters: number;
    readonly narratedCharacters: number;
    readonly unknownCharacters: number;
    readonly pure: boolean;
  };
  readonly summary: Summary;
  /** Every pair of voices, the likeliest mistake first. */
  readonly confusable: readonly {
    readonly speakerIds: readonly [string, string];
    readonly semitones: number;
    readonly meetings: number;
    readonly risk: 'same voice' | 'easily confused' | 'told apart';
  }[];
  readonly audio: { readonly path: string; readonly mediaType: string; readonly bytes: number };
  /** Every sound file, as encoded and measured; the MP3 first. */
  readonly sounds: readonly {
    readonly path: string;
    readonly mediaType: string;
    readonly bytes: number;
    readonly loudness: Loudness;
  }[];
  /** Row of ssml/dialects.ts by backend id: what each engine can express. */
  readonly dialects: Readonly<Record<string, string>>;
  /** What is made beside the files that always are. */
  readonly editions: readonly EditionName[];
  /** Scripts and fonts of the page. */
  readonly assets: PageAssets;
  /** File name of the cover. */
  readonly cover: string;
  /** For editions that hold the sound themselves: the MP3, a file beside them, and a small cover (JPEG). */
  readonly sound?: {
    readonly mp3: { readonly path: string; readonly bytes: number; readonly crc32: number };
    readonly cover: Uint8Array;
  };
}

/** One edition format. Adding one: one file, one line in write.ts. */
export interface Writer {
  readonly id: string;
  write(episode: Episode, kit: WriterKit): readonly OutputFile[];
}
