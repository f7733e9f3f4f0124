// Sound in order: clips, and where each stands on the one timeline. Whole samples per channel.
import type { Span } from './span.ts';

/** House rate: 1 ms is exactly 48 samples, and Opus is native. */
export const HOUSE_RATE = 48_000;

export interface WordTime {
  /** Into Utterance.text. */
  readonly span: Span;
  /** Samples at the clip's rate, from the clip's start. */
  readonly startSample: number;
  readonly endSample: number;
}

export type Timing = 'engine' | 'aligned' | 'estimated';

export interface Clip {
  /** SHA-256 of everything that shaped the sound. */
  readonly key: string;
  readonly utteranceId: string;
  readonly sampleRate: number;
  readonly lengthSamples: number;
  /** -Infinity (null in JSON) for silence. */
  readonly loudnessLufs: number;
  /** Largest sample, 0-1. */
  readonly peak: number;
  readonly words: readonly WordTime[];
  readonly timing: Timing;
}

export interface Segment {
  readonly kind: 'speech' | 'pause';
  /** House rate. Segments tile the timeline. */
  readonly startSample: number;
  readonly endSample: number;
  readonly utteranceId?: string;
  readonly clipKey?: string;
  readonly gainDb: number;
  readonly pan: number;
}

export interface ChapterMark {
  readonly title: string;
  readonly startSample: number;
}

/** A sound under or between the words: it is added to the segments it overlaps. */
export interface Bed {
  /** Key of the sound: its name and a hash of its samples. */
  readonly sound: string;
  /** House rate. */
  readonly startSample: number;
  readonly endSample: number;
  /** Straight lines between these points, in order; linear gains. */
  readonly envelope: readonly { readonly sample: number; readonly gain: number }[];
}

export interface Timeline {
  readonly sampleRate: number;
  readonly lengthSamples: number;
  readonly segments: readonly Segment[];
  /** None when nothing but words is heard. */
  readonly beds?: readonly Bed[];
  readonly chapters: readonly ChapterMark[];
}
