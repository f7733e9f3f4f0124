// A feed (RSS, Atom, JSON Feed) -> articles: one per entry, or all of them as one article with a heading for each.
import type { Article, ArticleMeta, Source } from '../model/article.ts';
import type { Run } from '../model/run.ts';
import { cssPath, find, parseHtml } from '../text/dom.ts';
import { decode } from '../text/encoding.ts';
import { slugOf, slugOfUri } from '../text/slug.ts';
import { assemble, type Draft } from './assemble.ts';
import { authorLabels } from './authored.ts';
import { authoredBlocks } from './authoredpage.ts';
import { type FeedDocument, type FeedEntryFacts, feedDocument } from './feeddocument.ts';
import { isJsonFeed } from './jsonfeed.ts';
import { languageOf } from './language.ts';
import { isoDate } from './metadata.ts';
import { PageKinds } from './pagekinds.ts';
import type { Reader, ReadOptions } from './reader.ts';
import { emptyArticle, titleFrom } from './text.ts';

export const feed: Reader = {
  id: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml', 'application/feed+json'],
  extensions: ['.rss', '.atom'],
  recognizes: (bytes) =>
    isJsonFeed(bytes) ||
    /^\s*(?:\ufeff)?(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)\b/.test(
      decode(bytes.subarray(0, 2000)).text,
    ),
  read(source, options) {
    const channel = feedDocument(source);
    const entries = articlesOf(channel, source, options);
    if (entries.length === 0) throw emptyArticle(source);
    const drafts = entries.flatMap(({ article }): Draft[] => {
      const place = article.blocks[0]?.place ?? { uri: source.uri };
      return [
        { kind: 'heading', role: 'body', level: 2, text: article.meta.title, place, reason: 'title of the entry' },
        ...article.blocks.map((block): Draft => ({
          ...block,
          role: block.role === 'headline' ? 'navigation' : block.role,
          text: article.text.slice(block.span.start, block.span.end),
        })),
      ];
    });
    const id = options.slug ?? slugOfUri(source.uri);
    const title = channel.title || titleFrom(id);
    const language = languageOf(options.language, drafts, [{ tag: channel.language, origin: 'feed' }]);
    const { description } = channel;
    return assemble(
      id,
      {
        title,
        authors: [],
        language: language.tag,
        ...(description ? { description } : {}),
        origins: { title: 'feed', language: language.origin },
      },
      drafts,
    );
  },
};

export interface FeedEntry {
  readonly article: Article;
  /** Where the whole article stands. */
  readonly url?: string;
}

/** The entries of a feed as articles, in the feed's order. A feed often holds only the beginning of each. */
export const feedArticles = (source: Source, options: ReadOptions, _run: Run): FeedEntry[] =>
  articlesOf(feedDocument(source), source, options);

const articlesOf = (feed: FeedDocument, source: Source, options: ReadOptions): FeedEntry[] =>
  feed.entries.flatMap((entry, index) => entryArticle(entry, index, feed, source, options) ?? []);

function entryArticle(
  entry: FeedEntryFacts,
  index: number,
  feed: FeedDocument,
  source: Source,
  options: ReadOptions,
): FeedEntry | undefined {
  const { url, title } = entry;
  const number = `entry ${index + 1}`;
  const root = parseHtml(entry.content ?? entry.summary ?? '', `${source.uri}#${number}`);
  const place = {
    uri: source.uri,
    ...(entry.line === undefined ? {} : { line: entry.line }),
    ...(entry.column === undefined ? {} : { column: entry.column }),
  };
  const blocks = authoredBlocks(find(root, 'body') ?? root, new PageKinds(), (element) => ({
    ...place,
    locator: `${number} ${cssPath(element)}`,
  }));
  const drafts = authorLabels(blocks, title !== '');
  if (drafts.length === 0) return undefined;
  const published = isoDate(entry.published);
  const modified = isoDate(entry.modified);
  const language = languageOf(options.language, drafts, [{ tag: entry.language ?? feed.language, origin: 'feed' }]);
  const id = `${options.slug ?? slugOfUri(source.uri)}-${slugOf(title || number, number.replace(' ', '-'))}`;
  const meta: ArticleMeta = {
    title: title || titleFrom(id),
    authors: [...new Set(entry.authors)],
    language: language.tag,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(url ? { canonicalUrl: url } : {}),
    ...(feed.title ? { publisher: feed.title } : {}),
    origins: { title: 'feed', authors: 'feed', language: language.origin },
  };
  return { article: assemble(id, meta, drafts), ...(url ? { url } : {}) };
}
