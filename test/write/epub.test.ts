// The e-book: valid by a real validator, every utterance marked at its time, the same bytes every time.
import { crc32 } from 'node:zlib';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { describe, expect, it } from 'vitest';
import { parseXml, textOf, type XmlNode } from '../../src/text/xml.ts';
import { openArchive } from '../../src/text/zip.ts';
import { spokenOf, toMs } from '../../src/write/clock.ts';
import { epub } from '../../src/write/epub.ts';
import { aKit, anEpisode, bytesOf } from '../helpers/episode.ts';
import { GRAY_PIXEL } from '../helpers/pixel.ts';

/** One silent frame of MPEG-1 layer III, 128 kbit/s at 44 100 Hz. */
const MP3 = new Uint8Array(417).fill(0);
MP3.set([0xff, 0xfb, 0x90, 0xc4]);
const episode = anEpisode();
const kit = { ...aKit, sound: { mp3: { path: 'a.mp3', bytes: MP3.length, crc32: crc32(MP3) }, cover: GRAY_PIXEL } };

/** The book as it is written, the sound in its place. */
const bookOf = (of: typeof episode): Buffer => bytesOf(epub.write(of, kit)[0]!, { 'a.mp3': MP3 });

const book = bookOf(episode);
const archive = openArchive(book, 'episode.epub');
const text = (name: string): string => new TextDecoder().decode(archive.read(name));
const all = (node: XmlNode, name: string): XmlNode[] => [
  ...(node.name === name ? [node] : []),
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, name))),
];
const chapterFiles = archive.names.filter((name) => name.endsWith('.xhtml') && name.includes('chapter'));
const documents = chapterFiles.map((name) => parseXml(text(name), name));
const pars = chapterFiles.flatMap((name) => all(parseXml(text(name.replace('.xhtml', '.smil')), name), 'par'));
const clock = (value: string): number => {
  const [hours, minutes, seconds] = value.split(':').map(Number);
  return Math.round(((hours! * 60 + minutes!) * 60 + seconds!) * 1000);
};
const audioOf = (par: XmlNode): Readonly<Record<string, string>> => all(par, 'audio')[0]!.attributes;

describe('the e-book', () => {
  it('has no error and no warning in a real validator', async () => {
    const result = await EpubCheck.validate(book);
    expect(result.messages.filter((message) => !['info', 'usage'].includes(message.severity))).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it('begins with its media type, stored as it is', () => {
    expect(book.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
    expect(book[8]).toBe(0);
    expect(book[28]).toBe(0);
  });

  it('is the same bytes every time', () => {
    expect(bookOf(anEpisode()).equals(book)).toBe(true);
  });

  it('has every utterance once, in order, with its words', () => {
    const spans = documents.flatMap((document) => all(document, 'span'));
    expect(spans.map((span) => [span.attributes['id'], textOf(span)])).toEqual(
      spokenOf(episode).map(({ utterance }) => [utterance.id, utterance.text.trim()]),
    );
  });

  it('marks every utterance from the millisecond it begins, without a hole to the end', () => {
    const starts = new Map(spokenOf(episode).map(({ utterance, startMs }) => [utterance.id, startMs]));
    expect(pars).toHaveLength(starts.size);
    let reached = 0;
    const openings = new Set(episode.timeline.chapters.map((chapter) => toMs(chapter.startSample, 48_000)));
    for (const par of pars) {
      const { clipBegin, clipEnd } = audioOf(par);
      const id = all(par, 'text')[0]!.attributes['src']!.split('#')[1]!;
      expect(clock(clipBegin!)).toBe(reached);
      if (!openings.has(reached)) expect(clock(clipBegin!)).toBe(starts.get(id));
      reached = clock(clipEnd!);
    }
    expect(reached).toBe(toMs(episode.timeline.lengthSamples, 48_000));
  });

  it('says how long each chapter is, and the whole', () => {
    const metas = all(parseXml(text('OPS/package.opf'), 'package.opf'), 'meta').filter(
      (meta) => meta.attributes['property'] === 'media:duration',
    );
    const [total, ...each] = metas.map((meta) => clock(textOf(meta)));
    expect(each).toHaveLength(3);
    expect(each.reduce((sum, one) => sum + one, 0)).toBe(total);
  });

  it('has one heading of the first level in every chapter, and lists, a table and a figure', () => {
    for (const document of documents) expect(all(document, 'h1')).toHaveLength(1);
    expect(documents.flatMap((document) => all(document, 'ul'))).toHaveLength(2);
    expect(documents.flatMap((document) => all(document, 'th'))).toHaveLength(2);
    expect(documents.flatMap((document) => all(document, 'figcaption'))).toHaveLength(1);
  });

  it('says how it can be read', () => {
    const metas = all(parseXml(text('OPS/package.opf'), 'package.opf'), 'meta');
    const said = metas.map((meta) => `${meta.attributes['property']} ${textOf(meta)}`);
    for (const wanted of [
      'schema:accessMode textual',
      'schema:accessMode auditory',
      'schema:accessibilityFeature synchronizedAudioText',
      'schema:accessibilityHazard none',
    ])
      expect(said).toContain(wanted);
  });

  it('is written only where the sound is at hand', () => {
    expect(epub.write(episode, aKit)).toEqual([]);
    expect(epub.write(episode, kit)[0]!.path).toBe('episode.epub');
  });
});
