// Asking a feed: what it says now, laid over what is known of it.
import { type Answer, fetchIfChanged } from '../io/polling.ts';
import { type Problem, RenderError } from '../model/problem.ts';
import { type FeedDocument, feedDocument } from '../read/read.ts';
import { notice } from './notice.ts';
import type { FollowState } from './state.ts';
import { nextAskAt } from './when.ts';

export interface AskOptions {
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
  readonly everyMs: number;
  readonly latest?: number;
  readonly now: Date;
  readonly taken: ReadonlySet<string>;
  readonly hash: (text: string) => string;
  readonly report: (problem: Problem) => void;
}

export interface Asked {
  readonly state: FollowState;
  /** When the feed came: its words are only there now. */
  readonly feed?: FeedDocument;
  readonly found: number;
  readonly changed: number;
}

/** A feed that cannot be had, or is broken, is a problem and a later time; what was known stays known. */
export async function askFeed(state: FollowState, options: AskOptions): Promise<Asked> {
  const { etag, lastModified, url } = state.feed;
  try {
    const answer = await fetchIfChanged(
      url,
      { ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) },
      options,
    );
    if (answer.kind === 'refused') return refused(state, answer, options);
    if (answer.kind === 'unchanged')
      return { state: answered(state, answer, state.feed, options), found: 0, changed: 0 };
    const feed = feedDocument(answer.source);
    const { title, language, manners } = feed;
    const noticed = notice(state, feed, options);
    const said = { ...(title ? { title } : {}), ...(language ? { language } : {}), manners };
    return { ...noticed, state: answered(noticed.state, answer, said, options), feed };
  } catch (cause) {
    if (!(cause instanceof RenderError)) throw cause;
    options.report(cause.problem);
    return { state: failed(state, options), found: 0, changed: 0 };
  }
}

function answered(
  state: FollowState,
  { validators, freshForMs, movedTo }: Answer,
  said: Pick<FollowState['feed'], 'title' | 'language' | 'manners'>,
  options: AskOptions,
): FollowState {
  const { given, url } = state.feed;
  if (movedTo !== undefined && movedTo !== url) options.report(moved(url, movedTo));
  const { title, language, manners } = said;
  return {
    ...state,
    feed: {
      given,
      url: movedTo ?? url,
      ...(title ? { title } : {}),
      ...(language ? { language } : {}),
      ...validators,
      nextAskAt: nextAskAt({ ...options, manners, freshForMs, failures: 0 }).toISOString(),
      manners,
      failures: 0,
    },
  };
}

function refused(state: FollowState, answer: Extract<Answer, { kind: 'refused' }>, options: AskOptions): Asked {
  const nothing = { found: 0, changed: 0 };
  if (answer.status !== 410) {
    options.report(answer.problem.problem);
    return { ...nothing, state: failed(state, options, answer.retryAfterMs) };
  }
  options.report(gone(state.feed.url));
  return { ...nothing, state: { ...state, feed: { ...state.feed, gone: true } } };
}

function failed(state: FollowState, options: AskOptions, retryAfterMs = 0): FollowState {
  const failures = state.feed.failures + 1;
  const at = nextAskAt({ ...options, manners: state.feed.manners, freshForMs: 0, retryAfterMs, failures });
  return { ...state, feed: { ...state.feed, failures, nextAskAt: at.toISOString() } };
}

export const gone = (url: string): Problem => ({
  code: 'follow/gone',
  severity: 'warning',
  message: `${url} is gone for good, says its server (410). It is not asked any more.`,
  fix: 'Follow the feed at its new address, if it has one. The episodes stay.',
});

const moved = (from: string, to: string): Problem => ({
  code: 'follow/moved',
  severity: 'note',
  message: `${from} has moved for good to ${to}, which is asked from now on.`,
  fix: 'Nothing needs to be done; the old address still works here.',
});
