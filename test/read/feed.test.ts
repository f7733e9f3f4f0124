// RSS and Atom: one article per entry, or all of them as one.
import { describe, expect, test } from 'vitest';
import { feedArticles } from '../../src/read/read.ts';
import { aRun } from '../helpers/make.ts';
import { expectWhole, outline, problemOf, readBytes, readText } from './helpers.ts';

const RSS = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>The Ferry Post</title><description>News of the quay</description><language>en-gb</language>
<item><title>Lamps &amp;amp; ladders</title><link>https://ferry.example/lamps</link><dc:creator>Ida Park</dc:creator>
<pubDate>Tue, 02 Apr 2024 08:30:00 +0200</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>Otto climbs.</p><h2>Numbers</h2><p>He is “sixty”.</p>]]></content:encoded></item>
<item><title>Empty</title></item>
<item><title>Bridge closed</title><author>bo@ferry.example (Bo Lind)</author><description>&lt;p&gt;The bridge is closed.&lt;/p&gt;</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Der Kai</title>
<entry><title>Licht</title><link rel="self" href="https://kai.example/self"/><link href="https://kai.example/licht"/>
<author><name>Ida Park</name></author><published>2024-04-02T08:30:00Z</published><updated>2024-04-03T08:30:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Es wird hell.</p></div></content></entry></feed>`;

const source = (text: string) => ({ uri: 'news.rss', mediaType: '', bytes: new TextEncoder().encode(text) });

describe('the entries of a feed', () => {
  test('are articles, each with what is known of it', () => {
    const [lamps, bridge, ...rest] = feedArticles(source(RSS), {}, aRun());
    expect(rest).toEqual([]);
    expect(lamps!.url).toBe('https://ferry.example/lamps');
    expect(lamps!.article.id).toBe('news-lamps-ladders');
    expect(lamps!.article.meta).toMatchObject({
      title: 'Lamps & ladders',
      authors: ['Ida Park'],
      language: 'en-GB',
      published: '2024-04-02',
      canonicalUrl: 'https://ferry.example/lamps',
      publisher: 'The Ferry Post',
    });
    expect(outline(lamps!.article)).toEqual([
      'paragraph body: Otto climbs.',
      'heading body 2: Numbers',
      'paragraph body: He is “sixty”.',
    ]);
    expect(bridge!.article.meta.authors).toEqual(['Bo Lind']);
    expect(bridge!.article.text).toBe('The bridge is closed.');
  });

  test('of Atom too', () => {
    const [licht] = feedArticles(source(ATOM), {}, aRun());
    expect(licht!.url).toBe('https://kai.example/licht');
    expect(licht!.article.meta).toMatchObject({
      title: 'Licht',
      authors: ['Ida Park'],
      language: 'de',
      published: '2024-04-02T08:30:00Z',
      modified: '2024-04-03T08:30:00Z',
    });
    expect(licht!.article.text).toBe('Es wird hell.');
  });
});

describe('a feed as one article', () => {
  const { article } = readBytes('news.xml', new TextEncoder().encode(RSS), {}, 'application/xml');

  test('has a heading for each entry', () => {
    expect(article.meta.title).toBe('The Ferry Post');
    expect(outline(article)).toEqual([
      'heading body 2: Lamps & ladders',
      'paragraph body: Otto climbs.',
      'heading body 2: Numbers',
      'paragraph body: He is “sixty”.',
      'heading body 2: Bridge closed',
      'paragraph body: The bridge is closed.',
    ]);
  });

  test('is said whole, or left out with a reason', () => expectWhole(article));
});

test('a feed without words, and one that is broken, say so', () => {
  expect(problemOf(() => readText('a.rss', '<rss><channel><title>x</title></channel></rss>')).code).toBe('read/empty');
  expect(problemOf(() => readText('a.rss', '<rss><channel>'))).toMatchObject({
    code: 'text/bad-xml',
    place: { uri: 'a.rss', line: 1 },
  });
});
