// What the path needs from the world, and what it has decided before a sound is made. Types only.
import type { Coverage } from './check/cover.ts';
import type { Purity } from './check/purity.ts';
import type { Article } from './model/article.ts';
import type { Attribution, Edits } from './model/attribution.ts';
import type { CastMemory, Voice } from './model/cast.ts';
import type { Script } from './model/script.ts';
import type { Adviser, Backend, ClipStore, Encoder, LoadSound, OutputFolder, PageAssets, Painter } from './ports.ts';
import type { Lexicon } from './text/pls.ts';

/** What the path needs from the world, gathered first and handed in as data and sockets. */
export interface World {
  readonly voices: readonly Voice[];
  readonly memory: CastMemory;
  readonly edits: Edits;
  /** Only where the settings ask for one. */
  readonly adviser?: Adviser;
  readonly lexicons: readonly Lexicon[];
  readonly backends: ReadonlyMap<string, Backend>;
  readonly clips: ClipStore;
  readonly encoder: Encoder;
  /** A sound of the house by name: one channel at the house rate. */
  readonly sound: LoadSound;
  readonly painter: Painter;
  readonly assets: PageAssets;
  readonly folderFor: (slug: string) => OutputFolder;
}

/** Everything that is decided before a sound is made. */
export interface Decided {
  readonly article: Article;
  readonly attribution: Attribution;
  readonly script: Script;
  readonly coverage: Coverage;
  readonly purity: Purity;
  readonly memory: CastMemory;
}
