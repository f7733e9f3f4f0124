// Stage 1: Source -> Article. Picks the reader by media type, then by extension, then by content.
import type { Article, Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import { looksBinary } from '../text/encoding.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { text } from './text.ts';

export { articleBody } from './body.ts';
export { feedArticles } from './feed.ts';
export { type FeedDocument, type FeedEntryFacts, type FeedManners, feedDocument } from './feeddocument.ts';
export type { Reader, ReadOptions } from './reader.ts';
export { plainArticle } from './text.ts';
export { unpack } from './unpack.ts';

/** One line per format. */
export const READERS: readonly Reader[] = [html, markdown, epub, docx, pdf, feed, text];

/** What is read as letters, not unpacked first. */
const TEXTS: ReadonlySet<Reader> = new Set([html, markdown, text]);

/** Largest source that is read at all, in bytes. */
export const LARGEST_SOURCE = 100 * 1024 * 1024;

/**
 * Reads a source.
 *
 * Gives the whole visible text, every block labelled by its role; nothing is left out. Throws RenderError with a
 * code `read/…` for what cannot be read.
 */
export function read(source: Source, options: ReadOptions, run: Run): Article {
  if (source.bytes.length > LARGEST_SOURCE)
    throw new RenderError({
      code: 'read/too-large',
      message: `${source.uri} has ${source.bytes.length} bytes; the largest that is read has ${LARGEST_SOURCE}.`,
      fix: 'Split it, or save only the article.',
      place: { uri: source.uri },
    });
  const reader = readerFor(source);
  if (TEXTS.has(reader) && looksBinary(source.bytes))
    throw new RenderError({
      code: 'read/not-text',
      message: `${source.uri} holds no text: its bytes are of another kind of file.`,
      fix: 'Check what the file is (for example with `file`), and give the article itself.',
      place: { uri: source.uri },
    });
  run.progress('read', 0, 1);
  const article = reader.read(source, options, run);
  run.progress('read', 1, 1);
  return article;
}

/** Which reader takes a source. */
export function readerFor(source: Source): Reader {
  const type = source.mediaType.toLowerCase().split(';')[0]!.trim();
  const path = source.uri.toLowerCase().replace(/[?#].*$/, '');
  const extension = /\.[a-z0-9]+$/.exec(path)?.[0] ?? '';
  const found =
    READERS.find((reader) => type !== '' && reader.mediaTypes.includes(type)) ??
    READERS.find((reader) => extension !== '' && reader.extensions.includes(extension)) ??
    READERS.find((reader) => reader.recognizes?.(source.bytes));
  return found ?? text;
}
