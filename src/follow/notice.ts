// Which entries of a feed are new, changed, or the same article again. Pure.
import type { FeedDocument, FeedEntryFacts } from '../read/read.ts';
import { slugOf, slugOfUri } from '../text/slug.ts';
import { addressKey } from './address.ts';
import type { FollowedEntry, FollowState } from './state.ts';

export interface Noticed {
  readonly state: FollowState;
  readonly found: number;
  readonly changed: number;
}

export interface NoticeOptions {
  /** At the first meeting, only this many of the newest. */
  readonly latest?: number;
  /** Names that articles of other folders have already: an edition's folder is called by its article's file. */
  readonly taken: ReadonlySet<string>;
  /** Hash of words; handed in, since it is not this file's subject. */
  readonly hash: (text: string) => string;
}

/**
 * Lays a feed over what is known of it. Nothing known is ever forgotten: a feed holds only its newest entries.
 *
 * New entries come oldest first, as they were written. A changed one is `found` again under its old file name.
 */
export function notice(state: FollowState, feed: FeedDocument, options: NoticeOptions): Noticed {
  const first = state.entries.length === 0;
  const entries = [...state.entries];
  let found = 0;
  let changed = 0;
  // Feeds give the newest first.
  for (const [back, facts] of [...feed.entries].reverse().entries()) {
    const key = keyOf(facts, options.hash);
    const revision = revisionOf(facts, options.hash);
    const at = entries.findIndex((entry) => entry.key === key);
    const known = entries[at];
    if (known) {
      const { problem: _problem, nextTryAt: _next, ...rest } = known;
      const again = known.revision !== revision && known.status !== 'skipped' && known.status !== 'duplicate';
      if (again) changed++;
      if (again) entries[at] = { ...rest, facts: kept(facts), revision, status: 'found', failures: 0 };
      continue;
    }
    const address = addressKey(facts.url);
    const twin = address === undefined ? undefined : entries.find(({ addresses }) => addresses.includes(address));
    const newness = feed.entries.length - back;
    const late = first && options.latest !== undefined && newness > options.latest;
    const status = twin ? 'duplicate' : late ? 'skipped' : 'found';
    if (status === 'found') found++;
    entries.push({
      key,
      addresses: address === undefined ? [] : [address],
      facts: kept(facts),
      file: twin?.file ?? freeName(nameOf(facts), entries, options.taken),
      revision,
      status,
      failures: 0,
    });
  }
  return { state: { ...state, entries }, found, changed };
}

/** The entry of the feed that an entry of the state came from, if the feed still has it. */
export const factsFor = (
  entry: FollowedEntry,
  feed: FeedDocument,
  hash: NoticeOptions['hash'],
): FeedEntryFacts | undefined => feed.entries.find((facts) => keyOf(facts, hash) === entry.key);

const keyOf = (facts: FeedEntryFacts, hash: NoticeOptions['hash']): string =>
  facts.id ?? addressKey(facts.url) ?? hash(`${facts.title}\n${facts.published ?? ''}`);

/** The publisher's date of change; without one, the words. Markup changes with every visit on some sites. */
const revisionOf = (facts: FeedEntryFacts, hash: NoticeOptions['hash']): string =>
  facts.modified ?? hash(`${facts.title}\n${(facts.content ?? facts.summary ?? '').replace(/<[^>]*>|\s+/g, ' ')}`);

function kept({ content: _content, summary: _summary, line: _line, column: _column, ...facts }: FeedEntryFacts) {
  return facts;
}

const nameOf = (facts: FeedEntryFacts): string => (facts.url ? slugOfUri(facts.url) : slugOf(facts.title, 'article'));

/** Two articles may have one name: the second is called `name-2`. */
function freeName(name: string, entries: readonly FollowedEntry[], elsewhere: ReadonlySet<string>): string {
  const taken = new Set(entries.map(({ file }) => file));
  const isTaken = (candidate: string): boolean => taken.has(`${candidate}.html`) || elsewhere.has(candidate);
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}-${number}`;
  return `${free}.html`;
}
