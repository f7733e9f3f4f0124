// From an edition to what the feed tells of it.
import type { Article } from '../model/article.ts';
import { type Attribution, NARRATOR, UNKNOWN } from '../model/attribution.ts';
import type { EpisodeState, FeedItem, PublishedFile } from '../model/feed.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Script } from '../model/script.ts';
import type { Timeline } from '../model/timeline.ts';
import { publishedPath } from './site.ts';
import { soundbiteOf } from './soundbite.ts';
import { latestChanges } from './state.ts';

/** What of an edition's files is looked at. */
export interface Edition {
  readonly manifest: Manifest;
  readonly article: Article;
  readonly attribution: Attribution;
  readonly script: Script;
  readonly timeline: Timeline;
}

/** What an article's front matter says of its publication. */
export interface PublicationFacts {
  readonly guid?: string;
  readonly tags: readonly string[];
  readonly season?: number;
  readonly episode?: number;
  readonly kind?: 'full' | 'trailer' | 'bonus';
  readonly explicit?: boolean;
  /** Not to be published yet. */
  readonly draft: boolean;
}

const SOUND = 'episode.mp3';
const COVER = 'cover.jpg';
const CHAPTERS = 'chapters.json';
/** Timed ones may be shown while the sound plays. */
const TRANSCRIPTS = [
  { name: 'transcript.vtt', captions: true },
  { name: 'transcript.srt', captions: true },
  { name: 'transcript.json', captions: false },
  { name: 'transcript.html', captions: false },
] as const;
const ALTERNATES = ['episode.m4a', 'episode.opus', 'episode.flac'];

/** Files of an edition that a feed names, under the names they are published by. */
export function publishedFiles(manifest: Manifest): ReadonlyMap<string, PublishedFile> {
  const names: readonly string[] = [SOUND, COVER, CHAPTERS, ...TRANSCRIPTS.map(({ name }) => name), ...ALTERNATES];
  return new Map(
    manifest.files
      .filter((file) => names.includes(file.path))
      .map(({ path, mediaType, bytes, sha256 }) => [
        path,
        { path: publishedPath(manifest.slug, path, sha256), mediaType, bytes, sha256 },
      ]),
  );
}

/** What is spoken, sentence by sentence: what versions are compared by. Our own announcements are no part of it. */
export const sentencesOf = (script: Script): string[] =>
  script.utterances.filter(({ kind }) => kind === 'text').map(({ text }) => text);

export function itemOf(edition: Edition, episode: EpisodeState, facts: PublicationFacts): FeedItem {
  const { manifest, article, script, timeline } = edition;
  const { meta } = article;
  const files = publishedFiles(manifest);
  const file = (name: string): PublishedFile[] => (files.has(name) ? [files.get(name)!] : []);
  const [chapters] = file(CHAPTERS);
  const soundbite = soundbiteOf(script, timeline);
  const description = meta.description ?? meta.subtitle;
  return {
    guid: episode.guid,
    number: episode.number,
    title: meta.title,
    authors: meta.authors,
    ...(meta.publisher ? { publisher: meta.publisher } : {}),
    language: meta.language,
    ...(description ? { description } : {}),
    published: publishedAt(meta.published, episode.published),
    updated: episode.updated,
    version: episode.version,
    page: `${manifest.slug}/`,
    durationMs: manifest.summary.durationMs,
    sound: file(SOUND)[0]!,
    alternates: ALTERNATES.flatMap(file),
    transcripts: TRANSCRIPTS.flatMap(({ name, captions }) => file(name).map((found) => ({ ...found, captions }))),
    ...(chapters ? { chapters } : {}),
    marks: manifest.summary.chapters,
    cover: file(COVER)[0]!,
    coverAlt: [meta.title, ...meta.authors].join(', '),
    voices: voicesOf(edition),
    ...(soundbite ? { soundbite } : {}),
    ...(facts.season === undefined ? {} : { season: facts.season }),
    ...(facts.episode === undefined ? {} : { episode: facts.episode }),
    ...(facts.kind === undefined ? {} : { kind: facts.kind }),
    ...(facts.explicit === undefined ? {} : { explicit: facts.explicit }),
    corrections: meta.corrections ?? [],
    changes: latestChanges(episode),
  };
}

/** The article's own date; an episode from the future would be hidden by many apps, so that counts from its publication. */
function publishedAt(date: string | undefined, first: string): string {
  const own = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(own) || own > Date.parse(first) ? first : new Date(own).toISOString();
}

/** Who is heard in which voice, the narrator first. A speaker whom nobody names is nobody to list. */
function voicesOf({ attribution, script }: Edition): FeedItem['voices'] {
  const names = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const voices = new Map(script.cast.voices.map((voice) => [voice.id, voice.name]));
  const heard = new Set(script.utterances.map(({ speakerId }) => speakerId));
  const parts = script.cast.parts.filter(({ speakerId }) => heard.has(speakerId) && speakerId !== UNKNOWN);
  const narratorFirst = [
    ...parts.filter(({ speakerId }) => speakerId === NARRATOR),
    ...parts.filter(({ speakerId }) => speakerId !== NARRATOR),
  ];
  return narratorFirst.map(({ speakerId, voiceId }) => ({
    speaker: names.get(speakerId) ?? speakerId,
    voice: voices.get(voiceId) ?? voiceId,
  }));
}
