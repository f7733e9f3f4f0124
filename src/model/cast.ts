// The cast: voices there are, and who gets which.
import type { StatedGender } from './attribution.ts';

export interface Voice {
  /** Backend and name: 'flite:slt'. */
  readonly id: string;
  readonly backend: string;
  readonly name: string;
  /** BCP 47 languages it speaks well, best first. */
  readonly languages: readonly string[];
  readonly gender?: StatedGender;
  readonly age?: 'child' | 'young' | 'adult' | 'senior';
  /** What a person would say of it: 'warm, slow, Scottish'. */
  readonly description?: string;
  /** What the backend calls the recorded voice under it. */
  readonly engineVoice: string;
  /**
   * Pitch and formants together, as a ratio: samples are read this much faster, and the engine speaks that much
   * slower to make up for it. 1 = as recorded.
   */
  readonly shift: number;
  /** Median pitch as heard, after the shift. */
  readonly medianPitchHz?: number;
  /** Word error rate of an independent recogniser, 0-1; lower is clearer. */
  readonly wordErrorRate?: number;
  readonly license: string;
}

export interface Prosody {
  /** Ratio to the voice's own rate: 1.1 is ten percent faster. */
  readonly rate: number;
  readonly pitchSemitones: number;
  readonly gainDb: number;
}

export const PLAIN: Prosody = { rate: 1, pitchSemitones: 0, gainDb: 0 };

export interface Part {
  readonly speakerId: string;
  readonly voiceId: string;
  readonly prosody: Prosody;
  /** -1 left, 1 right. */
  readonly pan: number;
  /** Voices for passages in other languages, by ISO 639 code: `{ fr: 'espeak:fr' }`. */
  readonly abroad?: Readonly<Record<string, string>>;
  /** Why this voice: 'pinned in voices/cast.json', 'farthest from narrator'. */
  readonly reason: string;
}

/** The voice of a part for a passage in a language. */
export const voiceIdFor = (part: Part, language: string): string =>
  part.abroad?.[language.toLowerCase().split('-')[0] ?? ''] ?? part.voiceId;

export interface Cast {
  /** Only the voices in use. */
  readonly voices: readonly Voice[];
  /** Exactly one part per speaker, in the order of Attribution.speakers. */
  readonly parts: readonly Part[];
}

/** `voices/cast.json`: who had which voice, kept across articles. */
export interface CastMemory {
  readonly version: 2;
  /** By speaker id. */
  readonly people: Readonly<Record<string, Remembered>>;
}

export interface Remembered {
  readonly name: string;
  /** One for each language the person was heard in; the first that speaks the article's language counts. */
  readonly voices: readonly RememberedVoice[];
}

export interface RememberedVoice {
  readonly voiceId: string;
  /** An editor's choice: it wins over everything, and is never changed. */
  readonly pinned?: boolean;
  /** Article in which this voice was chosen, and why. Rendering that article again gives the same words. */
  readonly articleId?: string;
  readonly reason?: string;
}
