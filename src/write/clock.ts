// Times of the timeline as formats write them. All from sample counts, so all editions agree to the millisecond.
import type { Episode } from '../model/episode.ts';
import type { Utterance } from '../model/script.ts';
import type { Segment } from '../model/timeline.ts';

/** Whole milliseconds; at 48 000 Hz one is exactly 48 samples. */
export const toMs = (sample: number, sampleRate: number): number => Math.round((sample * 1000) / sampleRate);

/** `01:02:03.456` */
export function clockTime(milliseconds: number): string {
  const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
  const seconds = Math.floor(milliseconds / 1000);
  return `${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}.${pad(milliseconds % 1000, 3)}`;
}

/** `1:05`, `1:01:05` */
export function clockShort(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return `${hours > 0 ? `${hours}:${pad(minutes)}` : minutes}:${pad(seconds % 60)}`;
}

export interface Spoken {
  readonly utterance: Utterance;
  readonly startMs: number;
  readonly endMs: number;
  /** Name of who is quoted or 'Narrator'. */
  readonly speakerName: string;
}

/** Utterances that sound, with their times, in order. */
export function spokenOf(episode: Episode): Spoken[] {
  const segments = new Map<string, Segment>();
  for (const segment of episode.timeline.segments)
    if (segment.utteranceId !== undefined) segments.set(segment.utteranceId, segment);
  const names = new Map(episode.attribution.speakers.map((speaker) => [speaker.id, speaker.name]));
  const rate = episode.timeline.sampleRate;
  return episode.script.utterances.flatMap((utterance) => {
    const segment = segments.get(utterance.id);
    if (!segment) return [];
    const times = { startMs: toMs(segment.startSample, rate), endMs: toMs(segment.endSample, rate) };
    return [{ utterance, ...times, speakerName: names.get(utterance.speakerId) ?? utterance.speakerId }];
  });
}
