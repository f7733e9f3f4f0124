// Articles arrive: each is rendered where it changed, with its show's voices, and its edition is read.
import { basename } from 'node:path';
import { publicationFacts } from '../articlesettings.ts';
import { mediaTypeOf, readBytes } from '../io/files.ts';
import type { PublicationState, ShowSettings } from '../model/feed.ts';
import type { Manifest } from '../model/manifest.ts';
import { type ExitCode, type Problem, RenderError } from '../model/problem.ts';
import type { Step } from '../model/run.ts';
import type { SiteFolder } from '../ports.ts';
import { type Edition, type PublicationFacts, sentencesOf } from '../publish/item.ts';
import { showFor } from '../publish/show.ts';
import type { Arrival } from '../publish/state.ts';
import { isWebAddress } from '../source.ts';
import { sourceIsThere } from './sources.ts';
import { editionIn } from './store.ts';

export interface RenderMore {
  readonly folder?: string;
  readonly settings?: unknown;
  readonly showSettings?: unknown;
  readonly configFile?: string;
  readonly engine?: string;
  readonly force?: boolean;
  readonly signal?: AbortSignal;
  readonly onProgress?: (step: Step, done: number, total: number) => void;
}

/** As the library's `render`: an edition that is right already is left as it is. */
export type RenderOne = (
  source: string,
  options: RenderMore,
) => Promise<{ readonly manifest: Manifest; readonly unchanged: boolean; readonly problems: readonly Problem[] }>;

export interface Arrived extends Arrival {
  readonly show: ShowSettings;
  readonly facts: PublicationFacts;
  readonly edition: Edition;
  /** False when the edition of last time was right. */
  readonly rendered: boolean;
}

interface Around {
  readonly base: string;
  readonly report: (problem: Problem, source?: string) => void;
  /** Only articles of this show. */
  readonly show?: string;
  readonly onArticle?: (source: string, index: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** One after the other: each uses all the machine has. An article that fails is told of and left as it was published. */
export async function arriveAll(
  sources: readonly string[],
  shows: readonly ShowSettings[],
  site: SiteFolder,
  render: RenderOne,
  state: PublicationState,
  around: Around,
): Promise<{ arrived: Arrived[]; drafts: Set<string>; exitCode: 0 | ExitCode }> {
  const arrived: Arrived[] = [];
  const drafts = new Set<string>();
  let exitCode: 0 | ExitCode = 0;
  for (const [index, source] of sources.entries()) {
    around.signal?.throwIfAborted();
    try {
      const facts = await factsOf(source, around.base);
      const show = showFor(shows, { source, tags: facts.tags });
      if (facts.draft) drafts.add(source);
      if (facts.draft || !show || (around.show !== undefined && around.show !== show.id)) continue;
      around.onArticle?.(source, index, sources.length);
      const { manifest, unchanged, problems } = await render(
        source,
        show.settings ? { showSettings: show.settings } : {},
      );
      for (const problem of problems) around.report(problem, source);
      const edition = await editionIn(site, manifest.slug);
      if (!edition) throw torn(manifest.slug);
      const other = ownerOf(manifest.slug, source, arrived, state, around.base);
      if (other !== undefined) {
        // The edition of the other one was overwritten: what is published of it stays as it was.
        arrived.splice(0, Infinity, ...arrived.filter(({ slug }) => slug !== manifest.slug));
        throw sameName(source, other, manifest.slug);
      }
      const sound = manifest.files.find(({ path }) => path === 'episode.mp3');
      const { published } = edition.article.meta;
      arrived.push({
        source,
        slug: manifest.slug,
        sentences: sentencesOf(edition.script),
        sha256: sound?.sha256 ?? '',
        ...(published ? { date: published } : {}),
        ...(facts.guid === undefined ? {} : { guid: facts.guid }),
        show,
        facts,
        edition,
        rendered: !unchanged,
      });
    } catch (error) {
      if (!(error instanceof RenderError)) throw error;
      around.report(error.problem, source);
      exitCode = Math.max(exitCode, error.exitCode) as ExitCode;
    }
  }
  requireOwnGuids(arrived);
  return { arrived, drafts, exitCode };
}

/** Another article, still there, that has this place already. */
function ownerOf(
  slug: string,
  source: string,
  arrived: readonly Arrived[],
  state: PublicationState,
  base: string,
): string | undefined {
  const published = Object.values(state.shows).flatMap(({ episodes }) => episodes);
  return [
    ...arrived,
    ...published.filter((episode) => episode.retired === undefined && sourceIsThere(episode.source, base)),
  ].find((other) => other.slug === slug && other.source !== source)?.source;
}

/** The front matter only: whether it is to be published, and where, is known before anything is rendered. */
async function factsOf(source: string, base: string): Promise<PublicationFacts> {
  if (isWebAddress(source)) return { tags: [], draft: false };
  const bytes = await readBytes(`${base}/${source}`);
  return publicationFacts({ uri: source, mediaType: mediaTypeOf(source), bytes });
}

function sameName(source: string, other: string, slug: string): RenderError {
  return new RenderError({
    code: 'publish/same-name',
    message: `${source} and ${other} would both be published as ${slug}/.`,
    fix: `Give one of them “slug: another-name” in its front matter, or rename ${basename(source)}.`,
    place: { uri: source },
  });
}

function torn(slug: string): RenderError {
  return new RenderError({
    code: 'publish/torn-edition',
    message: `The edition in ${slug}/ is not whole.`,
    fix: 'Publish again with --force.',
  });
}

/** Two articles with one guid would be one episode, changing back and forth. */
function requireOwnGuids(arrived: readonly Arrived[]): void {
  const seen = new Map<string, string>();
  for (const { source, facts } of arrived) {
    if (facts.guid === undefined) continue;
    const other = seen.get(facts.guid);
    if (other !== undefined)
      throw new RenderError(
        {
          code: 'publish/guid-twice',
          message: `${source} and ${other} both say “guid: ${facts.guid}”.`,
          fix: 'Take the line away from the copy.',
          place: { uri: source },
        },
        { exitCode: 2 },
      );
    seen.set(facts.guid, source);
  }
}
