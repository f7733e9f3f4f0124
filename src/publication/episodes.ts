// The files of episodes: shared under names that never change, kept while a feed may name them, taken away after.
import { readManifest } from '../manifest.ts';
import type { EpisodeState, FeedItem, PublicationState, ShowState } from '../model/feed.ts';
import type { Manifest } from '../model/manifest.ts';
import { RenderError } from '../model/problem.ts';
import type { SiteFolder } from '../ports.ts';
import { itemOf, publishedFiles } from '../publish/item.ts';
import { escapeAttribute, escapeText } from '../text/xml.ts';
import type { Arrived } from './arrive.ts';
import { filesOf, keepPublished, keptNames, publishedOf } from './store.ts';

export interface KeptEpisode {
  readonly episode: EpisodeState;
  readonly item: FeedItem;
  readonly news: 'added' | 'changed' | 'same';
  /** Named by no feed any more, once the new one stands. */
  readonly old: readonly string[];
  /** Its article has another name now, and its page another place. */
  readonly movedFrom?: EpisodeState;
}

/** Puts the files of each article in place and notes what the feed will say of it. */
export async function keepEpisodes(
  site: SiteFolder,
  arrived: readonly Arrived[],
  episodes: readonly EpisodeState[],
  known: ShowState,
): Promise<KeptEpisode[]> {
  const last = new Map(known.episodes.map((episode) => [episode.guid, episode]));
  const kept: KeptEpisode[] = [];
  for (const [index, article] of arrived.entries())
    kept.push(await keep(site, article, episodes[index]!, last.get(episodes[index]!.guid)));
  return kept;
}

async function keep(
  site: SiteFolder,
  { edition, facts, sentences }: Arrived,
  episode: EpisodeState,
  last: EpisodeState | undefined,
): Promise<KeptEpisode> {
  await shareFiles(site, edition.manifest);
  const before = last && (await publishedOf(site, last));
  const item = itemOf(edition, episode, facts);
  const now = new Set(pathsOf(item));
  const left = before ? pathsOf(before.item).filter((path) => !now.has(path)) : [];
  // What the feed named until now stays one version longer: an app may have read it a minute ago.
  const previous = left.length > 0 ? left : (before?.before ?? []).filter((path) => !now.has(path));
  const old = (before?.before ?? []).filter((path) => !now.has(path) && !previous.includes(path));
  await keepPublished(site, episode, { version: 1, item, before: previous }, sentences);
  const same = last !== undefined && last.retired === undefined && last.updated === episode.updated;
  const moved = last && last.slug !== episode.slug ? { movedFrom: last } : {};
  return { episode, item, news: last === undefined ? 'added' : same ? 'same' : 'changed', old, ...moved };
}

async function shareFiles(site: SiteFolder, manifest: Manifest): Promise<void> {
  for (const [name, file] of publishedFiles(manifest)) {
    const right = async (): Promise<boolean> => {
      const print = await site.fingerprint(file.path);
      return print?.sha256 === file.sha256 && print.bytes === file.bytes;
    };
    if (await right()) continue;
    await site.share(`${manifest.slug}/${name}`, file.path);
    if (await right()) continue;
    throw new RenderError({
      code: 'publish/torn-edition',
      message: `${manifest.slug}/${name} is not the file that was rendered.`,
      fix: 'Publish again; something else writes into the folder.',
    });
  }
}

const pathsOf = (item: FeedItem): string[] => filesOf(item).map(({ path }) => path);

/** After the new feeds stand: what none names any more, everything of retired episodes, and the places that were left. */
export async function removeOld(
  site: SiteFolder,
  shows: readonly { readonly kept: readonly KeptEpisode[]; readonly retired: readonly EpisodeState[] }[],
  state: PublicationState,
): Promise<void> {
  const inUse = new Set(
    Object.values(state.shows).flatMap(({ episodes }) =>
      episodes.filter((episode) => episode.retired === undefined).map(({ slug }) => slug),
    ),
  );
  for (const { kept, retired } of shows) {
    for (const { old, movedFrom, episode, item } of kept) {
      for (const path of old) await site.remove(path);
      if (!movedFrom || inUse.has(movedFrom.slug)) continue;
      await removeEpisode(site, movedFrom, new Set(await previousOf(site, episode)));
      // Links that people have kept lead on.
      await site.save(`${movedFrom.slug}/index.html`, movedPage(item));
    }
    for (const episode of retired) if (!inUse.has(episode.slug)) await removeEpisode(site, episode, new Set());
  }
}

const previousOf = async (site: SiteFolder, episode: EpisodeState): Promise<readonly string[]> =>
  (await publishedOf(site, episode))?.before ?? [];

async function removeEpisode(site: SiteFolder, episode: EpisodeState, stay: ReadonlySet<string>): Promise<void> {
  const { slug } = episode;
  const published = await publishedOf(site, episode);
  const manifest = await readManifest({ ...site, read: (name) => site.read(`${slug}/${name}`) });
  const files = [
    ...(published ? [...pathsOf(published.item), ...published.before] : []),
    ...(manifest?.files ?? []).map(({ path }) => `${slug}/${path}`),
    `${slug}/edition.json`,
    ...keptNames(slug),
  ].filter((path) => path.startsWith(`${slug}/`) && !stay.has(path));
  for (const file of files) await site.remove(file);
  for (const folder of new Set(files.map((file) => file.slice(0, file.lastIndexOf('/')))))
    if (folder !== slug) await site.removeEmpty(folder);
  await site.removeEmpty(slug);
}

function movedPage(item: FeedItem): string {
  const there = escapeAttribute(`../${item.page.split('/').map(encodeURIComponent).join('/')}`);
  const title = escapeText(item.title);
  return `<!DOCTYPE html>
<html lang="${escapeAttribute(item.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${there}">
<link rel="canonical" href="${there}">
</head>
<body><p><a href="${there}">${title}</a></p></body>
</html>
`;
}
