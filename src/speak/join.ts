// The parts of an utterance that was cut for the engine, as one piece of sound again.
import { resample } from '../audio/resample.ts';
import type { WordTime } from '../model/timeline.ts';
import type { Speech } from '../ports.ts';

/** Silence between two parts, in seconds: a short breath. */
const GAP = 0.15;

/** `offset` is where a part's text begins in the whole. The first part's rate is that of the whole. */
export function joinParts(parts: readonly { readonly speech: Speech; readonly offset: number }[]): {
  speech: Speech;
  words: WordTime[];
} {
  const first = parts[0]!.speech;
  const gap = parts.length > 1 ? Math.round(GAP * first.sampleRate) : 0;
  const pieces = parts.map(({ speech }) => samplesAt(speech, first.sampleRate));
  const length = pieces.reduce((sum, piece) => sum + piece.length, gap * (parts.length - 1));
  const samples = parts.length === 1 ? first.samples : new Int16Array(length);
  const words: WordTime[] = [];
  let at = 0;
  for (const [index, { speech, offset }] of parts.entries()) {
    const ratio = first.sampleRate / speech.sampleRate;
    for (const word of speech.words)
      words.push({
        span: { start: word.start + offset, end: word.end + offset },
        startSample: at + Math.round(word.startSample * ratio),
        endSample: at + Math.round(word.endSample * ratio),
      });
    if (parts.length > 1) samples.set(pieces[index]!, at);
    at += pieces[index]!.length + gap;
  }
  return { speech: { ...first, samples }, words };
}

function samplesAt(speech: Speech, rate: number): Int16Array {
  if (speech.sampleRate === rate) return speech.samples;
  return Int16Array.from(resample(speech.samples, speech.sampleRate, rate), (value) =>
    Math.max(-32_768, Math.min(32_767, Math.round(value))),
  );
}
