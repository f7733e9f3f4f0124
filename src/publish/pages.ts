// Pages of a long feed (RFC 5005, 3): what is in feed.xml, and what stands in pages that hardly ever change.
import type { FeedItem } from '../model/feed.ts';

/** Episodes in feed.xml at most. */
export const MOST_ITEMS = 300;
/** Episodes that leave feed.xml together: between 151 and 300 stay, and one more article rewrites feed.xml alone. */
const TOGETHER = MOST_ITEMS / 2;

export interface FeedPage {
  /** `feed.xml`, or `feed-1.xml` for the earliest episodes. */
  readonly name: string;
  readonly current: boolean;
  /** Latest first. */
  readonly items: readonly FeedItem[];
  /** Only where there are several pages. */
  readonly first?: string;
  /** Towards the latest episodes. */
  readonly previous?: string;
  /** Towards the earliest. */
  readonly next?: string;
  readonly last?: string;
}

/**
 * The pages of a feed, feed.xml first.
 *
 * Which page an episode stands on depends on its number alone, so that pages hold still when one comes or goes.
 */
export function feedPages(items: readonly FeedItem[], suffix = 'xml'): FeedPage[] {
  const highest = items.reduce((most, { number }) => Math.max(most, number), 0);
  const full = highest <= MOST_ITEMS ? 0 : Math.ceil((highest - MOST_ITEMS) / TOGETHER);
  const pages: FeedItem[][] = Array.from({ length: full + 1 }, () => []);
  for (const item of items) pages[Math.min(full, Math.floor((item.number - 1) / TOGETHER))]!.push(item);
  const filled = pages
    .map((page, index) => ({ page, index }))
    .filter(({ page, index }) => page.length > 0 || index === full);
  const nameOf = ({ index }: { index: number }): string =>
    index === full ? `feed.${suffix}` : `feed-${index + 1}.${suffix}`;
  const names = filled.map(nameOf).reverse();
  return filled.reverse().map(({ page }, index) => ({
    name: names[index]!,
    current: index === 0,
    items: [...page].sort(latestFirst),
    ...(names.length > 1
      ? {
          first: names[0]!,
          last: names.at(-1)!,
          ...(index > 0 ? { previous: names[index - 1]! } : {}),
          ...(index + 1 < names.length ? { next: names[index + 1]! } : {}),
        }
      : {}),
  }));
}

/** By date, then by number. */
export function latestFirst(one: FeedItem, other: FeedItem): number {
  if (one.published !== other.published) return one.published < other.published ? 1 : -1;
  return other.number - one.number;
}
