// Feeds from values: what stands in them, how long they are, and that nothing in a title can break them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Channel, FeedItem } from '../../src/model/feed.ts';
import { jsonFeed } from '../../src/publish/jsonfeed.ts';
import { opml, sitemap } from '../../src/publish/lists.ts';
import { indexPage } from '../../src/publish/indexpage.ts';
import { fitted, MOST_BYTES, shortNotes } from '../../src/publish/notes.ts';
import { feedPages } from '../../src/publish/pages.ts';
import { rssFeed } from '../../src/publish/rss.ts';
import { completeShow } from '../../src/publish/show.ts';
import { parseXml } from '../../src/text/xml.ts';
import { anItem, SITE, textsOf } from '../helpers/publication.ts';

const channel: Channel = {
  show: completeShow(
    { id: 'main', title: 'The <Harbor> & Review', category: 'Arts > Books', license: 'cc-by-4.0' },
    SITE,
    [],
    () => {},
  ),
  guid: '9b024349-ccf0-5f69-a609-6b82873eab3c',
  site: SITE,
  path: '',
  cover: { path: 'cover.0123456789.jpg', mediaType: 'image/jpeg', bytes: 1, sha256: '00' },
  coverAlt: 'A lamp',
  built: '2026-01-02T03:04:05.000Z',
  moved: false,
  generator: 'Lectern',
};
const items = (count: number): FeedItem[] => Array.from({ length: count }, (_, index) => anItem(index + 1));

describe('pages of a feed', () => {
  it('are one up to 300 episodes', () => {
    expect(feedPages(items(300)).map(({ name, items: on }) => [name, on.length])).toEqual([['feed.xml', 300]]);
  });

  it('hold all episodes once, at most 300 each, and lead from the latest to the earliest', () => {
    const pages = feedPages(items(1000));
    expect(pages.flatMap(({ items: on }) => on.map(({ number }) => number))).toEqual(
      Array.from({ length: 1000 }, (_, index) => 1000 - index),
    );
    for (const { items: on } of pages) expect(on.length).toBeLessThanOrEqual(300);
    expect(pages.map(({ next }) => next)).toEqual([...pages.slice(1).map(({ name }) => name), undefined]);
    const links = rssFeed(channel, pages[1]!).match(/<atom:link rel="[a-z]+" href="[^"]+/g)!;
    expect(links.map((link) => link.replace(/.*rel="([a-z]+)" href="/, '$1 '))).toEqual([
      `self ${SITE}/${pages[1]!.name}`,
      `first ${SITE}/feed.xml`,
      `previous ${SITE}/feed.xml`,
      `next ${SITE}/${pages[2]!.name}`,
      `last ${SITE}/feed-1.xml`,
    ]);
  });

  it('hold still when an episode comes or goes: only feed.xml changes', () => {
    const texts = (list: FeedItem[]): Map<string, string> =>
      new Map(feedPages(list).map((page) => [page.name, rssFeed(channel, page)]));
    const before = texts(items(700));
    const after = texts(items(701));
    expect([...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name)).toEqual(['feed.xml']);
  });
});

describe('any words', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(
      ']]>',
      '</item>',
      '&lt;&amp;',
      '\u0000\u001b',
      '<script>alert(1)</script>',
      '-->',
      '”\n"\'',
      '\ud800',
    ),
  );
  const hostile = fc.record({
    title: words,
    description: words,
    coverAlt: words,
    authors: fc.array(words, { maxLength: 2 }),
  });

  it('stay words in RSS, JSON, OPML, the sitemap and the page', () => {
    fc.assert(
      fc.property(hostile, words, (more, title) => {
        const item = anItem(1, { ...more, marks: [0, 1, 2].map((startMs) => ({ title: more.title, startMs })) });
        const shown = { ...channel, show: { ...channel.show, title, description: title } };
        const [page] = feedPages([item]);
        expect(textsOf(rssFeed(shown, page!), 'guid')).toEqual(['guid-1']);
        parseXml(opml([shown]), 'opml');
        parseXml(sitemap([{ channel: shown, items: [item] }]), 'sitemap');
        expect((JSON.parse(jsonFeed(shown, page!)) as { items: unknown[] }).items).toHaveLength(1);
        expect(indexPage(shown, [item], [])).not.toContain('<script>alert');
      }),
      { numRuns: 200 },
    );
  });
});

describe('show notes', () => {
  it('have the description, the page, the voices as what they are, and times from zero', () => {
    const notes = shortNotes(anItem(1), channel);
    expect(notes).toContain('Read by synthetic voices. Narrator: Slow Voice; Ada Lind: Deep Voice.');
    expect(notes).toContain('<li>00:00:00 Part 1</li><li>00:00:06 Part 2</li>');
    expect(notes).toContain(`<a href="${SITE}/story-1/">`);
  });

  it('say what was corrected, and when', () => {
    const item = anItem(1, { corrections: [{ date: '2026-05-03', text: 'It left at ten.' }] });
    expect(shortNotes(item, channel)).toContain('<p>Corrected, May 3, 2026: It left at ten.</p>');
  });

  it('never pass their limit, are cut between characters, and close every tag', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '&', '<', 'é', '語', '👩🏽‍🚀', ' '), maxLength: 3000 });
    fc.assert(
      fc.property(
        text,
        fc.array(text, { maxLength: 5 }),
        fc.integer({ min: 20, max: MOST_BYTES }),
        (long, list, limit) => {
          const html = fitted(
            [
              { kind: 'paragraph', text: long },
              { kind: 'link', href: 'https://example.org/?a&b', text: long },
              { kind: 'list', items: list },
            ],
            limit,
          );
          expect(Buffer.byteLength(html)).toBeLessThanOrEqual(limit);
          parseXml(`<notes>${html}</notes>`, 'notes');
          expect(html).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
        },
      ),
      { numRuns: 200 },
    );
  });
});

it('the item of an episode says all that apps ask for', () => {
  const item = anItem(3, { season: 2, version: 2, updated: '2026-02-03T04:05:06.000Z' });
  const [page] = feedPages([item]);
  const feed = rssFeed(channel, page!);
  for (const tag of [
    '<guid isPermaLink="false">guid-3</guid>',
    '<pubDate>Mon, 03 Jan 2000 00:00:00 GMT</pubDate>',
    '<atom:updated>2026-02-03T04:05:06.000Z</atom:updated>',
    '<itunes:duration>300</itunes:duration>',
    '<itunes:season>2</itunes:season>',
    '<itunes:episode>3</itunes:episode>',
    '<podcast:person role="author" group="writing">Ann Lee</podcast:person>',
    '<podcast:person role="narrator" group="cast">Slow Voice (synthetic voice)</podcast:person>',
    '<podcast:soundbite startTime="12.345" duration="20">“We wait,” she said.</podcast:soundbite>',
    '<podcast:license>cc-by-4.0</podcast:license>',
    '<podcast:txt purpose="ai-content">true</podcast:txt>',
    '<psc:chapter start="00:00:06.000" title="Part 2"/>',
    '<itunes:category text="Arts"><itunes:category text="Books"/></itunes:category>',
  ])
    expect(feed).toContain(tag);
});
