// Word times against the engine's own phone times: the median error of a word's beginning is at most 30 ms.
//
// The yardstick owes nothing to our alignment: each word is also said alone, which tells how many phones it has; counted
// off in the sentence, that tells with which phone of the engine every word begins. Sentences whose counts do not add up
// (a sound that two words share) are no yardstick and are left out.
import init from '@echogarden/espeak-ng-emscripten';
import { afterAll, describe, expect, it } from 'vitest';
import { espeakBackend } from '../../src/backends/espeak.ts';
import { fliteBackend } from '../../src/backends/flite.ts';
import sayInFlite from '../../src/backends/flite-worker.ts';
import { parsePhones } from '../../src/backends/phones.ts';
import type { Backend } from '../../src/ports.ts';
import { aRequest, voicesOf } from '../contract/backend.ts';

const SENTENCES = [
  'The ferry left the harbor before anybody had counted the lamps.',
  'Nobody on the platform believed that the last train would wait.',
  'A woman with a heavy basket asked whether the bridge was open.',
  'They carried water, bread and candles through the flooded street.',
  'After the storm, the village measured the river every morning.',
  'His brother mended clocks and sold them at the winter market.',
  'Critics called the plan expensive, but the council voted for it.',
  'Seven engineers examined the tower and found nothing wrong.',
  'She remembered the color of the door, not the name of the road.',
  'When the bell rang again, the children were already asleep.',
];
const MOST_MS = 30;
const still = { signal: new AbortController().signal };
const wordsOf = (sentence: string): string[] => sentence.match(/[A-Za-z]+/g)!;
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** Starts of the phones that sound, in ms from the first. */
type Phones = (text: string) => Promise<number[]>;

/** Errors in ms of all words but the first, by which the two are laid over each other. */
async function errors(backend: Backend, voice: Parameters<typeof aRequest>[0], phonesOf: Phones) {
  const found: number[] = [];
  let measured = 0;
  for (const sentence of SENTENCES) {
    const phones = await phonesOf(sentence);
    const counts = await Promise.all(wordsOf(sentence).map(async (word) => (await phonesOf(word)).length));
    if (counts.reduce((sum, count) => sum + count, 0) !== phones.length) continue;
    measured++;
    const { words, sampleRate } = await backend.synthesize(aRequest(voice, 'en-US', [[sentence]]), still);
    expect(words).toHaveLength(counts.length);
    let phone = 0;
    for (const [index, { startSample }] of words.entries()) {
      const ours = (1000 * (startSample - words[0]!.startSample)) / sampleRate;
      if (index > 0) found.push(Math.abs(ours - phones[phone]!));
      phone += counts[index]!;
    }
  }
  return { found, measured };
}

describe('the beginning of a word', () => {
  const flite = fliteBackend();
  const espeak = espeakBackend();
  afterAll(() => Promise.all([flite.close(), espeak.close()]));

  it('is where Flite’s phone begins', async () => {
    const slt = (await voicesOf('flite')).find((voice) => voice.id === 'flite:slt')!;
    const { found, measured } = await errors(flite, slt, async (text) => {
      const { phones } = await sayInFlite({ text, voice: slt.engineVoice, durationStretch: 1, lexicon: new Map() });
      const sounded = parsePhones(phones).filter((phone) => phone.name !== 'pau');
      return sounded.map((phone) => 1000 * (phone.startSeconds - sounded[0]!.startSeconds));
    });
    expect(measured).toBeGreaterThanOrEqual(5);
    expect(median(found)).toBeLessThanOrEqual(MOST_MS);
    // The alignment chooses among phone boundaries: nearly all words are right to the sample.
    expect(found.filter((error) => error > MOST_MS).length / found.length).toBeLessThan(0.1);
  });

  it('is where eSpeak NG’s phoneme begins', async () => {
    const voice = (await voicesOf('espeak')).find((each) => each.languages[0] === 'en-US')!;
    const engine = new (await init()).eSpeakNGWorker();
    const { found, measured } = await errors(espeak, voice, async (text) => {
      engine.set_voice(voice.engineVoice);
      engine.set_rate(165);
      const starts: number[] = [];
      engine.synthesize(text, (_, events) => {
        // A phoneme without a name is silence.
        for (const event of events)
          if (event.type === 'phoneme' && event.id && !/^[_:;,'%=|]/.test(String(event.id)))
            starts.push(event.audio_position);
      });
      return starts.map((start) => start - starts[0]!);
    });
    expect(measured).toBeGreaterThanOrEqual(5);
    expect(median(found)).toBeLessThanOrEqual(MOST_MS);
  });
});
