// One edition on disk: which files it has, what is still right from last time, and the manifest that says so.
import { createHash } from 'node:crypto';
import { confusable } from './cast/confusable.ts';
import { manifestText, sealed } from './check/seal.ts';
import type { Config } from './config.ts';
import { hashOf, MANIFEST, readManifest } from './manifest.ts';
import type { Mastered } from './mix/master.ts';
import type { Episode, Loudness, OutputFile, Waveform } from './model/episode.ts';
import type { Manifest, ManifestFile, Summary } from './model/manifest.ts';
import type { Problem } from './model/problem.ts';
import type { Run } from './model/run.ts';
import type { Clip, Timeline } from './model/timeline.ts';
import type { AudioOutput, OutputFolder } from './ports.ts';
import type { Pictures } from './pictures.ts';
import type { Decided, World } from './world.ts';
import { soundEditions, type SoundEdition } from './write/editions.ts';
import { id3Tag } from './write/id3.ts';
import { readWaveform, WAVEFORM } from './write/waveform.ts';
import { writersFor } from './write/write.ts';

const EPISODE = 'episode.mp3';
const COVER = 'cover.jpg';

/** What the edition is made from. */
export interface EditionKeys {
  readonly uri: string;
  readonly inputKey: string;
  /** Render again even where nothing changed. */
  readonly force: boolean;
}

export interface Finished {
  readonly manifest: Manifest;
  readonly folder: OutputFolder;
  readonly problems: readonly Problem[];
  /** Nothing had to be done. */
  readonly unchanged: boolean;
}

export interface EditionSound {
  readonly soundKey: string;
  readonly outputs: readonly AudioOutput[];
  /** What is encoded beside the MP3. */
  readonly beside: readonly SoundEdition[];
  /** Present when last time's file is still exactly right. */
  readonly kept?: Mastered;
  readonly cover: Pictures;
  readonly folder: OutputFolder;
}

/** What has to be encoded, and whether it already was. */
export async function editionSound(
  decided: Decided,
  timeline: Timeline,
  cover: Pictures,
  keys: EditionKeys,
  config: Config,
  world: World,
): Promise<EditionSound> {
  const { article } = decided;
  const folder = world.folderFor(article.id);
  const head = id3Tag(article.meta, timeline, cover.embedded, cover.chapters);
  const path = folder.pathOf(EPISODE);
  const { kilobitsPerSecond } = config.mp3;
  const beside = soundEditions(config.editions, article.meta, timeline, cover.embedded, kilobitsPerSecond);
  const outputs: AudioOutput[] = [
    { format: 'mp3', path, kilobitsPerSecond, head },
    ...beside.map(({ file, mediaType: _, ...output }) => ({ ...output, path: folder.pathOf(file) })),
  ];
  const soundKey = hashOf([
    timeline,
    config.mix,
    config.mp3,
    await world.encoder.version(),
    createHash('sha256').update(head).digest('hex'),
    beside.map(({ file, kilobitsPerSecond: rate, tags }) => [file, rate, tags]),
  ]);
  const before = keys.force ? undefined : await readManifest(folder);
  const made = { soundKey, outputs, beside, cover, folder };
  if (!before || before.soundKey !== soundKey) return made;
  const waveform = await keptWaveform(folder, before);
  if (!waveform) return made;
  const loudness: Loudness[] = [];
  for (const name of [EPISODE, ...beside.map((edition) => edition.file)]) {
    const file = before.files.find((candidate) => candidate.path === name);
    if (!file?.loudness || (await folder.fingerprint(name))?.sha256 !== file.sha256) return made;
    loudness.push(file.loudness);
  }
  return { ...made, kept: { loudness, waveform, gainDb: 0, rounds: 0 } };
}

/** Last time's outline of the same sound, when its file is still what was written. */
async function keptWaveform(folder: OutputFolder, before: Manifest): Promise<Waveform | undefined> {
  const body = await folder.read(WAVEFORM);
  const written = before.files.find((file) => file.path === WAVEFORM);
  if (!body || createHash('sha256').update(body).digest('hex') !== written?.sha256) return undefined;
  return readWaveform(new TextDecoder().decode(body));
}

export interface EditionParts {
  readonly decided: Decided;
  readonly clips: readonly Clip[];
  readonly timeline: Timeline;
  /** Of every sound file: the MP3, then what is encoded beside it. */
  readonly loudness: readonly Loudness[];
  readonly waveform: Waveform;
  readonly summary: Summary;
  readonly problems: readonly Problem[];
  readonly sound: EditionSound;
  readonly keys: EditionKeys;
}

/** Writes every text edition, then the manifest: what it names was whole before it was named. */
export async function finishEdition(parts: EditionParts, config: Config, world: World, run: Run): Promise<Finished> {
  const { decided, sound, keys } = parts;
  const { folder } = sound;
  const episode: Episode = {
    id: episodeId(decided.article.meta.canonicalUrl ?? decided.article.id),
    slug: decided.article.id,
    meta: decided.article.meta,
    article: decided.article,
    attribution: decided.attribution,
    script: decided.script,
    clips: parts.clips,
    timeline: parts.timeline,
    loudness: parts.loudness[0]!,
    waveform: parts.waveform,
    problems: parts.problems,
  };
  const files: ManifestFile[] = [];
  const encoded = [{ file: EPISODE, mediaType: 'audio/mpeg' }, ...sound.beside];
  for (const [index, { file, mediaType }] of encoded.entries()) {
    const print = await folder.fingerprint(file);
    if (print) files.push({ path: file, mediaType, ...print, loudness: parts.loudness[index]! });
  }
  const sounds = files.map(({ path, mediaType, bytes, loudness }) => ({ path, mediaType, bytes, loudness: loudness! }));
  const audio = { path: EPISODE, mediaType: 'audio/mpeg', bytes: sounds[0]?.bytes ?? 0 };
  const held = config.editions.includes('epub') && sounds[0] && { ...audio, crc32: await folder.crc32(EPISODE) };
  const kit = {
    coverage: decided.coverage,
    purity: decided.purity,
    summary: parts.summary,
    confusable: confusable(decided.script.cast, decided.script),
    audio,
    sounds,
    editions: config.editions,
    dialects: Object.fromEntries([...world.backends.values()].map(({ id, dialect }) => [id, dialect])),
    assets: world.assets,
    cover: COVER,
    ...(held ? { sound: { mp3: held, cover: sound.cover.embedded } } : {}),
  };
  const keep = async ({ path, mediaType, body }: OutputFile): Promise<void> => {
    run.signal.throwIfAborted();
    files.push({ path, mediaType, ...(await folder.save(path, body)) });
  };
  const writers = writersFor(config.editions);
  for (const [index, writer] of writers.entries()) {
    // One edition at a time: a book's are large.
    for (const file of writer.write(episode, kit)) await keep(file);
    run.progress('write', index + 1, writers.length);
  }
  await keep({ path: COVER, mediaType: 'image/jpeg', body: sound.cover.feed });
  const before = await readManifest(folder);
  const { uri, inputKey } = keys;
  const manifest = sealed({
    version: 1,
    slug: episode.slug,
    uri,
    inputKey,
    soundKey: sound.soundKey,
    files,
    summary: parts.summary,
  });
  await folder.save(MANIFEST, manifestText(manifest));
  for (const old of before?.files ?? [])
    if (!files.some((file) => file.path === old.path)) await folder.remove(old.path);
  return { manifest, folder, problems: parts.problems, unchanged: false };
}

/** A UUID of version 8 (RFC 9562, vendor-specific) made from the article's identity: the same article, the same id. */
function episodeId(identity: string): string {
  const hex = createHash('sha256').update(`lectern episode ${identity}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
