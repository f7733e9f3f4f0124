// Stage 7: Script + Clips -> Timeline. Where every clip stands, and how loud each speaker is.
import { RenderError } from '../model/problem.ts';
import type { Run } from '../model/run.ts';
import type { Script } from '../model/script.ts';
import { type Bed, type ChapterMark, type Clip, HOUSE_RATE, type Segment, type Timeline } from '../model/timeline.ts';
import { chapterBed, closingBed, type HouseSounds, leadOf, openingBed } from './beds.ts';

export interface MixOptions {
  /** Silence before the first word and after the last. */
  readonly headMs: number;
  readonly tailMs: number;
  /** Loudness every speaker is brought to, as heard on two identical channels. */
  readonly targetLufs: number;
  /** Loudest true peak allowed in the encoded file. */
  readonly truePeakDbtp: number;
}

/** Apple Podcasts: -16 LUFS ±1, at most -1 dBTP. */
export const DEFAULT_MIX_OPTIONS: MixOptions = { headMs: 500, tailMs: 1000, targetLufs: -16, truePeakDbtp: -1 };

const samplesOf = (milliseconds: number): number => Math.round((milliseconds * HOUSE_RATE) / 1000);

/** Length of a clip at the house rate: the resampler gives exactly this many samples. */
export const lengthAtHouseRate = (clip: Clip): number =>
  Math.round((clip.lengthSamples * HOUSE_RATE) / clip.sampleRate);

/** Two identical channels are this much louder than one, in LU (BS.1770: powers add). */
export const TWO_CHANNELS_LU = 10 * Math.log10(2);

const NO_SOUNDS: HouseSounds = { duckDb: 0 };

/** Lays the clips out, and the sounds of the house around them. `clips` are in the order of `script.utterances`. */
export function arrange(
  script: Script,
  clips: readonly Clip[],
  options: MixOptions,
  run: Run,
  sounds: HouseSounds = NO_SOUNDS,
): Timeline {
  const segments: Segment[] = [];
  const beds: Bed[] = [];
  const chapters: ChapterMark[] = [];
  const chapterAt = new Map(script.chapters.map((chapter) => [chapter.firstUtteranceId, chapter.title]));
  const parts = new Map(script.cast.parts.map((part) => [part.speakerId, part]));
  const levels = speakerLevels(script, clips);
  let position = 0;
  const silence = (length: number): void => {
    if (length === 0) return;
    segments.push({ kind: 'pause', startSample: position, endSample: position + length, gainDb: 0, pan: 0 });
    position += length;
  };
  silence(Math.max(samplesOf(options.headMs), sounds.opening ? leadOf(sounds.opening) : 0));
  if (sounds.opening) beds.push(openingBed(sounds.opening, position, options.targetLufs, sounds.duckDb));
  for (const [index, utterance] of script.utterances.entries()) {
    const clip = clips[index];
    if (clip?.utteranceId !== utterance.id)
      throw new RenderError({
        code: 'mix/clip-missing',
        message: `There is no sound for utterance ${utterance.id}.`,
        fix: 'This is a fault in Lectern: please report it with the article.',
      });
    const title = chapterAt.get(utterance.id);
    if (title !== undefined && chapters.length > 0 && sounds.chapter) {
      const pause = segments.at(-1);
      const pauseStart = pause?.kind === 'pause' ? pause.startSample : position;
      const turn = chapterBed(sounds.chapter, position, pauseStart, options.targetLufs);
      beds.push(turn.bed);
      chapters.push({ title, startSample: turn.bed.startSample });
      silence(turn.words - position);
    } else if (title !== undefined) chapters.push({ title, startSample: chapters.length === 0 ? 0 : position });
    const length = lengthAtHouseRate(clip);
    const part = parts.get(utterance.speakerId);
    if (length > 0) {
      const level = levels.get(utterance.speakerId) ?? options.targetLufs;
      const gainDb = round(options.targetLufs - level + (part?.prosody.gainDb ?? 0) + (utterance.prosody?.gainDb ?? 0));
      const placed = {
        startSample: position,
        endSample: position + length,
        utteranceId: utterance.id,
        clipKey: clip.key,
      };
      segments.push({ kind: 'speech', ...placed, gainDb, pan: part?.pan ?? 0 });
      position += length;
      silence(index === script.utterances.length - 1 ? 0 : samplesOf(utterance.pauseAfterMs));
    }
    run.progress('mix', index + 1, script.utterances.length);
  }
  const last = segments.findLast((segment) => segment.kind === 'speech');
  if (sounds.closing && last) {
    const bed = closingBed(sounds.closing, last.startSample, last.endSample, options.targetLufs, sounds.duckDb);
    beds.push(bed);
    silence(Math.max(0, bed.endSample - position));
  }
  silence(samplesOf(options.tailMs));
  const timeline = { sampleRate: HOUSE_RATE, lengthSamples: position, segments, chapters };
  return beds.length > 0 ? { ...timeline, beds } : timeline;
}

/**
 * Loudness of each speaker over all their clips, as on two channels: power mean, without clips 10 LU below it.
 *
 * The relative gate is that of BS.1770, with clips in place of 400 ms blocks.
 */
export function speakerLevels(script: Script, clips: readonly Clip[]): ReadonlyMap<string, number> {
  const bySpeaker = new Map<string, Clip[]>();
  for (const [index, utterance] of script.utterances.entries()) {
    const clip = clips[index];
    if (!clip || !Number.isFinite(clip.loudnessLufs) || clip.lengthSamples === 0) continue;
    const group = bySpeaker.get(utterance.speakerId);
    if (group) group.push(clip);
    else bySpeaker.set(utterance.speakerId, [clip]);
  }
  const levels = new Map<string, number>();
  for (const [speakerId, group] of bySpeaker) {
    const rough = powerMean(group);
    const gated = group.filter((clip) => clip.loudnessLufs > rough - 10);
    levels.set(speakerId, powerMean(gated.length > 0 ? gated : group) + TWO_CHANNELS_LU);
  }
  return levels;
}

function powerMean(clips: readonly Clip[]): number {
  let power = 0;
  let seconds = 0;
  for (const clip of clips) {
    const length = clip.lengthSamples / clip.sampleRate;
    power += 10 ** (clip.loudnessLufs / 10) * length;
    seconds += length;
  }
  return 10 * Math.log10(power / seconds);
}

/** A hundredth of a decibel is inaudible, and keeps the timeline the same on every machine. */
const round = (gainDb: number): number => Math.round(gainDb * 100) / 100;
