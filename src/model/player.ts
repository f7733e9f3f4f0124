// What a player knows of an episode: `episode.json`, and the same value inside the page. Times are whole milliseconds.

export interface PlayerData {
  readonly version: 1;
  /** The episode's own id, stable for ever: under it a browser remembers the place. */
  readonly id: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** BCP 47. */
  readonly language: string;
  readonly durationMs: number;
  /** Files beside this one, by name. */
  readonly page: string;
  readonly cover: string;
  readonly audio: readonly PlayerAudio[];
  /** Narrator first. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  readonly chapters: readonly PlayerChapter[];
  /** In order of time. */
  readonly utterances: readonly PlayerUtterance[];
  /** The player's own words in the episode's language, or in English where there are none. */
  readonly words: PlayerWords;
}

export interface PlayerAudio {
  readonly path: string;
  readonly mediaType: string;
  readonly bytes: number;
}

export interface PlayerChapter {
  readonly title: string;
  readonly startMs: number;
  /** The first that sounds in it. */
  readonly utteranceId: string;
}

export interface PlayerUtterance {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
  /** Index into `speakers`. */
  readonly speaker: number;
  readonly text: string;
  /** Our words, not the article's. */
  readonly announcement?: true;
  /** Flat triples: start and end in `text` (UTF-16), time at which the word begins. Empty when no word has a time. */
  readonly words: readonly number[];
  /** Word times are estimates, not the engine's. */
  readonly estimated?: true;
}

/** Words on buttons and in announcements. `{…}` is filled in. */
export interface PlayerWords {
  /** BCP 47 of these words. */
  readonly language: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly forward: string;
  readonly previousChapter: string;
  readonly nextChapter: string;
  readonly position: string;
  readonly speed: string;
  readonly chapters: string;
  readonly voices: string;
  readonly player: string;
  readonly options: string;
  readonly follow: string;
  readonly followAgain: string;
  readonly keysEverywhere: string;
  readonly keys: string;
  readonly search: string;
  readonly searchNext: string;
  readonly searchPrevious: string;
  readonly found: string;
  readonly notFound: string;
  readonly playFrom: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly chapterNow: string;
  readonly speedNow: string;
  readonly of: string;
  readonly minute: string;
  readonly minutes: string;
  readonly second: string;
  readonly seconds: string;
  readonly hour: string;
  readonly hours: string;
  readonly failed: string;
  readonly resumed: string;
  readonly openPage: string;
}
