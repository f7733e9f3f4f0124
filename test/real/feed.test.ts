// A published folder and the programs that people really use: podcast clients over HTTP, feed readers, a browser.
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AxeResults } from 'axe-core';
import { HtmlValidate } from 'html-validate';
import { type Browser, chromium } from 'playwright-core';
import { parseFeed } from 'podcast-partytime';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, type PublishResult } from '../../src/index.ts';
import type { FeedItem } from '../../src/model/feed.ts';
import { type RunningServer, startServer } from '../../src/serve/server.ts';

const run = promisify(execFile);
/** In CI a client that is missing is a failure. */
const here = (program: string): boolean =>
  process.env['CI'] !== undefined || spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
const PYTHON = '/usr/bin/python3';
const hasModule = (name: string): boolean => spawnSync(PYTHON, ['-c', `import ${name}`]).status === 0;
const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium'].find((path) => path !== undefined && existsSync(path));
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const LAMPS = `---
title: The lamps of the <quay> & after
date: 2026-02-03
season: 2
description: Nobody had lit them for a year.
corrections:
  - date: 2026-02-05
    text: The bell is heard a mile out, not two.
---

Nobody had lit them for a year. “We forgot,” said Ada Lind, the harbor master.

## What came after

Boats came in by ear. “You could hear the bell a mile out, and the men at the oars would count the strokes between the
one and the next until the wall stood black before them,” Lind said.

## The end

Then the fog went, and the lamps were lit again.
`;
const BELL = '# A bell\n\nIt weighs two tons. “It sings low,” said Bo Brand, who cast it.\n\nThen it was hung.\n';
const CONFIG = `show:
  title: The Quay Review, aloud
  description: Stories from the water.
  author: The Quay Review
  owner: { name: Ann Lee, email: audio@example.org }
  category: Society & Culture > Documentary
  license: cc-by-4.0
  copyright: The Quay Review
  funding: [{ url: "https://example.org/give", text: Help us }]
editions: [opus, srt, json, html, text, chapters]
`;

let work: string;
let server: RunningServer;
let site: string;
let result: PublishResult;
let items: readonly FeedItem[];
let xml: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'lectern-feed-'));
  await mkdir(join(work, 'content'));
  await mkdir(join(work, 'out'));
  await writeFile(join(work, 'content', 'lamps.md'), LAMPS);
  await writeFile(join(work, 'content', 'bell.md'), BELL);
  await writeFile(join(work, 'lectern.config.yaml'), CONFIG);
  server = await startServer(join(work, 'out'), { port: 0 });
  site = `http://127.0.0.1:${server.port}`;
  result = await publish(['content'], { folder: work, site });
  ({ items } = result.shows[0]!);
  xml = await readFile(result.shows[0]!.feedFile, 'utf8');
});
afterAll(async () => {
  await server.close();
  await rm(work, { recursive: true, force: true });
});

const lamps = (): FeedItem => items.find(({ page }) => page === 'lamps/')!;
const address = (path: string): string => `${site}/${path}`;
const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const hashes = (): string[] => items.map(({ sound }) => sound.sha256).sort();

/** Hashes of all sound files under a client's own folder. */
async function downloaded(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.mp3'));
  return (await Promise.all(names.map(async (name) => hashOf(await readFile(join(folder, name)))))).sort();
}

describe('every file that the feed names', () => {
  it('has that length by HEAD and by its bytes, and that hash', async () => {
    for (const item of items)
      for (const file of [item.sound, ...item.alternates, ...item.transcripts, item.chapters!, item.cover]) {
        const head = await fetch(address(file.path), {
          method: 'HEAD',
          headers: { 'accept-encoding': 'identity' },
        });
        expect([head.status, Number(head.headers.get('content-length'))], file.path).toEqual([200, file.bytes]);
        const body = new Uint8Array(await (await fetch(address(file.path))).arrayBuffer());
        expect([body.length, hashOf(body)], file.path).toEqual([file.bytes, file.sha256]);
      }
    expect(lamps().transcripts.map(({ mediaType }) => mediaType)).toEqual([
      'text/vtt',
      'application/x-subrip',
      'application/json',
      'text/html',
    ]);
  });
});

describe('podcast clients', () => {
  it.skipIf(!here('gpo'))('gPodder subscribes and downloads the same bytes (apt-get install gpodder)', async () => {
    const home = join(work, 'gpodder');
    const env = { ...process.env, GPODDER_HOME: home };
    await run('gpo', ['subscribe', address('feed.xml'), 'Quay'], { env });
    const { stdout } = await run('gpo', ['episodes'], { env });
    expect(stdout).toContain('The lamps of the <quay> & after');
    await run('gpo', ['download'], { env });
    expect(await downloaded(home)).toEqual(hashes());
  });

  it.skipIf(!here('podget'))('podget downloads the same bytes (apt-get install podget)', async () => {
    const [config, library] = [join(work, 'podget'), join(work, 'podget-library')];
    await mkdir(config);
    await mkdir(library);
    await run('podget', ['-d', config, '--create-config', 'podgetrc'], { env: { ...process.env, HOME: work } });
    await writeFile(join(config, 'serverlist'), `${address('feed.xml')} Cat Quay\n`);
    await run('podget', ['-d', config, '-l', library], { env: { ...process.env, HOME: work } });
    expect(await downloaded(library)).toEqual(hashes());
  });

  it.skipIf(!here('newsboat'))('newsboat queues every episode (apt-get install newsboat)', async () => {
    const home = join(work, 'newsboat');
    await mkdir(join(home, '.newsboat'), { recursive: true });
    await writeFile(join(home, '.newsboat', 'urls'), `${address('feed.xml')}\n`);
    await writeFile(join(home, '.newsboat', 'config'), 'podcast-auto-enqueue yes\n');
    await run('newsboat', ['-x', 'reload'], { env: { ...process.env, HOME: home } });
    const queue = await readFile(join(home, '.newsboat', 'queue'), 'utf8');
    const urls = queue.split('\n').flatMap((line) => /^(http\S+)/.exec(line)?.[1] ?? []);
    const bodies = await Promise.all(urls.map(async (url) => (await fetch(url)).arrayBuffer()));
    expect(bodies.map((body) => hashOf(new Uint8Array(body))).sort()).toEqual(hashes());
  });
});

describe('feed readers', () => {
  it('podcast-partytime reads every tag back', () => {
    const feed = parseFeed(xml, { allowMissingGuid: false })!;
    expect(feed).toMatchObject({
      title: 'The Quay Review, aloud',
      guid: expect.stringMatching(/^[0-9a-f-]{36}$/) as string,
      locked: true,
      medium: 'podcast',
      license: { identifier: 'cc-by-4.0' },
      podcastOwner: expect.anything() as string,
    });
    const item = feed.items.find(({ guid }) => guid === lamps().guid)!;
    expect(item).toMatchObject({
      title: lamps().title,
      duration: Math.round(lamps().durationMs / 1000),
      enclosure: { url: address(lamps().sound.path), length: lamps().sound.bytes, type: 'audio/mpeg' },
      podcastSeason: { number: 2 },
      podcastEpisode: { number: lamps().number },
      podcastChapters: { url: address(lamps().chapters!.path), type: 'application/json+chapters' },
    });
    expect(item.podcastTranscripts!.map(({ url, type }) => [url, type])).toEqual(
      // Its own name for SubRip, which has no registered type.
      lamps().transcripts.map(({ path, mediaType }) => [address(path), mediaType.replace('x-subrip', 'srt')]),
    );
    const { soundbite } = lamps();
    if (soundbite)
      expect(item.podcastSoundbites).toMatchObject([
        { startTime: soundbite.startMs / 1000, duration: soundbite.durationMs / 1000 },
      ]);
    expect(item.podcastPeople!.map(({ role }) => role?.toLowerCase())).toContain('narrator');
    expect(item.alternativeEnclosures!.map(({ type, length, integrity }) => [type, length, integrity?.type])).toEqual([
      ['audio/mpeg', lamps().sound.bytes, 'sri'],
      ['audio/ogg', lamps().alternates[0]!.bytes, 'sri'],
    ]);
  });

  it('rss-parser reads it, with the tags that it is told of', async () => {
    const parser = new RssParser({
      customFields: {
        item: [
          ['podcast:transcript', 'transcripts', { keepArray: true }],
          ['podcast:txt', 'txt', { keepArray: true }],
          ['psc:chapters', 'chapters'],
          ['podcast:image', 'image'],
        ],
      },
    });
    const feed = await parser.parseURL(address('feed.xml'));
    expect(feed.itunes).toMatchObject({ author: 'The Quay Review', owner: { email: 'audio@example.org' } });
    const item = feed.items.find(({ guid }) => guid === lamps().guid)! as unknown as Record<string, unknown>;
    expect(item['transcripts']).toHaveLength(4);
    expect(item['txt']).toMatchObject([{ _: 'true', $: { purpose: 'ai-content' } }]);
    expect(item['image']).toMatchObject({ $: { alt: lamps().coverAlt } });
    expect(JSON.stringify(item['chapters'])).toContain('What came after');
    expect(item['content:encoded']).toContain('The bell is heard a mile out, not two.');
  });

  it.skipIf(!hasModule('feedparser'))(
    'feedparser finds nothing wrong (apt-get install python3-feedparser)',
    async () => {
      const code = `import feedparser, json, sys
d = feedparser.parse(sys.argv[1])
print(json.dumps([bool(d.bozo), d.feed.title, [[e.id, e.title, e.enclosures[0].href, int(e.enclosures[0].length), e.itunes_duration, e.published] for e in d.entries]]))`;
      const { stdout } = await run(PYTHON, ['-c', code, address('feed.xml')]);
      const [bad, title, entries] = JSON.parse(stdout) as [boolean, string, unknown[]];
      expect([bad, title]).toEqual([false, 'The Quay Review, aloud']);
      expect(entries).toEqual(
        items.map((item) => [
          item.guid,
          item.title,
          address(item.sound.path),
          item.sound.bytes,
          String(Math.round(item.durationMs / 1000)),
          new Date(item.published).toUTCString(),
        ]),
      );
    },
  );

  it.skipIf(!hasModule('podcastparser'))(
    'podcastparser reads chapters and times (apt-get install python3-podcastparser)',
    async () => {
      const code = `import podcastparser, json, sys, urllib.request
d = podcastparser.parse(sys.argv[1], urllib.request.urlopen(sys.argv[1]))
print(json.dumps([d['title'], d['cover_url'], [[e['guid'], e['total_time'], e['enclosures'][0]['file_size'], [[c['start'], c['title']] for c in e.get('chapters', [])]] for e in d['episodes']]]))`;
      const { stdout } = await run(PYTHON, ['-c', code, address('feed.xml')]);
      const [title, cover, episodes] = JSON.parse(stdout) as [
        string,
        string,
        [string, number, number, [number, string][]][],
      ];
      expect([title, cover.startsWith(`${site}/cover.`)]).toEqual(['The Quay Review, aloud', true]);
      const [, seconds, bytes, chapters] = episodes.find(([guid]) => guid === lamps().guid)!;
      expect([seconds, bytes]).toEqual([Math.round(lamps().durationMs / 1000), lamps().sound.bytes]);
      expect(chapters.map(([, name]) => name)).toEqual(lamps().marks.map(({ title: name }) => name));
    },
  );
});

describe.skipIf(!CHROMIUM)('the page of all episodes in Chromium (apt-get install chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser.close());
  const page = (): string => pathToFileURL(result.shows[0]!.pageFile).href;

  it.each([
    ['light', { colorScheme: 'light' as const }],
    ['dark', { colorScheme: 'dark' as const }],
    ['forced colors', { forcedColors: 'active' as const }],
    ['320 pixels', { viewport: { width: 320, height: 700 } }],
  ])(
    'has no fault that axe finds, asks nothing of other machines and does not scroll sideways: %s',
    async (_, options) => {
      const context = await browser.newContext(options);
      const opened = await context.newPage();
      const asked: string[] = [];
      opened.on('request', (request) => asked.push(request.url()));
      await opened.goto(page());
      await opened.addScriptTag({ path: AXE });
      const found = await opened.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
      expect(await opened.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
      await context.close();
    },
  );

  it('finds episodes by any words in them, and leads to their pages from a disk', async () => {
    const opened = await browser.newPage();
    await opened.goto(page());
    await opened.fill('#query', 'HARBOR nobody');
    expect(await opened.locator('.episodes>li:visible').count()).toBe(0);
    await opened.fill('#query', 'LAMPS nobody');
    expect(await opened.locator('.episodes>li:visible h3').allTextContents()).toEqual([lamps().title]);
    await opened.click('.episodes>li:visible h3 a');
    expect(await opened.title()).toContain('The lamps of the');
    await opened.close();
  });

  it('is whole without a script', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const opened = await context.newPage();
    await opened.goto(page());
    expect(await opened.locator('.episodes>li:visible').count()).toBe(2);
    expect(await opened.locator('#query').isVisible()).toBe(false);
    await context.close();
  });

  it('is valid HTML', async () => {
    const report = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] }).validateString(
      await readFile(result.shows[0]!.pageFile, 'utf8'),
    );
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([]);
  });
});
