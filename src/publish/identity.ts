// Which episode an article is: by the guid it names, by its place, and under a new name by its words.
import type { EpisodeState } from '../model/feed.ts';
import { likeness } from './sketch.ts';

export interface Candidate {
  readonly source: string;
  readonly sketch: string;
  /** Of the front matter: it decides. */
  readonly guid?: string;
}

/** Below this an article at a known place is another one, if the known one stands elsewhere. */
const REWRITTEN = 0.15;
/** From here on, an article at a new place is the one that is no longer at its own. */
const SAME = 0.5;

/**
 * The episode of each article, undefined for a new one. No episode is given twice.
 *
 * `there` says whether the source of an episode still exists: an article that was copied is a new one.
 */
export function identify(
  articles: readonly Candidate[],
  episodes: readonly EpisodeState[],
  there: (source: string) => boolean,
): (EpisodeState | undefined)[] {
  const found = new Map<Candidate, EpisodeState>();
  const free = new Set(episodes);
  const give = (article: Candidate, episode: EpisodeState): void => {
    found.set(article, episode);
    free.delete(episode);
  };
  const open = (): Candidate[] => articles.filter((article) => !found.has(article));

  for (const article of open()) {
    const named = [...free].find((episode) => article.guid !== undefined && episode.guid === article.guid);
    if (named) give(article, named);
  }
  const atPlace = new Map([...free].map((episode) => [episode.source, episode]));
  const atItsPlace = (least: number): void => {
    for (const article of open()) {
      const episode = atPlace.get(article.source);
      if (article.guid === undefined && episode && free.has(episode) && alike(article, episode) >= least)
        give(article, episode);
    }
  };
  atItsPlace(REWRITTEN);
  const newNames = new Set(articles.map(({ source }) => source));
  const pairs = open()
    .filter((article) => article.guid === undefined)
    .flatMap((article) =>
      [...free]
        .filter((episode) => !there(episode.source) || newNames.has(episode.source))
        .map((episode) => ({ article, episode, alike: alike(article, episode) })),
    )
    .filter((pair) => pair.alike >= SAME)
    .sort((one, other) => other.alike - one.alike);
  for (const { article, episode } of pairs) if (!found.has(article) && free.has(episode)) give(article, episode);
  // Rewritten from end to end where it stood: still the same article.
  atItsPlace(0);
  return articles.map((article) => found.get(article));
}

const alike = (article: Candidate, episode: EpisodeState): number => likeness(article.sketch, episode.sketch);
