// The feeds, pages and lists of the shows, in an order in which none ever names what is not there: feed.xml comes last.
import { createHash } from 'node:crypto';
import { extname, resolve } from 'node:path';
import { readBytes } from '../io/files.ts';
import type { Channel, EpisodeState, FeedItem, PublishedFile, Show, ShowSettings, ShowState } from '../model/feed.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import type { Painter, SiteFolder } from '../ports.ts';
import { INDEX_FONT, indexPage, showsPage } from '../publish/indexpage.ts';
import { jsonFeed } from '../publish/jsonfeed.ts';
import { opml, sitemap } from '../publish/lists.ts';
import { feedPages, latestFirst } from '../publish/pages.ts';
import { rssFeed } from '../publish/rss.ts';
import { completeShow } from '../publish/show.ts';
import { showPath } from '../publish/site.ts';
import { VERSION } from '../version.ts';
import { coverSvg } from '../write/cover.ts';
import type { KeptEpisode } from './episodes.ts';
import { isWhole, publishedOf, saveChanged } from './store.ts';

export interface ShowToWrite {
  readonly settings: ShowSettings;
  readonly place: { readonly site: string; readonly path: string };
  readonly state: ShowState;
  /** Before this publication. */
  readonly known: ShowState;
  readonly kept: readonly KeptEpisode[];
}

export interface WrittenShow {
  readonly channel: Channel;
  /** Latest first. */
  readonly items: readonly FeedItem[];
  readonly kept: readonly KeptEpisode[];
  readonly retired: readonly EpisodeState[];
}

export async function writeShows(
  shows: readonly ShowToWrite[],
  site: SiteFolder,
  painter: Painter,
  font: Uint8Array,
  base: string,
  report: (problem: Problem) => void,
): Promise<WrittenShow[]> {
  const written: WrittenShow[] = [];
  for (const show of shows) {
    const items = await itemsOf(show, site, report);
    const full = completeShow(show.settings, show.place.site, items, report);
    const cover = await coverOf(full, show.place.path, site, painter, base);
    const channel: Channel = {
      show: full,
      guid: show.state.guid,
      ...show.place,
      cover,
      coverAlt: full.imageAlt ?? full.title,
      built: latest(show.state),
      moved: show.state.firstFeedUrl !== show.state.feedUrl,
      generator: `Lectern ${VERSION}`,
    };
    const before = new Set(show.known.episodes.filter(({ retired }) => retired !== undefined).map(({ guid }) => guid));
    const retired = show.state.episodes.filter((one) => one.retired !== undefined && !before.has(one.guid));
    written.push({ channel, items, kept: show.kept, retired });
  }
  for (const { channel, items } of written)
    for (const page of feedPages(items, 'json').reverse())
      await saveChanged(site, showPath(channel.path, page.name), jsonFeed(channel, page));
  const channels = written.map(({ channel }) => channel);
  await saveChanged(site, INDEX_FONT, font);
  for (const { channel, items } of written) {
    const others = channels.filter((other) => other !== channel);
    await saveChanged(site, showPath(channel.path, 'index.html'), indexPage(channel, items, others));
  }
  if (channels.length > 0 && channels.every(({ path }) => path !== ''))
    await saveChanged(site, 'index.html', showsPage(channels));
  await saveChanged(site, 'shows.opml', opml(channels));
  await saveChanged(site, 'sitemap.xml', sitemap(written));
  // The earliest page first: an episode that leaves feed.xml is in another page before it is gone there.
  for (const { channel, items } of written)
    for (const page of feedPages(items).reverse())
      await saveChanged(site, showPath(channel.path, page.name), rssFeed(channel, page));
  return written;
}

/** What the feed will name: of this publication and of earlier ones, as far as every file is there to the last byte. */
async function itemsOf(show: ShowToWrite, site: SiteFolder, report: (problem: Problem) => void): Promise<FeedItem[]> {
  const fresh = new Map(show.kept.map(({ episode, item }) => [episode.guid, item]));
  const items: FeedItem[] = [];
  for (const episode of show.state.episodes) {
    if (episode.retired !== undefined) continue;
    const item = fresh.get(episode.guid) ?? (await publishedOf(site, episode))?.item;
    if (item && (await isWhole(site, item))) items.push(item);
    else
      report({
        code: 'publish/not-whole',
        severity: 'warning',
        message: `The files of ${episode.source} are not all there: its episode is left out of the feed until they are.`,
        fix: `Publish it again: lectern publish ${episode.source} --force.`,
      });
  }
  return items.sort(latestFirst);
}

/** When an episode last came, changed or went. */
const latest = ({ episodes }: ShowState): string =>
  episodes
    .flatMap(({ updated, retired }) => [updated, retired ?? updated])
    .reduce((one, other) => (one > other ? one : other), '1970-01-01T00:00:00.000Z');

/** Directories keep pictures by their address, so another picture has another name. */
async function coverOf(
  show: Show,
  path: string,
  site: SiteFolder,
  painter: Painter,
  base: string,
): Promise<PublishedFile> {
  const own = show.image;
  const body = own ? await readBytes(resolve(base, own)) : await drawn(show, painter);
  const png = body[0] === 0x89 && body[1] === 0x50;
  if (own && !png && !(body[0] === 0xff && body[1] === 0xd8))
    throw new RenderError(
      {
        code: 'publish/bad-image',
        message: `The picture ${own}${extname(own) ? '' : ' (without an ending)'} of the show ${show.id} is neither JPEG nor PNG.`,
        fix: 'Save it as a square JPEG of 3000 pixels.',
      },
      { exitCode: 2 },
    );
  const sha256 = createHash('sha256').update(body).digest('hex');
  const name = `cover.${sha256.slice(0, 10)}.${png ? 'png' : 'jpg'}`;
  const file = { path: showPath(path, name), mediaType: png ? 'image/png' : 'image/jpeg', bytes: body.length, sha256 };
  await saveChanged(site, file.path, body);
  return file;
}

/** Directories want 3000 pixels. */
async function drawn(show: Show, painter: Painter): Promise<Uint8Array> {
  const authors = show.author === show.title ? [] : [show.author];
  const svg = coverSvg({ title: show.title, authors, language: show.language, publisher: 'Podcast' });
  return (await painter.jpegs(svg, [3000]))[0]!;
}
