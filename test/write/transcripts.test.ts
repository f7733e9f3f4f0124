// Every transcript tells the same words at the same times: WebVTT, SRT, segments, words, HTML, plain text, chapters.
import { describe, expect, it } from 'vitest';
import type { Episode } from '../../src/model/episode.ts';
import { parseXml, textOf, type XmlNode } from '../../src/text/xml.ts';
import { chapters } from '../../src/write/chapters.ts';
import { spokenOf } from '../../src/write/clock.ts';
import { plainTextOf } from '../../src/write/plaintext.ts';
import { segmentsOf, segments, wordsOf } from '../../src/write/segments.ts';
import { subRip } from '../../src/write/srt.ts';
import { storyOf } from '../../src/write/story.ts';
import { transcriptHtml } from '../../src/write/transcript.ts';
import { webVtt } from '../../src/write/vtt.ts';
import { aKit, anEpisode, bytesOf } from '../helpers/episode.ts';

const episode: Episode = anEpisode();
const spoken = spokenOf(episode);
const bare = (text: string): string => text.replace(/\s+/g, '');
const everything = bare(spoken.map((one) => one.utterance.text).join(''));
const ms = (clock: string): number => {
  const [, h, m, s, f] = /(\d+):(\d+):(\d+)[.,](\d+)/.exec(clock)!;
  return ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(f);
};

describe('SRT', () => {
  const cards = subRip(episode)
    .trim()
    .split(/\n\n/)
    .map((card) => card.split('\n'));

  it('numbers its cards from one and writes commas', () => {
    expect(cards.map((card) => card[0])).toEqual(cards.map((_, index) => String(index + 1)));
    for (const card of cards) expect(card[1]).toMatch(/^\d\d:\d\d:\d\d,\d{3} --> \d\d:\d\d:\d\d,\d{3}$/);
  });

  it('has at most two lines of about 32 characters, and never an arrow in a text', () => {
    for (const card of cards) {
      expect(card.length).toBeLessThanOrEqual(4);
      for (const line of card.slice(2)) expect(line.length).toBeLessThanOrEqual(44);
      expect(card.slice(2).join(' ')).not.toContain('-->');
    }
  });

  it('says who speaks only where the voice changes', () => {
    const named = cards.filter((card) => /^(Narrator|Ada Lind): /.test(card[2]!));
    expect(named.map((card) => card[2]!.split(':')[0])).toEqual(['Narrator', 'Ada Lind', 'Narrator']);
  });

  it('has every word once, in order, without overlap', () => {
    const words = cards.map((card) =>
      card
        .slice(2)
        .join(' ')
        .replace(/^(Narrator|Ada Lind): /, ''),
    );
    expect(bare(words.join(''))).toBe(everything.replace('-->', '→'));
    const times = cards.map((card) => card[1]!.split(' --> ').map(ms));
    for (const [index, [start, end]] of times.entries()) {
      expect(end).toBeGreaterThan(start!);
      expect(start).toBeGreaterThanOrEqual(times[index - 1]?.[1] ?? 0);
    }
  });
});

describe('WebVTT', () => {
  it('has every word once at rising times, long utterances cut', () => {
    const cues = webVtt(episode)
      .split('\n\n')
      .filter((cue) => / --> /.test(cue.split('\n')[1] ?? ''))
      .map((cue) => cue.split('\n'));
    const text = cues
      .map((cue) =>
        cue
          .slice(2)
          .join(' ')
          .replace(/^<v [^>]*>/, ''),
      )
      .join('');
    const plain = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
    expect(bare(plain)).toBe(everything);
    expect(cues.length).toBeGreaterThan(spoken.length);
    for (const cue of cues)
      for (const line of cue.slice(2)) expect(line.replace(/<v [^>]*>/, '').length).toBeLessThan(90);
  });
});

describe('Podcasting 2.0 JSON', () => {
  it('has one segment an utterance, with the times of the timeline', () => {
    expect(
      segmentsOf(episode).map(({ startTime, endTime }) => [startTime * 1000, endTime * 1000].map(Math.round)),
    ).toEqual(spoken.map(({ startMs, endMs }) => [startMs, endMs]));
  });

  it('says word by word the same text, inside the utterance, and how the times are known', () => {
    const words = [...wordsOf(episode)];
    expect(bare(words.map((word) => word.body).join(''))).toBe(everything);
    for (const one of spoken) {
      const own = words.filter((word) => word.utteranceId === one.utterance.id);
      expect(own.at(-1)!.endTime).toBe(one.endMs / 1000);
      for (const [index, word] of own.entries()) {
        expect(word.endTime).toBeGreaterThanOrEqual(word.startTime);
        expect(word.startTime).toBeGreaterThanOrEqual(own[index - 1]?.endTime ?? one.startMs / 1000);
        expect(word.timing).toBe(one.utterance.kind === 'announcement' ? 'estimated' : 'engine');
      }
    }
  });

  it('puts a word at the millisecond its clip gives', () => {
    const wait = [...wordsOf(episode)].find((word) => word.body === 'wait,”')!;
    const utterance = spoken.find((one) => one.utterance.text === '“We wait,”')!;
    expect(wait.startTime * 1000).toBeCloseTo(utterance.startMs + 4 * 57, 6);
  });

  it('marks an utterance whose engine gave no word as estimated', () => {
    const clips = episode.clips.map((clip) => ({ ...clip, words: [] }));
    const words = [...wordsOf({ ...episode, clips })];
    expect(words).toHaveLength(spoken.length);
    expect(new Set(words.map((word) => word.timing))).toEqual(new Set(['estimated']));
  });

  it('is of version 1.0.0', () => {
    for (const file of segments.write(episode, aKit))
      expect((JSON.parse(bytesOf(file).toString()) as { version: string }).version).toBe('1.0.0');
  });
});

describe('chapters.json', () => {
  it('has the chapters to the millisecond, each ending where the next begins', () => {
    const file = JSON.parse(bytesOf(chapters.write(episode, aKit)[0]!).toString()) as {
      version: string;
      chapters: { startTime: number; endTime: number; title: string }[];
    };
    expect(file.version).toBe('1.2.0');
    expect(file.chapters.map((chapter) => chapter.title)).toEqual([
      'The Ferry & the <Fog>',
      'What they carried',
      '霧の中',
    ]);
    expect(file.chapters.map((chapter) => Math.round(chapter.startTime * 48_000))).toEqual(
      episode.timeline.chapters.map((chapter) => chapter.startSample),
    );
    expect(file.chapters.slice(1).map((chapter) => chapter.startTime)).toEqual(
      file.chapters.slice(0, -1).map((chapter) => chapter.endTime),
    );
  });
});

describe('the story', () => {
  it('holds every utterance once, in order', () => {
    const ids = storyOf(episode).flatMap((chapter) =>
      chapter.parts.flatMap((part) => part.spoken.map((one) => one.utterance.id)),
    );
    expect(ids).toEqual(spoken.map((one) => one.utterance.id));
  });
});

describe('the HTML transcript', () => {
  const html = transcriptHtml(episode);
  const root = parseXml(html.replace(/<!DOCTYPE html>|<meta[^>]*>/g, ''), 'transcript.html');
  const all = (name: string, node: XmlNode = root): XmlNode[] => [
    ...(node.name === name ? [node] : []),
    ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(name, child))),
  ];

  it('has an anchor with text and times for every utterance', () => {
    const spans = all('span');
    expect(spans.map((span) => span.attributes['id'])).toEqual(spoken.map((one) => one.utterance.id));
    expect(spans.map((span) => textOf(span))).toEqual(spoken.map((one) => one.utterance.text.trim()));
    expect(spans.map((span) => Number(span.attributes['data-start']) * 1000).map(Math.round)).toEqual(
      spoken.map((one) => one.startMs),
    );
  });

  it('has headings by level, lists in lists, a table and a figure', () => {
    expect(all('h1')).toHaveLength(1);
    expect(all('h2')).toHaveLength(3);
    expect(all('ul')).toHaveLength(2);
    expect(all('tr').map((row) => row.children.length)).toEqual([2, 2]);
    expect(all('th').map((cell) => cell.attributes['scope'])).toEqual(['col', 'col']);
    expect(all('figcaption')).toHaveLength(1);
  });

  it('names speakers in words', () => {
    expect(all('cite').map((cite) => textOf(cite))).toEqual(['Ada Lind:', 'Narrator:']);
  });
});

describe('plain text', () => {
  it('has a paragraph a block and a name where the voice changes', () => {
    const text = plainTextOf(episode);
    expect(text).toContain('Ada Lind was early.\nAda Lind: “We wait,”\nNarrator: she said. Nobody --> moved.');
    expect(bare(text).replace('AdaLind:', '').replace('Narrator:', '')).toBe(everything);
  });
});
