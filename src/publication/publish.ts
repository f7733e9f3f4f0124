// Publishing on one screen: find the articles, render what changed, settle who is who, files first, the feed last.
import { dirname, join, resolve } from 'node:path';
import { type Config, withSettings } from '../config.ts';
import { loadConfig, PACKAGE_FOLDER } from '../gather.ts';
import { loadAssets } from '../io/assets.ts';
import { siteFolder } from '../io/folder.ts';
import { painter } from '../io/images.ts';
import { withLock } from '../io/lock.ts';
import type { EpisodeState, FeedItem, PublicationState, ShowSettings } from '../model/feed.ts';
import { type ExitCode, type Problem, RenderError } from '../model/problem.ts';
import type { Step } from '../model/run.ts';
import type { Painter, SiteFolder } from '../ports.ts';
import { folderOf, MAIN_SHOW, siteAddress } from '../publish/show.ts';
import { feedUrl, pageUrl } from '../publish/site.ts';
import { settle, showAt } from '../publish/state.ts';
import { type Arrived, arriveAll, type RenderOne } from './arrive.ts';
import { keepEpisodes, removeOld } from './episodes.ts';
import { articlesIn, sourceIsThere } from './sources.ts';
import { isWhole, loadState, publishedOf, saidOf, saveState, STATE_FILE, stateText } from './store.ts';
import { type ShowToWrite, writeShows } from './shows.ts';

export interface PublishOptions {
  /** Where the folder of results is reached: `https://example.org/audio`; the configuration's `site` by default. */
  readonly site?: string;
  /** Only this show. */
  readonly show?: string;
  /** Settings over the configuration file and the articles' own; see docs/configuration.md. */
  readonly settings?: unknown;
  readonly configFile?: string;
  /** Folder that relative paths, `out/`, `voices/` and `publication.json` start from; the working folder by default. */
  readonly folder?: string;
  /** The state, when it is not to be `publication.json` in the folder. */
  readonly stateFile?: string;
  readonly engine?: string;
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  /** What counts as now; for builds that are to give the same bytes. */
  readonly now?: Date;
  readonly onArticle?: (source: string, index: number, total: number) => void;
  readonly onProgress?: (step: Step, done: number, total: number) => void;
  /** `source` is the article it is about, if it is about one. */
  readonly onProblem?: (problem: Problem, source?: string) => void;
}

export interface PublishedShow {
  readonly id: string;
  readonly title: string;
  /** Addresses of the feed and the page under the site, and their files. */
  readonly feedUrl: string;
  readonly pageUrl: string;
  readonly feedFile: string;
  readonly pageFile: string;
  /** All episodes of the feed, latest first. */
  readonly items: readonly FeedItem[];
  readonly added: readonly FeedItem[];
  /** With new words or a new sound. */
  readonly changed: readonly FeedItem[];
  readonly retired: readonly EpisodeState[];
}

export interface PublishResult {
  readonly site: string;
  /** The folder of results, which the site shows. */
  readonly folder: string;
  readonly stateFile: string;
  readonly shows: readonly PublishedShow[];
  readonly problems: readonly Problem[];
  /** Of the articles that could not be rendered, the worst; 0 when all could. */
  readonly exitCode: 0 | ExitCode;
}

/** What publishing is given from outside, so that a test can break it anywhere. */
export interface PublishDoors {
  readonly render: RenderOne;
  readonly site?: (out: string) => SiteFolder;
  readonly painter?: Painter;
}

/**
 * Publishes articles (files, folders, web addresses): editions of what is new or changed, then the feeds, pages and lists.
 *
 * A feed names no file that is not there with that length and hash, at no moment: files appear under names of their
 * own, the state is kept, and the feed is replaced last. Episodes of articles that are not named stay; those whose
 * article is gone are retired. Rejects with RenderError when nothing can be published; one bad article stops no other.
 */
export async function publishWith(
  doors: PublishDoors,
  names: readonly string[],
  options: PublishOptions,
): Promise<PublishResult> {
  const base = resolve(options.folder ?? '.');
  const config = await withSettings(await loadConfig(base, options.configFile), options.settings, 'options');
  const problems: Problem[] = [];
  const report = (problem: Problem, source?: string): void => {
    problems.push(problem);
    options.onProblem?.(problem, source);
  };
  const address = siteAddress(options.site ?? config.site, report);
  const shows = showsOf(config, options.show);
  const out = resolve(base, config.out);
  const stateFile = resolve(base, options.stateFile ?? STATE_FILE);
  const round = { base, address, shows, stateFile, site: (doors.site ?? siteFolder)(out), report };
  const shown = await withLock(
    join(dirname(stateFile), '.publishing'),
    () => publishRound(doors, names, options, round),
    {
      signal: options.signal ?? new AbortController().signal,
      waiting: (owner) => report(waitsFor(owner)),
    },
  );
  return { site: address, folder: out, stateFile, problems, ...shown };
}

interface Round {
  readonly base: string;
  readonly address: string;
  readonly shows: readonly ShowSettings[];
  readonly stateFile: string;
  readonly site: SiteFolder;
  readonly report: (problem: Problem, source?: string) => void;
}

/** While no other process publishes from this state. */
async function publishRound(
  doors: PublishDoors,
  names: readonly string[],
  options: PublishOptions,
  { base, address, shows, stateFile, site, report }: Round,
): Promise<Pick<PublishResult, 'shows' | 'exitCode'>> {
  const before = await loadState(stateFile);
  const named = await articlesIn(names, base);
  const sources = [...new Set([...named, ...(await torn(site, before, shows, base))])];
  const render: RenderOne = (source, more) => doors.render(source, { ...passedOn(options), folder: base, ...more });
  const { arrived, drafts, exitCode } = await arriveAll(sources, shows, site, render, before, {
    ...options,
    base,
    report,
  });

  const now = (options.now ?? new Date()).toISOString();
  const showOfSource = new Map(arrived.map(({ source, show }) => [source, show.id]));
  const states: Record<string, PublicationState['shows'][string]> = { ...before.shows };
  const toWrite: ShowToWrite[] = [];
  for (const show of shows) {
    const place = { site: address, path: folderOf(show) };
    const known = showAt(before.shows[show.id], feedUrl(place));
    const mine = arrived.filter((one) => one.show.id === show.id);
    if (mine.length === 0 && known.episodes.length === 0) continue;
    const said = new Map(
      await Promise.all(
        known.episodes.map(async (episode) => [episode, await saidBefore(site, episode, mine)] as const),
      ),
    );
    const settled = settle(known, mine, {
      now,
      there: (source) =>
        sourceIsThere(source, base) && !drafts.has(source) && (showOfSource.get(source) ?? show.id) === show.id,
      sentencesOf: (episode) => said.get(episode),
    });
    states[show.id] = settled.state;
    const kept = await keepEpisodes(site, mine, settled.episodes, known);
    toWrite.push({ settings: show, place, state: settled.state, known, kept });
  }
  options.signal?.throwIfAborted();
  const after = { version: 1, shows: states } as const;
  if (stateText(after) !== stateText(before)) await saveState(stateFile, after);
  const picture = doors.painter ?? painter(site.pathOf('.pictures'));
  const { fonts } = await loadAssets(PACKAGE_FOLDER);
  const written = await writeShows(toWrite, site, picture, fonts.roman, base, report);
  await removeOld(site, written, after);
  return {
    exitCode,
    shows: written.map(({ channel, items, retired, kept }) => ({
      id: channel.show.id,
      title: channel.show.title,
      feedUrl: feedUrl(channel),
      pageUrl: pageUrl(channel),
      feedFile: site.pathOf(channel.path === '' ? 'feed.xml' : `${channel.path}/feed.xml`),
      pageFile: site.pathOf(channel.path === '' ? 'index.html' : `${channel.path}/index.html`),
      items,
      added: kept.filter(({ news }) => news === 'added').map(({ item }) => item),
      changed: kept.filter(({ news }) => news === 'changed').map(({ item }) => item),
      retired,
    })),
  };
}

const waitsFor = (owner: number): Problem => ({
  code: 'publish/waiting',
  severity: 'warning',
  message: `Process ${owner} publishes here already; this one begins when it has ended.`,
  fix: 'Nothing need be done. To end it, stop that process.',
});

/** Of a changed article only: reading all sentences of all episodes would take a while for nothing. */
async function saidBefore(
  site: SiteFolder,
  episode: EpisodeState,
  arrived: readonly Arrived[],
): Promise<readonly string[] | undefined> {
  return arrived.some(({ rendered, source }) => rendered || source !== episode.source)
    ? saidOf(site, episode)
    : undefined;
}

/** The shows of a configuration, all of them: the lists name every one. Throws `publish/no-show` for one that is asked for and not there. */
function showsOf(config: Config, wanted: string | undefined): readonly ShowSettings[] {
  const shows = config.shows ?? [{ ...config.show, id: MAIN_SHOW }];
  if (wanted === undefined || shows.some(({ id }) => id === wanted)) return shows;
  throw new RenderError(
    {
      code: 'publish/no-show',
      message: `The configuration has no show “${wanted}”.`,
      fix: `Use ${shows.map(({ id }) => id).join(' or ')}, or add it under "shows:".`,
    },
    { exitCode: 2 },
  );
}

/** Sources of episodes whose published files are gone or not whole: they are made again, for the feed names them. */
async function torn(
  site: SiteFolder,
  state: PublicationState,
  shows: readonly ShowSettings[],
  base: string,
): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of shows)
    for (const episode of state.shows[id]?.episodes ?? [])
      if (episode.retired === undefined && sourceIsThere(episode.source, base)) {
        const published = await publishedOf(site, episode);
        if (!published || !(await isWhole(site, published.item))) found.push(episode.source);
      }
  return found;
}

function passedOn(options: PublishOptions): Parameters<RenderOne>[1] {
  return {
    ...(options.settings === undefined ? {} : { settings: options.settings }),
    ...(options.configFile === undefined ? {} : { configFile: options.configFile }),
    ...(options.engine === undefined ? {} : { engine: options.engine }),
    ...(options.force === undefined ? {} : { force: options.force }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
    ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
  };
}
