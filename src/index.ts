// The library door: `import { render } from 'lectern'`. The only public exports.
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { articleLexicon, articleSettings } from './articlesettings.ts';
import { type Config, editionSettings, withSettings } from './config.ts';
import type { Finished } from './edition.ts';
import { closeWorld, gather, loadConfig, prepareWorld, saveEdits, saveMemory } from './gather.ts';
import { readIfThere } from './io/files.ts';
import { hashOf, MANIFEST, wholeManifest } from './manifest.ts';
import type { Source } from './model/article.ts';
import { type Manifest, RENDERS } from './model/manifest.ts';
import type { Problem } from './model/problem.ts';
import type { Run, Step } from './model/run.ts';
import type { PublishOptions, PublishResult } from './publication/publish.ts';
import { isWebAddress, sourceFrom, unpacked } from './source.ts';
import { VERSION } from './version.ts';
import type { Decided, World } from './world.ts';

export type { Config } from './config.ts';
export type { Article, ArticleMeta, Block, Mark, Source } from './model/article.ts';
export type { Attribution, Edits, Quote, Speaker, SpeakerDecision } from './model/attribution.ts';
export type { Cast, CastMemory, Part, Prosody, Voice } from './model/cast.ts';
export type { Episode, Loudness, OutputFile } from './model/episode.ts';
export type { Channel, FeedItem, PublicationState, Show, ShowSettings } from './model/feed.ts';
export type { Manifest, ManifestFile, Summary } from './model/manifest.ts';
export { type Place, type Problem, RenderError, type Severity } from './model/problem.ts';
export type { Step } from './model/run.ts';
export type { Chapter, Omission, Script, Token, Utterance } from './model/script.ts';
export type { Span } from './model/span.ts';
export type { Clip, Segment, Timeline, WordTime } from './model/timeline.ts';
export type { Backend, Speech, SpeechRequest } from './ports.ts';
export type { PublishedShow, PublishOptions, PublishResult } from './publication/publish.ts';
export type { Decided } from './world.ts';
export { VERSION };

export interface RenderOptions {
  /** Settings over the configuration file; see docs/configuration.md. */
  readonly settings?: unknown;
  /** Settings of a show: over the configuration file's, under the article's own. */
  readonly showSettings?: unknown;
  /** Path of a configuration file; by default lectern.config.json or .yaml in `folder`, if there. */
  readonly configFile?: string;
  /** Folder that relative paths, `out/` and `voices/` start from; the working folder by default. */
  readonly folder?: string;
  /** Speak with this engine's voices only: 'flite', 'espeak', 'tone'. */
  readonly engine?: string;
  /** A web address may lead to this machine and its own network: a preview server, an intranet. */
  readonly allowPrivate?: boolean;
  /** Render again even where nothing changed. */
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Step, done: number, total: number) => void;
  readonly onProblem?: (problem: Problem) => void;
}

export interface RenderResult {
  /** Folder of the edition. */
  readonly folder: string;
  readonly manifest: Manifest;
  readonly problems: readonly Problem[];
  /** True when last time's edition was still exactly right, and nothing was done. */
  readonly unchanged: boolean;
}

/**
 * Renders one article to an audio edition in `out/<slug>/`.
 *
 * Takes a path, a web address or a source in memory. Rejects with RenderError (code, message, fix) when it cannot go on, and with
 * the signal's reason when aborted; what was finished by then is kept and never half-written.
 */
export async function render(source: string | Source, options: RenderOptions = {}): Promise<RenderResult> {
  const opened = await open(source, options);
  try {
    const { world, config, run, keys, problems } = opened;
    const before = options.force ? undefined : await unchangedEdition(opened);
    if (before) return { ...before, problems, unchanged: true };
    prepareWorld(world, config);
    const asked = await askAdviser(opened);
    // The path is loaded only when there is something to do: saying that nothing changed takes a fraction of a second.
    const { decide, produce } = await import('./pipeline.ts');
    const decided = decide(opened.source, config, asked.world, run);
    const finished = await produce(
      decided,
      { ...keys, force: options.force ?? false, inputKey: keyAfter(asked, decided) },
      config,
      world,
      run,
    );
    await saveMemory(opened.folder, world.memory, decided.memory);
    await rememberRender(opened, decided);
    return result(finished, problems);
  } finally {
    await closeWorld(opened.world);
  }
}

/** Everything up to the proven script: who speaks, in which voice, what is left out. Makes no sound. */
export async function script(
  source: string | Source,
  options: RenderOptions = {},
): Promise<Decided & { readonly problems: readonly Problem[] }> {
  const opened = await open(source, options);
  try {
    const { world } = await askAdviser(opened);
    const { decide } = await import('./pipeline.ts');
    return { ...decide(opened.source, opened.config, world, opened.run), problems: opened.problems };
  } finally {
    await closeWorld(opened.world);
  }
}

/**
 * Publishes articles as a podcast: files, folders and web addresses become episodes of the feeds in `out/`.
 *
 * Renders what is new or changed; keeps in `publication.json` what listeners' apps know the episodes by. Rejects with
 * RenderError when nothing can be published; what one article alone is wrong with is in `problems` and `exitCode`.
 */
export async function publish(sources: readonly string[], options: PublishOptions = {}): Promise<PublishResult> {
  const { publishWith } = await import('./publication/publish.ts');
  return publishWith({ render }, sources, options);
}

interface Opened {
  readonly source: Source;
  readonly folder: string;
  readonly config: Config;
  readonly world: World;
  readonly run: Run;
  readonly problems: Problem[];
  readonly keys: { readonly uri: string };
  readonly engine: string;
  /** Of an article on disk: its edits stand beside it. */
  readonly articlePath?: string;
}

async function open(given: string | Source, options: RenderOptions): Promise<Opened> {
  const folder = resolve(options.folder ?? '.');
  const source = await (typeof given === 'string'
    ? sourceFrom(given, resolve(folder, given), options)
    : unpacked(given));
  const settings = await withSettings(
    await loadConfig(folder, options.configFile),
    options.showSettings,
    'the settings of the show',
  );
  const ofArticle = await withSettings(settings, await articleSettings(source), `the front matter of ${source.uri}`);
  const config = await withSettings(ofArticle, options.settings, 'options');
  const path = typeof given === 'string' && !isWebAddress(given) ? { articlePath: resolve(folder, given) } : {};
  const world = await gather(config, {
    folder,
    environment: process.env,
    articleLexicon: await articleLexicon(source),
    ...(options.engine ? { engine: options.engine } : {}),
    ...path,
  });
  const problems: Problem[] = [];
  const run: Run = {
    signal: options.signal ?? new AbortController().signal,
    progress: (step, done, total) => options.onProgress?.(step, done, total),
    report: (problem) => {
      problems.push(problem);
      options.onProblem?.(problem);
    },
  };
  const engine = options.engine ?? '';
  const opened = { source, folder, config, world, run, problems, engine, ...path };
  return { ...opened, keys: { uri: source.uri } };
}

/** With the adviser's answers among the edits, kept beside the article; the same value where nobody is to be asked. */
async function askAdviser(opened: Opened): Promise<Opened> {
  const { world, source, config, run, articlePath } = opened;
  if (!world.adviser) return opened;
  const [{ advised }, { isScript }] = await Promise.all([import('./advise.ts'), import('./pipeline.ts')]);
  if (isScript(source)) return opened;
  const edits = await advised(source, config, world.edits, world.adviser, run);
  if (edits === world.edits) return opened;
  if (articlePath !== undefined) await saveEdits(articlePath, edits);
  return { ...opened, world: { ...world, edits } };
}

type Inputs = Pick<Opened, 'source' | 'config' | 'world' | 'engine'>;

/**
 * SHA-256 of all that goes in. With the cast as it is remembered after the render, so that the next render agrees; of it
 * only the article's own speakers: who speaks in another article changes nothing in this one.
 */
function inputKey(
  { source, config, world, engine }: Inputs,
  memory: World['memory'],
  people: readonly string[],
): string {
  const bytes = createHash('sha256').update(source.bytes).digest('hex');
  const engines = [...world.backends.values()].map(({ id, version }) => [id, version]);
  return hashOf([
    VERSION,
    source.uri,
    source.mediaType,
    bytes,
    editionSettings(config),
    engine,
    world.voices,
    people.map((id) => [id, memory.people[id]]),
    world.edits,
    world.lexicons,
    engines,
  ]);
}

const keyAfter = (opened: Opened, decided: Decided): string => inputKey(opened, decided.memory, speakersOf(decided));

const speakersOf = ({ attribution }: Decided): string[] => attribution.speakers.map(({ id }) => id);

/** What is kept of a render: where its edition is, and whose voices it depends on. */
interface RenderRecord {
  readonly slug: string;
  readonly people: readonly string[];
}

/** Where the edition of a source was written last: `out/.renders/<hash of the source's name>`. */
const recordName = (opened: Opened): string => `${hashOf(opened.keys.uri).slice(0, 32)}.json`;

async function rememberRender(opened: Opened, decided: Decided): Promise<void> {
  const record: RenderRecord = { slug: decided.article.id, people: speakersOf(decided) };
  await opened.world.folderFor(RENDERS).save(recordName(opened), JSON.stringify(record));
}

/** Last time's edition, if everything that went in is the same and every file is still whole. */
async function unchangedEdition(opened: Opened): Promise<{ folder: string; manifest: Manifest } | undefined> {
  const record = await readIfThere(opened.world.folderFor(RENDERS).pathOf(recordName(opened)));
  if (!record) return undefined;
  const { slug, people = [] } = JSON.parse(new TextDecoder().decode(record)) as Partial<RenderRecord>;
  if (slug === undefined) return undefined;
  const folder = opened.world.folderFor(slug);
  const manifest = await wholeManifest(folder);
  if (manifest?.inputKey !== inputKey(opened, opened.world.memory, people)) return undefined;
  return { folder: folder.pathOf('.'), manifest };
}

const result = (finished: Finished, problems: readonly Problem[]): RenderResult => ({
  folder: finished.folder.pathOf('.'),
  manifest: finished.manifest,
  problems,
  unchanged: finished.unchanged,
});

export { MANIFEST };
