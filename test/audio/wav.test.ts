// WAV files: what goes in comes out, and a torn file is no file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeWav, encodeWav, readNote } from '../../src/audio/wav.ts';

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

  it('reads the same from a Buffer inside a larger one, at an odd place', () => {
    const samples = Int16Array.from({ length: 100 }, (_, index) => index * 300 - 15_000);
    const file = encodeWav(samples, 16_000, 'odd');
    const buffer = Buffer.alloc(file.length + 7);
    buffer.set(file, 7);
    expect([...decodeWav(buffer.subarray(7))!.samples]).toEqual([...samples]);
  });

  it('gives the note from the beginning of a file, when the file is as long as it should be', () => {
    const file = encodeWav(new Int16Array(500), 16_000, 'a note');
    expect(readNote(file.subarray(0, 100), file.length)).toBe('a note');
    expect(readNote(file.subarray(0, 100), file.length - 1)).toBeUndefined();
    expect(readNote(file.subarray(0, 45), file.length)).toBeUndefined();
  });

  it('refuses a torn file wherever it is torn', () => {
    const whole = encodeWav(Int16Array.from([1, 2, 3, 4]), 16_000, 'a note');
    for (let length = 0; length < whole.length; length++) expect(decodeWav(whole.subarray(0, length))).toBeUndefined();
  });
});
