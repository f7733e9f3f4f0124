// The words of a page or an e-book, utterance by utterance, as its marks carry them.
import { elementsIn, parseHtml, textOf } from '../text/dom.ts';
import { LARGEST_ARCHIVE, LARGEST_ENTRY, openArchive } from '../text/zip.ts';
import { bare } from './transcripts.ts';

/** Words by utterance, white space left out. Twice the same id: the words of both, one after the other. */
export type Marked = ReadonlyMap<string, string>;

/** Every element with the id of an utterance (`u0042`). */
export function markedIn(html: string, path: string, into = new Map<string, string>()): Marked {
  for (const element of elementsIn(parseHtml(html, path))) {
    const id = element.attributes['id'];
    if (id && /^u\d+$/.test(id)) into.set(id, (into.get(id) ?? '') + bare(textOf(element)));
  }
  return into;
}

export interface Book {
  readonly marked: Marked;
  readonly mp3: Uint8Array;
}

/** The documents of an e-book of ours and the sound in it. Throws when it is torn. */
export function readBook(bytes: Uint8Array, path: string): Book {
  // It is the file that was written, by its hash: a long book may be larger than what is read of strangers.
  const archive = openArchive(bytes, path, {
    archive: Math.max(LARGEST_ARCHIVE, 2 * bytes.length),
    entry: Math.max(LARGEST_ENTRY, bytes.length),
  });
  const marked = new Map<string, string>();
  for (const name of archive.names)
    if (/^OPS\/chapter-.*\.xhtml$/.test(name)) markedIn(new TextDecoder().decode(archive.read(name)), name, marked);
  return { marked, mp3: archive.read('OPS/episode.mp3') ?? new Uint8Array(0) };
}
