// Chapters of an MP3: a title, a link to the place in the article, a picture. In the tag and in the lists beside it.
import NodeID3 from 'node-id3';
import { describe, expect, it } from 'vitest';
import type { Timeline } from '../../src/model/timeline.ts';
import { chapterLink } from '../../src/write/chapterlink.ts';
import { vorbisTags } from '../../src/write/editions.ts';
import { id3Tag } from '../../src/write/id3.ts';

const meta = { title: 'T', authors: ['A'], language: 'en', canonicalUrl: 'https://news.example/ferry?a=1' };
const timeline: Timeline = {
  sampleRate: 48_000,
  lengthSamples: 480_000,
  segments: [],
  chapters: [
    { title: 'Opening', startSample: 0 },
    { title: '霧の中 – fog', startSample: 96_000 },
  ],
};

describe('the link of a chapter', () => {
  it('is the article for the first, and its heading for the others', () => {
    expect(chapterLink(meta, 'Opening', 0)).toBe('https://news.example/ferry?a=1');
    expect(chapterLink(meta, 'The price, in full', 1)).toBe(
      'https://news.example/ferry?a=1#:~:text=The%20price%2C%20in%20full',
    );
  });

  it('escapes what means something in a fragment, and is ASCII whatever the title', () => {
    expect(chapterLink(meta, 'a-b & (c)', 1)).toMatch(/text=a%2db%20%26%20%28c%29$/);
    expect(chapterLink(meta, '霧 \ud800', 1)).toMatch(/^[ -~]+$/);
  });

  it('keeps an anchor that the address has', () => {
    expect(chapterLink({ ...meta, canonicalUrl: 'https://news.example/#top' }, 'B', 1)).toBe(
      'https://news.example/#top:~:text=B',
    );
  });

  it('is none without an address of the web', () => {
    const { canonicalUrl: _, ...bare } = meta;
    expect(chapterLink(bare, 'B', 1)).toBeUndefined();
    expect(chapterLink({ ...meta, canonicalUrl: 'file:///etc/passwd' }, 'B', 1)).toBeUndefined();
  });
});

describe('the tag', () => {
  it('holds a title, a link and a picture for each chapter, the cover standing for the first', () => {
    const picture = Uint8Array.of(0xff, 0xd8, 1, 0xff, 0xd9);
    const tag = id3Tag(meta, timeline, picture, [undefined, picture]);
    const { chapter } = NodeID3.read(Buffer.from(tag));
    expect(chapter!.map(({ tags }) => tags!.title)).toEqual(['Opening', '霧の中 – fog']);
    expect(chapter![0]!.tags!.image).toBeUndefined();
    expect(chapter![1]!.tags!.image).toMatchObject({ mime: 'image/jpeg' });
    const links = chapter!.map(({ tags }) => (tags!.userDefinedUrl as unknown as { url: string }[])[0]!.url);
    expect(links).toEqual([chapterLink(meta, 'Opening', 0), chapterLink(meta, '霧の中 – fog', 1)]);
  });
});

describe('Vorbis comments', () => {
  it('have the same links', () => {
    expect(vorbisTags(meta, timeline)).toContainEqual(['CHAPTER002URL', chapterLink(meta, '霧の中 – fog', 1)]);
  });
});
