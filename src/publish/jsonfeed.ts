// feed.json: the same episodes for programs that would rather not read XML. Source: JSON Feed 1.1.
import type { Channel, FeedItem } from '../model/feed.ts';
import { fullNotes } from './notes.ts';
import type { FeedPage } from './pages.ts';
import { addressOf, feedUrl, pageUrl } from './site.ts';

export function jsonFeed(channel: Channel, page: FeedPage): string {
  const { show, site } = channel;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: show.title,
    home_page_url: show.link ?? pageUrl(channel),
    feed_url: feedUrl(channel, page.name),
    ...(page.next ? { next_url: feedUrl(channel, page.next) } : {}),
    description: show.description,
    icon: addressOf(site, channel.cover.path),
    authors: [{ name: show.author }],
    language: show.language,
    items: page.items.map((item) => itemOf(item, channel)),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function itemOf(item: FeedItem, channel: Channel): object {
  const at = (path: string): string => addressOf(channel.site, path);
  return {
    id: item.guid,
    url: at(item.page),
    title: item.title,
    ...(item.description ? { summary: item.description } : {}),
    content_html: fullNotes(item, channel),
    image: at(item.cover.path),
    date_published: new Date(item.published).toISOString(),
    ...(item.version > 1 ? { date_modified: new Date(item.updated).toISOString() } : {}),
    authors: item.authors.map((name) => ({ name })),
    language: item.language,
    attachments: [item.sound, ...item.alternates].map((file) => ({
      url: at(file.path),
      mime_type: file.mediaType,
      size_in_bytes: file.bytes,
      duration_in_seconds: Math.round(item.durationMs / 1000),
    })),
  };
}
