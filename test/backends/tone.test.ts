// The tone engine keeps the contract, and is as simple as it says.
import { describe, expect, it } from 'vitest';
import { toneBackend } from '../../src/backends/tone.ts';
import { aRequest, backendContract, SENTENCE, voicesOf } from '../contract/backend.ts';

const voices = await voicesOf('tone');

backendContract('tone', { open: toneBackend, voices, language: 'en-US', sentence: SENTENCE });

describe('the tone engine', () => {
  it('gives each voice its own pitch', async () => {
    const crossings = await Promise.all(
      voices.slice(0, 2).map(async (voice) => {
        const { samples, sampleRate } = await toneBackend().synthesize(
          aRequest(voice, 'en', [['aaaaaaaaaaaaaaaaaaaa']]),
          { signal: new AbortController().signal },
        );
        let rising = 0;
        for (let index = 1; index < samples.length; index++)
          if (samples[index - 1]! < 0 && samples[index]! >= 0) rising++;
        return (rising * sampleRate) / samples.length;
      }),
    );
    for (const [index, hertz] of crossings.entries())
      expect(Math.abs(hertz / voices[index]!.medianPitchHz! - 1)).toBeLessThan(0.06);
  });
});
