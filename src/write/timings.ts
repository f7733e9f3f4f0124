// How long everybody speaks, how fast, and how the times of the words are known.
import type { Episode } from '../model/episode.ts';
import type { Timing } from '../model/timeline.ts';
import { spokenOf, toMs } from './clock.ts';

export interface Timings {
  readonly speechMs: number;
  readonly pausesMs: number;
  /** In the order of the cast; who says nothing is not in it. */
  readonly speakers: readonly SpeakerTiming[];
  /** Words by how their time is known: by the engine, by alignment, or as an estimate. */
  readonly words: Readonly<Partial<Record<Timing, number>>>;
}

export interface SpeakerTiming {
  readonly speakerId: string;
  readonly utterances: number;
  readonly words: number;
  readonly speechMs: number;
  /** Of speech, pauses between utterances not counted. */
  readonly wordsPerMinute: number;
}

export function timingsOf(episode: Episode): Timings {
  const clips = new Map(episode.clips.map((clip) => [clip.utteranceId, clip]));
  const spoken = spokenOf(episode);
  const words: Partial<Record<Timing, number>> = {};
  for (const { words: list, timing } of episode.clips)
    if (list.length > 0) words[timing] = (words[timing] ?? 0) + list.length;
  const speakers = episode.script.cast.parts.flatMap(({ speakerId }): SpeakerTiming[] => {
    const own = spoken.filter((one) => one.utterance.speakerId === speakerId);
    if (own.length === 0) return [];
    const speechMs = own.reduce((sum, one) => sum + one.endMs - one.startMs, 0);
    const said = own.reduce((sum, one) => sum + (clips.get(one.utterance.id)?.words.length ?? 0), 0);
    const wordsPerMinute = Math.round((60_000 * said) / Math.max(1, speechMs));
    return [{ speakerId, utterances: own.length, words: said, speechMs, wordsPerMinute }];
  });
  const speechMs = spoken.reduce((sum, one) => sum + one.endMs - one.startMs, 0);
  const { lengthSamples, sampleRate } = episode.timeline;
  return { speechMs, pausesMs: toMs(lengthSamples, sampleRate) - speechMs, speakers, words };
}
