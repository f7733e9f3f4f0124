// What the engines of an edition could not express of the script, engine by engine.
import type { Episode } from '../model/episode.ts';
import { textAt } from '../model/span.ts';
import { DIALECTS, type DialectId } from '../ssml/dialects.ts';
import { lower } from '../ssml/lower.ts';
import type { WriterKit } from './kit.ts';

export interface EngineLoss {
  /** Id of the backend. */
  readonly engine: string;
  /** 'phoneme', 'language'. */
  readonly what: string;
  /** What was wanted, and what it became. */
  readonly value: string;
  /** How many utterances lost it, and the first of them. */
  readonly times: number;
  readonly utterance: string;
  readonly text: string;
}

/** Only what is lost: pauses, pace, pitch and level that an engine does not take are made on the sound. */
export function engineLosses(script: Episode['script'], dialects: WriterKit['dialects']): readonly EngineLoss[] {
  const voices = new Map(script.cast.voices.map((voice) => [voice.id, voice]));
  const parts = new Map(script.cast.parts.map((part) => [part.speakerId, voices.get(part.voiceId)]));
  const found = new Map<string, EngineLoss>();
  for (const utterance of script.utterances) {
    const voice = parts.get(utterance.speakerId);
    const dialect = voice && DIALECTS[dialects[voice.backend] as DialectId];
    if (!dialect) continue;
    // The voice speaks every variety of its language.
    const language =
      primary(voice.languages[0]) === primary(utterance.language) ? utterance.language : voice.languages[0]!;
    for (const { what, value, ours } of lower(utterance, dialect, language).losses) {
      if (ours) continue;
      const key = `${voice.backend} ${what} ${value}`;
      const known = found.get(key);
      const text = textAt(utterance.text, { start: 0, end: Math.min(utterance.text.length, 80) });
      const first = known ?? { engine: voice.backend, what, value, times: 0, utterance: utterance.id, text };
      found.set(key, { ...first, times: first.times + 1 });
    }
  }
  return [...found.values()];
}

const primary = (tag = ''): string => tag.toLowerCase().split('-')[0]!;
