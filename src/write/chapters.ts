// chapters.json: the chapters for podcast apps. Source: podcast namespace, JSON Chapters 1.2.0.
import { chapterLink } from './chapterlink.ts';
import { chaptersOf } from './id3.ts';
import type { Writer } from './kit.ts';
import { json } from './json.ts';

export const chapters: Writer = {
  id: 'chapters',
  write: (episode, kit) => [
    {
      ...json('chapters.json', {
        version: '1.2.0',
        title: episode.meta.title,
        ...(episode.meta.authors.length > 0 ? { author: episode.meta.authors.join(', ') } : {}),
        ...(episode.meta.publisher ? { podcastName: episode.meta.publisher } : {}),
        fileName: kit.audio.path,
        chapters: chaptersOf(episode.timeline).map(({ title, startMs, endMs }, index) => {
          const url = chapterLink(episode.meta, title, index);
          return { startTime: startMs / 1000, title, ...(url ? { url } : {}), endTime: endMs / 1000 };
        }),
      }),
      mediaType: 'application/json+chapters',
    },
  ],
};
