// Which editions there are, and which of them are sound. The MP3, the WebVTT, the page and the report are always made.
import type { ArticleMeta } from '../model/article.ts';
import type { ChapterMark, Timeline } from '../model/timeline.ts';
import type { AudioOutput } from '../ports.ts';
import { chapterLink } from './chapterlink.ts';
import { clockTime } from './clock.ts';
import { chaptersOf } from './id3.ts';

/** Editions that can be chosen. */
export const EDITIONS = [
  'm4b',
  'm4a',
  'opus',
  'flac',
  'wav',
  'epub',
  'srt',
  'json',
  'html',
  'text',
  'chapters',
] as const;
export type EditionName = (typeof EDITIONS)[number];

/** All but the slow ones: a second encoder takes longer than all the rest of a render. `--editions` asks for them. */
export const DEFAULT_EDITIONS: readonly EditionName[] = ['epub', 'srt', 'json', 'html', 'text', 'chapters'];

export interface SoundEdition extends Omit<AudioOutput, 'path'> {
  /** Name in the edition's folder. */
  readonly file: string;
  readonly mediaType: string;
}

/** The chosen sound files beside the MP3; `cover` is a JPEG. Opus speaks as clearly in two thirds of MP3's bits. */
export function soundEditions(
  chosen: readonly EditionName[],
  meta: ArticleMeta,
  timeline: Timeline,
  cover: Uint8Array,
  kilobitsPerSecond: number,
): SoundEdition[] {
  const chapters = chapterMarks(timeline);
  const tags = vorbisTags(meta, timeline);
  const known: Readonly<Partial<Record<EditionName, SoundEdition>>> = {
    m4b: {
      ...{ file: 'episode.m4b', mediaType: 'audio/mp4', format: 'm4a', kilobitsPerSecond, chapters, cover },
      tags: [...commonTags(meta), ['media_type', '2']],
    },
    m4a: {
      ...{ file: 'episode.m4a', mediaType: 'audio/mp4', format: 'm4a', kilobitsPerSecond, chapters, cover },
      tags: commonTags(meta),
    },
    opus: {
      ...{ file: 'episode.opus', mediaType: 'audio/ogg', format: 'opus', tags },
      kilobitsPerSecond: Math.max(24, Math.round((kilobitsPerSecond * 2) / 3)),
    },
    flac: { file: 'episode.flac', mediaType: 'audio/flac', format: 'flac', kilobitsPerSecond, tags },
    wav: { file: 'episode.wav', mediaType: 'audio/wav', format: 'wav', kilobitsPerSecond },
  };
  return EDITIONS.flatMap((name) => (chosen.includes(name) && known[name] ? [known[name]] : []));
}

/** As many as every container takes; the same ones as in the MP3. */
function chapterMarks(timeline: Timeline): ChapterMark[] {
  return chaptersOf(timeline).map(({ title, startMs }) => ({
    title,
    startSample: Math.round((startMs * timeline.sampleRate) / 1000),
  }));
}

function commonTags(meta: ArticleMeta): (readonly [string, string])[] {
  const tags: [string, string | undefined][] = [
    ['title', meta.title],
    ['artist', meta.authors.join(', ') || meta.publisher || 'Lectern'],
    ['album', meta.publisher ?? meta.title],
    ['genre', 'Podcast'],
    ['date', /^\d{4}(-\d\d-\d\d)?/.exec(meta.published ?? '')?.[0]],
    ['comment', [meta.description, 'Read by synthetic voices.'].filter(Boolean).join(' ')],
  ];
  return tags.flatMap(([key, value]) => (value ? [[key, oneLine(value)] as const] : []));
}

/**
 * Vorbis comments, chapters among them (CHAPTER001=00:00:00.000, CHAPTER001NAME=…).
 *
 * Not as chapters for ffmpeg to write: its Ogg muxer is a second late wherever the fraction is half a second or more.
 */
export function vorbisTags(meta: ArticleMeta, timeline: Timeline): (readonly [string, string])[] {
  const chapters = chaptersOf(timeline).flatMap(({ title, startMs }, index) => {
    const key = `CHAPTER${String(index + 1).padStart(3, '0')}`;
    const link = chapterLink(meta, title, index);
    return [
      [key, clockTime(startMs)] as const,
      [`${key}NAME`, oneLine(title)] as const,
      ...(link ? [[`${key}URL`, link] as const] : []),
    ];
  });
  return [...commonTags(meta), ...chapters];
}

const oneLine = (text: string): string => text.replace(/[\s\0]+/g, ' ').trim();
