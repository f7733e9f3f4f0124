// Resampling: exact lengths, no delay, tones kept, nothing new added.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resample } from '../../src/audio/resample.ts';

const tone = (rate: number, hertz: number, seconds = 0.5): Float32Array =>
  Float32Array.from({ length: Math.round(rate * seconds) }, (_, index) =>
    Math.sin((2 * Math.PI * hertz * index) / rate),
  );

describe('resampling', () => {
  it.each([14_080, 16_000, 17_600, 17_920, 22_050, 24_000, 44_100])(
    'keeps a tone of 1 kHz from %i Hz to 48 kHz, sample for sample',
    (from) => {
      const out = resample(tone(from, 1000), from, 48_000);
      const wanted = tone(48_000, 1000);
      expect(out.length).toBe(Math.round((tone(from, 1000).length * 48_000) / from));
      for (let index = 2000; index < 22_000; index++)
        expect(Math.abs(out[index]! - wanted[index]!)).toBeLessThan(0.002);
    },
  );

  it('goes down without folding what is too high', () => {
    const out = resample(tone(48_000, 15_000), 48_000, 16_000);
    const loudest = Math.max(...out.subarray(500, out.length - 500).map(Math.abs));
    expect(loudest).toBeLessThan(0.001);
  });

  it('gives exactly the length that the timeline counts on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3000 }),
        fc.constantFrom(8000, 14_080, 16_000, 17_920, 22_050, 48_000),
        (length, from) => {
          expect(resample(new Int16Array(length), from, 48_000).length).toBe(Math.round((length * 48_000) / from));
        },
      ),
    );
  });
});
