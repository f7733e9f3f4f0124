// A sine per voice: needs nothing, the same bytes everywhere. For tests and dry runs.
import type { Backend, SpokenWord } from '../ports.ts';
import { lineOf, mergeWords } from './line.ts';

const RATE = 16_000;
/** A letter lasts this long, about the pace of speech. */
const SECONDS_PER_LETTER = 0.06;
const GAP_SECONDS = 0.04;
const AMPLITUDE = 6000;

export function toneBackend(): Backend {
  return {
    id: 'tone',
    dialect: 'tone',
    version: '2',
    limits: { maxCharacters: 5000, concurrency: 4 },
    available: async () => ({ ready: true, detail: 'beeps in place of words, for dry runs' }),
    async synthesize(request, { signal }) {
      signal.throwIfAborted();
      const { text, words } = lineOf(request);
      const sampleRate = Math.round(RATE * request.voice.shift);
      const hertz = (request.voice.medianPitchHz ?? 200) * 2 ** (request.pitchSemitones / 12);
      const gap = Math.round(GAP_SECONDS * sampleRate);
      let length = 0;
      const timed = words.map((word): SpokenWord => {
        const letters = [...text.slice(word.start, word.end)].length;
        const startSample = length;
        const endSample = startSample + Math.round((letters * SECONDS_PER_LETTER * sampleRate) / request.rate);
        length = endSample + gap;
        return { start: word.from, end: word.to, startSample, endSample };
      });
      const samples = new Int16Array(length);
      for (const { startSample, endSample } of timed)
        for (let index = startSample; index < endSample; index++) {
          // Five milliseconds of slope at both ends, so that a word does not click.
          const edge = Math.min(1, (index - startSample) / 80, (endSample - 1 - index) / 80);
          samples[index] = Math.round(
            AMPLITUDE * edge * Math.sin((2 * Math.PI * hertz * (index - startSample)) / sampleRate),
          );
        }
      return { sampleRate, samples, words: mergeWords(timed), timing: 'engine' };
    },
    close: async () => {},
  };
}
