// The timeline: segments tile it, chapters begin where their words do, speakers come out equally loud.
import { describe, expect, it } from 'vitest';
import { arrange, DEFAULT_MIX_OPTIONS, speakerLevels } from '../../src/mix/arrange.ts';
import { PLAIN } from '../../src/model/cast.ts';
import type { Script, Utterance } from '../../src/model/script.ts';
import type { Clip } from '../../src/model/timeline.ts';
import { aRun, aVoice } from '../helpers/make.ts';

const utterance = (id: string, speakerId: string, pauseAfterMs: number): Utterance => ({
  id,
  kind: 'text',
  span: { start: 0, end: 1 },
  text: 'x',
  tokens: [],
  speakerId,
  blockId: 'b1',
  language: 'en',
  pauseAfterMs,
});
const clip = (utteranceId: string, lengthSamples: number, loudnessLufs: number, sampleRate = 16_000): Clip => ({
  key: `key-${utteranceId}`,
  utteranceId,
  sampleRate,
  lengthSamples,
  loudnessLufs,
  peak: 0.5,
  words: [],
  timing: 'engine',
});
const part = (speakerId: string, gainDb = 0) => ({
  speakerId,
  voiceId: 'tone:a',
  prosody: { ...PLAIN, gainDb },
  pan: 0,
  reason: 'test',
});
const script: Script = {
  articleId: 'a',
  language: 'en',
  cast: { voices: [aVoice('tone:a')], parts: [part('narrator'), part('ada')] },
  chapters: [
    { title: 'Opening', firstUtteranceId: 'u0001' },
    { title: 'Then', firstUtteranceId: 'u0003' },
  ],
  utterances: [utterance('u0001', 'narrator', 300), utterance('u0002', 'ada', 1600), utterance('u0003', 'narrator', 0)],
  omissions: [],
};
const clips = [clip('u0001', 16_000, -20), clip('u0002', 17_920, -26, 17_920), clip('u0003', 8001, -20)];
const timeline = arrange(script, clips, DEFAULT_MIX_OPTIONS, aRun());

describe('arranging clips', () => {
  it('gives segments that tile the timeline', () => {
    let reached = 0;
    for (const segment of timeline.segments) {
      expect(segment.startSample).toBe(reached);
      expect(segment.endSample).toBeGreaterThan(segment.startSample);
      reached = segment.endSample;
    }
    expect(reached).toBe(timeline.lengthSamples);
  });

  it('counts every time in samples at the house rate: head, clips, pauses, tail', () => {
    expect(timeline.lengthSamples).toBe(24_000 + 48_000 + 14_400 + 48_000 + 76_800 + Math.round(8001 * 3) + 48_000);
    expect(timeline.chapters).toEqual([
      { title: 'Opening', startSample: 0 },
      { title: 'Then', startSample: 24_000 + 48_000 + 14_400 + 48_000 + 76_800 },
    ]);
  });

  it('brings every speaker to the same loudness', () => {
    const levels = speakerLevels(script, clips);
    const gains = timeline.segments.filter((segment) => segment.kind === 'speech').map((segment) => segment.gainDb);
    expect(levels.get('narrator')! + gains[0]!).toBeCloseTo(-16, 1);
    expect(levels.get('ada')! + gains[1]!).toBeCloseTo(-16, 1);
    expect(gains[2]).toBe(gains[0]);
  });

  it('refuses clips that are not those of the script', () => {
    expect(() => arrange(script, [clips[1]!, clips[0]!, clips[2]!], DEFAULT_MIX_OPTIONS, aRun())).toThrow(
      /no sound for utterance u0001/,
    );
  });
});
