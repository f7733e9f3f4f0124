// Fetching the pages of a feed as a guest does: one at a time, with a pause for each host, and not where robots may not go.
// The only door to robots-parser.
import { setTimeout as sleep } from 'node:timers/promises';
import robotsParser from 'robots-parser';
import { fetchIfChanged } from '../io/polling.ts';
import { fetchSource } from '../io/web.ts';
import type { Source } from '../model/article.ts';
import { RenderError } from '../model/problem.ts';

export interface PageOptions {
  readonly signal: AbortSignal;
  readonly allowPrivate: boolean;
  /** Between two requests to one host, at least. */
  readonly pauseMs: number;
}

/** Its types speak of a default export, which Node gives for the module itself. */
const parseRobots = robotsParser as unknown as (typeof robotsParser)['default'];
type Robots = ReturnType<typeof parseRobots>;

/** The name that a site's robots.txt may speak to. */
const ROBOT = 'Lectern';
/** A longer `Crawl-delay` is not waited for: a feed brings a few articles a day. */
const LONGEST_PAUSE_MS = 60_000;

/**
 * Gives a function that fetches one page after another. It asks for robots.txt once a host (RFC 9309).
 *
 * A feed is meant for programs, so the feed itself is always asked; its pages are meant for people, and nobody watches
 * while they are fetched. Throws `follow/robots`, or what `fetchSource` throws.
 */
export function guest(options: PageOptions): (address: string) => Promise<Source> {
  const asked = new Map<string, number>();
  const rules = new Map<string, Promise<Robots>>();
  return async (address) => {
    const { origin } = new URL(address);
    if (!rules.has(origin)) rules.set(origin, rulesOf(origin, options));
    const robots = await rules.get(origin)!.catch((cause: unknown) => {
      rules.delete(origin);
      throw cause;
    });
    if (robots.isDisallowed(address, ROBOT)) throw forbidden(address, origin);
    const delayMs = Math.min((robots.getCrawlDelay(ROBOT) ?? 0) * 1000, LONGEST_PAUSE_MS);
    const wait = (asked.get(origin) ?? 0) + Math.max(options.pauseMs, delayMs) - Date.now();
    if (wait > 0) await sleep(wait, undefined, { signal: options.signal });
    try {
      return await fetchSource(address, options);
    } finally {
      asked.set(origin, Date.now());
    }
  };
}

/** Without a robots.txt everything is open; while it cannot be had, nothing is (RFC 9309, 2.3.1.3 and 2.3.1.4). */
async function rulesOf(origin: string, options: PageOptions): Promise<Robots> {
  const address = `${origin}/robots.txt`;
  const answer = await fetchIfChanged(address, {}, { ...options, largestBytes: 500 * 1024 });
  if (answer.kind === 'refused' && (answer.status >= 500 || answer.status === 429)) throw answer.problem;
  const text = answer.kind === 'changed' ? new TextDecoder().decode(answer.source.bytes) : '';
  return parseRobots(address, text);
}

const forbidden = (address: string, origin: string): RenderError =>
  new RenderError({
    code: 'follow/robots',
    message: `${origin}/robots.txt asks programs not to fetch ${address}.`,
    fix: 'Ask the publisher, or save the page yourself and render the file.',
    place: { uri: address },
  });
