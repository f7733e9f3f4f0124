// Gathers the world for the doors: voices, memory, edits, lexicons, engines, stores. The only place that wires sockets.
import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBackends } from './backends/all.ts';
import { NO_MEMORY } from './cast/memory.ts';
import { type AdviserOptions, type Config, DEFAULT_CONFIG, withSettings } from './config.ts';
import { loadAssets } from './io/assets.ts';
import { chatAdviser } from './io/chat.ts';
import { clipStore } from './io/clips.ts';
import { ffmpegEncoder } from './io/ffmpeg.ts';
import { findFfmpeg } from './io/findffmpeg.ts';
import { readIfThere, saveWhole } from './io/files.ts';
import { editionFolder } from './io/folder.ts';
import { painter } from './io/images.ts';
import { soundLoader } from './io/sounds.ts';
import { loadLexicons } from './lexicons.ts';
import type { Edits } from './model/attribution.ts';
import type { CastMemory, Voice } from './model/cast.ts';
import { RenderError } from './model/problem.ts';
import type { Adviser, Backend } from './ports.ts';
import type { World } from './world.ts';

/** The package's own folder: voices and sample articles stand in it. */
export const PACKAGE_FOLDER = join(dirname(fileURLToPath(import.meta.url)), '..');
export const CONFIG_FILES = ['lectern.config.json', 'lectern.config.yaml', 'lectern.config.yml'] as const;

export interface Surroundings {
  /** Folder that relative paths start from. */
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Only this engine's voices, e.g. 'tone' for a dry run. */
  readonly engine?: string;
  /** The article's own path, to find its edits beside it. */
  readonly articlePath?: string;
  /** The `lexicon:` of its front matter, as written there. */
  readonly articleLexicon?: unknown;
  readonly onProblem?: (message: string) => void;
}

export async function gather(config: Config, around: Surroundings): Promise<World> {
  const own = join(around.folder, 'voices');
  const [voices, memory, edits, lexicons, assets] = await Promise.all([
    loadVoices(own, around.engine ?? config.cast.engine),
    loadMemory(join(own, 'cast.json')),
    around.articlePath ? loadEdits(editsPath(around.articlePath)) : Promise.resolve({}),
    loadLexicons({
      own,
      shipped: join(PACKAGE_FOLDER, 'voices'),
      given: around.articleLexicon,
      ...(around.articlePath ? { articlePath: around.articlePath } : {}),
    }),
    loadAssets(PACKAGE_FOLDER),
  ]);
  const adviser = openAdviser(config.attribute.adviser, around.environment);
  const out = resolve(around.folder, config.out);
  const ffmpeg = () => findFfmpeg(around.environment);
  return {
    voices,
    memory,
    edits,
    ...(adviser ? { adviser } : {}),
    lexicons,
    backends: openBackends(config.engines, around.environment),
    clips: clipStore(join(out, '.clips')),
    encoder: ffmpegEncoder(ffmpeg),
    sound: soundLoader(around.folder, ffmpeg),
    painter: painter(join(out, '.pictures')),
    assets,
    folderFor: (slug) => editionFolder(out, slug),
  };
}

/** Has the engines and the encoder load while the article is still read. English is likely, when nothing else is said. */
export function prepareWorld({ voices, backends, encoder }: World, { language = 'en' }: Config): void {
  const [primary] = language.split('-');
  const speaking = voices.filter((voice) => voice.languages.some((tag) => tag.split('-')[0] === primary));
  for (const id of new Set(speaking.map((voice) => voice.backend))) backends.get(id)?.prepare?.();
  encoder.prepare();
}

/** The engines that the settings of the working folder name, and those that come with us. */
export const enginesHere = async (): Promise<World['backends']> =>
  openBackends((await loadConfig(resolve('.'))).engines, process.env);

export async function closeWorld(world: { readonly backends: ReadonlyMap<string, Backend> }): Promise<void> {
  await Promise.all([...world.backends.values()].map((backend) => backend.close()));
}

/** Cards of the project first, then the package's; of two cards with one id the project's wins. `tone` only on request. */
export async function loadVoices(own: string, engine?: string): Promise<Voice[]> {
  const voices = new Map<string, Voice>();
  const folders = [...new Set([own, join(PACKAGE_FOLDER, 'voices')])];
  for (const folder of folders)
    for (const file of await listFiles(folder, '.json')) {
      if (basename(file) === 'cast.json') continue;
      const card = (await readJson(file)) as { voices?: readonly Voice[] };
      if (!Array.isArray(card.voices)) throw badJson(file, 'it has no list of voices');
      for (const voice of card.voices) if (!voices.has(voice.id)) voices.set(voice.id, voice);
    }
  return [...voices.values()].filter((voice) => (engine ? voice.backend === engine : voice.backend !== 'tone'));
}

export async function loadMemory(path: string): Promise<CastMemory> {
  const memory = (await readJsonIfThere(path)) as CastMemory | undefined;
  if (memory === undefined) return NO_MEMORY;
  if (memory.version !== 2 || typeof memory.people !== 'object') throw badJson(path, 'it is not a cast of version 2');
  return memory;
}

/** Keeps the cast for the next article; does nothing when nothing is new. */
export async function saveMemory(folder: string, before: CastMemory, after: CastMemory): Promise<void> {
  if (after !== before) await saveWhole(join(folder, 'voices', 'cast.json'), `${JSON.stringify(after, null, 2)}\n`);
}

/** `content/lopez.md` -> `content/lopez.edits.json`. */
export const editsPath = (articlePath: string): string =>
  join(dirname(articlePath), `${basename(articlePath, extname(articlePath))}.edits.json`);

/** Keeps what an adviser said beside the article, so that the next render asks nothing. */
export async function saveEdits(articlePath: string, edits: Edits): Promise<void> {
  await saveWhole(editsPath(articlePath), `${JSON.stringify(edits, null, 2)}\n`);
}

/** Throws `config/no-adviser` when one is wanted and not named. */
function openAdviser(options: AdviserOptions, environment: Surroundings['environment']): Adviser | undefined {
  if (!options.ask) return undefined;
  const { url, model, keyEnvironment, timeoutMs, retries } = options;
  const key = keyEnvironment === undefined ? undefined : environment[keyEnvironment];
  if (url === undefined || model === undefined || (keyEnvironment !== undefined && !key))
    throw new RenderError(
      {
        code: 'config/no-adviser',
        message:
          url === undefined || model === undefined
            ? `An adviser is asked for, but the settings do not say ${url === undefined ? 'its address' : 'which model'}.`
            : `The adviser's key is to be in ${keyEnvironment}, and that is empty.`,
        fix: 'Set attribute.adviser.url, model and, where the server wants a key, keyEnvironment; or leave --adviser out.',
      },
      { exitCode: 2 },
    );
  return chatAdviser({ url, model, timeoutMs, retries, ...(key ? { key } : {}) });
}

async function loadEdits(path: string): Promise<Edits> {
  return ((await readJsonIfThere(path)) as Edits | undefined) ?? {};
}

/** What a publication keeps beside its voices for all its articles. */
const HOUSE_FILES = [join('voices', 'house.yaml'), join('voices', 'house.yml')];

/** The publication's settings and the project's configuration file, where there are such, over the defaults. */
export async function loadConfig(folder: string, named?: string): Promise<Config> {
  const house = (await layer(DEFAULT_CONFIG, folder, HOUSE_FILES)) ?? DEFAULT_CONFIG;
  const config = await layer(house, folder, named ? [named] : CONFIG_FILES);
  if (config) return config;
  if (named)
    throw new RenderError(
      {
        code: 'config/not-found',
        message: `There is no configuration file ${named}.`,
        fix: 'Check the path given to --config.',
      },
      { exitCode: 2 },
    );
  return house;
}

/** The first of these files that is there, over `below`. */
async function layer(below: Config, folder: string, names: readonly string[]): Promise<Config | undefined> {
  for (const name of names) {
    const path = resolve(folder, name);
    const bytes = await readIfThere(path);
    if (!bytes) continue;
    const { parseYaml } = await import('./text/yaml.ts');
    return withSettings(below, parseYaml(new TextDecoder().decode(bytes), path), path);
  }
  return undefined;
}

async function listFiles(folder: string, extension: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names
      .filter((name) => name.endsWith(extension))
      .sort()
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

async function readJsonIfThere(path: string): Promise<unknown> {
  const bytes = await readIfThere(path);
  return bytes === undefined ? undefined : parseJson(bytes, path);
}

async function readJson(path: string): Promise<unknown> {
  return (await readJsonIfThere(path)) ?? {};
}

function parseJson(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw badJson(path, cause instanceof Error ? cause.message : String(cause));
  }
}

const badJson = (path: string, why: string): RenderError =>
  new RenderError(
    {
      code: 'config/bad-json',
      message: `${path} cannot be used: ${why}.`,
      fix: 'Correct the file, or remove it.',
      place: { uri: path },
    },
    { exitCode: 2 },
  );
