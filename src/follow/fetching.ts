// From an entry to a file: out of the feed when that has the whole article, else from its page.
import { join } from 'node:path';
import { saveWhole } from '../io/files.ts';
import type { Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';
import type { FeedDocument } from '../read/read.ts';
import { addressKey } from './address.ts';
import { canonicalOf, pageOfEntry, pageOfWeb } from './articlepage.ts';
import { factsFor } from './notice.ts';
import { type FollowedEntry, type FollowState, withEntry } from './state.ts';
import { wholeMarkup } from './whole.ts';

/** Saves every found article that the feed itself gives whole: those words are only there while the feed is. */
export async function saveFromFeed(
  folder: string,
  state: FollowState,
  feed: FeedDocument,
  hash: (text: string) => string,
): Promise<FollowState> {
  let after = state;
  for (const entry of state.entries) {
    const facts = entry.status === 'found' ? factsFor(entry, feed, hash) : undefined;
    const markup = facts && wholeMarkup(facts);
    if (markup === undefined) continue;
    await saveWhole(join(folder, entry.file), pageOfEntry(entry.facts, feed, markup));
    after = withEntry(after, { ...entry, status: 'saved' });
  }
  return after;
}

/** Fetches an entry's page and saves it. An entry whose page names another entry's address as its own is that one again. */
export async function saveFromWeb(
  folder: string,
  state: FollowState,
  entry: FollowedEntry,
  page: (address: string) => Promise<Source>,
): Promise<FollowedEntry> {
  const { url } = entry.facts;
  if (url === undefined) throw noWords(entry);
  const source = await page(url);
  if (!/html|^$/.test(source.mediaType)) throw noPage(source);
  const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(source.mediaType)?.[1] ?? '';
  const html = pageOfWeb({ ...source, charset }, entry.facts, state.feed);
  const own = [addressKey(source.uri), addressKey(canonicalOf(html, source.uri))];
  const addresses = [...new Set([...entry.addresses, ...own.flatMap((address) => address ?? [])])];
  const twin = state.entries.find(
    (other) =>
      other.key !== entry.key &&
      other.status !== 'duplicate' &&
      other.addresses.some((address) => addresses.includes(address)),
  );
  if (twin) return { ...entry, addresses, status: 'duplicate', file: twin.file };
  await saveWhole(join(folder, entry.file), html);
  return { ...entry, addresses, status: 'saved' };
}

const noWords = (entry: FollowedEntry): RenderError =>
  new RenderError({
    code: 'follow/no-words',
    message: `The feed gives neither words nor an address for “${entry.facts.title || entry.key}”.`,
    fix: 'Tell the publisher.',
  });

const noPage = ({ uri, mediaType }: Source): RenderError =>
  new RenderError({
    code: 'follow/no-page',
    message: `${uri} is ${mediaType}, not a page.`,
    fix: 'Fetch it yourself and render the file.',
    place: { uri },
  });
