// One <item>: RSS 2.0, iTunes, the podcast namespace and Podlove Simple Chapters.
// Sources: RSS 2.0; A Podcaster's Guide to RSS; podcastindex.org/namespace/1.0; Podlove Simple Chapters 1.2.
import type { Channel, FeedItem, PublishedFile } from '../model/feed.ts';
import { allowed, cdata, element, escapeText } from '../text/xml.ts';
import { fullNotes, shortNotes } from './notes.ts';
import { addressOf, integrityOf } from './site.ts';

export function itemTag(item: FeedItem, channel: Channel): string {
  const at = (path: string): string => addressOf(channel.site, path);
  const { show } = channel;
  const number = item.episode ?? item.number;
  const lines = [
    leaf('title', item.title),
    leaf('itunes:title', item.title),
    leaf('link', at(item.page)),
    element('guid', { isPermaLink: 'false' }, escapeText(item.guid)),
    leaf('pubDate', rfc2822(item.published)),
    ...(item.version > 1 ? [leaf('atom:updated', new Date(item.updated).toISOString())] : []),
    element('description', {}, cdata(shortNotes(item, channel))),
    element('content:encoded', {}, cdata(fullNotes(item, channel))),
    element('enclosure', {
      url: at(item.sound.path),
      length: String(item.sound.bytes),
      type: item.sound.mediaType,
    }),
    leaf('itunes:duration', String(Math.max(1, Math.round(item.durationMs / 1000)))),
    leaf('itunes:explicit', String(item.explicit ?? show.explicit)),
    element('itunes:image', { href: at(item.cover.path) }),
    ...(item.authors.length > 0 ? [leaf('itunes:author', item.authors.join(', '))] : []),
    ...(item.season === undefined ? [] : [leaf('itunes:season', String(item.season))]),
    leaf('itunes:episode', String(number)),
    leaf('itunes:episodeType', item.kind ?? 'full'),
    ...podcastTags(item, channel, at, number),
    ...simpleChapters(item),
  ];
  return `<item>\n${lines.join('\n')}\n</item>`;
}

function podcastTags(item: FeedItem, { show }: Channel, at: (path: string) => string, number: number): string[] {
  const { soundbite } = item;
  return [
    ...(item.season === undefined ? [] : [leaf('podcast:season', String(item.season))]),
    leaf('podcast:episode', String(number)),
    ...item.transcripts.map((file) =>
      element('podcast:transcript', {
        url: at(file.path),
        type: file.mediaType,
        language: item.language,
        rel: file.captions ? 'captions' : undefined,
      }),
    ),
    ...(item.chapters
      ? [element('podcast:chapters', { url: at(item.chapters.path), type: 'application/json+chapters' })]
      : []),
    ...(soundbite
      ? [
          element(
            'podcast:soundbite',
            { startTime: seconds(soundbite.startMs), duration: seconds(soundbite.durationMs) },
            escapeText(cut(soundbite.title, 128)),
          ),
        ]
      : []),
    ...people(item),
    ...[item.sound, ...item.alternates].map((file, index) => alternate(file, at, item, index === 0)),
    element('podcast:image', {
      href: at(item.cover.path),
      alt: item.coverAlt,
      'aspect-ratio': '1/1',
      width: '3000',
      height: '3000',
      type: item.cover.mediaType,
      purpose: 'artwork',
    }),
    ...(show.license ? [licenseTag(show.license, show.licenseUrl)] : []),
    AI_CONTENT,
  ];
}

/** The truth: the words are the author's, the voices are made by a program. */
export const AI_CONTENT = element('podcast:txt', { purpose: 'ai-content' }, 'true');

export const licenseTag = (license: string, url: string | undefined): string =>
  element('podcast:license', { url }, escapeText(license));

/** Authors wrote it. Who reads is a program, and its name says so; people who are quoted did not speak here. */
function people(item: FeedItem): string[] {
  const voices = new Set(item.voices.map(({ voice }) => voice));
  return [
    ...item.authors.map((name) =>
      element('podcast:person', { role: 'author', group: 'writing' }, escapeText(cut(name, 128))),
    ),
    ...[...voices].map((voice) =>
      element(
        'podcast:person',
        { role: 'narrator', group: 'cast' },
        escapeText(cut(`${voice} (synthetic voice)`, 128)),
      ),
    ),
  ];
}

function alternate(file: PublishedFile, at: (path: string) => string, item: FeedItem, first: boolean): string {
  const bitsPerSecond = Math.round((file.bytes * 8000) / Math.max(1, item.durationMs));
  return element(
    'podcast:alternateEnclosure',
    {
      type: file.mediaType,
      length: String(file.bytes),
      bitrate: String(bitsPerSecond),
      lang: item.language,
      title: TITLES[file.mediaType] ?? file.mediaType,
      default: first ? 'true' : undefined,
    },
    element('podcast:source', { uri: at(file.path) }) +
      element('podcast:integrity', { type: 'sri', value: integrityOf(file) }),
  );
}

const TITLES: Readonly<Record<string, string>> = {
  'audio/mpeg': 'MP3',
  'audio/mp4': 'AAC',
  'audio/ogg': 'Opus',
  'audio/flac': 'FLAC',
  'audio/wav': 'WAV',
};

function simpleChapters({ marks }: FeedItem): string[] {
  if (marks.length === 0) return [];
  const chapters = marks.map(({ title, startMs }) => element('psc:chapter', { start: clock(startMs), title }));
  return [element('psc:chapters', { version: '1.2' }, chapters.join(''))];
}

export const leaf = (name: string, text: string): string => element(name, {}, escapeText(text));

/** `Wed, 03 Jun 2026 00:00:00 GMT` */
export const rfc2822 = (iso: string): string => new Date(iso).toUTCString();

/** Seconds with thousandths where there are any. */
const seconds = (milliseconds: number): string => String(milliseconds / 1000);

function clock(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(11, 23);
}

/** At most so many characters; never half a character. */
export const cut = (text: string, most: number): string => {
  const characters = [...allowed(text)];
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
};
