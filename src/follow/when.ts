// When to ask a feed again, and when to try an article again. Pure: times are handed in.
import type { FeedManners } from '../read/read.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** No feed is asked more often than this, whatever is wished: most are written by a person. */
export const SHORTEST_INTERVAL_MS = 5 * MINUTE_MS;
/** However long a server or a feed wishes to be left alone, once a day is asked. */
const LONGEST_INTERVAL_MS = 24 * HOUR_MS;

/** An article that failed this often is listed as not to be had, until it changes. */
export const MOST_TRIES = 6;

export interface Answered {
  readonly now: Date;
  /** As the reader wishes. */
  readonly everyMs: number;
  readonly manners: FeedManners;
  /** As the server says: its answer stays true for so long. */
  readonly freshForMs: number;
  /** As the server says after 429 or 503. */
  readonly retryAfterMs?: number;
  /** Times in a row that asking failed. */
  readonly failures: number;
}

/** The longest of all wishes, within a day, doubled with every failure; and not in hours or on days that the feed skips. */
export function nextAskAt(answered: Answered): Date {
  const { now, everyMs, manners, freshForMs, retryAfterMs = 0, failures } = answered;
  const patience = everyMs * 2 ** Math.min(failures, 10);
  const wait = Math.max(
    SHORTEST_INTERVAL_MS,
    patience,
    (manners.ttlMinutes ?? 0) * MINUTE_MS,
    freshForMs,
    retryAfterMs,
  );
  let at = new Date(now.getTime() + Math.min(wait, LONGEST_INTERVAL_MS));
  // A week of hours at most: a feed that skips them all is asked after that.
  for (let hours = 0; hours < 7 * 24 && isSkipped(at, manners); hours++)
    at = new Date(Math.floor(at.getTime() / HOUR_MS + 1) * HOUR_MS);
  return at;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const isSkipped = (at: Date, { skipHours, skipDays }: FeedManners): boolean =>
  skipHours.includes(at.getUTCHours()) || skipDays.includes(DAYS[at.getUTCDay()]!);

/** After the first failure a quarter of an hour, then four times as long each time, at most a day. */
export const nextTryAt = (now: Date, failures: number): Date =>
  new Date(now.getTime() + Math.min(15 * MINUTE_MS * 4 ** Math.max(0, failures - 1), LONGEST_INTERVAL_MS));
