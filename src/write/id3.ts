// The ID3v2.3 tag of an episode: titles, cover, chapters. The only door to node-id3.
// Source: ID3v2.3.0; ID3v2 Chapter Frame Addendum 1.0 (CHAP, CTOC).
import NodeID3 from 'node-id3';
import type { ArticleMeta } from '../model/article.ts';
import type { Timeline } from '../model/timeline.ts';
import { chapterLink } from './chapterlink.ts';
import { toMs } from './clock.ts';

/** The entry count of a CTOC is one byte. */
export const MOST_CHAPTERS = 255;

/**
 * The tag's bytes, to stand before a bare MP3. `cover` is a JPEG, and so are `pictures`: one for each chapter, or
 * undefined where the cover stands. The same input gives the same bytes.
 */
export function id3Tag(
  meta: ArticleMeta,
  timeline: Timeline,
  cover: Uint8Array,
  pictures: readonly (Uint8Array | undefined)[] = [],
): Uint8Array {
  const chapters = chaptersOf(timeline);
  const year = meta.published?.slice(0, 4);
  const tags: NodeID3.Tags = {
    title: meta.title,
    artist: meta.authors.join(', ') || meta.publisher || 'Lectern',
    album: meta.publisher ?? meta.title,
    genre: 'Podcast',
    language: iso639(meta.language),
    ...(year ? { year } : {}),
    ...(meta.published && /^\d{4}-\d\d-\d\d/.test(meta.published)
      ? { date: meta.published.slice(8, 10) + meta.published.slice(5, 7) }
      : {}),
    comment: {
      language: iso639(meta.language),
      text: [meta.description, 'Read by synthetic voices.'].filter(Boolean).join(' '),
    },
    ...(meta.canonicalUrl ? { audioSourceUrl: meta.canonicalUrl } : {}),
    image: image(cover, { id: 3, name: 'front cover' }, 'Cover'),
    chapter: chapters.map(({ title, startMs, endMs }, index) => {
      const link = chapterLink(meta, title, index);
      const picture = pictures[index];
      return {
        elementID: `chp${index}`,
        startTimeMs: startMs,
        endTimeMs: endMs,
        tags: {
          title,
          ...(link ? { userDefinedUrl: [{ description: 'Article', url: link }] } : {}),
          ...(picture ? { image: image(picture, { id: 0, name: 'other' }, title) } : {}),
        },
      };
    }),
    tableOfContents: [
      {
        elementID: 'toc',
        isOrdered: true,
        elements: chapters.map((_, index) => `chp${index}`),
        tags: { title: 'Chapters' },
      },
    ],
  };
  const bytes = NodeID3.create(tags);
  if (!bytes) throw new Error('node-id3 made no tag');
  return markTopLevel(bytes);
}

const image = (jpeg: Uint8Array, type: { id: number; name: string }, description: string) => ({
  ...{ mime: 'image/jpeg', type, description },
  imageBuffer: Buffer.from(jpeg),
});

interface ChapterTimes {
  readonly title: string;
  readonly startMs: number;
  readonly endMs: number;
}

/** Every chapter ends where the next begins. Above 255 the shortest are joined with the one before them. */
export function chaptersOf(timeline: Timeline): ChapterTimes[] {
  const marks = [...timeline.chapters];
  while (marks.length > MOST_CHAPTERS) {
    let shortest = 1;
    for (let index = 1; index < marks.length; index++)
      if (lengthOf(marks, index, timeline) < lengthOf(marks, shortest, timeline)) shortest = index;
    marks.splice(shortest, 1);
  }
  return marks.map(({ title, startSample }, index) => ({
    title,
    startMs: toMs(startSample, timeline.sampleRate),
    endMs: toMs(marks[index + 1]?.startSample ?? timeline.lengthSamples, timeline.sampleRate),
  }));
}

const lengthOf = (marks: readonly { startSample: number }[], index: number, timeline: Timeline): number =>
  (marks[index + 1]?.startSample ?? timeline.lengthSamples) - marks[index]!.startSample;

/**
 * Sets the top-level bit of the table of contents, without which Apple's players show no chapters.
 *
 * node-id3 writes only the bit for "ordered": the flags are the byte after the element id and its NUL.
 */
function markTopLevel(tag: Buffer): Uint8Array {
  const at = tag.indexOf('CTOC');
  const flags = tag.indexOf(0, at + 10) + 1;
  if (at >= 0) tag[flags] = tag[flags]! | 0b11;
  return new Uint8Array(tag);
}

/** ID3 wants three letters; what has none is undetermined. */
const ISO_639_2: Readonly<Record<string, string>> = {
  en: 'eng',
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  it: 'ita',
  pt: 'por',
  nl: 'nld',
  pl: 'pol',
  sv: 'swe',
  da: 'dan',
  no: 'nor',
  nb: 'nob',
  fi: 'fin',
  cs: 'ces',
  hu: 'hun',
  ro: 'ron',
  el: 'ell',
  ru: 'rus',
  uk: 'ukr',
  tr: 'tur',
  ar: 'ara',
  he: 'heb',
  hi: 'hin',
  ja: 'jpn',
  ko: 'kor',
  zh: 'zho',
  cy: 'cym',
};
const iso639 = (language: string): string => ISO_639_2[language.toLowerCase().split('-')[0] ?? ''] ?? 'und';
