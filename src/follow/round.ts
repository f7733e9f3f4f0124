// One round of following a feed: ask, save what is new, publish what is saved. State is written before and after every
// step that can be seen from outside, so that a process killed anywhere goes on where it was.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { withLock } from '../io/lock.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { askFeed, gone } from './ask.ts';
import { saveFromFeed, saveFromWeb } from './fetching.ts';
import { loadState, namesBeside, saveState } from './folder.ts';
import { guest } from './pages.ts';
import { type FollowedEntry, type FollowState, withEntry } from './state.ts';
import { MOST_TRIES, nextTryAt } from './when.ts';

export interface FollowOptions {
  /** Where the feed's articles and its state are kept. */
  readonly folder: string;
  readonly everyMs: number;
  /** At the first meeting, only this many of the newest entries. */
  readonly latest?: number;
  /** Ask, and try what failed, although it is not time yet. */
  readonly force?: boolean;
  readonly allowPrivate?: boolean;
  /** Between two requests to one host; 1 second. */
  readonly pauseMs?: number;
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Makes an article's file an episode. Doing so twice must be the same as once. Throws RenderError. */
  readonly publish: (path: string) => Promise<void>;
  readonly report: (problem: Problem) => void;
}

export interface Round {
  readonly asked: boolean;
  readonly found: number;
  readonly changed: number;
  readonly published: readonly FollowedEntry[];
  /** Articles that are not tried again until they change. */
  readonly givenUp: readonly FollowedEntry[];
  /** When there is something to do again; undefined when never. */
  readonly nextAt?: Date;
}

/** Throws `io/locked`, `follow/other-feed`, `config/bad-json`, or when files cannot be written; else reports and goes on. */
export function followRound(url: string, options: FollowOptions): Promise<Round> {
  return withLock(join(options.folder, '.following'), () => round(url, options));
}

async function round(url: string, options: FollowOptions): Promise<Round> {
  const { folder, now, signal, allowPrivate = false } = options;
  let state = await loadState(folder, url);
  const save = async (next: FollowState): Promise<void> => {
    state = next;
    await saveState(folder, state);
  };
  const due = isDue(state.feed.nextAskAt, now()) || options.force === true;
  if (state.feed.gone) options.report(gone(state.feed.url));
  const asked = due && !state.feed.gone;
  let counts = { found: 0, changed: 0 };
  if (asked) {
    const before = state.feed;
    const taken = await namesBeside(folder);
    const answer = await askFeed(state, { ...options, allowPrivate, now: now(), hash, taken });
    counts = answer;
    // Until the words that only the feed has are on disk, it must not be known as read.
    const { etag: _etag, lastModified: _lastModified, nextAskAt: _next, ...unread } = answer.state.feed;
    if (answer.feed)
      await save({ ...answer.state, feed: { ...unread, nextAskAt: before.nextAskAt ?? now().toISOString() } });
    const saved = answer.feed ? await saveFromFeed(folder, state, answer.feed, hash) : answer.state;
    await save({ ...saved, feed: answer.state.feed });
  }

  const page = guest({ signal, allowPrivate, pauseMs: options.pauseMs ?? 1000 });
  const published: FollowedEntry[] = [];
  for (const { key } of state.entries) {
    signal.throwIfAborted();
    let entry = state.entries.find((known) => known.key === key)!;
    if (!isOpen(entry)) continue;
    if (!options.force && !(isPending(entry) && isDue(entry.nextTryAt, now()))) continue;
    try {
      if (entry.status === 'found') {
        entry = await saveFromWeb(folder, state, entry, page);
        await save(withEntry(state, entry));
      }
      if (entry.status !== 'saved') continue;
      await options.publish(join(folder, entry.file));
      const { problem: _problem, nextTryAt: _next, ...rest } = entry;
      entry = { ...rest, status: 'published', failures: 0 };
      published.push(entry);
      await save(withEntry(state, entry));
    } catch (cause) {
      if (!(cause instanceof RenderError) || signal.aborted) throw cause;
      // One article that fails does not stop the others.
      options.report(cause.problem);
      const failures = entry.failures + 1;
      const { code, message, fix } = cause.problem;
      const at = nextTryAt(now(), failures).toISOString();
      await save(withEntry(state, { ...entry, failures, nextTryAt: at, problem: { code, message, fix } }));
    }
  }
  const next = nextOf(state);
  return {
    ...{ asked, found: counts.found, changed: counts.changed, published },
    givenUp: state.entries.filter((entry) => entry.failures >= MOST_TRIES),
    ...(next ? { nextAt: next } : {}),
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);

const isDue = (at: string | undefined, now: Date): boolean => at === undefined || Date.parse(at) <= now.getTime();

const isOpen = ({ status }: FollowedEntry): boolean => status === 'found' || status === 'saved';

const isPending = (entry: FollowedEntry): boolean => isOpen(entry) && entry.failures < MOST_TRIES;

function nextOf({ feed, entries }: FollowState): Date | undefined {
  const times = [
    ...(feed.gone ? [] : [feed.nextAskAt]),
    ...entries.filter(isPending).map((entry) => entry.nextTryAt),
  ].flatMap((at) => (at ? [Date.parse(at)] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : undefined;
}
