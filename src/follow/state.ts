// What is known of a followed feed from one round to the next. Plain JSON, beside the articles it tells of.
import type { FeedEntryFacts, FeedManners } from '../read/read.ts';

/**
 * `found`: to be fetched, its file has a name. `saved`: its file stands whole. `published`: an episode.
 * `duplicate`: another entry is the same article. `skipped`: older than what was asked for.
 */
export type EntryStatus = 'found' | 'saved' | 'published' | 'duplicate' | 'skipped';

export interface FollowedEntry {
  /** By the publisher's own name for it, else its address, else its words. */
  readonly key: string;
  /** The article's address in the form that is compared; entries and pages may both name it. */
  readonly addresses: readonly string[];
  /** What the feed says of it: it may be gone from the feed when its page can be had. */
  readonly facts: Omit<FeedEntryFacts, 'content' | 'summary' | 'line' | 'column'>;
  /** Name in the feed's folder. Kept for ever: it is what the episode's identity hangs on. */
  readonly file: string;
  /** Changes when the publisher says that the article changed. */
  readonly revision: string;
  readonly status: EntryStatus;
  /** Tries that failed since it last went well. */
  readonly failures: number;
  /** ISO 8601; not before then. */
  readonly nextTryAt?: string;
  readonly problem?: { readonly code: string; readonly message: string; readonly fix: string };
}

export interface FollowState {
  readonly version: 1;
  readonly feed: {
    /** As it was given first. */
    readonly given: string;
    /** Where it is now. */
    readonly url: string;
    readonly title?: string;
    readonly language?: string;
    readonly etag?: string;
    readonly lastModified?: string;
    /** ISO 8601; not before then. */
    readonly nextAskAt?: string;
    readonly manners: FeedManners;
    readonly failures: number;
    /** The server says that there will never be a feed again (410). */
    readonly gone?: true;
  };
  /** In the order they were met. */
  readonly entries: readonly FollowedEntry[];
}

export const newState = (url: string): FollowState => ({
  version: 1,
  feed: { given: url, url, manners: { skipHours: [], skipDays: [] }, failures: 0 },
  entries: [],
});

/** Puts an entry in the place of the one with its key. */
export const withEntry = (state: FollowState, entry: FollowedEntry): FollowState => ({
  ...state,
  entries: state.entries.map((known) => (known.key === entry.key ? entry : known)),
});
