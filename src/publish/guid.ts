// Names for ever: the podcast:guid of a feed and the guids of its episodes.
import { createHash } from 'node:crypto';

/** Source: podcast namespace, podcast:guid. */
const PODCAST_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/** UUIDv5 of the feed's address without scheme and slashes at its end. */
export const podcastGuid = (feedUrl: string): string =>
  uuid5(PODCAST_NAMESPACE, feedUrl.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/+$/, ''));

/** From the show, the article's first name and its number: a name that comes back for another article makes another guid. */
export const episodeGuid = (showGuid: string, source: string, number: number): string =>
  uuid5(showGuid, `episode ${number} ${source}`);

/** Source: RFC 9562, 5.5. */
function uuid5(namespace: string, name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
