// Writes every feed and list of a show of 5,000 episodes into a folder, as `lectern publish` does; measured by bench.mjs.
//   node scripts/bench-feed.mjs FOLDER
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexPage } from '../dist/publish/indexpage.js';
import { jsonFeed } from '../dist/publish/jsonfeed.js';
import { opml, sitemap } from '../dist/publish/lists.js';
import { feedPages } from '../dist/publish/pages.js';
import { rssFeed } from '../dist/publish/rss.js';
import { completeShow } from '../dist/publish/show.js';

const folder = process.argv[2];
const site = 'https://example.org/audio';
const file = (number, ending, mediaType, bytes) => ({
  path: `story-${number}/files/story-${number}.0123456789.${ending}`,
  mediaType,
  bytes,
  sha256: createHash('sha256').update(`${number} ${ending}`).digest('hex'),
});
const items = Array.from({ length: 5000 }, (_, index) => {
  const number = index + 1;
  const published = new Date(Date.UTC(2000, 0, number)).toISOString();
  return {
    guid: `guid-${number}`,
    number,
    title: `Story ${number}`,
    authors: ['Ann Lee'],
    language: 'en',
    description: `What happened on day ${number}, told in some hundred words by those who were there. `.repeat(6),
    published,
    updated: published,
    version: 1,
    page: `story-${number}/`,
    durationMs: 300_000 + number,
    sound: file(number, 'mp3', 'audio/mpeg', 3_600_000 + number),
    alternates: [file(number, 'opus', 'audio/ogg', 2_400_000)],
    transcripts: [
      { ...file(number, 'vtt', 'text/vtt', 9000), captions: true },
      { ...file(number, 'srt', 'application/x-subrip', 9000), captions: true },
      { ...file(number, 'transcript.json', 'application/json', 9000), captions: false },
      { ...file(number, 'transcript.html', 'text/html', 9000), captions: false },
    ],
    chapters: file(number, 'chapters.json', 'application/json+chapters', 400),
    marks: [0, 60_000, 120_000].map((startMs, at) => ({ title: `Part ${at + 1}`, startMs })),
    cover: file(number, 'jpg', 'image/jpeg', 140_000),
    coverAlt: `Story ${number}, Ann Lee`,
    voices: [
      { speaker: 'Narrator', voice: 'Slow Voice' },
      { speaker: 'Ada Lind', voice: 'Deep Voice' },
    ],
    soundbite: { title: '“We wait,” she said.', startMs: 12_345, durationMs: 20_000 },
    corrections: [],
    changes: [],
  };
});
const channel = {
  show: completeShow({ id: 'main', title: 'A long show' }, site, items, () => {}),
  guid: '917393e3-1b1e-5cef-ace4-edaa54e1f810',
  site,
  path: '',
  cover: { path: 'cover.jpg', mediaType: 'image/jpeg', bytes: 90_000, sha256: 'a'.repeat(64) },
  coverAlt: 'A long show',
  built: items.at(-1).published,
  moved: false,
  generator: 'Lectern',
};
const started = process.hrtime.bigint();
for (const page of feedPages(items)) writeFileSync(join(folder, page.name), rssFeed(channel, page));
for (const page of feedPages(items, 'json')) writeFileSync(join(folder, page.name), jsonFeed(channel, page));
writeFileSync(join(folder, 'index.html'), indexPage(channel, items, []));
writeFileSync(join(folder, 'shows.opml'), opml([channel]));
writeFileSync(join(folder, 'sitemap.xml'), sitemap([{ channel, items }]));
console.log(JSON.stringify({ seconds: Number(process.hrtime.bigint() - started) / 1e9 }));
