// feed.xml: a channel and its items as RSS 2.0 with the namespaces that podcast apps read.
// Sources: RSS 2.0; A Podcaster's Guide to RSS; podcastindex.org/namespace/1.0; RFC 5005 for pages.
import type { Channel } from '../model/feed.ts';
import { cdata, element, escapeText } from '../text/xml.ts';
import { categoryParts } from './categories.ts';
import { AI_CONTENT, itemTag, leaf, licenseTag, rfc2822 } from './itemtags.ts';
import type { FeedPage } from './pages.ts';
import { addressOf, feedUrl, pageUrl } from './site.ts';

const NAMESPACES = {
  itunes: 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  content: 'http://purl.org/rss/1.0/modules/content/',
  atom: 'http://www.w3.org/2005/Atom',
  podcast: 'https://podcastindex.org/namespace/1.0',
  psc: 'http://podlove.org/simple-chapters',
};

/** One page of a feed. The same values give the same bytes. */
export function rssFeed(channel: Channel, page: FeedPage): string {
  const root = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0"${root.join('')}>`,
    '<channel>',
    ...channelTags(channel, page),
    ...page.items.map((item) => itemTag(item, channel)),
    '</channel>',
    '</rss>\n',
  ].join('\n');
}

function channelTags(channel: Channel, page: FeedPage): string[] {
  const { show, site } = channel;
  const home = show.link ?? pageUrl(channel);
  const cover = addressOf(site, channel.cover.path);
  return [
    leaf('title', show.title),
    leaf('link', home),
    element('description', {}, cdata(show.description)),
    leaf('language', show.language),
    ...(show.copyright ? [leaf('copyright', show.copyright)] : []),
    leaf('lastBuildDate', rfc2822(built(channel, page))),
    leaf('generator', channel.generator),
    ...pageLinks(channel, page),
    element('image', {}, leaf('url', cover) + leaf('title', show.title) + leaf('link', home)),
    leaf('itunes:author', show.author),
    ...(show.owner
      ? [element('itunes:owner', {}, leaf('itunes:name', show.owner.name) + leaf('itunes:email', show.owner.email))]
      : []),
    categoryTag(show.category),
    leaf('itunes:explicit', String(show.explicit)),
    element('itunes:image', { href: cover }),
    leaf('itunes:type', show.type),
    ...(channel.moved ? [leaf('itunes:new-feed-url', feedUrl(channel))] : []),
    leaf('podcast:guid', channel.guid),
    element('podcast:locked', { owner: show.owner?.email }, show.locked ? 'yes' : 'no'),
    leaf('podcast:medium', show.medium),
    ...(show.license ? [licenseTag(show.license, show.licenseUrl)] : []),
    ...(show.funding ?? []).map(({ url, text }) => element('podcast:funding', { url }, escapeText(text))),
    element('podcast:image', {
      href: cover,
      alt: channel.coverAlt,
      'aspect-ratio': '1/1',
      type: channel.cover.mediaType,
      purpose: 'artwork',
    }),
    AI_CONTENT,
  ];
}

/** A page that is cut off changes when one of its own episodes does, not with every new one. */
function built(channel: Channel, page: FeedPage): string {
  if (page.current) return channel.built;
  return page.items.reduce((latest, { updated }) => (updated > latest ? updated : latest), '1970-01-01T00:00:00.000Z');
}

function pageLinks(channel: Channel, page: FeedPage): string[] {
  const link = (rel: string, name: string | undefined): string[] =>
    name === undefined
      ? []
      : [element('atom:link', { rel, href: feedUrl(channel, name), type: 'application/rss+xml' })];
  return [
    ...link('self', page.name),
    ...link('first', page.first),
    ...link('previous', page.previous),
    ...link('next', page.next),
    ...link('last', page.last),
  ];
}

function categoryTag(category: string): string {
  const [main, sub] = categoryParts(category) ?? [category];
  return element('itunes:category', { text: main }, sub ? element('itunes:category', { text: sub }) : undefined);
}
