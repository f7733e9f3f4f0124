// Following a feed, round by round, against a site that plays.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FollowOptions, followRound, type Round } from '../../src/follow/round.ts';
import type { FollowState } from '../../src/follow/state.ts';
import { type Problem, RenderError } from '../../src/model/problem.ts';
import { readBytes } from '../read/helpers.ts';
import { aPublisher, body, page, type Publisher, rss, story, tagged } from './publisher.ts';

let site: Publisher;
let folder: string;
let feed: string;
let now: Date;
/** Names of the files made episodes, in order. */
let published: string[];
let problems: Problem[];
beforeEach(async () => {
  site = await aPublisher();
  folder = join(await mkdtemp(join(tmpdir(), 'lectern-follow-')), 'feed');
  feed = `${site.origin}/feed.xml`;
  now = new Date('2026-01-05T10:00:00Z');
  published = [];
  problems = [];
});
afterEach(async () => {
  site.close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const round = (options: Partial<FollowOptions> = {}): Promise<Round> =>
  followRound(feed, {
    folder,
    everyMs: 15 * 60_000,
    allowPrivate: true,
    pauseMs: 0,
    signal: new AbortController().signal,
    now: () => now,
    publish: async (path) => void published.push(basename(path)),
    report: (problem) => void problems.push(problem),
    ...options,
  });
const later = (minutes: number): void => {
  now = new Date(now.getTime() + minutes * 60_000);
};
const codes = (): string[] => problems.map(({ code }) => code);
const state = (): FollowState => JSON.parse(readFileSync(join(folder, 'followed.json'), 'utf8')) as FollowState;
const textOf = (file: string): string =>
  readBytes(file, readFileSync(join(folder, file)), {}, 'text/html').article.text;
const link = (name: string): string => `${site.origin}/${name}`;
const has = (...items: Parameters<typeof rss>[0]): void => void site.answers.set('/feed.xml', body(rss(items)));

describe('an entry of the feed', () => {
  it('that is whole becomes an article without asking for its page', async () => {
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('It was grey.') });
    const { found, nextAt } = await round();
    expect(found).toBe(1);
    expect(published).toEqual(['fog.html']);
    expect(site.asked).toEqual(['/feed.xml']);
    expect(textOf('fog.html')).toMatch(/^Fog\nIt was grey\. The ferry left/);
    const { article } = readBytes('fog.html', readFileSync(join(folder, 'fog.html')), {}, 'text/html');
    expect(article.meta).toMatchObject({ canonicalUrl: link('fog'), language: 'en', publisher: 'The Ferry Post' });
    expect(nextAt).toEqual(new Date('2026-01-05T10:15:00Z'));
  });

  it('that is only a beginning is fetched from its page', async () => {
    site.answers.set('/fog', body(page('Fog', 'The whole of it.'), { 'content-type': 'text/html' }));
    site.answers.set('/rain', body(page('Rain', 'All of it.'), { 'content-type': 'text/html' }));
    has(
      {
        guid: 'b',
        link: link('rain'),
        title: 'Rain',
        content: `${story('It begins')}<a href="${link('rain')}">Weiter</a>`,
      },
      { guid: 'a', link: link('fog'), title: 'Fog' },
    );
    await round();
    expect(site.asked).toEqual(['/feed.xml', '/fog', '/rain']);
    expect(textOf('fog.html')).toContain('The whole of it.');
    expect(textOf('rain.html')).toContain('All of it.');
  });

  it('keeps the letters of its page, whatever they were coded in', async () => {
    const latin = Buffer.from(page('Où', 'La mère, là.', '<meta charset="iso-8859-1">'), 'latin1');
    site.answers.set('/ou', (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' }).end(latin),
    );
    has({ guid: 'a', link: link('ou'), title: 'Où' });
    await round();
    expect(textOf('ou.html')).toContain('La mère, là.');
  });

  it('is the same article under a new guid with the same address, counted visitors or not', async () => {
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    await round();
    has(
      { guid: 'b', link: `${link('fog')}/?utm_source=feed#top`, title: 'Fog again', content: story('One.') },
      { guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') },
    );
    later(20);
    expect((await round()).found).toBe(0);
    expect(published).toEqual(['fog.html']);
  });

  it('is the same article when its page names another’s address as its own', async () => {
    const head = `<link rel="canonical" href="${link('fog')}">`;
    site.answers.set('/fog', body(page('Fog', 'One.', head), { 'content-type': 'text/html' }));
    site.answers.set('/?p=7', body(page('Fog', 'One.', head), { 'content-type': 'text/html' }));
    has({ guid: 'b', link: link('?p=7'), title: 'Fog' }, { guid: 'a', link: link('fog'), title: 'Fog' });
    await round();
    expect(published).toEqual(['fog.html']);
    expect((await readdir(folder)).sort()).toEqual(['fog.html', 'followed.json']);
  });

  it('that changes is published again under the same name', async () => {
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('It was grey.'), updated: '2024-04-02' });
    await round();
    has({ guid: 'a', link: link('fog-2'), title: 'Fog!', content: story('It was white.'), updated: '2024-04-03' });
    later(20);
    expect((await round()).changed).toBe(1);
    expect(published).toEqual(['fog.html', 'fog.html']);
    expect(textOf('fog.html')).toMatch(/^Fog!\nIt was white/);
    later(20);
    await round();
    expect(published).toHaveLength(2);
  });

  it('that leaves the feed stays known', async () => {
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    await round();
    has({ guid: 'b', link: link('rain'), title: 'Rain', content: story('Two.') });
    later(20);
    await round();
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    later(20);
    await round();
    expect(published).toEqual(['fog.html', 'rain.html']);
  });

  it('of two with one name gets a name of its own', async () => {
    has(
      { guid: 'b', link: link('2026/fog'), title: 'Fog', content: story('Two.') },
      { guid: 'a', link: link('2025/fog'), title: 'Fog', content: story('One.') },
    );
    await round();
    expect(published).toEqual(['fog.html', 'fog-2.html']);
  });

  it('of two in different folders gets one too, since both become editions in one folder', async () => {
    await mkdir(join(folder, '..', 'essays'), { recursive: true });
    await writeFile(join(folder, '..', 'essays', 'fog.md'), '# Fog');
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    await round();
    expect(published).toEqual(['fog-2.html']);
  });

  it('is skipped for good when only the latest are wanted', async () => {
    const items = ['d', 'c', 'b', 'a'].map((guid) => ({ guid, link: link(guid), title: guid, content: story(guid) }));
    has(...items);
    await round({ latest: 2 });
    expect(published).toEqual(['c.html', 'd.html']);
    later(20);
    await round();
    expect(published).toHaveLength(2);
  });
});

describe('an article that fails', () => {
  it('does not stop the others, is tried again later and later, and is listed in the end', async () => {
    site.answers.set('/fog', body('no', {}, 404));
    has(
      { guid: 'b', link: link('rain'), title: 'Rain', content: story('Two.') },
      { guid: 'a', link: link('fog'), title: 'Fog' },
    );
    const first = await round();
    expect(published).toEqual(['rain.html']);
    expect(codes()).toEqual(['web/status']);
    expect(first.givenUp).toEqual([]);
    const tries = (): number => site.asked.filter((path) => path === '/fog').length;
    later(5);
    await round();
    expect(tries()).toBe(1);
    const waits: number[] = [];
    for (let round_ = 0; round_ < 8; round_++) {
      const at = state().entries.find(({ key }) => key === 'a')!.nextTryAt!;
      waits.push(Math.round((Date.parse(at) - now.getTime()) / 60_000));
      now = new Date(at);
      const { givenUp } = await round();
      if (givenUp.length > 0) break;
    }
    expect(waits.slice(1)).toEqual([60, 240, 960, 1440]);
    expect(tries()).toBe(6);
    later(3000);
    expect((await round()).givenUp.map(({ facts }) => facts.title)).toEqual(['Fog']);
    expect(tries()).toBe(6);
    await round({ force: true });
    expect(tries()).toBe(7);
  });

  it('is published when it comes at last', async () => {
    site.answers.set('/fog', body('no', {}, 404));
    has({ guid: 'a', link: link('fog'), title: 'Fog' });
    await round();
    site.answers.set('/fog', body(page('Fog', 'One.'), { 'content-type': 'text/html' }));
    later(20);
    await round();
    expect(published).toEqual(['fog.html']);
    expect(state().entries[0]).toMatchObject({ status: 'published', failures: 0 });
    expect(state().entries[0]!.problem).toBeUndefined();
  });

  it('in the rendering is not fetched anew', async () => {
    site.answers.set('/fog', body(page('Fog', 'One.'), { 'content-type': 'text/html' }));
    has({ guid: 'a', link: link('fog'), title: 'Fog' });
    const fails = async (): Promise<void> => {
      throw new RenderError({ code: 'read/empty', message: 'There is no text.', fix: 'Write some.' });
    };
    await round({ publish: fails });
    expect(codes()).toEqual(['read/empty']);
    later(20);
    await round();
    expect(published).toEqual(['fog.html']);
    expect(site.asked.filter((path) => path === '/fog')).toHaveLength(1);
  });

  it.each([
    ['text/plain', 'follow/no-page'],
    ['application/pdf', 'follow/no-page'],
  ])('since its page is %s', async (type, code) => {
    site.answers.set('/fog', body('%PDF', { 'content-type': type }));
    has({ guid: 'a', link: link('fog'), title: 'Fog' });
    await round();
    expect(codes()).toEqual([code]);
  });

  it('since it has neither words nor an address', async () => {
    site.answers.set('/feed.xml', body('<rss version="2.0"><channel><item><title>Fog</title></item></channel></rss>'));
    await round();
    expect(codes()).toEqual(['follow/no-words']);
  });

  it('since robots.txt says so, or cannot be had; the feed itself is asked all the same', async () => {
    site.answers.set('/robots.txt', body('User-agent: *\nDisallow: /closed/'));
    has({ guid: 'a', link: link('closed/fog'), title: 'Fog' });
    await round();
    expect(codes()).toEqual(['follow/robots']);
    expect(site.asked).toEqual(['/feed.xml']);
    site.answers.set('/robots.txt', body('', {}, 503));
    later(20);
    await round();
    expect(codes()).toEqual(['follow/robots', 'web/status']);
  });

  it('since it leads into a private network', async () => {
    // The feed stands on this machine too, so nothing at all is fetched.
    has({ guid: 'a', link: link('fog'), title: 'Fog' });
    await round({ allowPrivate: false });
    expect(codes()).toEqual(['web/private-address']);
    expect(site.asked).toEqual([]);
  });
});

describe('the feed', () => {
  it('is asked whether it changed, and answers shortly', async () => {
    const text = rss([{ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') }]);
    site.answers.set('/feed.xml', tagged(text, '"v1"'));
    await round();
    later(20);
    expect(await round()).toMatchObject({ asked: true, found: 0 });
    expect(published).toHaveLength(1);
    expect(state().feed.etag).toBe('"v1"');
  });

  it('is not asked before its time, by its own wishes', async () => {
    const next = async (answer: Parameters<typeof site.answers.set>[1]): Promise<number> => {
      site.answers.set('/feed.xml', answer);
      const { nextAt } = await round({ force: true });
      return Math.round((nextAt!.getTime() - now.getTime()) / 60_000);
    };
    expect(await next(body(rss([])))).toBe(15);
    expect((await round()).asked).toBe(false);
    expect(await next(body(rss([], '<ttl>90</ttl>')))).toBe(90);
    expect(await next(body(rss([]), { 'cache-control': 'max-age=7200' }))).toBe(120);
    expect(await next(body(rss([]), { 'cache-control': 'max-age=999999' }))).toBe(24 * 60);
    expect(await next(body('later', { 'retry-after': '7200' }, 503))).toBe(120);
    expect(await next(body(rss([], '<skipHours><hour>10</hour><hour>11</hour></skipHours>')))).toBe(120);
    expect(await next(body(rss([], '<skipDays><day>Monday</day></skipDays>')))).toBe(14 * 60);
  });

  it('that fails is asked later and later, and what was known stays known', async () => {
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    await round();
    site.answers.set('/feed.xml', body('broken', {}, 500));
    const waits: number[] = [];
    for (let failure = 0; failure < 3; failure++) {
      now = new Date(state().feed.nextAskAt!);
      const { nextAt } = await round();
      waits.push((nextAt!.getTime() - now.getTime()) / 60_000);
    }
    expect(waits).toEqual([30, 60, 120]);
    has({ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') });
    now = new Date(state().feed.nextAskAt!);
    expect(await round()).toMatchObject({ asked: true, found: 0 });
    expect(published).toHaveLength(1);
  });

  it.each([
    ['broken', '<rss><channel><item>', 'text/bad-xml'],
    ['cut off', rss([{ guid: 'a', title: 'Fog', content: story('One.') }]).slice(0, -40), 'text/bad-xml'],
    ['a page', '<!doctype html><p>Sign in', 'text/bad-xml'],
    ['cut off (JSON)', '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"a"', 'read/bad-feed'],
  ])('that is %s publishes nothing, not even a part', async (_what, text, code) => {
    site.answers.set('/feed.xml', body(text));
    await round();
    expect(codes()).toEqual([code]);
    expect(published).toEqual([]);
    expect(state().entries).toEqual([]);
  });

  it('whose bytes stop before their length is a failure', async () => {
    const text = rss([{ guid: 'a', title: 'Fog', content: story('One.') }]);
    site.answers.set('/feed.xml', (_request, response) => {
      response.writeHead(200, { 'content-length': String(text.length) });
      response.write(text.slice(0, 300));
      setTimeout(() => response.destroy(), 20);
    });
    await round();
    expect(codes()).toEqual(['web/unreachable']);
    expect(published).toEqual([]);
  });

  it('that moved for good is asked at its new address, one that moved for a while is not', async () => {
    const text = rss([{ guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') }]);
    const to = (target: string, status: number) => body('', { location: target }, status);
    site.answers.set('/new.xml', body(text));
    site.answers.set('/feed.xml', to('/new.xml', 302));
    await round();
    expect(state().feed.url).toBe(feed);
    site.answers.set('/feed.xml', to('/new.xml', 301));
    later(20);
    await round();
    expect(codes()).toEqual(['follow/moved']);
    expect(state().feed.url).toBe(link('new.xml'));
    site.asked.length = 0;
    later(20);
    await round();
    expect(site.asked).toEqual(['/new.xml']);
    expect(published).toHaveLength(1);
  });

  it('that is gone for good is never asked again', async () => {
    site.answers.set('/feed.xml', body('', {}, 410));
    expect((await round()).nextAt).toBeUndefined();
    later(3000);
    expect((await round({ force: true })).asked).toBe(false);
    expect(codes()).toEqual(['follow/gone', 'follow/gone']);
    expect(site.asked).toEqual(['/feed.xml']);
  });

  it('may be Atom, with addresses that lean on its own', async () => {
    site.answers.set(
      '/feed.xml',
      body(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${site.origin}/news/"><title>Kai</title>
<entry><id>tag:kai.example,2024:1</id><title type="html">Licht &amp;amp; Nebel</title><link href="licht"/>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${story('Es <em>wird</em> hell.')}</div></content></entry></feed>`),
    );
    await round();
    expect(published).toEqual(['licht.html']);
    expect(textOf('licht.html')).toMatch(/^Licht & Nebel\nEs wird hell\./);
    expect(state().entries[0]!.facts.url).toBe(`${site.origin}/news/licht`);
  });

  it('may be a JSON feed', async () => {
    const items = [
      { id: 1, url: '/fog', title: 'Fog & rain', content_html: story('One.') },
      { id: '2', url: '/rain', content_text: `It rained.\n\n${story('').replace(/<[^>]*>/g, '')}` },
    ];
    const text = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Kai', language: 'en', items });
    site.answers.set('/feed.xml', body(text, { 'content-type': 'application/feed+json' }));
    await round();
    expect(published.sort()).toEqual(['fog.html', 'rain.html']);
    expect(textOf('rain.html')).toContain('It rained.\n');
  });
});

describe('the state', () => {
  it('lets nothing be lost or doubled, wherever the process is killed', async () => {
    site.answers.set('/rain', body(page('Rain', 'Two.'), { 'content-type': 'text/html' }));
    const items = [
      { guid: 'c', link: link('snow'), title: 'Snow', content: story('Three.') },
      { guid: 'b', link: link('rain'), title: 'Rain' },
      { guid: 'a', link: link('fog'), title: 'Fog', content: story('One.') },
    ];
    site.answers.set('/feed.xml', tagged(rss(items), '"v1"'));
    // The clock is read at every step, so a clock that fails is a death at that step.
    for (let step = 1; ; step++) {
      await rm(folder, { recursive: true, force: true });
      published = [];
      let ticks = 0;
      const dying = (): Date => {
        if (++ticks === step) throw new Error('killed');
        return now;
      };
      const died = await round({ now: dying }).then(
        () => false,
        () => true,
      );
      later(20);
      await round();
      expect(new Set(published), `killed at step ${step}`).toEqual(new Set(['fog.html', 'rain.html', 'snow.html']));
      expect((await readdir(folder)).sort()).toEqual(['fog.html', 'followed.json', 'rain.html', 'snow.html']);
      if (!died) break;
    }
  });

  it('that is broken is not begun anew, which would publish all of it again', async () => {
    await mkdir(folder);
    await writeFile(join(folder, 'followed.json'), '{"version":1,');
    has({ guid: 'a', title: 'Fog', content: story('One.') });
    await expect(round()).rejects.toMatchObject({ problem: { code: 'config/bad-json' } });
    expect(published).toEqual([]);
  });

  it('of another feed is left alone', async () => {
    has();
    await round();
    await expect(followRound(link('other.xml'), { ...({} as FollowOptions), folder })).rejects.toMatchObject({
      problem: { code: 'follow/other-feed' },
    });
  });

  it('is held by one process at a time; one that was killed holds nothing', async () => {
    has({ guid: 'a', title: 'Fog', content: story('One.') });
    await mkdir(folder);
    await writeFile(join(folder, '.following'), String(process.ppid));
    await expect(round()).rejects.toMatchObject({ problem: { code: 'io/locked' }, exitCode: 3 });
    await writeFile(join(folder, '.following'), '999999999');
    await round();
    expect(published).toHaveLength(1);
    expect(existsSync(join(folder, '.following'))).toBe(false);
  });
});
