// What there is to speak: for every utterance the request, its engine and its key.
import { type Voice, voiceIdFor } from '../model/cast.ts';
import { RenderError } from '../model/problem.ts';
import { type Script, spokenText, type Token, type Utterance } from '../model/script.ts';
import type { Backend, SpeechRequest } from '../ports.ts';
import { clipKey } from './key.ts';

export interface Job {
  readonly key: string;
  /** Place in the script. */
  readonly index: number;
  readonly utterance: Utterance;
  readonly backend: Backend;
  readonly request: SpeechRequest;
  /** About how much there is to say. */
  readonly letters: number;
}

/** Tokens without a letter or a digit to say. */
export const saysNothing = (tokens: readonly Token[]): boolean =>
  !tokens.some((token) => /[\p{L}\p{N}]/u.test(token.spoken));

/** One for each utterance, in order; undefined where there is nothing to say. Throws `speak/no-engine`. */
export function jobsFor(script: Script, backends: ReadonlyMap<string, Backend>): (Job | undefined)[] {
  const voices = new Map(script.cast.voices.map((voice) => [voice.id, voice]));
  const parts = new Map(script.cast.parts.map((part) => [part.speakerId, part]));
  return script.utterances.map((utterance, index) => {
    const { text, tokens, language, prosody } = utterance;
    if (saysNothing(tokens)) return undefined;
    const part = parts.get(utterance.speakerId);
    const voice = part && voices.get(voiceIdFor(part, language));
    const backend = voice && backends.get(voice.backend);
    if (!part || !voice || !backend) throw noEngine(utterance, part?.voiceId, voice);
    const rate = part.prosody.rate * (prosody?.rate ?? 1);
    const pitchSemitones = part.prosody.pitchSemitones + (prosody?.pitchSemitones ?? 0);
    const request: SpeechRequest = { voice, language, text, tokens, rate, pitchSemitones };
    return {
      key: clipKey(backend, request),
      index,
      utterance,
      backend,
      request,
      letters: spokenText(tokens).length / rate,
    };
  });
}

function noEngine(utterance: Utterance, voiceId: string | undefined, voice: Voice | undefined): RenderError {
  const what = voice
    ? `There is no engine “${voice.backend}”, which the voice ${voice.id} needs`
    : `There is no voice ${voiceId ?? 'at all'}`;
  return new RenderError(
    {
      code: 'speak/no-engine',
      message: `${what}, for “${utterance.text.slice(0, 80)}” (${utterance.speakerId}).`,
      fix: 'Run "lectern doctor" to see the engines; docs/engines.md tells how to name one under "engines:". Or cast another voice.',
      ...(utterance.span ? { span: utterance.span } : {}),
    },
    { exitCode: 3 },
  );
}
