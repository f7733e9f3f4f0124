// Media overlays: which words are marked while which stretch of the sound is heard. Source: EPUB 3.3, section 9.
import type { BookChapter } from './epub.ts';

export interface Par {
  readonly id: string;
  readonly startMs: number;
  readonly endMs: number;
}

/**
 * Every utterance of a chapter with its stretch of sound. Stretches tile the chapter: the pause after an utterance
 * belongs to it, so that a book read aloud breathes as the episode does.
 */
export function parsOf(chapter: Pick<BookChapter, 'startMs' | 'endMs' | 'parts'>): Par[] {
  const spoken = chapter.parts.flatMap((part) => part.spoken);
  return spoken.map((one, index) => ({
    id: one.utterance.id,
    startMs: index === 0 ? chapter.startMs : one.startMs,
    endMs: spoken[index + 1]?.startMs ?? chapter.endMs,
  }));
}

export function overlay(chapter: BookChapter): string {
  const pars = parsOf(chapter)
    // A reader may not be sent to nothing.
    .filter((par) => par.endMs > par.startMs)
    .map(
      ({ id, startMs, endMs }) =>
        `<par id="p-${id}"><text src="${chapter.name}.xhtml#${id}"/><audio src="episode.mp3" clipBegin="${smilClock(startMs)}" clipEnd="${smilClock(endMs)}"/></par>`,
    );
  return `<?xml version="1.0" encoding="UTF-8"?>
<smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
<body>
${pars.join('\n')}
</body>
</smil>
`;
}

/** SMIL clock value: `1:02:03.456` */
export function smilClock(milliseconds: number): string {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const seconds = Math.floor(milliseconds / 1000);
  return `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}.${pad(milliseconds % 1000, 3)}`;
}
