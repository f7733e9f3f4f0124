// The feed's nouns: a show and its channel, an episode as the feed tells of it, and what is kept for ever.
import type { Correction } from './article.ts';

/** What the configuration says of a show; what is missing is taken from its articles, and told. */
export interface ShowSettings {
  /** Its name in the state and its folder under the site; `main` stands at the top. */
  readonly id: string;
  readonly title?: string;
  readonly description?: string;
  readonly author?: string;
  readonly owner?: { readonly name: string; readonly email: string };
  /** One of Apple's, `Arts` or `Arts > Books`. */
  readonly category?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly explicit?: boolean;
  /** A picture of 1400 to 3000 pixels, square, JPEG or PNG; drawn when there is none. */
  readonly image?: string;
  readonly imageAlt?: string;
  readonly medium?: Medium;
  readonly type?: 'episodic' | 'serial';
  /** A name of the SPDX list in small letters, or a name of its own with `licenseUrl`. */
  readonly license?: string;
  readonly licenseUrl?: string;
  readonly copyright?: string;
  readonly funding?: readonly { readonly url: string; readonly text: string }[];
  /** Other hosts may not import the feed without the owner's word. */
  readonly locked?: boolean;
  /** The publication's own page. */
  readonly link?: string;
  /** Articles under this folder are its episodes. */
  readonly folder?: string;
  /** So are articles whose front matter has this tag. */
  readonly tag?: string;
  /** The voice house: any settings of a render, over the configuration's own. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Of the podcast namespace; apps that sort by medium may hide what is no `podcast`. */
export const MEDIUMS = ['podcast', 'newsletter', 'blog', 'audiobook', 'course'] as const;
export type Medium = (typeof MEDIUMS)[number];

/** A show with nothing left open. */
export interface Show extends ShowSettings {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly category: string;
  readonly language: string;
  readonly explicit: boolean;
  readonly medium: Medium;
  readonly type: 'episodic' | 'serial';
  readonly locked: boolean;
}

/** A show where it is published: what stands above the items of its feed. */
export interface Channel {
  readonly show: Show;
  /** `podcast:guid`: the same for ever. */
  readonly guid: string;
  /** Without a slash at its end: `https://example.org/audio`. */
  readonly site: string;
  /** Folder of the show under the site: '' or `kids`. */
  readonly path: string;
  readonly cover: PublishedFile;
  readonly coverAlt: string;
  /** ISO 8601: when an episode last came, changed or went. */
  readonly built: string;
  /** Where apps that still read an earlier address shall go. */
  readonly moved: boolean;
  readonly generator: string;
}

/** A file that never changes under its name: the name carries a part of its hash. */
export interface PublishedFile {
  /** From the site's top: `night-trains/files/night-trains.3f2a9c1b07.mp3`. */
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
}

export interface Transcript extends PublishedFile {
  /** Timed, and fit to be shown while the sound plays. */
  readonly captions: boolean;
}

/** A sentence that was and the one that is; '' where there was or is none. */
export interface SentenceChange {
  readonly was: string;
  readonly is: string;
}

/** One episode, as every feed and page tells of it. Paths start at the site's top, so that a site may move. */
export interface FeedItem {
  readonly guid: string;
  /** From 1, in the order of publication; never given twice. */
  readonly number: number;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** BCP 47. */
  readonly language: string;
  readonly description?: string;
  /** ISO 8601. */
  readonly published: string;
  /** ISO 8601: when its words or its sound last changed. */
  readonly updated: string;
  /** From 1; rises when its words change. */
  readonly version: number;
  /** Folder of its page, with a slash at its end. */
  readonly page: string;
  readonly durationMs: number;
  readonly sound: PublishedFile;
  readonly alternates: readonly PublishedFile[];
  readonly transcripts: readonly Transcript[];
  readonly chapters?: PublishedFile;
  readonly marks: readonly { readonly title: string; readonly startMs: number }[];
  readonly cover: PublishedFile;
  readonly coverAlt: string;
  /** Who is heard, the narrator first. All are synthetic voices. */
  readonly voices: readonly { readonly speaker: string; readonly voice: string }[];
  readonly soundbite?: { readonly title: string; readonly startMs: number; readonly durationMs: number };
  readonly season?: number;
  /** In place of its number. */
  readonly episode?: number;
  readonly kind?: 'full' | 'trailer' | 'bonus';
  readonly explicit?: boolean;
  readonly corrections: readonly Correction[];
  /** Against the version before. */
  readonly changes: readonly SentenceChange[];
}

/** `out/<slug>/published.json`: what was published of an edition, for the next time. */
export interface PublishedEpisode {
  readonly version: 1;
  readonly item: FeedItem;
  /** Files of the version before, for listeners whose app read the feed an hour ago. */
  readonly before: readonly string[];
}

/** `publication.json` beside the configuration, to be kept under version control: what listeners know the shows by. */
export interface PublicationState {
  readonly version: 1;
  readonly shows: Readonly<Record<string, ShowState>>;
}

export interface ShowState {
  /** `podcast:guid`. */
  readonly guid: string;
  /** The feed's address when it was first published: the guid is made from it. */
  readonly firstFeedUrl: string;
  /** Where the feed is now. */
  readonly feedUrl: string;
  /** In the order of publication, retired ones too. */
  readonly episodes: readonly EpisodeState[];
}

export interface EpisodeState {
  readonly guid: string;
  readonly number: number;
  /** The source as it was named, or its address. */
  readonly source: string;
  /** Folder under out/. */
  readonly slug: string;
  /** ISO 8601: first publication. */
  readonly published: string;
  readonly updated: string;
  readonly version: number;
  /** Hash of the words; and a sketch of them, to know the article again under another name. */
  readonly words: string;
  readonly sketch: string;
  /** Hash of the sound, its first digits. */
  readonly sound: string;
  /** ISO 8601: its article was removed then. Its guid and number are never given to another. */
  readonly retired?: string;
  readonly history?: readonly Revision[];
}

export interface Revision {
  readonly version: number;
  /** ISO 8601. */
  readonly date: string;
  readonly changes: readonly SentenceChange[];
}
