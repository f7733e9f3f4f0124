// What is kept for ever: articles come, change and go; guids and numbers stay. Pure: the time is handed in.
import type { EpisodeState, PublicationState, SentenceChange, ShowState } from '../model/feed.ts';
import { changesBetween } from './changes.ts';
import { episodeGuid, podcastGuid } from './guid.ts';
import { identify } from './identity.ts';
import { sketchOf, wordsHash } from './sketch.ts';

export const NOTHING_PUBLISHED: PublicationState = { version: 1, shows: {} };

/** An article whose edition is ready. */
export interface Arrival {
  readonly source: string;
  readonly slug: string;
  /** In order, as they are spoken. */
  readonly sentences: readonly string[];
  /** Hash of the sound file. */
  readonly sha256: string;
  /** The article's own date, by which a first import is numbered. */
  readonly date?: string;
  /** Of its front matter. */
  readonly guid?: string;
}

export interface Settling {
  /** ISO 8601. */
  readonly now: string;
  /** Whether the source of an episode still exists. */
  readonly there: (source: string) => boolean;
  /** The sentences of an episode as it was published, where they are still known. */
  readonly sentencesOf: (episode: EpisodeState) => readonly string[] | undefined;
}

export interface Settled {
  readonly state: ShowState;
  /** One for each arrival, in that order. */
  readonly episodes: readonly EpisodeState[];
}

/** Changes of a revision that are kept; a rewritten article has no list of corrections. */
const MOST_CHANGES = 40;

/** A show that was never published is known by its first address from then on; a feed that moved keeps its guid. */
export const showAt = (known: ShowState | undefined, feedUrl: string): ShowState =>
  known ? { ...known, feedUrl } : { guid: podcastGuid(feedUrl), firstFeedUrl: feedUrl, feedUrl, episodes: [] };

/** Gives every arrival its episode, new or known, and retires the episodes whose source is gone. */
export function settle(show: ShowState, arrivals: readonly Arrival[], how: Settling): Settled {
  const candidates = arrivals.map((arrival) => ({
    source: arrival.source,
    sketch: sketchOf(arrival.sentences.join(' ')),
    ...(arrival.guid === undefined ? {} : { guid: arrival.guid }),
  }));
  const known = identify(candidates, show.episodes, how.there);
  const numbers = numbersFor(show, arrivals, known);
  const episodes = arrivals.map((arrival, index) => {
    const { sketch } = candidates[index]!;
    const before = known[index];
    return before
      ? renewed(before, arrival, sketch, how)
      : begun(show.guid, arrival, sketch, numbers.get(arrival)!, how.now);
  });
  const renewals = new Map(known.flatMap((before, index) => (before ? [[before, episodes[index]!] as const] : [])));
  const kept = show.episodes.map((episode) => {
    const after = renewals.get(episode);
    if (after) return after;
    return episode.retired === undefined && !how.there(episode.source) ? { ...episode, retired: how.now } : episode;
  });
  const fresh = episodes.filter((_, index) => !known[index]).sort((one, other) => one.number - other.number);
  return { state: { ...show, episodes: [...kept, ...fresh] }, episodes };
}

/** New articles are numbered after the last, the earliest first. */
function numbersFor(
  show: ShowState,
  arrivals: readonly Arrival[],
  known: readonly (EpisodeState | undefined)[],
): Map<Arrival, number> {
  const last = show.episodes.reduce((most, { number }) => Math.max(most, number), 0);
  const fresh = arrivals.filter((_, index) => !known[index]);
  const byDate = [...fresh].sort((one, other) => compare(one.date ?? '9999', other.date ?? '9999'));
  return new Map(byDate.map((arrival, index) => [arrival, last + index + 1]));
}

function begun(showGuid: string, arrival: Arrival, sketch: string, number: number, now: string): EpisodeState {
  return {
    guid: arrival.guid ?? episodeGuid(showGuid, arrival.source, number),
    number,
    source: arrival.source,
    slug: arrival.slug,
    published: now,
    updated: now,
    version: 1,
    words: wordsHash(arrival.sentences),
    sketch,
    sound: shortHash(arrival),
  };
}

/** The guid and the number stay; the version rises with the words. An article that came back is retired no more. */
function renewed(before: EpisodeState, arrival: Arrival, sketch: string, how: Settling): EpisodeState {
  const { retired, ...kept } = before;
  const words = wordsHash(arrival.sentences);
  const same = words === before.words;
  const heard = before.sound === shortHash(arrival);
  const now = {
    ...kept,
    source: arrival.source,
    slug: arrival.slug,
    updated: same && heard && retired === undefined ? before.updated : how.now,
    words,
    sketch,
    sound: shortHash(arrival),
  };
  if (same) return now;
  const sentences = how.sentencesOf(before);
  const changes = sentences ? changesBetween(sentences, arrival.sentences).slice(0, MOST_CHANGES) : [];
  const version = before.version + 1;
  return { ...now, version, history: [...(before.history ?? []), { version, date: how.now, changes }] };
}

/** What changed with the version that stands; nothing for the first. */
export const latestChanges = ({ history, version }: EpisodeState): readonly SentenceChange[] =>
  history?.findLast((revision) => revision.version === version)?.changes ?? [];

const shortHash = ({ sha256 }: Arrival): string => sha256.slice(0, 10);
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
