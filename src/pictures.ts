// The pictures of an edition: its cover in two sizes, and one for each chapter after the first.
import type { Article } from './model/article.ts';
import type { Script } from './model/script.ts';
import type { World } from './world.ts';
import { chapterSvg, coverSvg } from './write/cover.ts';

/** Feeds want 3000 px; inside the file 800 px keep the tag small. */
const COVER_WIDTHS = [3000, 800] as const;
const CHAPTER_WIDTH = 400;
/** About 20 kB each: more would make the tag larger than 300 kB, which some players refuse. */
const MOST_CHAPTERS = 12;

export interface Pictures {
  readonly feed: Uint8Array;
  readonly embedded: Uint8Array;
  /** By chapter; the first one keeps the cover. None when there are too many chapters. */
  readonly chapters: readonly (Uint8Array | undefined)[];
}

/** Draws all of them; begun early, since they need nothing but titles. */
export function drawPictures({ meta }: Article, { chapters }: Script, { painter }: World): Promise<Pictures> {
  const cover = painter.jpegs(coverSvg(meta), COVER_WIDTHS);
  const wanted = chapters.length > MOST_CHAPTERS ? [] : chapters;
  const others = wanted.map(async ({ title }, index) =>
    index === 0
      ? undefined
      : (await painter.jpegs(chapterSvg(meta, title, index + 1, chapters.length), [CHAPTER_WIDTH]))[0],
  );
  const drawn = Promise.all([cover, Promise.all(others)]).then(([[feed, embedded], pictures]) => ({
    feed: feed!,
    embedded: embedded!,
    chapters: pictures,
  }));
  // A failure is heard where the pictures are needed, not while something else is awaited.
  drawn.catch(() => {});
  return drawn;
}
