// Flite keeps the contract, and its words stand where they sound.

import { afterAll, describe, expect, it } from 'vitest';
import { peakOf } from '../../src/audio/pcm.ts';
import { fliteBackend } from '../../src/backends/flite.ts';
import { aRequest, backendContract, SENTENCE, voicesOf } from '../contract/backend.ts';

const voices = await voicesOf('flite');
backendContract('flite', { open: fliteBackend, voices, language: 'en-US', sentence: SENTENCE });

describe('Flite', () => {
  const backend = fliteBackend();
  afterAll(() => backend.close());
  const still = { signal: new AbortController().signal };
  const slt = voices.find((voice) => voice.id === 'flite:slt')!;

  it('keeps the tempo of a voice that is shifted', async () => {
    const request = aRequest(slt, 'en-US', SENTENCE);
    const plain = await backend.synthesize(request, still);
    const low = await backend.synthesize({ ...request, voice: { ...slt, shift: 0.88 } }, still);
    expect(plain.sampleRate).toBe(16_000);
    expect(low.sampleRate).toBe(14_080);
    expect(low.samples.length / low.sampleRate / (plain.samples.length / plain.sampleRate)).toBeCloseTo(1, 1);
  });

  it('leaves only a moment of silence before the first word and after the last', async () => {
    const { samples, sampleRate, words } = await backend.synthesize(
      aRequest(slt, 'en-US', [['Good morning, everybody.']]),
      still,
    );
    expect(words[0]!.startSample / sampleRate).toBeLessThan(0.03);
    expect((samples.length - words.at(-1)!.endSample) / sampleRate).toBeLessThan(0.05);
  });

  it('puts the silence of a comma between words, not into one', async () => {
    const { words, sampleRate } = await backend.synthesize(aRequest(slt, 'en-US', [['Well, nobody asked.']]), still);
    expect((words[1]!.startSample - words[0]!.endSample) / sampleRate).toBeGreaterThan(0.05);
  });

  it('takes many requests at once without a word of warning', async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error): void => void warnings.push(warning);
    process.on('warning', hear);
    const one = new AbortController().signal;
    const requests = Array.from({ length: 20 }, (_, index) => aRequest(slt, 'en-US', [[`Yes ${index}.`]]));
    const said = await Promise.all(requests.map((request) => backend.synthesize(request, { signal: one })));
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', hear);
    expect(said.every((speech) => speech.samples.length > 0)).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('survives what nobody should say', async () => {
    const odd = [
      'a'.repeat(900),
      '1'.repeat(300),
      `${'.'.repeat(300)}a`,
      "'".repeat(100),
      'a-'.repeat(150),
      '1/2/3',
      '$'.repeat(60),
      '%d %s',
      'XVIIIIII',
      'W.W.W.',
    ];
    const kal = voices.find((voice) => voice.id === 'flite:kal16')!;
    for (const text of odd) {
      const speech = await backend.synthesize(aRequest(kal, 'en-US', [[text]]), still);
      if (/\w/.test(text)) expect(peakOf(speech.samples), text.slice(0, 20)).toBeGreaterThan(0.02);
    }
  });

  it('reads letters with accents, dashes and curly marks without naming them', async () => {
    const fancy = await backend.synthesize(aRequest(slt, 'en-US', [['“José—he’s late”']]), still);
    const simple = await backend.synthesize(aRequest(slt, 'en-US', [["Jose -- he's late"]]), still);
    expect(fancy.samples).toEqual(simple.samples);
    expect(fancy.words.map(({ start, end }) => '“José—he’s late”'.slice(start, end))).toEqual(['José', 'he’s', 'late']);
  });
});
