// An article of a feed as a page that stands alone: what is kept in the folder, and read from there. Pure.
import type { FeedDocument, FeedEntryFacts } from '../read/read.ts';
import { elementsIn, parseHtml } from '../text/dom.ts';
import { decode } from '../text/encoding.ts';
import { element, escapeText } from '../text/xml.ts';

/** What is taken from the feed as a whole. */
export type FeedWords = Pick<FeedDocument, 'title' | 'language'>;

/** The words of the feed, with what it says of them. */
export function pageOfEntry(facts: FeedEntryFacts, feed: FeedWords, markup: string): string {
  const language = facts.language ?? feed.language;
  return [
    '<!doctype html>',
    `<html${language ? ` lang="${escapeText(language).replace(/"/g, '')}"` : ''}><head><meta charset="utf-8">`,
    element('title', {}, escapeText(facts.title)),
    ...factTags(facts, feed),
    '</head><body><article>',
    ...(facts.title ? [element('h1', {}, escapeText(facts.title))] : []),
    markup,
    '</article></body></html>',
    '',
  ].join('\n');
}

/** A fetched page in UTF-8, with the feed's word where the page itself says nothing. */
export function pageOfWeb(
  page: { readonly uri: string; readonly bytes: Uint8Array; readonly charset: string },
  facts: FeedEntryFacts,
  feed: FeedWords,
): string {
  const html = decode(page.bytes, page.charset || declaredIn(page.bytes)).text;
  const said = saidBy(html);
  const tags = factTags({ ...facts, url: facts.url ?? page.uri }, feed).filter((tag) => {
    const name = /(?:rel|name|property)="([^"]+)"/.exec(tag)?.[1] ?? '';
    return !said.has(name);
  });
  const added = ['<meta charset="utf-8">', ...tags].join('\n');
  // The first charset counts, so ours stands before the page's own.
  return /<head\b[^>]*>/i.test(html)
    ? html.replace(/<head\b[^>]*>/i, (head) => `${head}\n${added}`)
    : `${added}\n${html}`;
}

/** The address that a page gives as its own, absolute. */
export function canonicalOf(html: string, uri: string): string | undefined {
  for (const { name, attributes } of elementsIn(parseHtml(html, uri)))
    if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '') && attributes.href)
      return URL.canParse(attributes.href, uri) ? new URL(attributes.href, uri).href : undefined;
  return undefined;
}

const factTags = (facts: FeedEntryFacts, feed: FeedWords): string[] => [
  ...(facts.url ? [element('link', { rel: 'canonical', href: facts.url })] : []),
  ...facts.authors.map((content) => element('meta', { name: 'author', content })),
  ...(facts.published ? [element('meta', { property: 'article:published_time', content: facts.published })] : []),
  ...(facts.modified ? [element('meta', { property: 'article:modified_time', content: facts.modified })] : []),
  ...(feed.title ? [element('meta', { property: 'og:site_name', content: feed.title })] : []),
];

/** Names of what a page says of itself. A page with linked data says who and when there. */
function saidBy(html: string): Set<string> {
  const said = new Set<string>();
  for (const { name, attributes } of elementsIn(parseHtml(html, ''))) {
    if (name === 'link' && attributes.rel) said.add(attributes.rel.toLowerCase());
    if (name === 'meta' && attributes.content) said.add((attributes.property ?? attributes.name ?? '').toLowerCase());
  }
  return said;
}

const declaredIn = (bytes: Uint8Array): string =>
  /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1] ?? '';
