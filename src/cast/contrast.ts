// How easily two voices are told apart.
import type { Voice } from '../model/cast.ts';

/** Semitones that a different recorded person is worth, beside any difference in pitch. */
const OTHER_PERSON = 6;
/** Semitones that another gender is worth beside the pitch. */
const OTHER_GENDER = 4;

/**
 * Distance between two voices in semitones of perceived difference; 0 = the same voice.
 *
 * Pitch in semitones, plus a bonus for another engine voice and another gender: two recordings of different people
 * differ more than one recording shifted by the same amount.
 */
export function contrast(a: Voice, b: Voice): number {
  if (a.id === b.id) return 0;
  const pitch = a.medianPitchHz && b.medianPitchHz ? Math.abs(12 * Math.log2(a.medianPitchHz / b.medianPitchHz)) : 3;
  const shift = a.engineVoice === b.engineVoice ? Math.abs(12 * Math.log2(a.shift / b.shift)) : 0;
  const person = a.engineVoice === b.engineVoice && a.backend === b.backend ? 0 : OTHER_PERSON;
  const gender = a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender ? OTHER_GENDER : 0;
  return Math.min(pitch, 12) + shift + person + gender;
}
