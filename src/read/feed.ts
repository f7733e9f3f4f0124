// RSS and Atom -> articles: one per entry, or all of them as one article with a heading for each.
import type { Article, ArticleMeta, Source } from '../model/article.ts';
import type { Run } from '../model/run.ts';
import { cssPath, find, parseHtml } from '../text/dom.ts';
import { decode } from '../text/encoding.ts';
import { slugOf, slugOfUri } from '../text/slug.ts';
import { tidy } from '../text/whitespace.ts';
import { parseXml, textOf, type XmlNode } from '../text/xml.ts';
import { assemble, type Draft } from './assemble.ts';
import { authorLabels } from './authored.ts';
import { authoredBlocks } from './authoredpage.ts';
import { languageOf } from './language.ts';
import { isoDate } from './metadata.ts';
import { PageKinds } from './pagekinds.ts';
import { charsetOf, type Reader, type ReadOptions } from './reader.ts';
import { emptyArticle, titleFrom } from './text.ts';
import { childNamed, childrenNamed, descendants, localName } from './xmltree.ts';

/** More entries than this are not read: the newest are enough. */
const MOST_ENTRIES = 500;

export const feed: Reader = {
  id: 'feed',
  mediaTypes: ['application/rss+xml', 'application/atom+xml', 'application/rdf+xml'],
  extensions: ['.rss', '.atom'],
  recognizes: (bytes) =>
    /^\s*(?:\ufeff)?(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<\?[^>]*\?>\s*)*<(?:rss|feed|rdf:RDF)\b/.test(
      decode(bytes.subarray(0, 2000)).text,
    ),
  read(source, options, run) {
    const channel = parseFeed(source);
    const entries = feedArticles(source, options, run);
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
    const title = tidy(word(channel, 'title') ?? '').text || titleFrom(id);
    const language = languageOf(options.language, drafts, [{ tag: channelLanguage(channel), origin: 'feed' }]);
    const description = tidy(word(channel, 'description') ?? word(channel, 'subtitle') ?? '').text;
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
export function feedArticles(source: Source, options: ReadOptions, _run: Run): FeedEntry[] {
  const channel = parseFeed(source);
  const entries = [...descendants(channel, 'item'), ...descendants(channel, 'entry')].slice(0, MOST_ENTRIES);
  return entries.flatMap((entry, index) => {
    const found = entryArticle(entry, index, channel, source, options);
    return found ? [found] : [];
  });
}

function parseFeed(source: Source): XmlNode {
  const declared = /encoding\s*=\s*["']([\w-]+)/.exec(
    new TextDecoder('latin1').decode(source.bytes.subarray(0, 200)),
  )?.[1];
  const root = parseXml(decode(source.bytes, charsetOf(source) || (declared ?? '')).text.trimStart(), source.uri);
  return localName(root) === 'rss' ? (childNamed(root, 'channel') ?? root) : root;
}

const word = (node: XmlNode, ...names: string[]): string | undefined => {
  for (const name of names) {
    const found = childNamed(node, name);
    if (found && textOf(found).trim() !== '') return textOf(found).trim();
  }
  return undefined;
};

const channelLanguage = (channel: XmlNode): string | undefined =>
  word(channel, 'language') ?? channel.attributes['xml:lang'];

function entryArticle(
  entry: XmlNode,
  index: number,
  channel: XmlNode,
  source: Source,
  options: ReadOptions,
): FeedEntry | undefined {
  const links = childrenNamed(entry, 'link');
  const url =
    links.find((link) => (link.attributes.rel ?? 'alternate') === 'alternate' && link.attributes.href)?.attributes
      .href ?? word(entry, 'link');
  const markup = word(entry, 'encoded', 'content', 'description', 'summary') ?? '';
  const number = `entry ${index + 1}`;
  const root = parseHtml(markup, `${source.uri}#${number}`);
  const place = { uri: source.uri, line: entry.line, column: entry.column };
  const blocks = authoredBlocks(find(root, 'body') ?? root, new PageKinds(), (element) => ({
    ...place,
    locator: `${number} ${cssPath(element)}`,
  }));
  // Titles may hold markup or its entities, as HTML does.
  const title = tidy(htmlWords(word(entry, 'title') ?? '')).text;
  const drafts = authorLabels(blocks, title !== '');
  if (drafts.length === 0) return undefined;
  const author = childNamed(entry, 'author');
  const names = [author ? (word(author, 'name') ?? textOf(author)) : undefined, word(entry, 'creator')].flatMap(
    (name) => (name?.trim() ? [name.trim().replace(/^\S+@\S+\s*\((.*)\)$/, '$1')] : []),
  );
  const published = isoDate(word(entry, 'pubDate', 'published', 'date', 'issued'));
  const modified = isoDate(word(entry, 'updated', 'modified'));
  const language = languageOf(options.language, drafts, [
    { tag: entry.attributes['xml:lang'] ?? channelLanguage(channel), origin: 'feed' },
  ]);
  const publisher = tidy(word(channel, 'title') ?? '').text;
  const id = `${options.slug ?? slugOfUri(source.uri)}-${slugOf(title || number, number.replace(' ', '-'))}`;
  const meta: ArticleMeta = {
    title: title || titleFrom(id),
    authors: [...new Set(names)],
    language: language.tag,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    ...(url ? { canonicalUrl: url } : {}),
    ...(publisher ? { publisher } : {}),
    origins: { title: 'feed', authors: 'feed', language: language.origin },
  };
  return { article: assemble(id, meta, drafts), ...(url ? { url } : {}) };
}

const htmlWords = (text: string): string =>
  /[<&]/.test(text)
    ? authoredBlocks(parseHtml(text, ''), new PageKinds(), () => ({ uri: '' }))
        .map((block) => block.text)
        .join(' ')
    : text;
