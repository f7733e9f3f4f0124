// Addresses: where the site's files are reached, and what a file that never changes is called.
import type { Channel, PublishedFile } from '../model/feed.ts';

/** `path` from the site's top; letters outside ASCII are encoded. */
export const addressOf = (site: string, path: string): string =>
  `${site}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** A file of the show's own folder: `feed.xml`, `cover.jpg`. */
export const showPath = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);

export const feedUrl = ({ site, path }: Pick<Channel, 'site' | 'path'>, name = 'feed.xml'): string =>
  addressOf(site, showPath(path, name));

export const pageUrl = ({ site, path }: Pick<Channel, 'site' | 'path'>): string => addressOf(site, showPath(path, ''));

/** Digits of the hash in a name: 40 bits, far more than one episode's versions could ever meet in. */
const HASH_DIGITS = 10;

const ENDINGS: Readonly<Record<string, string>> = {
  'transcript.json': 'transcript.json',
  'transcript.html': 'transcript.html',
  'chapters.json': 'chapters.json',
};

/** `episode.mp3` of `night-trains` -> `night-trains/files/night-trains.3f2a9c1b07.mp3`: a new sound, a new address. */
export function publishedPath(slug: string, name: string, sha256: string): string {
  // Apple takes ASCII names only.
  const base = /^[a-z0-9-]+$/.test(slug) ? slug : 'episode';
  const ending = ENDINGS[name] ?? name.slice(name.lastIndexOf('.') + 1);
  return `${slug}/files/${base}.${sha256.slice(0, HASH_DIGITS)}.${ending}`;
}

/** Subresource integrity of a file. Source: W3C Subresource Integrity, 3.1. */
export const integrityOf = ({ sha256 }: PublishedFile): string =>
  `sha256-${Buffer.from(sha256, 'hex').toString('base64')}`;
