// A feed as it stands: what it says of itself and of its entries, the same for RSS, Atom and JSON Feed.
import type { Source } from '../model/article.ts';
import { decode } from '../text/encoding.ts';
import { isJsonFeed, jsonFeedDocument } from './jsonfeed.ts';
import { charsetOf } from './reader.ts';
import { xmlFeedDocument } from './xmlfeed.ts';

export interface FeedEntryFacts {
  /** The publisher's own name for it, `guid` or `id`: only to be compared. */
  readonly id?: string;
  /** Where the whole article stands: an absolute address where the feed's own address is one. */
  readonly url?: string;
  /** Plain words; '' when it has none. */
  readonly title: string;
  readonly authors: readonly string[];
  readonly language?: string;
  /** As written. */
  readonly published?: string;
  readonly modified?: string;
  /** HTML that the feed gives as the article itself. */
  readonly content?: string;
  /** HTML that the feed gives as a description of it; many feeds have the whole article here. */
  readonly summary?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface FeedDocument {
  /** Plain words, as are the next two. */
  readonly title?: string;
  readonly description?: string;
  readonly language?: string;
  readonly entries: readonly FeedEntryFacts[];
  readonly manners: FeedManners;
}

/** How often, and when, a feed wishes to be asked. Hours are UTC. */
export interface FeedManners {
  readonly ttlMinutes?: number;
  /** 0-23. */
  readonly skipHours: readonly number[];
  /** English names, as RSS has them. */
  readonly skipDays: readonly string[];
}

/** More entries than this are not read: the newest are enough. */
const MOST_ENTRIES = 500;

/** Throws `text/bad-xml` or `read/bad-feed` for a feed that is broken or cut off: half a feed is none. */
export function feedDocument(source: Source): FeedDocument {
  const document = isJsonFeed(source.bytes)
    ? jsonFeedDocument(decode(source.bytes).text, source.uri)
    : xmlFeedDocument(decode(source.bytes, charsetOf(source) || declaredIn(source.bytes)).text.trimStart(), source.uri);
  return { ...document, entries: document.entries.slice(0, MOST_ENTRIES) };
}

const declaredIn = (bytes: Uint8Array): string =>
  /encoding\s*=\s*["']([\w-]+)/.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 200)))?.[1] ?? '';
