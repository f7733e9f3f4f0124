// A feed or page that carries other addresses than it was published with: those of a private feed, or of this machine. Pure.

/** Feeds, pages and lists of links. Captions name no addresses. */
export const carriesAddresses = (type: string): boolean =>
  /^(?:application\/(?:rss\+xml|xml|feed\+json|json)|text\/(?:html|x-opml))/.test(type);

/**
 * Replaces `site` by `here` wherever an address begins with it; both without a slash at their end.
 *
 * What a listener's app knows an episode by stays as it is: `<guid>` in RSS, `"id"` in a JSON feed.
 */
export function readdressed(text: string, site: string, here: string): string {
  const address = new RegExp(
    `(<guid\\b[^>]*>[^<]*</guid>|"id":\\s*"[^"]*")|${escaped(site)}(?=[/"'<\\s#?]|&quot;|$)`,
    'g',
  );
  return text.replace(address, (_found, kept: string | undefined) => kept ?? here);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const BLOCK = '<itunes:block>Yes</itunes:block>';

/** Asks directories not to list a feed that is meant for one listener. */
export function unlisted(feed: string): string {
  const head = feed.slice(0, Math.max(0, feed.search(/<item\b|<\/channel>/)));
  if (!head.includes('xmlns:itunes=') || head.includes(BLOCK)) return feed;
  return feed.replace(/<channel>/, `<channel>${BLOCK}`);
}

/** The address a feed was published at, without its file's name and slash; from its own link, as RFC 4287 has it. */
export function siteOfFeed(feed: string): string | undefined {
  for (const [link] of feed.slice(0, feed.search(/<item\b/) >>> 0).matchAll(/<atom:link\b[^>]*>/g)) {
    const href = /\bhref="(https?:\/\/[^"]+)\/[^"/]*"/.exec(link)?.[1];
    if (href && /\brel="self"/.test(link)) return href.replace(/&amp;/g, '&');
  }
  return undefined;
}
