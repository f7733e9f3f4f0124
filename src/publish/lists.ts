// Lists for programs: the shows of a site for podcast apps (OPML 2.0), its pages for search engines (Sitemaps 0.9).
import type { Channel, FeedItem } from '../model/feed.ts';
import { element, escapeText } from '../text/xml.ts';
import { addressOf, feedUrl, pageUrl } from './site.ts';

export function opml(channels: readonly Channel[]): string {
  const outlines = channels.map((channel) =>
    element('outline', {
      type: 'rss',
      text: channel.show.title,
      title: channel.show.title,
      description: channel.show.description,
      language: channel.show.language,
      xmlUrl: feedUrl(channel),
      htmlUrl: pageUrl(channel),
    }),
  );
  const title = channels.map(({ show }) => show.title).join(', ');
  return `<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head>${element('title', {}, escapeText(title))}</head>
<body>
${outlines.join('\n')}
</body>
</opml>
`;
}

/** Addresses that one sitemap may hold. Source: sitemaps.org, protocol. */
const MOST_ADDRESSES = 50_000;

export function sitemap(shows: readonly { readonly channel: Channel; readonly items: readonly FeedItem[] }[]): string {
  const line = (address: string, changed: string): string =>
    element('url', {}, element('loc', {}, escapeText(address)) + element('lastmod', {}, changed.slice(0, 10)));
  const lines = shows.flatMap(({ channel, items }) => [
    line(pageUrl(channel), channel.built),
    ...items.map((item) => line(addressOf(channel.site, item.page), item.updated)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.slice(0, MOST_ADDRESSES).join('\n')}
</urlset>
`;
}
