// What a reader is: the plug of stage 1. One file per format; the list is in read.ts.
import type { Article, Source } from '../model/article.ts';
import type { Run } from '../model/run.ts';

export interface ReadOptions {
  /** BCP 47; wins over what the source says of itself. */
  readonly language?: string;
  /** Name of the article and of its folder; else made from the source's name. */
  readonly slug?: string;
}

export interface Reader {
  readonly id: string;
  /** Lower case, without parameters. */
  readonly mediaTypes: readonly string[];
  /** Lower case, with the dot. */
  readonly extensions: readonly string[];
  /** True when the first bytes can only be this format. */
  recognizes?(bytes: Uint8Array): boolean;
  read(source: Source, options: ReadOptions, run: Run): Article;
}

/** The encoding in a media type: `text/html; charset=utf-8` gives 'utf-8'; '' when it names none. */
export const charsetOf = (source: Source): string => /charset\s*=\s*["']?([\w:.-]+)/i.exec(source.mediaType)?.[1] ?? '';
