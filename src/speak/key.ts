// What shapes the sound of an utterance, as one key. The same words in the same voice are one clip.
import { createHash } from 'node:crypto';
import type { Voice } from '../model/cast.ts';
import type { Backend, SpeechRequest } from '../ports.ts';

/** SHA-256, hexadecimal. Word times point into the written text, so that counts too. */
export function clipKey(backend: Pick<Backend, 'id' | 'version'>, request: SpeechRequest): string {
  const { voice, language, text, tokens, rate, pitchSemitones } = request;
  const spoken = tokens.map((token) => [
    token.span.start,
    token.span.end,
    token.spoken,
    token.phonemes ?? '',
    ...(token.respelling ? [token.respelling] : []),
  ]);
  const shaped = [backend.id, backend.version, shapeOf(voice), language, text, spoken, rate, pitchSemitones];
  return createHash('sha256').update(JSON.stringify(shaped)).digest('hex');
}

const shapeOf = (voice: Voice): unknown[] => [
  voice.engineVoice,
  voice.shift,
  voice.medianPitchHz && voice.backend === 'tone' ? voice.medianPitchHz : 0,
];
