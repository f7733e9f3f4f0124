// WAV files: what goes in comes out, and a torn file is no file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWav, encodeWav } from '../../src/audio/wav.ts';

describe('WAV', () => {
  it('gives back samples, rate and note', () => {
    fc.assert(
      fc.property(
        fc.int16Array({ maxLength: 500 }),
        fc.integer({ min: 8000, max: 48_000 }),
        fc.option(fc.string({ unit: 'binary' }), { nil: undefined }),
        (samples, rate, note) => {
          const decoded = decodeWav(encodeWav(samples, rate, note))!;
          expect([...decoded.samples]).toEqual([...samples]);
          expect(decoded.sampleRate).toBe(rate);
          expect(decoded.note).toEqual(note);
        },
      ),
    );
  });

  it('refuses a torn file wherever it is torn', () => {
    const whole = encodeWav(Int16Array.from([1, 2, 3, 4]), 16_000, 'a note');
    for (let length = 0; length < whole.length; length++) expect(decodeWav(whole.subarray(0, length))).toBeUndefined();
  });
});
