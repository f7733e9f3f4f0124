// What a publication keeps: its state under version control, and beside each edition what was published of it.
import { readIfThere, saveWhole } from '../io/files.ts';
import { readManifest } from '../manifest.ts';
import type { EpisodeState, FeedItem, PublicationState, PublishedEpisode } from '../model/feed.ts';
import { RenderError } from '../model/problem.ts';
import type { SiteFolder } from '../ports.ts';
import type { Edition } from '../publish/item.ts';
import { NOTHING_PUBLISHED } from '../publish/state.ts';

export const STATE_FILE = 'publication.json';

/** Throws `config/bad-json`: a state that cannot be read is never begun anew, for listeners would get everything twice. */
export async function loadState(path: string): Promise<PublicationState> {
  const bytes = await readIfThere(path);
  if (!bytes) return NOTHING_PUBLISHED;
  let why = 'it is no state of version 1';
  try {
    const state = JSON.parse(new TextDecoder().decode(bytes)) as PublicationState;
    if (state.version === 1 && typeof state.shows === 'object') return state;
  } catch (cause) {
    why = cause instanceof Error ? cause.message : String(cause);
  }
  throw new RenderError(
    {
      code: 'config/bad-json',
      message: `${path} cannot be used: ${why}.`,
      fix: 'Bring it back from version control: it holds the names that listeners’ apps know the episodes by.',
      place: { uri: path },
    },
    { exitCode: 2 },
  );
}

export async function saveState(path: string, state: PublicationState): Promise<void> {
  await saveWhole(path, stateText(state));
}

export const stateText = (state: PublicationState): string => `${JSON.stringify(state, null, 1)}\n`;

const publishedName = (slug: string): string => `${slug}/published.json`;
const saidName = (slug: string): string => `${slug}/said.json`;

/** What was published of an episode last; undefined when it is gone with its folder. */
export async function publishedOf(site: SiteFolder, episode: EpisodeState): Promise<PublishedEpisode | undefined> {
  const published = await readJson<PublishedEpisode>(site, publishedName(episode.slug));
  return published?.version === 1 && published.item.guid === episode.guid ? published : undefined;
}

/** Its sentences, when they are those that the state tells of. */
export async function saidOf(site: SiteFolder, episode: EpisodeState): Promise<readonly string[] | undefined> {
  const said = await readJson<{ readonly words: string; readonly sentences: readonly string[] }>(
    site,
    saidName(episode.slug),
  );
  return said?.words === episode.words ? said.sentences : undefined;
}

export async function keepPublished(
  site: SiteFolder,
  episode: EpisodeState,
  published: PublishedEpisode,
  sentences: readonly string[],
): Promise<void> {
  await saveChanged(site, saidName(episode.slug), `${JSON.stringify({ words: episode.words, sentences })}\n`);
  await saveChanged(site, publishedName(episode.slug), `${JSON.stringify(published, null, 1)}\n`);
}

/** The names of what is kept beside an edition, for when it goes. */
export const keptNames = (slug: string): readonly string[] => [publishedName(slug), saidName(slug)];

/** Every file that an item names. */
export const filesOf = (item: FeedItem): readonly { path: string; bytes: number; sha256: string }[] => [
  item.sound,
  ...item.alternates,
  ...item.transcripts,
  ...(item.chapters ? [item.chapters] : []),
  item.cover,
];

/** True when all that the item names is there, to the last byte. */
export async function isWhole(site: SiteFolder, item: FeedItem): Promise<boolean> {
  for (const file of filesOf(item)) {
    const print = await site.fingerprint(file.path);
    if (print?.bytes !== file.bytes || print.sha256 !== file.sha256) return false;
  }
  return true;
}

/** Writes a file only when it says something new: what did not change is not touched. */
export async function saveChanged(site: SiteFolder, name: string, body: string | Uint8Array): Promise<void> {
  const before = await site.read(name);
  if (before && Buffer.from(before).equals(typeof body === 'string' ? Buffer.from(body) : body)) return;
  await site.save(name, body);
}

/** The edition that was just made, from its files. */
export async function editionIn(site: SiteFolder, slug: string): Promise<Edition | undefined> {
  const manifest = await readManifest({ ...site, read: (name) => site.read(`${slug}/${name}`) });
  if (!manifest) return undefined;
  const part = <T>(name: string): Promise<T | undefined> => readJson<T>(site, `${slug}/${name}`);
  const [article, attribution, script, timeline] = await Promise.all([
    part<Edition['article']>('article.json'),
    part<Edition['attribution']>('attribution.json'),
    part<Edition['script']>('script.json'),
    part<Edition['timeline']>('timeline.json'),
  ]);
  return article && attribution && script && timeline
    ? { manifest, article, attribution, script, timeline }
    : undefined;
}

async function readJson<T>(site: SiteFolder, name: string): Promise<T | undefined> {
  const bytes = await site.read(name);
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as T;
  } catch {
    return undefined;
  }
}
