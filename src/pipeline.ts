// The whole path on one screen: read, attribute, cast, compose, normalize, prove, speak, arrange, master, write.
import { attribute } from './attribute/attribute.ts';
import { cast } from './cast/cast.ts';
import { remember } from './cast/memory.ts';
import { type Coverage, cover, requireComplete } from './check/cover.ts';
import { type Purity, purity } from './check/purity.ts';
import { checkSound } from './check/sound.ts';
import type { Config } from './config.ts';
import { arrange } from './mix/arrange.ts';
import { master } from './mix/master.ts';
import type { Article, Source } from './model/article.ts';
import type { Attribution, Edits } from './model/attribution.ts';
import type { CastMemory, Voice } from './model/cast.ts';
import type { Episode, Loudness } from './model/episode.ts';
import { type Problem, RenderError } from './model/problem.ts';
import type { Run } from './model/run.ts';
import type { Script } from './model/script.ts';
import type { Clip, Timeline } from './model/timeline.ts';
import { normalize } from './normalize/normalize.ts';
import type { Backend, ClipStore, Encoder, OutputFolder, Painter } from './ports.ts';
import { read } from './read/read.ts';
import { compose } from './script/compose.ts';
import { speak } from './speak/speak.ts';
import type { Lexicon } from './text/pls.ts';

/** What the path needs from the world, gathered first and handed in as data and sockets. */
export interface World {
  readonly voices: readonly Voice[];
  readonly memory: CastMemory;
  readonly edits: Edits;
  readonly lexicons: readonly Lexicon[];
  readonly backends: ReadonlyMap<string, Backend>;
  readonly clips: ClipStore;
  readonly encoder: Encoder;
  readonly painter: Painter;
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

/** Stages 1-5 and the proof. Throws before anything is spoken or paid for if a word would be lost. */
export function decide(source: Source, settings: DecideSettings, world: World, run: Run): Decided {
  const { config } = settings;
  const article = read(source, readOptions(settings), run);
  run.progress('read', 1, 1);
  const attribution = attribute(article, { ...config.attribute, edits: world.edits }, run);
  run.progress('attribute', 1, 1);
  const casting = cast(attribution, castOptions(article, config, world), run);
  run.progress('cast', 1, 1);
  const composed = compose(article, attribution, casting, config.script, run);
  const script = normalize(composed, { lexicons: world.lexicons }, run);
  const memory = remember(world.memory, attribution.speakers, casting, article.id);
  return prove({ article, attribution, script, memory }, run);
}

export interface DecideSettings {
  readonly config: Config;
  readonly slug?: string;
}

/** The proof of completeness and of the voices, over a script however it was made. */
export function prove(decided: Omit<Decided, 'coverage' | 'purity'>, run: Run): Decided {
  const { article, attribution, script } = decided;
  const coverage = cover(article, script);
  requireComplete(article, coverage);
  const voices = purity(attribution, script);
  if (!voices.pure)
    run.report({
      code: 'check/impure-voice',
      severity: 'warning',
      message: `${voices.straddling.length + voices.misvoiced.length} utterances are not wholly in the voice of whom they quote.`,
      fix: 'The report lists them; if the script was not edited by hand, please report it with the article.',
    });
  return { ...decided, coverage, purity: voices };
}
