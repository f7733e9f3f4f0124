// The certificate beyond completeness: paces, alike voices, losses, and the page that shows them.
import { HtmlValidate } from 'html-validate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../src/model/cast.ts';
import type { Episode } from '../../src/model/episode.ts';
import { reportOf } from '../../src/write/certificate.ts';
import type { WriterKit } from '../../src/write/kit.ts';
import { reportPage } from '../../src/write/reportpage.ts';
import { timingsOf } from '../../src/write/timings.ts';
import { aKit, anEpisode } from '../helpers/episode.ts';
import { aVoice } from '../helpers/make.ts';

const bare = anEpisode();
const voices = [aVoice('flite:a', { languages: ['en-US'] }), aVoice('polly:b', { languages: ['en-US'] })];
const part = (speakerId: string, voiceId: string) => ({ speakerId, voiceId, prosody: PLAIN, pan: 0, reason: 'test' });
const episode: Episode = {
  ...bare,
  script: { ...bare.script, cast: { voices, parts: [part('narrator', 'flite:a'), part('ada-lind', 'polly:b')] } },
};
const dialects = { flite: 'flite', polly: 'polly-neural' };

describe('timings', () => {
  const timings = timingsOf(episode);
  it('share out the whole length, and say how word times are known', () => {
    const total = Math.round(episode.timeline.lengthSamples / 48);
    expect(timings.speechMs + timings.pausesMs).toBe(total);
    expect(timings.speakers.map((one) => one.speakerId)).toEqual(['narrator', 'ada-lind']);
    // “We wait,” is ten characters of 57 ms.
    expect(timings.speakers[1]).toMatchObject({ utterances: 1, words: 2, speechMs: 570, wordsPerMinute: 211 });
    expect(timings.words.estimated).toBe(4);
  });
});

describe('the report', () => {
  const kit = {
    ...aKit,
    coverage: { textCharacters: 9, spokenCharacters: 9, omittedCharacters: 0, missed: [], twice: [], complete: true },
    purity: {
      straddling: [],
      misvoiced: [],
      quotedCharacters: 9,
      narratedCharacters: 0,
      unknownCharacters: 0,
      pure: true,
    },
    summary: {
      ...{ title: 'T', durationMs: 9000, chapters: [], omitted: [], unknownQuotes: 0, utterances: 1 },
      loudness: bare.loudness,
      spokenCharacters: 9,
      speakers: ['Narrator', 'Ada Lind', 'Ben'].map((name) => ({ name, voiceId: 'x:y', reason: 'test', quotes: 1 })),
    },
    confusable: [
      { speakerIds: ['narrator', 'ada-lind'], semitones: 2, meetings: 3, risk: 'easily confused' },
      { speakerIds: ['narrator', 'Ben'], semitones: 9, meetings: 0, risk: 'told apart' },
    ],
    dialects,
  } as unknown as WriterKit;
  const value = reportOf(episode, kit);
  const html = reportPage(episode, kit, value);
  const { document } = parseHTML(html);
  const textOf = (selector: string): string => document.querySelector(selector)!.textContent.replace(/\s+/g, ' ');

  it('tells an editor first of neighbors whose voices are alike, and of what an engine loses', () => {
    expect(textOf('[aria-labelledby=look]')).toContain('Narrator and Ada Lind easily confused');
    expect(textOf('[aria-labelledby=look]')).toContain('flite loses language ja once');
  });

  it('marks the alike pair in the matrix by more than color', () => {
    expect([...document.querySelectorAll('.close')].map((cell) => cell.textContent)).toEqual(['2']);
    expect(textOf('[aria-labelledby=confused]')).toContain('heard one after the other 3 times');
  });

  it('draws the sound of each voice, with its times as the text alternative', () => {
    const lanes = [...document.querySelectorAll('svg.lane')];
    expect(lanes).toHaveLength(2);
    expect(lanes[1]!.getAttribute('aria-label')).toMatch(/^0:0\d–0:0\d$/);
    expect(lanes[1]!.querySelectorAll('.mark')).toHaveLength(2);
    // As many bars as the voice is heard in, of the 400.
    const bars = lanes.map((lane) => lane.querySelector('path')!.getAttribute('d')!.split('z').length - 1);
    expect(bars[0]!).toBeGreaterThan(bars[1]!);
    expect(bars[1]!).toBeGreaterThan(3);
  });

  it('has clean markup', async () => {
    const { results } = await new HtmlValidate({ extends: ['html-validate:recommended'] }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ line, ruleId }) => `${line} ${ruleId}`))).toEqual([]);
  });
});
